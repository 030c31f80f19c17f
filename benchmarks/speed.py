"""How long everything takes on an invented corpus, against plain MkDocs and Zensical.

All times are medians of several runs and given as shares of one plain build: MkDocs
with Material and its search, on the Markdown that `briefs generate` writes.
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
"""Makes every Markdown page of a site, and writes it into a folder."""
PORT = 8377
QUIET = 12
"""Seconds after an edit until what a server does behind the pages is done."""
STEP = 0.05
"""Seconds between two looks at a page that is served."""
LOOK = 0.01
"""Seconds between two looks at a process."""
PATIENCE = 1_800
"""Seconds after which a page that was edited counts as lost."""


class Run(NamedTuple):
    """What one run of a command took."""

    seconds: float
    megabytes: float
    """Peak memory of its first process; 0 where the system does not tell."""


def run(folder: Path, *command: str) -> Run:
    """Run a command in a folder, in silence; it must succeed."""
    start = time.perf_counter()
    tool, *rest = command
    peak = 0.0
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(
            [str(TOOLS / tool), *rest], cwd=folder, stdout=said, stderr=said
        )
        while process.poll() is None:
            peak = max(peak, _peak(process.pid))
            time.sleep(LOOK)
        seconds = time.perf_counter() - start
        if process.returncode:
            said.seek(0)
            raise RuntimeError(said.read().decode())
    return Run(seconds, peak)


def _peak(process: int) -> float:
    """Return the most megabytes that a process had so far, without its children."""
    with suppress(OSError):
        for line in Path(f"/proc/{process}/status").read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1024
    return 0.0


def new_word() -> str:
    """Return a word that stands nowhere yet; without digits, which would need proof."""
    return f"word{time.monotonic_ns()}".translate(LETTERS)


def change(file: Path, key: str) -> None:
    """Put another word behind a key that stands first in its line, or in a record."""
    head, found, rest = file.read_text().partition(f"{key}: ")
    assert found, f"{file} has no {key}"
    file.write_text(f"{head}{found}{new_word()} {rest}")


class Bench:
    """The projects that are measured, in one folder."""

    def __init__(self, folder: Path, crises: int) -> None:
        """Invent a corpus of so many crises, and make the Markdown of a plain site."""
        self.ours, self.plain = folder / "ours", folder / "plain"
        corpus.write(self.ours, crises)
        for path in ("site-templates", "schemas"):
            if (PROJECT / path).is_dir():
                shutil.copytree(PROJECT / path, self.ours / path)
        shutil.copy(PROJECT / "mkdocs.yml", self.ours)
        self.brief = self.ours / f"briefs/crisis-{crises // 2:05}.yaml"
        self.actor = self.ours / "briefs/actors/actor-00001.yaml"
        self.spare = (folder / f"markdown-{number}" for number in count())
        """Folders that never were: a disk is slow to fill one that was just emptied."""
        self.plain.mkdir()
        (self.plain / "mkdocs.yml").write_text(PLAIN)
        shutil.copytree(PROJECT / "site-templates/theme", self.plain / "theme")

    def forget(self) -> None:
        """Remove what earlier builds left."""
        shutil.rmtree(self.ours / ".cache", ignore_errors=True)

    def check(self) -> Run:
        """Read and check everything, with nothing left by an earlier run."""
        self.forget()
        return self.check_again()

    def check_again(self) -> Run:
        """Read and check with what an earlier run left."""
        return run(self.ours, "briefs", "check")

    def markdown(self) -> Run:
        """Read, check, make and write all Markdown, from nothing."""
        self.forget()
        return run(self.ours, "python", "-c", MARKDOWN, str(next(self.spare)))

    def generate(self) -> Run:
        """Make and write all other files as well, from nothing."""
        self.forget()
        return self._generated(next(self.spare))

    def _generated(self, folder: Path) -> Run:
        address = ("--site-url", SITE_URL)
        return run(self.ours, "briefs", "generate", str(folder), *address)

    def make_plain(self) -> None:
        """Write what the plain site is built from."""
        self._generated(self.plain / "docs")

    def plain_build(self) -> Run:
        """Build the plain site."""
        return run(self.plain, "mkdocs", "build")

    def zensical(self) -> Run:
        """Build the plain site with Zensical, with nothing left by an earlier build.

        Its search refuses pages as long as those of an actor of fifty briefs, and
        cannot be switched off: such a site counts as one that takes for ever.
        """
        shutil.rmtree(self.plain / ".cache", ignore_errors=True)
        try:
            return run(self.plain, "zensical", "build")
        except RuntimeError as error:
            click.echo(str(error).strip().splitlines()[-1], err=True)
            return Run(math.inf, 0)

    def cold(self) -> Run:
        """Build with nothing left by an earlier build."""
        self.forget()
        return self.build()

    def build(self) -> Run:
        """Build with what an earlier build left."""
        return run(self.ours, "mkdocs", "build", "--strict")

    def brief_changed(self) -> Run:
        """Build after one word of one brief changed."""
        change(self.brief, "text")
        return self.build()

    def actor_changed(self) -> Run:
        """Build after the name of an actor of some fifty briefs changed.

        Its name of before stays, as an alias, since that one is sealed in the articles.
        """
        text = self.actor.read_text()
        before = text.partition("name: ")[2].partition("\n")[0]
        self.actor.write_text(f"{text.rstrip()}\n- name: {before}\n")
        change(self.actor, "name")
        return self.build()

    def search(self) -> Run:
        """Index a built site; every build above does this too."""
        code = (
            "import pathlib; from generator.mkdocs_plugin import search; "
            "search.build(pathlib.Path('site'))"
        )
        return run(self.ours, "python", "-c", code)

    def pagefind(self) -> Run:
        """Index a built site by Pagefind alone, for its memory."""
        options = ("--site", "site", "--output-path", "site/pagefind", "--quiet")
        return run(self.ours, "python", "-m", "pagefind", *options)


@contextmanager
def served(folder: Path, *options: str) -> Iterator[str]:
    """Serve a site until the block ends; yields its address."""
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
    """Return how many seconds went by until a page held a word."""
    start = time.perf_counter()
    while time.perf_counter() - start < PATIENCE:
        try:
            with urlopen(address) as answer:
                if word in answer.read().decode():
                    break
        except (URLError, ConnectionError):
            pass  # not listening yet
        time.sleep(STEP)
    return time.perf_counter() - start


def edited(
    folder: Path, file: Path, old: str, page: str, pauses: Sequence[float], *how: str
) -> list[float]:
    """Return the times from edits to the page that shows each, after pauses."""
    times = []
    with served(folder, *how) as address:
        for pause in pauses:
            time.sleep(pause)
            word = new_word()
            file.write_text(file.read_text().replace(old, f"{old}{word} ", 1))
            times.append(wait(address + page, word))
    return times


MEASURED: dict[str, Callable[[Bench], Run]] = {
    "reading and checking": Bench.check,
    "the same again": Bench.check_again,
    "reading, checking and making the Markdown, cold": Bench.markdown,
    "the same with all other files": Bench.generate,
    "plain MkDocs with Material's search": Bench.plain_build,
    "Zensical, cold, on the same Markdown": Bench.zensical,
    "cold build, search index included": Bench.cold,
    "full build, nothing changed": Bench.build,
    "full build, one brief changed": Bench.brief_changed,
    "full build, an actor of 50 briefs changed": Bench.actor_changed,
    "the search index alone": Bench.search,
    "Pagefind alone, of all files": Bench.pagefind,
}
AGAINST = "plain MkDocs with Material's search"


@click.command()
@click.option("--crises", default=1_000, help="How many crises to invent.")
@click.option("--runs", default=3, help="Of how many runs to take the median.")
@click.option("--serve/--no-serve", default=True, help="Time edits as well.")
def main(crises: int, runs: int, serve: bool) -> None:
    """Print a table of how long everything takes."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        bench = Bench(folder, crises)
        bench.make_plain()
        rounds = [
            {what: told(what, measure(bench)) for what, measure in MEASURED.items()}
            for _ in range(runs)
        ]
        rows = {
            what: Run(
                median(one[what].seconds for one in rounds),
                max(one[what].megabytes for one in rounds),
            )
            for what in MEASURED
        }
        if serve:
            first = bench.brief.stem
            page = f"crises/{first}/"
            pauses = [0.0, *[QUIET] * runs]
            at_once, *later = edited(
                bench.ours, bench.brief, "text: ", page, pauses, "--dirty"
            )
            docs = bench.plain / f"docs/crises/{first}.md"
            plain = edited(bench.plain, docs, "<p>", page, [0.0] * runs)
            rows["edit to page, our serve"] = Run(median(later), 0)
            rows["the same as soon as it serves"] = Run(at_once, 0)
            rows["edit to page, plain serve"] = Run(median(plain), 0)
        size = sum(
            f.stat().st_size for f in bench.ours.glob("site/**/*") if f.is_file()
        )
        files = sum(1 for _ in bench.ours.glob("site/**/*.html"))
    report(rows, f"{crises:,} crises, {files:,} pages, {size / 1e6:,.0f} MB of site")


def told(what: str, took: Run) -> Run:
    """Tell the progress of a measurement that may last an hour."""
    print(f"{what}: {took.seconds:.1f} s", file=sys.stderr, flush=True)
    return took


def report(rows: dict[str, Run], about: str) -> None:
    """Print the table."""
    print(f"{about}\n\n| what | seconds | of plain | peak MB |\n|---|--:|--:|--:|")
    for what, (seconds, megabytes) in rows.items():
        share = seconds / rows[AGAINST].seconds
        print(f"| {what} | {seconds:.2f} | {share:.2f} | {megabytes:.0f} |")


if __name__ == "__main__":
    main()
