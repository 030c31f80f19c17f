"""The desk as a program of its own, and hands that count what they do."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Locator, Page

ROOT = Path(__file__).resolve().parents[2]
ARTICLES = Path(__file__).parent / "desk_articles"


def empty_project(root: Path) -> Path:
    """Create a project without briefs, in a repository of its own."""
    (root / "briefs/actors").mkdir(parents=True)
    (root / "seeds").mkdir()
    for name in ("mkdocs.yml", ".gitignore"):
        shutil.copy(ROOT / name, root)
    shutil.copytree(ROOT / "site-templates", root / "site-templates")
    for command in (
        ["init", "--quiet", "--initial-branch=main"],
        ["config", "user.name", "A"],
        ["config", "user.email", "a@example.org"],
        ["add", "."],
        ["commit", "--quiet", "--message=Before"],
    ):
        subprocess.run(["git", *command], cwd=root, check=True)
    return root


@contextmanager
def opened(root: Path) -> Iterator[str]:
    """Run `briefs desk` in a project, and yield the address that it prints."""
    command = [str(Path(sys.executable).parent / "briefs"), "desk", "--no-browser"]
    with subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, text=True) as desk:
        assert desk.stdout
        try:
            yield desk.stdout.readline().split()[-1]
        finally:
            desk.terminate()


class Hands:
    """Presses keys and clicks on a page, and counts both."""

    def __init__(self, page: Page) -> None:
        """Take the page; nothing is counted yet."""
        self.page = page
        self.keys = 0
        self.clicks = 0

    @property
    def actions(self) -> int:
        """The number of key presses and clicks so far."""
        return self.keys + self.clicks

    def press(self, *keys: str) -> None:
        """Press keys, one after the other; keys held together count as one."""
        for key in keys:
            self.page.keyboard.press(key)
            self.keys += 1

    def type(self, text: str) -> None:
        """Type a text."""
        self.page.keyboard.type(text)
        self.keys += len(text)

    def click(self, place: Locator) -> None:
        """Click once."""
        place.click()
        self.clicks += 1

    def choose(self, select: Locator, value: str) -> None:
        """Choose from a list, which takes a click to open it and one on the entry."""
        select.focus()
        select.select_option(value)
        self.clicks += 2

    def choose_file(self, field: Locator, file: Path) -> None:
        """Choose a file, which takes a click on the field, on the file and on Open."""
        field.set_input_files(file)
        self.clicks += 3
