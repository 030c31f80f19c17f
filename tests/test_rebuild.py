"""A site built from what earlier builds left is, byte for byte, a site built anew."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config

from benchmarks import corpus
from generator.reuse import Store
from tests import trees

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
    shutil.rmtree(root / CACHE)
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
        ("briefs/actors/harbour-council.yaml", "name: ", "name: The Other "),
        ("seeds/gazette.yaml", "headline: ", "headline: Another "),
        ("site-templates/markdown/crisis.md.jinja", ">Bottom line", ">The bottom line"),
        ("site-templates/theme/main.html", "<title>", "<title>Now: "),
        ("site-templates/pages/method.md", "title: ", "title: Our "),
        ("mkdocs.yml", "Link to this section", "Link to here"),
        ("mkdocs.yml", "- About: about.md", "- Who: about.md"),
        ("mkdocs.yml", "toc.follow", "toc.integrate"),
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


def test_kept_documents_are_used(root: Path) -> None:
    """A page in the site is the one that was kept, where nothing differs."""
    store = Store(root / CACHE)
    names = [file.name for file in (root / CACHE).rglob("*") if file.is_file()]
    for name in names:
        if isinstance(store.get(name), str):
            store.put(name, "kept")

    assert b"kept" in built(root).values()


def test_build_that_was_killed(root: Path) -> None:
    """Entries that are torn or lost are made again."""
    before = site(root)
    files = [file for file in sorted((root / CACHE).rglob("*")) if file.is_file()]
    for number, file in enumerate(files):
        if number % 3 == 0:
            file.unlink()
        elif number % 3 == 1:
            file.write_bytes(file.read_bytes()[:50])

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
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)

    assert site(tmp_path) == shared
