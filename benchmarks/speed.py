"""The speed of every step on an invented corpus, relative to plain MkDocs and Zensical.

All times are medians of several runs, relative to one plain build: MkDocs with Material
and its search, on the Markdown that `briefs generate` writes.
"""

from __future__ import annotations

import math
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path
from statistics import median
from typing import NamedTuple
from urllib.error import URLError
from urllib.request import urlopen

import click

from benchmarks import corpus

PROJECT = Path(__file__).parent.parent
PLAIN = """\
site_name: Plain
use_directory_urls: true
theme: {name: material, font: false, custom_dir: theme}
plugins: [search]
markdown_extensions: [attr_list, {toc: {permalink: true}}]
validation: {nav: {omitted_files: ignore}}
nav: [{Home: index.md}, {Crises: crises/index.md}, {Actors: actors/index.md}]
"""
TOOLS = Path(sys.executable).parent
LETTERS = str.maketrans("0123456789", "abcdefghij")
SITE_URL = "https://briefs.example/"
MARKDOWN = f"""
from pathlib import Path
from sys import argv
from generator.build import builder
from generator.storage import files
root = Path()
site = builder.build(root, "", {SITE_URL!r})
files.write(Path(argv[1]), site.pages, builder.hand_written_pages(root))
"""
"""Script that writes every Markdown page of a site to a folder."""
PORT = 8377
IDLE_TIME = 12
"""Seconds after an edit until the background work of the server is finished."""
POLL_INTERVAL = 0.05
"""Seconds between two requests of a served page."""
SAMPLE_INTERVAL = 0.01
"""Seconds between two samples of the memory of a process."""
TIMEOUT = 1_800
"""Seconds after which waiting for an edited page is given up."""


class Run(NamedTuple):
    """Time and memory of one run of a command."""

    seconds: float
    megabytes: float
    """Peak memory of its main process; 0 if the system does not report it."""


def run(folder: Path, *command: str) -> Run:
    """Run a command silently in a folder; raise `RuntimeError` if it fails."""
    start = time.perf_counter()
    tool, *rest = command
    peak = 0.0
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen(
            [str(TOOLS / tool), *rest], cwd=folder, stdout=output, stderr=output
        )
        while process.poll() is None:
            peak = max(peak, _peak(process.pid))
            time.sleep(SAMPLE_INTERVAL)
        seconds = time.perf_counter() - start
        if process.returncode:
            output.seek(0)
            raise RuntimeError(output.read().decode())
    return Run(seconds, peak)


def _peak(process: int) -> float:
    """Return the peak memory of a process in megabytes, without its children."""
    with suppress(OSError):
        for line in Path(f"/proc/{process}/status").read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1024
    return 0.0


def new_word() -> str:
    """Return a unique word; without digits, which would need proof."""
    return f"word{time.monotonic_ns()}".translate(LETTERS)


def change(file: Path, key: str) -> None:
    """Insert a new word after the first occurrence of a key."""
    head, separator, rest = file.read_text().partition(f"{key}: ")
    assert separator, f"{file} has no {key}"
    file.write_text(f"{head}{separator}{new_word()} {rest}")


WRITE_SEARCH_PAGES = (
    "import pathlib; from generator.build import builder; "
    "from generator.mkdocs_plugin import search, search_pages; "
    "site = pathlib.Path('site'); "
    "known = builder.build(pathlib.Path()).search; "
    "list(search_pages.write(site, known))"
)


