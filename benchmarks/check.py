"""The time of `briefs check` beside that of an earlier commit, in turn in one run.

Both check the same invented corpus without caches, with the libraries of this
environment. Times of single runs vary with the machine; their ratios vary less.
"""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import NamedTuple

import click

from benchmarks import corpus

PROJECT = Path(__file__).parent.parent
BEFORE = "ba1a5ac6"
"""The commit before the rules were doubled in number, from 59 to 125."""
CHECK = """
import sys
sys.path.insert(0, sys.argv.pop(1))
import generator
assert generator.__path__[0].startswith(sys.path[0]), generator.__path__
from generator.cli.__main__ import main
main()
"""
"""Script that runs a command of the code in a folder, its first argument."""


class Times(NamedTuple):
    """Seconds of one run."""

    elapsed: float
    processor: float
    """Of all its processes."""


def copy_code(commit: str, folder: Path) -> Path:
    """Copy the generator of a commit to a folder, compiled; return that folder.

    Raises:
        click.ClickException: The repository here does not have the commit.
    """
    folder.mkdir()
    archive = subprocess.run(
        ["git", "archive", commit, "generator"],
        cwd=PROJECT,
        capture_output=True,
        check=False,
    )
    if archive.returncode:
        raise click.ClickException(
            f"there is no commit {commit} here; in a shallow clone, run: "
            "git fetch --unshallow"
        )
    subprocess.run(["tar", "-x"], cwd=folder, input=archive.stdout, check=True)
    subprocess.run(
        [sys.executable, "-m", "compileall", "-q", "generator"], cwd=folder, check=True
    )
    return folder


def check(code: Path, project: Path) -> Times:
    """Check a project with the code in a folder, without the results of earlier runs.

    Raises:
        click.ClickException: The check finds an error, or fails.
    """
    shutil.rmtree(project / ".cache", ignore_errors=True)
    command = [sys.executable, "-c", CHECK, str(code), "--root", str(project), "check"]
    before, start = _processor_time(), time.perf_counter()
    done = subprocess.run(
        command, cwd=project, capture_output=True, text=True, check=False
    )
    elapsed = time.perf_counter() - start
    if done.returncode:
        raise click.ClickException(done.stdout + done.stderr)
    return Times(elapsed, _processor_time() - before)


def _processor_time() -> float:
    """Return the processor time of all processes that this one has waited for."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


@click.command()
@click.option("--commit", default=BEFORE, show_default=True)
@click.option("--crises", default=1_000, show_default=True)
@click.option("--runs", default=9, show_default=True)
def main(commit: str, crises: int, runs: int) -> None:
    """Measure `briefs check` beside that of an earlier commit."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        project = folder / "project"
        corpus.write(project, crises)
        earlier = copy_code(commit, folder / "earlier")
        now = copy_code("HEAD", folder / "now")
        ratios: list[Times] = []
        for number in range(runs):
            order = (earlier, now) if number % 2 else (now, earlier)
            times = {code: check(code, project) for code in order}
            old, new = times[earlier], times[now]
            ratios.append(
                Times(new.elapsed / old.elapsed, new.processor / old.processor)
            )
            click.echo(
                f"{commit} {old.elapsed:5.1f} s ({old.processor:.1f} of processor time)"
                f", HEAD {new.elapsed:5.1f} s ({new.processor:.1f}), "
                f"ratio {ratios[-1].elapsed:.2f} ({ratios[-1].processor:.2f})"
            )
    elapsed, processor = (median(each) for each in zip(*ratios, strict=True))
    click.echo(
        f"median of {runs} ratios for {crises} crises on {os.cpu_count()} processors: "
        f"{elapsed:.2f} ({processor:.2f})"
    )


if __name__ == "__main__":
    main()
