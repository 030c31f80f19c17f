"""A site built with caches of earlier builds equals, byte for byte, a clean build."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

from benchmarks import corpus
from generator.mkdocs_plugin import page_fingerprints
from generator.mkdocs_plugin.output_state import OutputState
from generator.mkdocs_plugin.page_cache import Document
from generator.storage.store import Store
from tests import case_projects
from tests.storage.test_store import entries

CACHE = ".cache/pages"
Bytes = Mapping[str, bytes]


def build_site(root: Path) -> Bytes:
    """Build the site of a project strictly and return its files by path."""
    build(load_config(str(root / "mkdocs.yml"), strict=True))
    return site(root)


def site(root: Path) -> Bytes:
    """Return the files of a built site by path."""
    folder = root / "site"
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file()
    }


def clean_build(root: Path) -> Bytes:
    """Build without the caches of earlier builds."""
    shutil.rmtree(root / ".cache")
    return build_site(root)


def edit(root: Path, path: str, old: str, new: str) -> None:
    """Replace text that must be in a file."""
    text = (root / path).read_text()
    assert old in text
    (root / path).write_text(text.replace(old, new))


@pytest.fixture(autouse=True)
def fixed_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fix the build time that MkDocs writes to the sitemap."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1900000000")


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Create a small project that was built once."""
    root = case_projects.project(tmp_path_factory.mktemp("first") / "project")
    shutil.copytree(case_projects.ROOT / "site-templates", root / "site-templates")
    shutil.copy(case_projects.ROOT / "mkdocs.yml", root)
    build_site(root)
    return root


@pytest.fixture
def root(first: Path, tmp_path: Path) -> Iterator[Path]:
    """Return the built project, and restore it after the test."""
    saved = tmp_path / "saved"
    shutil.copytree(first, saved)
    yield first
    shutil.rmtree(first)
    shutil.copytree(saved, first)


def test_nothing_changed(root: Path) -> None:
    """Two builds of the same input give the same site."""
    before = site(root)

    assert build_site(root) == before
    assert clean_build(root) == before


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        ("briefs/port.yaml", "title: ", "title: Another "),
        (
            "briefs/actors/harbour-council.yaml",
            "name: Harbour Council\nkind: government\ncountry: ATA\naliases:\n",
            "name: Old Council\nkind: government\ncountry: ATA\naliases:\n"
            "  - {name: Harbour Council}\n",
        ),
        ("seeds/gazette.yaml", "headline: ", "headline: Another "),
        ("site-templates/markdown/crisis.md.jinja", ">Bottom line", ">The bottom line"),
        ("site-templates/theme/main.html", "<title>", "<title>Now: "),
        ("site-templates/pages/method.md", "title: ", "title: Our "),
        ("mkdocs.yml", "Link to this section", "Link to here"),
        ("mkdocs.yml", "- Contribute:", "- Take part:"),
        ("mkdocs.yml", "- navigation.tabs", "- toc.integrate"),
        ("mkdocs.yml", "permalink: true", "permalink: false"),
        ("mkdocs.yml", "DIRECTORY_URLS, true", "DIRECTORY_URLS, false"),
        ("mkdocs.yml", 'REPO_URL, ""', 'REPO_URL, "https://code.example/port"'),
        ("mkdocs.yml", 'SITE_URL, ""', 'SITE_URL, "https://port.example/"'),
        ("site-templates/markdown/lite.css", "body", "main, body"),
    ],
)
def test_changed_input(root: Path, path: str, old: str, new: str) -> None:
    """After any change, no page is stale."""
    before = site(root)
    edit(root, path, old, new)
    after = build_site(root)

    assert after != before
    assert after == clean_build(root)


def test_added_and_removed_pages(root: Path) -> None:
    """An added or removed file changes every page that depends on it."""
    pilots = {"briefs/actors/pilots.yaml": "format: 1\nname: Pilots\nkind: movement\n"}
    case_projects.write(root, pilots)
    more = build_site(root)
    (root / "briefs/actors/pilots.yaml").unlink()
    fewer = build_site(root)

    assert "actors/pilots/index.html" in more
    assert fewer == clean_build(root)


