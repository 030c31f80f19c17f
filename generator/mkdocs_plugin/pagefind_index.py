"""Builds the search index of a built site with Pagefind."""

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

from generator.mkdocs_plugin.search_pages import PAGES_DIR, WORDS_DIR
from generator.model.exceptions import BriefsError

INDEX_DIR = "pagefind"
"""Directory of the index in the built site."""
DRAFT_DIR, LAST_DIR = ".pagefind-draft", ".pagefind-last"
"""Directories for an unfinished index and for the one that it replaces; hidden, so
that MkDocs does not clean them."""
DOCUMENTS_DIR = "documents"
"""Directory of the search documents, in the index."""
UNUSED_FILES = (
    "*-ui.*",
    "pagefind-highlight.js",
    "wasm.unknown.pagefind",
    "pagefind-worker.js",
)
"""Files of Pagefind's own search interfaces, which the site does not use."""
THREAD_NAME = "indexer"
"""Name of the background thread that writes the index of a served site."""
ENTRY_FILE = "pagefind-entry.json"
MAGIC = b"pagefind_dcd"
"""First bytes of every decompressed file of the index."""
FILTERS = 3
"""Position of the list of filters in a meta file."""


class SearchError(BriefsError):
    """Pagefind failed; the message is its output."""


def build(site: Path, meanwhile: Iterable[object] = ()) -> None:
    """Index the pages that `search_pages` wrote into a built site.

    Args:
        site: The output directory.
        meanwhile: Work to run in this process while Pagefind runs in its own; called
            for its side effects only.

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
    """Start Pagefind in a session of its own, so that Ctrl-C does not reach it."""
    draft = site / DRAFT_DIR
    shutil.rmtree(draft, ignore_errors=True)
    return subprocess.Popen(
        [
            *(sys.executable, "-P", "-m", "pagefind", "--quiet"),
            *("--site", str(site / PAGES_DIR)),
            *("--output-path", str(draft)),
        ],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )


def _finish(process: subprocess.Popen[str], site: Path) -> Path:
    """Wait for Pagefind, and return the directory of the new index."""
    output, _ = process.communicate()
    if process.returncode:
        raise SearchError(output.strip() or f"exit status {process.returncode}")
    for pattern in UNUSED_FILES:
        for file in (site / DRAFT_DIR).glob(pattern):
            file.unlink()
    _make_deterministic(site / DRAFT_DIR)
    _add_documents(site / DRAFT_DIR, site / PAGES_DIR)
    (site / PAGES_DIR / WORDS_DIR).rename(site / DRAFT_DIR / WORDS_DIR)
    shutil.rmtree(site / PAGES_DIR)
    return site / DRAFT_DIR


def _add_documents(index: Path, pages: Path) -> None:
    """Put the documents in the place of Pagefind's fragments, which nothing reads.

    A fragment is named by a hash of its content, and a search gives this name.
    """
    (index / DOCUMENTS_DIR).mkdir()
    for file in (index / "fragment").iterdir():
        text = gzip.decompress(file.read_bytes()).removeprefix(MAGIC)
        document = pages / f"{json.loads(text)['meta']['document']}.json"
        document.rename(index / DOCUMENTS_DIR / f"{file.stem}.json")
    shutil.rmtree(index / "fragment")


def _make_deterministic(index: Path) -> None:
    """Sort the filters and their values, which Pagefind writes in random order.

    Files are named by a hash of their content, and refer to each other by these names:
    the entry file to the meta file of each language, and that to the file of each
    filter. So they are rewritten from the bottom up.
    """
    entry = json.loads((index / ENTRY_FILE).read_text("utf-8"))
    for language in entry["languages"].values():
        meta = _pop(index / f"pagefind.{language['hash']}.pf_meta")
        meta[FILTERS] = sorted(
            [label, _sort_values(index, name)] for label, name in meta[FILTERS]
        )
        language["hash"] = _write(index, "pagefind.{}.pf_meta", language["hash"], meta)
    text = json.dumps(entry, ensure_ascii=False, separators=(",", ":"))
    (index / ENTRY_FILE).write_text(text, "utf-8")


def _sort_values(index: Path, name: str) -> str:
    """Sort the values of a filter, and return the new name of its file."""
    label, values = _pop(index / "filter" / f"{name}.pf_filter")
    return _write(index, "filter/{}.pf_filter", name, [label, sorted(values)])


def _pop(file: Path) -> Any:
    """Remove a file of the index, and return its content."""
    data = gzip.decompress(file.read_bytes())
    file.unlink()
    return cbor2.loads(data.removeprefix(MAGIC))


def _write(index: Path, path: str, name: str, value: Any) -> str:
    """Write a file of the index, and return its name.

    Args:
        index: Directory of the index.
        path: Path of the file, with `{}` for its name.
        name: Its old name: a language and a hash, such as `en_3f1c98a`.
        value: Its new content.
    """
    data = MAGIC + cbor2.dumps(value)
    language, _, digest = name.rpartition("_")
    name = f"{language}_{hashlib.sha256(data).hexdigest()[: len(digest)]}"
    (index / path.format(name)).write_bytes(gzip.compress(data, 9, mtime=0))
    return name


def _replace(site: Path, index: Path) -> None:
    """Replace the last index by a new one."""
    shutil.rmtree(site / LAST_DIR, ignore_errors=True)
    if (site / INDEX_DIR).exists():
        (site / INDEX_DIR).rename(site / LAST_DIR)
    index.rename(site / INDEX_DIR)
    shutil.rmtree(site / LAST_DIR, ignore_errors=True)


class Indexer:
    """Indexes a served site in a background thread.

    The last index stays in place until the new one is complete. The next build cancels
    an unfinished run, and waits for its current step only.
    """

    def __init__(self, site: Path, report: Callable[[str], object]) -> None:
        """Prepare to index a site.

        Args:
            site: The output directory.
            report: Receives the message when a run fails.
        """
        self._site = site
        self._report = report
        self._process: subprocess.Popen[str] | None = None
        self._thread: threading.Thread | None = None
        self._active = False
        """False once the current run has been cancelled."""
        self._lock = threading.Lock()
        """Held while Pagefind is started or killed, and while the index is replaced."""

    def start(self, before: Generator[object]) -> None:
        """Start a new run; cancel the last one if it is unfinished.

        Args:
            before: Work to do before indexing, in steps between which the run can be
                cancelled; the generator is closed in any case.
        """
        self.stop()
        self._active = True
        self._thread = threading.Thread(
            target=self._run, args=[before], name=THREAD_NAME, daemon=True
        )
        self._thread.start()

    def stop(self) -> None:
        """Cancel the current run, if any, and wait for its thread."""
        with self._lock:
            self._active = False
            if self._process:
                self._process.kill()
        if self._thread:
            self._thread.join()
        self._thread = self._process = None

    def _run(self, before: Generator[object]) -> None:
        try:
            with closing(before):
                for _ in before:
                    if not self._active:
                        return
            if (self._site / PAGES_DIR).exists():  # a copy for a disk has no index
                self._index()
        except (OSError, SearchError) as error:
            if self._active:
                self._report(f"Files or the search index were not made:\n{error}")

    def _index(self) -> None:
        with self._lock:
            if not self._active:
                return
            self._process = process = _start(self._site)
        index = _finish(process, self._site)
        with self._lock:
            if self._active:
                _replace(self._site, index)
