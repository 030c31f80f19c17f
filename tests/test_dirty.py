"""A site served with `--dirty` is, byte for byte, one that is built anew."""

from __future__ import annotations

import gc
import logging
import os
import shutil
import threading
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import pytest
from mkdocs.commands import build as commands
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page

from generator.mkdocs_plugin.search import INDEXER, Indexer
from tests import trees
from tests.test_rebuild import Bytes, edit

URL = "http://127.0.0.1:8000/"


class Served:
    """A project that is built again and again in one process, as it is served."""

    def __init__(self, root: Path, site: Path, *, dirty: bool) -> None:
        """Build it for the first time."""
        self.root, self.site, self.dirty = root, site, dirty
        config = self._config()
        config.plugins.on_startup(command="serve", dirty=dirty)
        self.plugins = config.plugins
        build(config, serve_url=URL, dirty=dirty)

    def _config(self) -> MkDocsConfig:
        config = load_config(str(self.root / "mkdocs.yml"), site_dir=str(self.site))
        config.site_url = URL
        return config

    def again(self) -> Bytes:
        """Build it again; the files of the site by path, without the search index."""
        build(self._config(), serve_url=URL, dirty=self.dirty)
        for thread in threading.enumerate():
            if thread.name == INDEXER:
                thread.join()  # which writes what is no page
        return {
            path.relative_to(self.site).as_posix(): path.read_bytes()
            for path in self.site.rglob("*")
            if path.is_file() and "pagefind" not in str(path.relative_to(self.site))
        }

    def stop(self) -> None:
        """End the server; MkDocs keeps the plugin for whatever is built next."""
        self.plugins.on_shutdown()
        self.plugins.on_startup(command="build", dirty=False)


@pytest.fixture(autouse=True)
def still_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stop the clock of MkDocs, which writes it into its sitemap."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1900000000")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A small project."""
    root = trees.project(tmp_path / "project")
    shutil.copytree(trees.ROOT / "site-templates", root / "site-templates")
    shutil.copy(trees.ROOT / "mkdocs.yml", root)
    return root


@pytest.fixture
def served(root: Path, tmp_path: Path) -> Iterator[Served]:
    """The project as it is served with `--dirty`."""
    server = Served(root, tmp_path / "dirty", dirty=True)
    yield server
    server.stop()


def anew(root: Path, folder: Path) -> Bytes:
    """Return the site of a server that never saw the project before."""
    shutil.rmtree(root / ".cache")
    server = Served(root, folder, dirty=False)
    try:
        return server.again()
    finally:
        server.stop()


def test_warning_about_dirty_builds_is_hidden_while_serving(
    root: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """The filter of MkDocs' log is there for as long as the server, and no longer."""
    log = logging.getLogger("mkdocs.commands.build")
    before = [*log.filters]
    server = Served(root, tmp_path / "dirty", dirty=True)
    server.stop()

    assert log.filters == before
    assert "'dirty' build" not in caplog.text


def test_garbage_collector_is_restored(root: Path, tmp_path: Path) -> None:
    """Objects of a server are exempt from collection for as long as it runs."""
    before = gc.get_freeze_count()
    server = Served(root, tmp_path / "dirty", dirty=True)
    while_serving = gc.get_freeze_count()
    server.stop()

    assert before < while_serving
    assert gc.get_freeze_count() <= before


def written(served: Served) -> dict[str, int]:
    """Return when each page of a site was written."""
    return {
        path.relative_to(served.site).as_posix(): path.stat().st_mtime_ns
        for path in served.site.rglob("*.html")
    }


