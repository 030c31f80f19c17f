"""The desk as a program of its own, in a project without briefs."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]


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
