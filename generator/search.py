"""The search index: made from the built pages, by Pagefind."""

from __future__ import annotations

import gzip
import hashlib
import json
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cbor2

INDEX = "pagefind"
"""Folder of the index, below the built site."""
DRAFT, LAST = ".pagefind-draft", ".pagefind-last"
"""An index in the making, and one set aside; MkDocs never cleans hidden folders."""
UNSEARCHED = (
    ".headerlink",
    ".md-content__button",
    ".proof .quiet",
    ".rests",
    ".line:not(.line--event)",  # of the timeline: each stands in full elsewhere
)
"""What a page says to the hand, or twice, as CSS selectors."""
UNUSED = ("*-ui.*", "pagefind-highlight.js", "wasm.unknown.pagefind")
"""What Pagefind adds for search boxes other than ours."""
ENTRY = "pagefind-entry.json"
MARK = b"pagefind_dcd"
"""What every file of the index begins with, once it is unpacked."""
FACETS = 3
"""Place of the facets' names and files in a meta file."""


class SearchError(Exception):
    """Pagefind made no index; with what it said."""


def build(site: Path) -> None:
    """Index a built site.

    Raises:
        SearchError: Pagefind failed.
    """
    _replace(site, _finish(_start(site), site))


def _start(site: Path) -> subprocess.Popen[str]:
    """Start Pagefind in a session of its own, so that Ctrl-C is ours alone."""
    draft = site / DRAFT
    shutil.rmtree(draft, ignore_errors=True)
    command = [sys.executable, "-m", "pagefind", "--quiet"]
    options = {
        "--site": str(site),
        "--output-path": str(draft),
        "--exclude-selectors": ", ".join(UNSEARCHED),
    }
    return subprocess.Popen(
        [*command, *(part for option in options.items() for part in option)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )


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
    """Indexes a site that is being served, beside the server and never in its way.

    The last index stays in place until the new one is ready.
    """

    def __init__(self, site: Path, report: Callable[[str], object]) -> None:
        """Take the folder of the built site, and who hears of what went wrong."""
        self._site = site
        self._report = report
        self._process: subprocess.Popen[str] | None = None
        self._thread: threading.Thread | None = None

    def set_aside(self) -> None:
        """Stop, and keep the last index safe from a build that cleans the folder."""
        self.stop()
        if (self._site / INDEX).exists():
            shutil.rmtree(self._site / LAST, ignore_errors=True)
            (self._site / INDEX).rename(self._site / LAST)

    def start(self) -> None:
        """Put the last index back, and begin a new one."""
        self.stop()
        if (self._site / LAST).exists():
            (self._site / LAST).rename(self._site / INDEX)
        self._process = _start(self._site)
        self._thread = threading.Thread(
            target=self._run, args=[self._process], daemon=True
        )
        self._thread.start()

    def stop(self) -> None:
        """Give up an index in the making, if there is one."""
        process, self._process = self._process, None
        if process:
            process.kill()
        if self._thread:
            self._thread.join()

    def _run(self, process: subprocess.Popen[str]) -> None:
        try:
            new = _finish(process, self._site)
        except SearchError as error:
            if self._process is process:
                self._report(f"The search index was not made:\n{error}")
        else:
            if self._process is process:
                _replace(self._site, new)