class Bench:
    """The projects that are measured, in one folder."""

    def __init__(self, folder: Path, crises: int) -> None:
        """Invent a corpus, and prepare the project of a plain site."""
        self.ours, self.plain = folder / "ours", folder / "plain"
        corpus.write(self.ours, crises)
        for path in ("site-templates", "schemas"):
            if (PROJECT / path).is_dir():
                shutil.copytree(PROJECT / path, self.ours / path)
        shutil.copy(PROJECT / "mkdocs.yml", self.ours)
        self.brief = self.ours / f"briefs/crisis-{crises // 2:05}.yaml"
        self.actor = self.ours / "briefs/actors/actor-00001.yaml"
        self.spare = (folder / f"markdown-{number}" for number in count())
        """Unused folders, since refilling a folder that was just emptied is slow."""
        self.plain.mkdir()
        (self.plain / "mkdocs.yml").write_text(PLAIN)
        shutil.copytree(PROJECT / "site-templates/theme", self.plain / "theme")

    def clear_cache(self) -> None:
        """Remove the caches of earlier builds."""
        shutil.rmtree(self.ours / ".cache", ignore_errors=True)

    def check(self) -> Run:
        """Load and check everything without caches."""
        self.clear_cache()
        return self.check_again()

    def check_again(self) -> Run:
        """Load and check everything with the caches of an earlier run."""
        return run(self.ours, "briefs", "check")

    def markdown(self) -> Run:
        """Load, check, generate and write all Markdown without caches."""
        self.clear_cache()
        return run(self.ours, "python", "-c", MARKDOWN, str(next(self.spare)))

    def generate(self) -> Run:
        """Generate and write all other files as well, without caches."""
        self.clear_cache()
        return self._generated(next(self.spare))

    def _generated(self, folder: Path) -> Run:
        address = ("--site-url", SITE_URL)
        return run(self.ours, "briefs", "generate", str(folder), *address)

    def make_plain(self) -> None:
        """Write the Markdown of the plain site."""
        self._generated(self.plain / "docs")

    def plain_build(self) -> Run:
        """Build the plain site."""
        return run(self.plain, "mkdocs", "build")

    def zensical(self) -> Run:
        """Build the plain site with Zensical, without caches.

        Its search fails on pages as long as those of an actor in fifty briefs, and
        cannot be disabled; such a site counts as one that takes an infinite time.
        """
        shutil.rmtree(self.plain / ".cache", ignore_errors=True)
        try:
            return run(self.plain, "zensical", "build")
        except RuntimeError as error:
            click.echo(str(error).strip().splitlines()[-1], err=True)
            return Run(math.inf, 0)

    def cold(self) -> Run:
        """Build without caches."""
        self.clear_cache()
        return self.build()

    def build(self) -> Run:
        """Build with the caches of an earlier build."""
        return run(self.ours, "mkdocs", "build", "--strict")

    def brief_changed(self) -> Run:
        """Build after a change of one word in one brief."""
        change(self.brief, "text")
        return self.build()

    def actor_changed(self) -> Run:
        """Build after a change of the name of an actor in some fifty briefs.

        The earlier name is kept as an alias, since it is sealed in the articles.
        """
        text = self.actor.read_text()
        before = text.partition("name: ")[2].partition("\n")[0]
        self.actor.write_text(f"{text.rstrip()}\n- name: {before}\n")
        change(self.actor, "name")
        return self.build()

    def search(self) -> Run:
        """Write what search knows of each page, and index it, as every build does."""
        return run(
            self.ours, "python", "-c", f"{WRITE_SEARCH_PAGES}; search.build(site)"
        )

    def pagefind(self) -> Run:
        """Index the same with Pagefind alone, to measure its memory."""
        run(self.ours, "python", "-c", WRITE_SEARCH_PAGES)
        options = ("--site", "site/.pagefind-pages", "--output-path", "site/pagefind")
        return run(self.ours, "python", "-m", "pagefind", *options, "--quiet")


@contextmanager
def served(folder: Path, *options: str) -> Iterator[str]:
    """Serve a site and yield its URL."""
    address = f"http://127.0.0.1:{PORT}/"
    place = ("--dev-addr", f"127.0.0.1:{PORT}")
    command = [str(TOOLS / "mkdocs"), "serve", *options, *place]
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(command, cwd=folder, stdout=quiet, stderr=quiet)
    try:
        wait(address, "html")
        yield address
    finally:
        process.terminate()
        process.wait()


