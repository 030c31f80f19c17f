"""The light edition has one self-contained file per briefing."""

from __future__ import annotations

import posixpath
import re
from base64 import b64encode
from gzip import compress
from hashlib import sha256
from html.parser import HTMLParser as Tags
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from lxml import html
from tinyhtml5.parser import HTMLParser

from generator.build import builder
from generator.outputs.pages import lite
from generator.views.view_factory import ViewFactory
from tests import assembled, samples
from tests.outputs.sample_corpora import CORPORA, SITE

ROOT = Path(__file__).parents[2]
COMPRESSED = 30_000
"""Bytes of a briefing as a web host sends it."""
RAW_PER_ENTRY = 600
"""Bytes of a briefing on a disk, for each record and source that it lists."""
HOSTILE = "<script>alert(1)</script>\"' & <b>"


class Elements(Tags):
    """Collects the elements of a document with their attributes."""

    def __init__(self, text: str) -> None:
        """Parse a document."""
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Record an element."""
        self.found.append((tag, dict(attrs)))


@pytest.fixture(scope="module")
def published() -> dict[str, str]:
    """Return the documents of the published briefs."""
    return {
        path: content.decode()
        for path, content in builder.build(ROOT).files.items()
        if re.fullmatch(r"lite/.*\.html", path)
    }


@pytest.fixture(scope="module")
def documents(published: dict[str, str]) -> dict[str, str]:
    """Return the published documents, and one full of hostile text."""
    crisis = samples.crisis(
        title=HOSTILE,
        figures=[
            samples.figure(n, note=HOSTILE, attributed_to=[{"unnamed": HOSTILE}])
            for n in range(4)
        ],
        positions=[samples.position(1, {"unnamed": HOSTILE}, text=HOSTILE)],
        responses=[samples.response(1, "northland", "southland")],
        not_stated=["injured"],
    )
    hostile = assembled.lite_files(
        samples.corpus({"ostrava-bay": crisis}, headline=HOSTILE)
    )
    text = hostile["lite/ostrava-bay.html"].decode()
    return {**published, "hostile": text}


def test_every_crisis_has_a_document(published: dict[str, str]) -> None:
    """Every brief has a document, and there is an index."""
    names = {path.stem for path in (ROOT / "briefs").glob("*.yaml")}

    assert set(published) == {f"lite/{name}.html" for name in {*names, "index"}}


def test_documents_are_valid_html(documents: dict[str, str]) -> None:
    """A standard parser finds no errors in the documents."""
    for path, text in documents.items():
        parser = HTMLParser()
        parser.parse(text)

        assert parser.errors == [], path


def test_documents_are_small(published: dict[str, str]) -> None:
    """Briefings load on a slow connection."""
    for path, text in published.items():
        entries = sum(
            tag == "li" and "id" in attributes
            for tag, attributes in Elements(text).found
        )
        assert len(text.encode()) <= RAW_PER_ENTRY * max(entries, 20), path
        assert len(compress(text.encode())) <= COMPRESSED, path


def test_documents_load_nothing(documents: dict[str, str]) -> None:
    """No element loads another file, and no script can run."""
    loading = {"script", "link", "img", "iframe", "object", "embed", "video", "form"}
    for path, text in documents.items():
        for tag, attributes in Elements(text).found:
            assert tag not in loading, path
            assert not {"src", "style", "srcset"} & set(attributes), path
            assert not any(name.startswith("on") for name in attributes), path


def test_policy_allows_only_the_style(documents: dict[str, str]) -> None:
    """The policy allows the inline style by its hash and nothing else."""
    for path, text in documents.items():
        (style,) = re.findall(r"<style>(.*?)</style>", text, re.DOTALL)
        seal = b64encode(sha256(style.encode()).digest()).decode()
        (policy,) = (
            attributes["content"]
            for tag, attributes in Elements(text).found
            if attributes.get("http-equiv") == "Content-Security-Policy"
        )
        assert policy, path
        assert f"style-src 'sha256-{seal}'" in policy
        assert policy.startswith("default-src 'none';")
        assert "url(" not in style
        assert "@import" not in style


@pytest.mark.parametrize("site_url", ["", SITE])
def test_home_is_named(site_url: str) -> None:
    """Where its site is known, a document names and links to where it is in full.

    A page of the index has no fuller one, and names itself.
    """
    files = assembled.lite_files(CORPORA["real"], site_url)
    addresses = {
        "lite/index.html": f"{SITE}lite/index.html",
        **{
            f"lite/{one}.html": f"{SITE}crises/{one}/" for one in CORPORA["real"].crises
        },
    }
    for path, address in addresses.items():
        page = html.fromstring(files[path])
        expected = [address] if site_url else []

        assert page.head.xpath("string(meta[@name='description']/@content)")
        assert page.head.xpath("link[@rel='canonical']/@href") == expected
        assert page.body.xpath("//a[@href=$it]/@href", it=address) == expected


def test_links(
    documents: dict[str, str],
) -> None:
    """Each link leads to an anchor, to a file of the edition or to an article."""
    beside = {Path(path).name for path in documents} | {"all.zip"}
    for path, text in documents.items():
        elements = Elements(text).found
        ids = {attributes.get("id") for _, attributes in elements}
        links = [attributes["href"] for tag, attributes in elements if tag == "a"]
        for link in links:
            assert link, path
            if link.startswith("#"):
                assert link[1:] in ids, path
            elif not link.startswith(("https://", "http://")):
                assert link in beside, path


def test_documents_state_review_and_version(
    published: dict[str, str],
) -> None:
    """A copy states when it was reviewed, its version and what was checked."""
    for path, text in published.items():
        assert re.search(r"[Rr]eviewed (last on )?\d+ \w+ \d{4}", text), path
        assert "version" in text, path
        assert re.search(r"We check that .* not that they are true", text), path


def test_markup_is_escaped(
    documents: dict[str, str],
) -> None:
    """Markup in a brief is shown as text."""
    assert "&lt;script&gt;alert(1)" in documents["hostile"]
    assert "<script" not in documents["hostile"]


def test_archive_holds_every_document() -> None:
    """The archive has the same documents and is reproducible."""
    first, again = (
        assembled.lite_files(samples.corpus()),
        assembled.lite_files(samples.corpus()),
    )
    packed = ZipFile(BytesIO(first["lite/all.zip"]))

    assert first == again
    assert {name: packed.read(name) for name in packed.namelist()} == {
        path: content for path, content in first.items() if path.endswith(".html")
    }


def test_long_index_is_paginated() -> None:
    """Every briefing is listed once, and every link leads to a file."""
    names = [f"bay-{number}" for number in range(2 * lite.PER_PAGE + 1)]
    viewer = ViewFactory(samples.corpus(dict.fromkeys(names, samples.crisis())))
    pages = {
        path: html.fromstring(text)
        for shelf in lite.shelves(viewer.corpus)
        for path, text in lite.index(viewer, shelf, assembled.TEMPLATES).items()
    }
    there = {*pages, "lite/all.zip", *(f"lite/{name}.html" for name in names)}
    links = [
        posixpath.normpath(posixpath.join(posixpath.dirname(path), link))
        for path, page in pages.items()
        for link in page.xpath("//@href[not(starts-with(., 'https:'))]")
    ]

    assert len(pages) == 3
    assert set(links) <= there
    assert sorted(link for link in links if "bay-" in link) == sorted(
        f"lite/{name}.html" for name in names
    )
    assert all(links.count(path) == 2 for path in pages)


def test_withdrawn_briefing() -> None:
    """The document of a withdrawn briefing has only the notice."""
    crisis = samples.crisis(withdrawn={"date": "2031-07-01", "reason": "Wrong day."})
    text = assembled.lite_files(samples.corpus({"ostrava-bay": crisis}))[
        "lite/ostrava-bay.html"
    ]

    assert b"withdrawn on 2031-07-01: Wrong day." in text
    assert b"Bottom line" not in text
