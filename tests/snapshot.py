"""Digests of all outputs of the program, to verify that a change preserves behaviour.

Record a snapshot before and after the change, and compare them:

    python -m tests.snapshot record before.json
    python -m tests.snapshot record after.json
    python -m tests.snapshot compare before.json after.json

A snapshot covers every file of the built site and of `briefs generate`, the schemas,
the help of every command, and the output of the commands on the test cases.
The program is run only through its installed commands, so a snapshot does not depend
on the structure of the code.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from importlib import import_module
from importlib.metadata import entry_points
from pathlib import Path
from pkgutil import walk_packages

import generator
from tests.case_projects import BASE, CASES, ROOT, project

PAGES = ROOT / "tests" / "authoring" / "ingest"
PROJECT = ("briefs", "seeds", "site-templates", "mkdocs.yml", "accepted.yaml")
"""Inputs of a build."""

Digests = dict[str, str]
"""SHA-256 in hexadecimal digits, by the path of the output."""


def record(keep: Path | None) -> Digests:
    """Return the digests of all outputs.

    Args:
        keep: Folder in which the outputs are kept, to examine differences.
    """
    digests: Digests = {}

    def add(path: str, data: bytes) -> None:
        digests[path] = hashlib.sha256(data).hexdigest()
        if keep:
            (keep / path).parent.mkdir(parents=True, exist_ok=True)
            (keep / path).write_bytes(data)

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for path, data in (*_builds(folder), *_commands(folder)):
            add(path, data)
    return digests


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


Run = Callable[..., tuple[str, bytes]]
"""Runs a command in a folder; returns the path and the bytes of its output."""


def _commands(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Yield what each command prints and writes, on the cases and elsewhere."""
    (entry,) = entry_points(group="console_scripts", name="briefs")
    program: Callable[[], object] = entry.load()
    for module in walk_packages(generator.__path__, "generator."):
        if not module.name.endswith("__main__"):
            import_module(module.name)  # once, before the process is forked

    def run(path: str, root: Path, *arguments: str) -> tuple[str, bytes]:
        def work() -> None:
            sys.argv = ["briefs", *arguments]
            program()

        output = folder / "output"
        _run_forked(work, root, output)
        text = output.read_bytes().replace(str(root).encode(), b"ROOT")
        return f"commands/{path}", text

    yield from _help(run)
    for case in sorted(CASES.iterdir()):
        for side in sorted(entry for entry in case.iterdir() if entry.is_dir()):
            yield from _case(folder, side, run)
    yield from _intake(folder, run)


def _help(run: Run) -> Iterator[tuple[str, bytes]]:
    """Yield the help of the program and its commands, and all explanations."""
    path, text = run("help", BASE, "--help")
    yield path, text
    for name in re.findall(r"^  ([a-z-]+)  ", text.decode(), re.MULTILINE):
        yield run(f"help-{name}", BASE, name, "--help")
    for case in sorted(CASES.iterdir()):
        yield run(f"explain-{case.name}", BASE, "explain", case.name)


def _case(folder: Path, side: Path, run: Run) -> Iterator[tuple[str, bytes]]:
    """Yield the results of `check` and `fix` on one side of a case."""
    label = f"{side.parent.name}/{side.name}"
    root = project(folder / label.replace("/", "-"), side)
    for form in ("text", "json", "github"):
        yield run(f"check-{form}/{label}", root, "check", "--format", form)
    yield run(f"fix/{label}", root, "fix")
    for file in sorted(root.rglob("*.yaml")):
        path = file.relative_to(root).as_posix()
        yield f"commands/fixed/{label}/{path}", file.read_bytes()


def _intake(folder: Path, run: Run) -> Iterator[tuple[str, bytes]]:
    """Yield the results of `add-source`, `seal` and `figures` on pages and texts."""
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


def _run_forked(work: Callable[[], object], root: Path, output: Path) -> None:
    """Run a command in a forked process in a folder; write its output to a file."""
    child = os.fork()
    if child:
        os.waitpid(child, 0)
        return
    status = 70  # distinguishes an exception here from the command's status
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
    """Record a snapshot or compare two; return 1 if they differ."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    verbs = parser.add_subparsers(dest="verb", required=True)
    record_parser = verbs.add_parser("record", help="write the digests of all outputs")
    record_parser.add_argument("file", type=Path)
    record_parser.add_argument("--keep", type=Path, help="folder for the outputs")
    compare_parser = verbs.add_parser("compare", help="list the outputs that differ")
    compare_parser.add_argument("before", type=Path)
    compare_parser.add_argument("after", type=Path)
    arguments = parser.parse_args()
    if arguments.verb == "record":
        digests = record(arguments.keep)
        arguments.file.write_text(json.dumps(digests, indent=0, sort_keys=True) + "\n")
        print(f"{len(digests)} outputs")  # noqa: T201 the result of the program
        return 0
    states = (
        json.loads(file.read_text()) for file in (arguments.before, arguments.after)
    )
    lines = compare(*states)
    print("\n".join([*lines, f"{len(lines)} differences"]))  # noqa: T201
    return bool(lines)


if __name__ == "__main__":
    sys.exit(main())