def wait(address: str, word: str) -> float:
    """Return the seconds until a page contains a word."""
    start = time.perf_counter()
    while time.perf_counter() - start < TIMEOUT:
        try:
            with urlopen(address) as answer:
                if word in answer.read().decode():
                    break
        except (URLError, ConnectionError):
            pass  # not listening yet
        time.sleep(POLL_INTERVAL)
    return time.perf_counter() - start


def edit_times(
    folder: Path, file: Path, old: str, page: str, pauses: Sequence[float], *how: str
) -> list[float]:
    """Return the seconds from each edit, after a pause, to the page that shows it."""
    times = []
    with served(folder, *how) as address:
        for pause in pauses:
            time.sleep(pause)
            word = new_word()
            file.write_text(file.read_text().replace(old, f"{old}{word} ", 1))
            times.append(wait(address + page, word))
    return times


MEASUREMENTS: dict[str, Callable[[Bench], Run]] = {
    "check, cold": Bench.check,
    "check, with caches": Bench.check_again,
    "check and Markdown, cold": Bench.markdown,
    "check, Markdown and all other files, cold": Bench.generate,
    "plain MkDocs with Material's search": Bench.plain_build,
    "Zensical, cold, on the same Markdown": Bench.zensical,
    "full build, cold": Bench.cold,
    "full build, nothing changed": Bench.build,
    "full build, one brief changed": Bench.brief_changed,
    "full build, an actor of 50 briefs changed": Bench.actor_changed,
    "search index alone": Bench.search,
    "Pagefind alone, on all files": Bench.pagefind,
}
REFERENCE = "plain MkDocs with Material's search"


@click.command()
@click.option("--crises", default=1_000, help="How many crises to invent.")
@click.option("--runs", default=3, help="Of how many runs to take the median.")
@click.option("--serve/--no-serve", default=True, help="Time edits as well.")
def main(crises: int, runs: int, serve: bool) -> None:
    """Print a table of how long every step takes."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        bench = Bench(folder, crises)
        bench.make_plain()
        rounds = [
            {
                what: log_progress(what, measure(bench))
                for what, measure in MEASUREMENTS.items()
            }
            for _ in range(runs)
        ]
        rows = {
            what: Run(
                median(round_[what].seconds for round_ in rounds),
                max(round_[what].megabytes for round_ in rounds),
            )
            for what in MEASUREMENTS
        }
        if serve:
            first = bench.brief.stem
            page = f"crises/{first}/"
            pauses = [0.0, *[IDLE_TIME] * runs]
            at_once, *later = edit_times(
                bench.ours, bench.brief, "text: ", page, pauses, "--dirty"
            )
            docs = bench.plain / f"docs/crises/{first}.md"
            plain = edit_times(bench.plain, docs, "<p>", page, [0.0] * runs)
            rows["edit to page, `make serve`"] = Run(median(later), 0)
            rows["edit to page, as soon as the server runs"] = Run(at_once, 0)
            rows["edit to page, plain `mkdocs serve`"] = Run(median(plain), 0)
        size = sum(
            f.stat().st_size for f in bench.ours.glob("site/**/*") if f.is_file()
        )
        files = sum(1 for _ in bench.ours.glob("site/**/*.html"))
    report(rows, f"{crises:,} crises, {files:,} pages, {size / 1e6:,.0f} MB of site")


def log_progress(what: str, took: Run) -> Run:
    """Print one result to standard error, since a measurement may take an hour."""
    print(f"{what}: {took.seconds:.1f} s", file=sys.stderr, flush=True)
    return took


def report(rows: dict[str, Run], about: str) -> None:
    """Print the table of results."""
    print(f"{about}\n\n| what | seconds | of plain | peak MB |\n|---|--:|--:|--:|")
    for what, (seconds, megabytes) in rows.items():
        share = seconds / rows[REFERENCE].seconds
        print(f"| {what} | {seconds:.2f} | {share:.2f} | {megabytes:.0f} |")


if __name__ == "__main__":
    main()
