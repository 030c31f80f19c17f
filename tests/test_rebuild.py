"""A site built from what earlier builds left is, byte for byte, a site built anew."""

from __future__ import annotations

import gzip
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
from generator.mkdocs_plugin import page_cache
from generator.mkdocs_plugin.output_state import Standing
from generator.mkdocs_plugin.page_cache import Document
from generator.storage.store import Store
from tests import trees
from tests.test_reuse import kept

CACHE = ".cache/pages"
Bytes = Mapping[str, bytes]


def built(root: Path) -> Bytes:
    """Build a project's site and return its files by path."""
    build(load_config(str(root / "mkdocs.yml"), strict=True))
    return site(root)


def site(root: Path) -> Bytes:
    """Return the files of a site that was built."""
    folder = root / "site"
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file()
    }


def anew(root: Path) -> Bytes:
    """Build with nothing left by any earlier build."""
    shutil.rmtree(root / ".cache")
    return built(root)


def edit(root: Path, path: str, old: str, new: str) -> None:
    """Replace words of a file, which must be there."""
    text = (root / path).read_text()
    assert old in text
    (root / path).write_text(text.replace(old, new))


@pytest.fixture(autouse=True)
def still_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stop the clock of MkDocs, which writes it into its sitemap."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1900000000")


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small project that was built once."""
    root = trees.project(tmp_path_factory.mktemp("first") / "project")
    shutil.copytree(trees.ROOT / "site-templates", root / "site-templates")
    shutil.copy(trees.ROOT / "mkdocs.yml", root)
    built(root)
    return root


@pytest.fixture
def root(first: Path, tmp_path: Path) -> Iterator[Path]:
    """The same, with all that the first build left; put back after a test."""
    saved = tmp_path / "saved"
    shutil.copytree(first, saved)
    yield first
    shutil.rmtree(first)
    shutil.copytree(saved, first)


def test_nothing_changed(root: Path) -> None:
    """Two builds of the same give the same."""
    before = site(root)

    assert built(root) == before
    assert anew(root) == before


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
        ("mkdocs.yml", "- About: about.md", "- Who: about.md"),
        ("mkdocs.yml", "- navigation.tabs", "- toc.integrate"),
        ("mkdocs.yml", "permalink: true", "permalink: false"),
        ("mkdocs.yml", "site_name: ", "use_directory_urls: false\nsite_name: "),
        ("mkdocs.yml", 'REPO_URL, ""', 'REPO_URL, "https://code.example/port"'),
        ("mkdocs.yml", 'SITE_URL, ""', 'SITE_URL, "https://port.example/"'),
        ("site-templates/markdown/lite.css", "body", "main, body"),
    ],
)
def test_change_of_input(root: Path, path: str, old: str, new: str) -> None:
    """Whatever changes, no page is left as it was before."""
    before = site(root)
    edit(root, path, old, new)
    after = built(root)

    assert after != before
    assert after == anew(root)


def test_new_and_lost_pages(root: Path) -> None:
    """A file that comes or goes changes every page that it should."""
    pilots = {"briefs/actors/pilots.yaml": "format: 1\nname: Pilots\nkind: movement\n"}
    trees.write(root, pilots)
    more = built(root)
    (root / "briefs/actors/pilots.yaml").unlink()
    fewer = built(root)

    assert "actors/pilots/index.html" in more
    assert fewer == anew(root)


def test_lost_page_is_not_found(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A page that is gone is in no index, however long the rest takes to be written."""
    trees.write(
        root,
        {"briefs/actors/pilots.yaml": "format: 1\nname: Pilots\nkind: movement\n"},
    )
    built(root)
    (root / "briefs/actors/pilots.yaml").unlink()
    write_assets = Standing.write_assets

    def late(*words: Any) -> Iterator[None]:
        time.sleep(2)
        yield from write_assets(*words)

    monkeypatch.setattr(Standing, "write_assets", late)
    built(root)
    index = (gzip.decompress(file.read_bytes()) for file in fragments(root))

    assert not [text for text in index if b"Pilots" in text]


def fragments(root: Path) -> Iterator[Path]:
    """Yield what the index holds of each page."""
    yield from (root / "site/pagefind/fragment").iterdir()


def test_excluded_page_is_taken_away(root: Path) -> None:
    """A page that is excluded from now on is in the site no more."""
    before = built(root)
    edit(root, "mkdocs.yml", "\nnav:\n", "\nexclude_docs: about.md\nnav:\n")
    edit(root, "mkdocs.yml", "  - About: about.md\n", "")

    assert "about/index.html" in before
    assert "about/index.html" not in built(root)


