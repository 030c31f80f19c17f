"""Digests of everything the program produces, to hold a restructuring against.

Record them before a change that must not alter behaviour, and again after it:

    python -m tests.snapshot record before.json
    python -m tests.snapshot record after.json
    python -m tests.snapshot compare before.json after.json

A snapshot covers every file of the built site and of `briefs generate`, the schemas,
the help of every command, and the output of the commands on the cases of the tests.
It runs the program only through its installed commands, so it does not depend on how
the code is laid out.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any

from tests.case_projects import BASE, CASES, ROOT, project

PAGES = ROOT / "tests" / "authoring" / "ingest"
PROJECT = ("briefs", "seeds", "site-templates", "mkdocs.yml", "accepted.yaml")
"""What a build reads."""

Digests = dict[str, str]
"""SHA-256 in hexadecimal digits, by a path that says what was digested."""


def record(keep: Path | None) -> Digests:
    """Return the digests of all outputs.

    Args:
        keep: Folder for the outputs themselves, to see later how they differ.
    """
    found: Digests = {}

    def add(path: str, data: bytes) -> None:
        found[path] = hashlib.sha256(data).hexdigest()
        if keep:
            (keep / path).parent.mkdir(parents=True, exist_ok=True)
            (keep / path).write_bytes(data)

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for path, data in (*_builds(folder), *_commands(folder)):
            add(path, data)
    return found


def _builds(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Yield the files of the site, of the Markdown tree and of the schemas."""
    root = folder / "project"
    root.mkdir()
    for part in PROJECT:
        if (ROOT / part).is_dir():
            ignore = shutil.ignore_patterns("originals")
            shutil.copytree(ROOT / part, root / part, ignore=ignore)
        elif (ROOT / part).is_file():
            shutil.copy(ROOT / part, root / part)
    commands = Path(sys.executable).parent
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": "0"}
    for command in (
        ["mkdocs", "build", "--strict"],
        ["briefs", "generate", "tree", "--site-url", "https://briefs.example/"],
        ["briefs", "schema"],
    ):
        subprocess.run(
            [str(commands / command[0]), *command[1:]],
            cwd=root,
            env=environment,
            check=True,
            capture_output=True,
        )
    for part in ("site", "tree", "schemas"):
        for file in sorted((root / part).rglob("*")):
            if file.is_file():
                path = file.relative_to(root / part).as_posix()
                yield f"{part}/{path}", file.read_bytes()


def _commands(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Yield what each command prints and writes, on the cases and elsewhere."""
    (entry,) = entry_points(group="console_scripts", name="briefs")
    group: Any = entry.load()
    names = group.list_commands(None)

    def run(path: str, root: Path, *arguments: str) -> tuple[str, bytes]:
        output = folder / "output"
        _forked(lambda: group.main([*arguments], prog_name="briefs"), root, output)
        return f"commands/{path}", output.read_bytes().replace(
            str(root).encode(), b"ROOT"
        )

    yield run("help", BASE, "--help")
    for name in names:
        yield run(f"help-{name}", BASE, name, "--help")
    for case in sorted(CASES.iterdir()):
        yield run(f"explain-{case.name}", BASE, "explain", case.name)
        for side in sorted(entry for entry in case.iterdir() if entry.is_dir()):
            root = project(folder / f"{case.name}-{side.name}", side)
            label = f"{case.name}/{side.name}"
            for form in ("text", "json", "github"):
                yield run(f"check-{form}/{label}", root, "check", "--format", form)
            yield run(f"fix/{label}", root, "fix")
            for file in sorted(root.rglob("*.yaml")):
                path = file.relative_to(root).as_posix()
                yield f"commands/fixed/{label}/{path}", file.read_bytes()
    yield from _intake(folder, run)


def _intake(
    folder: Path, run: Callable[..., tuple[str, bytes]]
) -> Iterator[tuple[str, bytes]]:
    """Yield what `add-source`, `seal` and `figures` make of pages and texts."""
    root = project(folder / "intake")
    (root / "articles").mkdir()
    pages = (page for page in sorted(PAGES.rglob("*")) if page.suffix != ".py")
    for page in filter(Path.is_file, pages):
        label = page.relative_to(PAGES).as_posix()
        copy = root / "articles" / label.replace("/", "-")
        shutil.copy(page, copy)
        options = ("--publisher", "The Example", "--published", "2031-03-20")
        identifier = "".join(c if c.isalnum() else "-" for c in copy.name.lower())
        yield run(
            f"add-source/{label}",
            *(root, "add-source", str(copy), "--id", identifier, *options),
        )
        yield run(f"figures/{label}", root, "figures", str(copy))
    for file in sorted((root / "seeds").rglob("*")):
        if file.is_file() and file.suffix != ".original":
            path = file.relative_to(root).as_posix()
            yield f"commands/intake/{path}", file.read_bytes()
    yield run("seal", root, "seal")


def _forked(work: Callable[[], object], root: Path, output: Path) -> None:
    """Run a command in a copy of this process, in a folder; what it says to a file."""
    child = os.fork()
    if child:
        os.waitpid(child, 0)
        return
    status = 70  # an exception of our own, which must not pass for the command's
    try:
        os.chdir(root)
        with output.open("wb") as file:
            os.dup2(file.fileno(), 1)
            os.dup2(file.fileno(), 2)
        os.environ["COLUMNS"] = "80"
        work()
        status = 0
    except SystemExit as error:
        status = error.code if isinstance(error.code, int) else 1
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os.write(1, f"\nexit status {status}\n".encode())
        os._exit(0)


def compare(before: Digests, after: Digests) -> list[str]:
    """Return one line for each output that was added, removed or changed."""
    return [
        *(f"removed  {path}" for path in sorted(before.keys() - after.keys())),
        *(f"added    {path}" for path in sorted(after.keys() - before.keys())),
        *(
            f"changed  {path}"
            for path in sorted(before.keys() & after.keys())
            if before[path] != after[path]
        ),
    ]


def main() -> int:
    """Record a snapshot, or compare two; 1 where they differ."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    verbs = parser.add_subparsers(dest="verb", required=True)
    recording = verbs.add_parser("record", help="write the digests of all outputs")
    recording.add_argument("file", type=Path)
    recording.add_argument("--keep", type=Path, help="folder for the outputs")
    comparing = verbs.add_parser("compare", help="list the outputs that differ")
    comparing.add_argument("before", type=Path)
    comparing.add_argument("after", type=Path)
    given = parser.parse_args()
    if given.verb == "record":
        digests = record(given.keep)
        given.file.write_text(json.dumps(digests, indent=0, sort_keys=True) + "\n")
        print(f"{len(digests)} outputs")  # noqa: T201 a program's own result
        return 0
    states = (json.loads(file.read_text()) for file in (given.before, given.after))
    lines = compare(*states)
    print("\n".join([*lines, f"{len(lines)} differences"]))  # noqa: T201
    return bool(lines)


if __name__ == "__main__":
    sys.exit(main())