def test_only_what_changes_is_written(served: Served) -> None:
    """A change of an actor touches its page, and no briefing that does not name it."""
    path = "briefs/actors/pilots.yaml"
    trees.write(served.root, {path: "format: 1\nname: Pilots\nkind: movement\n"})
    served.again()
    before = written(served)
    edit(served.root, path, "movement", "civil-society")
    served.again()
    after = written(served)
    changed = {page for page in before if after[page] != before[page]}

    assert "actors/pilots/index.html" in changed
    assert changed.isdisjoint({"crises/port/index.html", "lite/port.html"})


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        ("briefs/port.yaml", "title: ", "title: Another "),
        ("briefs/actors/harbour-council.yaml", "country: ATA", "country: NOR"),
        ("seeds/gazette.yaml", "headline: ", "headline: Another "),
        ("site-templates/markdown/crisis.md.jinja", ">Bottom line", ">The bottom line"),
        ("site-templates/theme/main.html", "<title>", "<title>Now: "),
        ("site-templates/theme/assets/briefs.css", ":root", ":root, html"),
        ("site-templates/pages/method.md", "title: ", "title: Our "),
        ("mkdocs.yml", "Link to this section", "Link to here"),
        ("mkdocs.yml", "- About: about.md", "- Who: about.md"),
        ("mkdocs.yml", "- Actors: actors/index.md\n  ", ""),
        ("mkdocs.yml", "Crisis Briefs", "Briefs"),
    ],
)
def test_nothing_is_stale(
    served: Served, tmp_path: Path, path: str, old: str, new: str
) -> None:
    """Whatever changes, and changes back, every file is as if built anew."""
    first, text = served.again(), (served.root / path).read_text()
    edit(served.root, path, old, new)
    changed = served.again()
    (served.root / path).write_text(text)

    assert changed != first
    assert served.again() == first

    edit(served.root, path, old, new)

    assert changed == anew(served.root, tmp_path / "anew")


def test_new_and_lost_pages(served: Served) -> None:
    """A page comes with its file and goes with it, and so does all that names it."""
    first = served.again()
    pilots = {"briefs/actors/pilots.yaml": "format: 1\nname: Pilots\nkind: movement\n"}
    trees.write(served.root, pilots)
    more = served.again()
    (served.root / "briefs/actors/pilots.yaml").unlink()

    assert "actors/pilots/index.html" in more
    assert served.again() == first


@pytest.mark.parametrize(
    ("path", "fault"),
    [
        ("briefs/port.yaml", "title: [Half\n"),
        ("site-templates/theme/main.html", "{% if %}"),
        ("site-templates/theme/main.html", "{{ nothing.at.all }}"),
        ("site-templates/markdown/crisis.md.jinja", "{% if %}"),
        ("site-templates/pages/method.md", "[a pier](pier.md)"),
    ],
)
def test_fault_leaves_nothing_behind(served: Served, path: str, fault: str) -> None:
    """Once a fault is mended the site is what it was, even where a build failed."""
    first = served.again()
    file = served.root / path
    text = file.read_text()
    file.write_text(fault)
    try:
        broken = served.again()
    except Exception:  # noqa: BLE001 the server prints it and goes on
        broken = {}
    file.write_text(text)

    assert broken != first
    assert served.again() == first


def test_fault_after_fault(served: Served) -> None:
    """However often a brief is saved with faults, the last sound site is served."""
    first = served.again()
    brief = served.root / "briefs/port.yaml"
    text = brief.read_text()
    for number in range(3):
        brief.write_text(text.replace("title: ", f"title: Draft {'x' * number} "))
        sound = served.again()
    for fault in ("title: [Half\n", "title: [Half\n", "titel: Half\n", "title: {\n"):
        brief.write_text(fault)
        page = served.again()["crises/port/index.html"]

        assert b"Draft xx" in page
    assert sound != first
    brief.write_text(text)

    assert served.again() == first


def test_page_of_a_build_that_failed_is_taken_away(
    served: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What half a build wrote, and the next one does not know, is gone."""
    first = served.again()
    (served.root / "site-templates/pages/aa-new.md").write_text("# New\n")
    build_page = commands._build_page

    def fail(page: Page, *rest: Any, **how: Any) -> None:
        build_page(page, *rest, **how)
        if page.file.src_uri == "aa-new.md":
            raise RuntimeError("the disk is full")

    with monkeypatch.context() as patch:
        patch.setattr(commands, "_build_page", fail)
        with pytest.raises(RuntimeError, match="disk"):
            served.again()
    (served.root / "site-templates/pages/aa-new.md").unlink()

    assert served.again() == first


def test_older_file_that_is_put_back_is_seen(served: Served) -> None:
    """A file whose time lies before the last build counts by what it holds."""
    file = served.root / "site-templates/theme/assets/briefs.css"
    file.write_text(":root { color: red }\n")
    os.utime(file, (0, 0))

    assert served.again()["assets/briefs.css"] == file.read_bytes()


def test_a_next_build_waits_for_one_step_of_what_is_no_page(tmp_path: Path) -> None:
    """However much is still to be written beside the pages, an edit comes first."""
    ended = []

    def steps() -> Generator[None]:
        try:
            for _ in range(1_000_000):
                yield
            ended.append("all")
        finally:
            ended.append("closed")

    indexer = Indexer(tmp_path, ended.append)
    indexer.start(steps())
    indexer.stop()

    assert ended == ["closed"]
