"""Digests of everything that the project makes, to compare around a restructuring.

    .venv/bin/python -m tools.digests before.txt
    (move and rename without changing behaviour)
    .venv/bin/python -m tools.digests after.txt
    diff before.txt after.txt

Each line is a SHA-256 digest and what it is of: a file of the built site, a file that
`briefs generate` writes, a JSON Schema, or what a command prints about a test case.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import click
from click.testing import CliRunner

from generator.authoring.writing import editor_schemas
from generator.cli.main import COMMANDS, main
from generator.rules.registry import RULES
from tests.case_projects import CASES, ROOT, project

SITE_URL = "https://briefs.example/"
"""Feeds, cards and the sitemap are made only for a site with an address."""
_ENVIRONMENT = {"SITE_URL": SITE_URL, "SOURCE_DATE_EPOCH": "0"}


def of_folder(name: str, folder: Path) -> Iterator[tuple[str, bytes]]:
    """Yield the name and the content of each file of a folder, in order."""
    for file in sorted(folder.rglob("*")):
        if file.is_file():
            yield f"{name}/{file.relative_to(folder).as_posix()}", file.read_bytes()


def built(temporary: Path) -> Iterator[tuple[str, bytes]]:
    """Yield the files of the site, those of `briefs generate`, and the schemas."""
    site, generated = temporary / "site", temporary / "generated"
    _run("mkdocs", "build", "--strict", "--site-dir", str(site))
    _run("briefs", "generate", str(generated), "--site-url", SITE_URL)
    yield from of_folder("site", site)
    yield from of_folder("generate", generated)
    yield from editor_schemas.schemas().items()


def _run(tool: str, *words: str) -> None:
    command = [str(Path(sys.executable).parent / tool), *words]
    environment = {**os.environ, **_ENVIRONMENT}
    subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True)


def printed(temporary: Path) -> Iterator[tuple[str, bytes]]:
    """Yield what commands print: their help, each rule, and each test case checked."""
    runs = [[name, "--help"] for name in COMMANDS]
    runs += [["explain", code] for code in RULES]
    for case in sorted(CASES.iterdir()):
        for side in ("wrong", "right"):
            if (case / side).is_dir():
                root = project(temporary / case.name / side, case / side)
                runs.append(["--root", str(root), "check", "--format", "json"])
    for words in runs:
        output = CliRunner().invoke(main, words).output
        name = " ".join(words).replace(f"{temporary}/", "")
        yield f"briefs {name}", output.encode()


@click.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
def write(file: Path) -> None:
    """Write the digests of everything to FILE, one a line."""
    with tempfile.TemporaryDirectory() as folder:
        made = [*built(Path(folder)), *printed(Path(folder))]
    lines = (f"{hashlib.sha256(data).hexdigest()}  {name}\n" for name, data in made)
    file.write_text("".join(lines), "utf-8")


if __name__ == "__main__":
    write()
