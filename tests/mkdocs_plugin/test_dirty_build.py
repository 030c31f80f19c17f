"""A site served with `--dirty` equals, byte for byte, a clean build."""

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

from generator.mkdocs_plugin.pagefind_index import THREAD_NAME, Indexer
from tests import case_projects
from tests.mkdocs_plugin.test_incremental_build import Bytes, edit

URL = "http://127.0.0.1:8000/"


class Server:
    """A project that is built repeatedly in one process, as while it is served."""

    def __init__(self, root: Path, site: Path, *, dirty: bool) -> None:
        """Build the site for the first time."""
        self.root, self.site, self.dirty = root, site, dirty
        config = self._config()
        config.plugins.on_startup(command="serve", dirty=dirty)
        self.plugins = config.plugins
        build(config, serve_url=URL, dirty=dirty)

    def _config(self) -> MkDocsConfig:
        config = load_config(str(self.root / "mkdocs.yml"), site_dir=str(self.site))
        config.site_url = URL
        return config

    def rebuild(self) -> Bytes:
        """Rebuild, and return the site's files by path, without the search index."""
        build(self._config(), serve_url=URL, dirty=self.dirty)
        for thread in threading.enumerate():
            if thread.name == THREAD_NAME:
                thread.join()  # it writes the files that are not pages
        return {
            path.relative_to(self.site).as_posix(): path.read_bytes()
            for path in self.site.rglob("*")
            if path.is_file() and "pagefind" not in str(path.relative_to(self.site))
        }

    def stop(self) -> None:
        """Stop the server; MkDocs reuses the plugin for the next build."""
        self.plugins.on_shutdown()
        self.plugins.on_startup(command="build", dirty=False)


@pytest.fixture(autouse=True)
def fixed_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fix the build time that MkDocs writes to the sitemap."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1900000000")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Create a small project."""
    root = case_projects.project(tmp_path / "project")
    shutil.copytree(case_projects.ROOT / "site-templates", root / "site-templates")
    shutil.copy(case_projects.ROOT / "mkdocs.yml", root)
    return root


@pytest.fixture
def served(root: Path, tmp_path: Path) -> Iterator[Server]:
    """Serve the project with `--dirty`."""
    server = Server(root, tmp_path / "dirty", dirty=True)
    yield server
    server.stop()


def clean_build(root: Path, folder: Path) -> Bytes:
    """Return the site of a server without caches."""
    shutil.rmtree(root / ".cache")
    server = Server(root, folder, dirty=False)
    try:
        return server.rebuild()
    finally:
        server.stop()


def test_warning_about_dirty_builds_is_hidden_while_serving(
    root: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """The filter of MkDocs' log is there for as long as the server, and no longer."""
    log = logging.getLogger("mkdocs.commands.build")
    before = [*log.filters]
    server = Server(root, tmp_path / "dirty", dirty=True)
    server.stop()

    assert log.filters == before
    assert "'dirty' build" not in caplog.text


def test_garbage_collector_is_restored(root: Path, tmp_path: Path) -> None:
    """Objects of a server are exempt from collection for as long as it runs."""
    before = gc.get_freeze_count()
    server = Server(root, tmp_path / "dirty", dirty=True)
    while_serving = gc.get_freeze_count()
    server.stop()

    assert before < while_serving
    assert gc.get_freeze_count() <= before


def write_times(served: Server) -> dict[str, int]:
    """Return the modification time of each page."""
    return {
        path.relative_to(served.site).as_posix(): path.stat().st_mtime_ns
        for path in served.site.rglob("*.html")
    }


def test_only_changed_pages_are_written(served: Server) -> None:
    """A changed actor updates its page, and no briefing that does not name it."""
    path = "briefs/actors/pilots.yaml"
    case_projects.write(
        served.root, {path: "format: 1\nname: Pilots\nkind: movement\n"}
    )
    served.rebuild()
    before = write_times(served)
    edit(served.root, path, "movement", "civil-society")
    served.rebuild()
    after = write_times(served)
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
        ("mkdocs.yml", "- Contribute:", "- Take part:"),
        ("mkdocs.yml", "- Actors: actors/index.md\n  ", ""),
        ("mkdocs.yml", "Crisis Briefs", "Briefs"),
    ],
)
def test_nothing_is_stale(
    served: Server, tmp_path: Path, path: str, old: str, new: str
) -> None:
    """After any change, and after undoing it, no file is stale."""
    first, text = served.rebuild(), (served.root / path).read_text()
    edit(served.root, path, old, new)
    changed = served.rebuild()
    (served.root / path).write_text(text)

    assert changed != first
    assert served.rebuild() == first

    edit(served.root, path, old, new)

    assert changed == clean_build(served.root, tmp_path / "anew")


def test_added_and_removed_pages(served: Server) -> None:
    """A page is added and removed with its file, as is everything that lists it."""
    first = served.rebuild()
    pilots = {"briefs/actors/pilots.yaml": "format: 1\nname: Pilots\nkind: movement\n"}
    case_projects.write(served.root, pilots)
    more = served.rebuild()
    (served.root / "briefs/actors/pilots.yaml").unlink()

    assert "actors/pilots/index.html" in more
    assert served.rebuild() == first


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
def test_fixed_error_leaves_no_trace(served: Server, path: str, fault: str) -> None:
    """Once an error is fixed, the site is as before, even if a build failed."""
    first = served.rebuild()
    file = served.root / path
    text = file.read_text()
    file.write_text(fault)
    try:
        broken = served.rebuild()
    except Exception:  # noqa: BLE001 the server prints it and continues
        broken = {}
    file.write_text(text)

    assert broken != first
    assert served.rebuild() == first


def test_repeated_errors(served: Server) -> None:
    """While a brief has errors, the last valid site is served."""
    first = served.rebuild()
    brief = served.root / "briefs/port.yaml"
    text = brief.read_text()
    for number in range(3):
        brief.write_text(text.replace("title: ", f"title: Draft {'x' * number} "))
        sound = served.rebuild()
    for fault in ("title: [Half\n", "title: [Half\n", "titel: Half\n", "title: {\n"):
        brief.write_text(fault)
        page = served.rebuild()["crises/port/index.html"]

        assert b"Draft xx" in page
    assert sound != first
    brief.write_text(text)

    assert served.rebuild() == first


def test_page_of_failed_build_is_removed(
    served: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A page written by a failed build and unknown to the next is removed."""
    first = served.rebuild()
    (served.root / "site-templates/pages/aa-new.md").write_text("# New\n")
    build_page = commands._build_page

    def fail(page: Page, *rest: Any, **how: Any) -> None:
        build_page(page, *rest, **how)
        if page.file.src_uri == "aa-new.md":
            raise RuntimeError("the disk is full")

    with monkeypatch.context() as patch:
        patch.setattr(commands, "_build_page", fail)
        with pytest.raises(RuntimeError, match="disk"):
            served.rebuild()
    (served.root / "site-templates/pages/aa-new.md").unlink()

    assert served.rebuild() == first


def test_older_file_is_noticed(served: Server) -> None:
    """A file restored with an old modification time is compared by content."""
    file = served.root / "site-templates/theme/assets/briefs.css"
    file.write_text(":root{color:red}")
    os.utime(file, (0, 0))

    assert served.rebuild()["assets/briefs.css"] == file.read_bytes()


def test_build_interrupts_indexer(tmp_path: Path) -> None:
    """A new build waits for one step of the indexer only, however much is left."""
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
