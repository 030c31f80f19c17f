"""Rule cases that git cannot hold or that a brief file cannot show."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from tests.case_projects import write

BRIEF = "briefs/case.yaml"


def _not_utf8(root: Path) -> None:
    write(root, {BRIEF: b"format: 1\ntitle: D\xfcne\n"})


def _link_outside(root: Path) -> None:
    (root.parent / "outside.yaml").write_text("format: 1\n")
    (root / BRIEF).symlink_to(root.parent / "outside.yaml")


def _link_to_itself(root: Path) -> None:
    (root / BRIEF).symlink_to(root / BRIEF)


def _link_to_nothing(root: Path) -> None:
    (root / BRIEF).symlink_to(root / "nowhere.yaml")


def _folder(root: Path) -> None:
    (root / BRIEF).mkdir()


def _pipe(root: Path) -> None:
    os.mkfifo(root / BRIEF)


def _too_large(root: Path) -> None:
    write(root, {BRIEF: "#" * 1_000_001})


def _too_many_values(root: Path) -> None:
    write(root, {BRIEF: "sides:\n" + "  - a\n" * 60_000})


def _link_inside(root: Path) -> None:
    (root / BRIEF).symlink_to(root / "briefs/port.yaml")


def _byte_order_mark(root: Path) -> None:
    text = (root / "briefs/port.yaml").read_text().replace("Old quay", "Старый причал")
    write(root, {BRIEF: text.encode("utf-8-sig")})


def _many_values(root: Path) -> None:
    text = (root / "briefs/port.yaml").read_text()
    more = "".join(f"  - {{id: quay-{n}, name: Quay}}\n" for n in range(9_000))
    write(root, {BRIEF: text.replace("places:\n", f"places:\n{more}")})


def _git(root: Path, *arguments: str) -> None:
    command = ["git", "-C", str(root), *arguments]
    subprocess.run(command, check=True, capture_output=True)


def _tracked_cache(root: Path) -> None:
    write(root, {".cache/core/entries.sqlite": "From elsewhere.\n"})
    _git(root, "init")
    _git(root, "add", "--force", ".cache")


def _tracked_articles(root: Path) -> None:
    write(root, {"seeds/originals/a.txt": "One.\n", "seeds/originals/b.txt": "Two.\n"})
    _git(root, "init")
    _git(root, "add", "--force", "seeds/originals")


def _tracked_bytecode(root: Path) -> None:
    write(root, {"generator/__pycache__/main.cpython-311.pyc": "From elsewhere.\n"})
    _git(root, "init")
    _git(root, "add", "--force", "generator")


def _linked_site(root: Path) -> None:
    (root.parent / "elsewhere").mkdir()
    (root / "site").symlink_to(root.parent / "elsewhere")


def _ignored_cache(root: Path) -> None:
    write(root, {".cache/core/entries.sqlite": "Ours.\n", ".gitignore": ".cache/\n"})
    _git(root, "init")
    _git(root, "add", ".")


class Case(NamedTuple):
    """A change to the base project, and the one message that results from it."""

    code: str
    make: Callable[[Path], None]
    message: str = ""


def name(case: Case) -> str:
    """Return the test id of a case."""
    return f"{case.code}{case.make.__name__}"


WRONG = (
    Case(
        "S108",
        _tracked_cache,
        ".cache:1:1: S108: has 1 file tracked by git, but only tools may write here\n"
        "    hint: git rm -r --cached .cache",
    ),
    Case(
        "S108",
        _tracked_articles,
        "seeds/originals:1:1: S108: has 2 files tracked by git, "
        "but only tools may write here\n"
        "    hint: git rm -r --cached seeds/originals",
    ),
    Case(
        "S108",
        _tracked_bytecode,
        "generator/__pycache__/main.cpython-311.pyc:1:1: S108: "
        "is compiled Python tracked by git, which may run unseen\n"
        "    hint: git rm --cached 'generator/__pycache__/main.cpython-311.pyc'",
    ),
    Case(
        "S108",
        _linked_site,
        "site:1:1: S108: is a symbolic link, so files written here would end up "
        "elsewhere",
    ),
    Case("Y101", _link_outside, f"{BRIEF}:1:1: Y101: is a link to outside the project"),
    Case("Y101", _link_to_itself, f"{BRIEF}:1:1: Y101: cannot be opened for reading"),
    Case("Y101", _link_to_nothing, f"{BRIEF}:1:1: Y101: cannot be opened for reading"),
    Case("Y101", _folder, f"{BRIEF}:1:1: Y101: is not a regular file"),
    Case("Y101", _pipe, f"{BRIEF}:1:1: Y101: is not a regular file"),
    Case(
        "Y101",
        _too_large,
        f"{BRIEF}:1:1: Y101: has 1,000,001 bytes; at most 1,000,000 are allowed",
    ),
    Case("Y102", _not_utf8, f"{BRIEF}:2:9: Y102: is not text in UTF-8"),
    Case(
        "Y109",
        _too_many_values,
        f"{BRIEF}:59999:5: Y109: contains more than 30,000 values",
    ),
)
RIGHT = (
    Case("S108", _ignored_cache),
    Case("Y101", _link_inside),
    Case("Y102", _byte_order_mark),
    Case("Y109", _many_values),
)