@pytest.mark.parametrize(
    "plugins", ["  - search\n  - briefs\n", "  - briefs\n  - search\n"]
)
def test_what_other_plugins_write_stays(root: Path, plugins: str) -> None:
    """A file of another plugin is there after the first build and the second."""
    edit(root, "mkdocs.yml", "  - briefs\n", plugins)

    assert "search/search_index.json" in built(root)
    assert "search/search_index.json" in built(root)


def test_nothing_foreign_stays(root: Path) -> None:
    """What somebody put into the site, or another build left, is gone."""
    (root / "site/strange").mkdir()
    (root / "site/strange/page.html").write_text("Nobody made this.")
    os.utime(root / "site/strange/page.html", (0, 0))

    assert not [path for path in built(root) if "strange" in path]
    assert not (root / "site/strange").exists()


def test_build_after_one_that_failed(root: Path) -> None:
    """A build that fails leaves nothing in the way of the next."""
    before = site(root)
    text = (root / "briefs/port.yaml").read_text()
    (root / "briefs/port.yaml").write_text("title: [Half\n")
    with pytest.raises(Abort):
        built(root)
    (root / "briefs/port.yaml").write_text(text)

    assert built(root) == before
    assert not [*(root / "site").glob(".*")]


def forge(root: Path) -> None:
    """Put another document in the place of every one that was kept."""
    store = Store(root / CACHE)
    for name in kept(root / CACHE):
        if isinstance(document := store.get(name), Document):
            store.put(name, document._replace(html="forged"))
    store.close()


def test_kept_documents_are_used(root: Path) -> None:
    """A page in the site is the one that was kept, where nothing differs."""
    forge(root)

    assert b"forged" in built(root).values()


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        ("mkdocs.yml", "  - attr_list\n", "  - attr_list\n  - admonition\n"),
        ("mkdocs.yml", "  - briefs\n", "  - briefs\n  - search\n"),
        ("mkdocs.yml", "\nnav:\n", "\nhooks: [hook.py]\nnav:\n"),
    ],
)
def test_what_is_not_known_is_not_trusted(
    root: Path, path: str, old: str, new: str
) -> None:
    """With an extension, a plugin or a hook that may do anything, nothing is reused."""
    (root / "hook.py").write_text('"""Does nothing, which nobody knows."""\n')
    edit(root, path, old, new)
    forge(root)

    assert b"forged" not in built(root).values()
    (root / "hook.py").unlink()


def test_another_version_makes_all_pages_anew(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is made by other code, or by another engine, is not taken for ours."""
    forge(root)
    monkeypatch.setattr(page_cache, "DISTRIBUTIONS", ("click",))

    assert b"forged" not in built(root).values()


def test_warning_is_given_again(root: Path) -> None:
    """A page with a link that leads nowhere stops every strict build."""
    template = root / "site-templates/markdown/actor.md.jinja"
    template.write_text(template.read_text() + "\n[a pier](pier.md)\n")

    for _ in range(2):
        with pytest.raises(Abort):
            built(root)


def damage(data: bytes, how: str) -> bytes:
    """Return a file as it may be after something went wrong with its disk."""
    half = len(data) // 2
    return {
        "empty": b"",
        "torn": data[:half],
        "blank": data[:half] + bytes(len(data) - half),
        "strange": b"It was a quiet day at the harbour.\n" * 200,
    }[how]


@pytest.mark.parametrize("how", ["empty", "torn", "blank", "strange"])
def test_damaged_cache(root: Path, how: str) -> None:
    """What cannot be read is made again, and the next build finds it."""
    before = site(root)
    for file in (root / ".cache").rglob("*.sqlite"):
        file.write_bytes(damage(file.read_bytes(), how))

    assert built(root) == before
    assert built(root) == before


def test_build_that_was_killed(root: Path) -> None:
    """A build that is killed while it keeps what it made leaves nothing wrong."""
    before = site(root)
    shutil.rmtree(root / ".cache")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict"]
    killed = subprocess.Popen(command, cwd=root, stderr=subprocess.DEVNULL)
    while not list((root / ".cache").rglob("*.sqlite-wal")):
        assert killed.poll() is None, "it was over before it could be killed"
    killed.kill()
    killed.wait()

    assert built(root) == before


def test_all_processors_make_the_same_site(tmp_path: Path) -> None:
    """A site large enough to share the work is the one that is made without reuse."""
    corpus.write(tmp_path, 20)
    shutil.copytree(trees.ROOT / "site-templates", tmp_path / "site-templates")
    config = (trees.ROOT / "mkdocs.yml").read_text()
    (tmp_path / "mkdocs.yml").write_text(config)
    command = [sys.executable, "-m", "mkdocs", "build", "--strict"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)
    shared = site(tmp_path)
    (tmp_path / "mkdocs.yml").write_text(
        config.replace("  - briefs\n", "  - briefs: {reuse: false}\n")
    )
    shutil.rmtree(tmp_path / ".cache")
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)

    assert site(tmp_path) == shared
