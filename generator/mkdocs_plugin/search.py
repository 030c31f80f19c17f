"""The search index: made from the built pages, by Pagefind."""

from __future__ import annotations

import gzip
import hashlib
import json
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Generator, Iterable
from contextlib import closing
from pathlib import Path
from typing import Any

import cbor2

from generator.model.exceptions import BriefsError

LIGHT = "lite"
INDEX = "pagefind"
"""Folders of the light edition and of the index, below the built site."""
DRAFT, LAST = ".pagefind-draft", ".pagefind-last"
"""An index in the making, and the last one; MkDocs never cleans hidden folders."""
UNSEARCHED = (
    ".headerlink",
    ".md-content__button",
    ".proof .quiet",
    ".rests",
    ".line:not(.line--event)",  # of the timeline: each stands in full elsewhere
    "[data-shelf=Actors] .proof",
    "[data-shelf=Sources] .record__text",
    "[data-shelf=Sources] .record__more",
)
"""What a page says to the hand, or twice, as CSS selectors.

A record is found whole on the page of its crisis, by its text on those of its actors,
and by its quotations on those of its sources: a first search then weighs a third less.
"""
UNUSED = ("*-ui.*", "pagefind-highlight.js", "wasm.unknown.pagefind")
"""What Pagefind adds for search boxes other than ours."""
INDEXER = "indexer"
"""Name of the thread that works beside a server."""
ENTRY = "pagefind-entry.json"
MARK = b"pagefind_dcd"
"""What every file of the index begins with, once it is unpacked."""
FACETS = 3
"""Place of the facets' names and files in a meta file."""


class SearchError(BriefsError):
    """Pagefind made no index; with what it said."""


def build(site: Path, meanwhile: Iterable[object] = ()) -> None:
    """Index a built site.

    Args:
        site: Its folder, with every page that is to be found.
        meanwhile: Steps that can be done beside, on another processor.

    Raises:
        SearchError: Pagefind failed.
    """
    process = _start(site)
    try:
        for _ in meanwhile:
            pass
    except BaseException:
        process.kill()
        process.communicate()
        raise
    _replace(site, _finish(process, site))


def _start(site: Path) -> subprocess.Popen[str]:
    """Start Pagefind in a session of its own, so that Ctrl-C is ours alone."""
    draft = site / DRAFT
    shutil.rmtree(draft, ignore_errors=True)
    command = [sys.executable, "-m", "pagefind", "--quiet"]
    options = {
        "--site": str(site),
        "--output-path": str(draft),
        "--exclude-selectors": ", ".join(UNSEARCHED),
        "--glob": _pages(site),
    }
    return subprocess.Popen(
        [*command, *(part for option in options.items() for part in option)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )


def _pages(site: Path) -> str:
    """Return a pattern of all pages but those of the light edition, which say it again.

    Pagefind would read each of them, to find that it is not to be searched.
    """
    folders = (
        entry.name
        for entry in sorted(site.iterdir())
        if entry.is_dir() and entry.name not in (LIGHT, INDEX) and entry.name[0] != "."
    )
    return f"{{*.html,{','.join(f'{name}/**/*.html' for name in folders)}}}"


def _finish(process: subprocess.Popen[str], site: Path) -> Path:
    """Wait for Pagefind, and return the folder of the new index."""
    said, _ = process.communicate()
    if process.returncode:
        raise SearchError(said.strip() or f"exit status {process.returncode}")
    for pattern in UNUSED:
        for file in (site / DRAFT).glob(pattern):
            file.unlink()
    _settle(site / DRAFT)
    return site / DRAFT


def _settle(index: Path) -> None:
    """Put facets and their values in order; Pagefind's own is another at each run.

    A file is named by what it holds, and the file above it knows that name: the
    entry names the meta file of each language, and that the file of each facet.
    """
    entry = json.loads((index / ENTRY).read_text("utf-8"))
    for language in entry["languages"].values():
        meta = _read(index / f"pagefind.{language['hash']}.pf_meta")
        meta[FACETS] = sorted(
            [facet, _ordered(index, name)] for facet, name in meta[FACETS]
        )
        language["hash"] = _write(index, "pagefind.{}.pf_meta", language["hash"], meta)
    text = json.dumps(entry, ensure_ascii=False, separators=(",", ":"))
    (index / ENTRY).write_text(text, "utf-8")


def _ordered(index: Path, name: str) -> str:
    """Order the values of a facet, and return its file's new name."""
    facet, values = _read(index / "filter" / f"{name}.pf_filter")
    return _write(index, "filter/{}.pf_filter", name, [facet, sorted(values)])


def _read(file: Path) -> Any:
    """Take a file of the index away, and return what it holds."""
    data = gzip.decompress(file.read_bytes())
    file.unlink()
    return cbor2.loads(data.removeprefix(MARK))


def _write(index: Path, path: str, name: str, value: Any) -> str:
    """Write a file of the index under a name of its content, such as `en_3f1c98a`."""
    data = MARK + cbor2.dumps(value)
    language, _, digest = name.rpartition("_")
    name = f"{language}_{hashlib.sha256(data).hexdigest()[: len(digest)]}"
    (index / path.format(name)).write_bytes(gzip.compress(data, 9, mtime=0))
    return name


def _replace(site: Path, new: Path) -> None:
    """Put a new index in the place of the last one."""
    shutil.rmtree(site / LAST, ignore_errors=True)
    if (site / INDEX).exists():
        (site / INDEX).rename(site / LAST)
    new.rename(site / INDEX)
    shutil.rmtree(site / LAST, ignore_errors=True)


class Indexer:
    """Indexes a site that is being served, beside the server.

    The last index stays in place until the new one is ready. A build that begins
    meanwhile waits for one step of what is done before the index.
    """

    def __init__(self, site: Path, report: Callable[[str], object]) -> None:
        """Take the folder of the built site, and who hears of what went wrong."""
        self._site = site
        self._report = report
        self._process: subprocess.Popen[str] | None = None
        self._thread: threading.Thread | None = None
        self._wanted = False
        self._lock = threading.Lock()
        """Held while Pagefind is started, or given up."""

    def start(self, before: Generator[object]) -> None:
        """Begin a new one.

        Args:
            before: Steps of what else there is to do, before the index and for no
                page; closed where nobody waits for the rest of them.
        """
        self.stop()
        self._wanted = True
        self._thread = threading.Thread(
            target=self._run, args=[before], name=INDEXER, daemon=True
        )
        self._thread.start()

    def stop(self) -> None:
        """Give up an index in the making, if any, and the steps before it."""
        with self._lock:
            self._wanted = False
            if self._process:
                self._process.kill()
        if self._thread:
            self._thread.join()
        self._thread = self._process = None

    def _run(self, before: Generator[object]) -> None:
        try:
            with closing(before):
                for _ in before:
                    if not self._wanted:
                        return
            self._index()
        except (OSError, SearchError) as error:
            if self._wanted:
                self._report(f"Files or the search index were not made:\n{error}")

    def _index(self) -> None:
        with self._lock:
            if not self._wanted:
                return
            self._process = process = _start(self._site)
        new = _finish(process, self._site)
        with self._lock:
            if self._wanted:
                _replace(self._site, new)