def test_removed_page_is_not_indexed(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A removed page is not indexed, even if other files are written late."""
    case_projects.write(
        root,
        {"briefs/actors/pilots.yaml": "format: 1\nname: Pilots\nkind: movement\n"},
    )
    build_site(root)
    (root / "briefs/actors/pilots.yaml").unlink()
    write_assets = OutputState.write_assets

    def delayed(*words: Any) -> Iterator[None]:
        time.sleep(2)
        yield from write_assets(*words)

    monkeypatch.setattr(OutputState, "write_assets", delayed)
    build_site(root)
    index = (file.read_bytes() for file in documents(root))

    assert not [text for text in index if b"Pilots" in text]


def documents(root: Path) -> Iterator[Path]:
    """Yield what search knows of each page."""
    yield from (root / "site/pagefind/documents").iterdir()


def test_excluded_page_is_removed(root: Path) -> None:
    """A page that is newly excluded is removed from the site."""
    before = build_site(root)
    edit(root, "mkdocs.yml", "\nnav:\n", "\nexclude_docs: about.md\nnav:\n")

    assert "about/index.html" in before
    assert "about/index.html" not in build_site(root)


@pytest.mark.parametrize(
    "plugins", ["  - search\n  - briefs\n", "  - briefs\n  - search\n"]
)
def test_files_of_other_plugins_are_kept(root: Path, plugins: str) -> None:
    """Files of another plugin are there after the first and the second build."""
    edit(root, "mkdocs.yml", "  - briefs\n", plugins)

    assert "search/search_index.json" in build_site(root)
    assert "search/search_index.json" in build_site(root)


def test_foreign_files_are_removed(root: Path) -> None:
    """Files added to the site by others are removed."""
    (root / "site/strange").mkdir()
    (root / "site/strange/page.html").write_text("Not generated.")
    os.utime(root / "site/strange/page.html", (0, 0))

    assert not [path for path in build_site(root) if "strange" in path]
    assert not (root / "site/strange").exists()


def test_build_after_failure(root: Path) -> None:
    """A failed build does not affect the next one."""
    before = site(root)
    text = (root / "briefs/port.yaml").read_text()
    (root / "briefs/port.yaml").write_text("title: [Half\n")
    with pytest.raises(Abort):
        build_site(root)
    (root / "briefs/port.yaml").write_text(text)

    assert build_site(root) == before
    assert not [*(root / "site").glob(".*")]


def forge_cache(root: Path) -> None:
    """Replace the content of every cached document."""
    store = Store(root / CACHE)
    for name in entries(root / CACHE):
        if isinstance(document := store.get(name), Document):
            store.put(name, document._replace(html="forged"))
    store.close()


def test_cached_documents_are_used(root: Path) -> None:
    """Pages are taken from the cache if nothing changed."""
    forge_cache(root)

    assert b"forged" in build_site(root).values()


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        ("mkdocs.yml", "  - attr_list\n", "  - attr_list\n  - admonition\n"),
        ("mkdocs.yml", "  - briefs\n", "  - briefs\n  - search\n"),
        ("mkdocs.yml", "\nnav:\n", "\nhooks: [hook.py]\nnav:\n"),
    ],
)
def test_unknown_extensions_disable_cache(
    root: Path, path: str, old: str, new: str
) -> None:
    """With an unknown extension, plugin or hook, no page is taken from the cache."""
    (root / "hook.py").write_text('"""Does nothing."""\n')
    edit(root, path, old, new)
    forge_cache(root)

    assert b"forged" not in build_site(root).values()
    (root / "hook.py").unlink()


def test_other_version_invalidates_cache(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Pages rendered with other versions of the code or MkDocs are not used."""
    forge_cache(root)
    monkeypatch.setattr(page_fingerprints, "DISTRIBUTIONS", ("click",))

    assert b"forged" not in build_site(root).values()


def test_warning_is_repeated(root: Path) -> None:
    """A page with a broken link fails every strict build."""
    template = root / "site-templates/markdown/actor.md.jinja"
    template.write_text(template.read_text() + "\n[a pier](pier.md)\n")

    for _ in range(2):
        with pytest.raises(Abort):
            build_site(root)


def damage(data: bytes, how: str) -> bytes:
    """Return data as after a disk failure."""
    middle = len(data) // 2
    return {
        "empty": b"",
        "torn": data[:middle],
        "blank": data[:middle] + bytes(len(data) - middle),
        "strange": b"It was a quiet day at the harbour.\n" * 200,
    }[how]


@pytest.mark.parametrize("how", ["empty", "torn", "blank", "strange"])
def test_damaged_cache(root: Path, how: str) -> None:
    """An unreadable cache is recreated, and the next build can use it."""
    before = site(root)
    for file in (root / ".cache").rglob("*.sqlite"):
        file.write_bytes(damage(file.read_bytes(), how))

    assert build_site(root) == before
    assert build_site(root) == before


def test_killed_build(root: Path) -> None:
    """A build that is killed while it writes its cache does no damage."""
    before = site(root)
    shutil.rmtree(root / ".cache")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict"]
    process = subprocess.Popen(command, cwd=root, stderr=subprocess.DEVNULL)
    while not list((root / ".cache").rglob("*.sqlite-wal")):
        assert process.poll() is None, "the build ended before it could be killed"
    process.kill()
    process.wait()

    assert build_site(root) == before


def test_parallel_build(tmp_path: Path) -> None:
    """A site large enough for parallel work equals one built without reuse."""
    corpus.write(tmp_path, 20)
    shutil.copytree(case_projects.ROOT / "site-templates", tmp_path / "site-templates")
    config = (case_projects.ROOT / "mkdocs.yml").read_text()
    (tmp_path / "mkdocs.yml").write_text(config)
    command = [sys.executable, "-m", "mkdocs", "build", "--strict"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)
    parallel = site(tmp_path)
    (tmp_path / "mkdocs.yml").write_text(
        config.replace("  - briefs\n", "  - briefs: {reuse: false}\n")
    )
    shutil.rmtree(tmp_path / ".cache")
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)

    assert site(tmp_path) == parallel
