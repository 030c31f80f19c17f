"""Pages to embed: one self-contained file for each crisis and each figure."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import replace
from hashlib import sha256

import pytest
from lxml import html
from lxml.html import HtmlElement
from tinyhtml5.parser import HTMLParser

from generator.build import builder
from generator.build.lookup_tracking import CorpusState
from generator.build.tasks import TaskFactory
from generator.corpus.page_addresses import PageAddresses
from generator.outputs.data.cite_as import Citer
from generator.outputs.pages.page_rendering import Templates
from generator.storage.fingerprint import fingerprint
from generator.storage.store import Store
from generator.views.records.figure_views import FigureView
from generator.views.view_factory import ViewFactory
from tests import assembled
from tests.outputs.sample_corpora import (
    CORPORA,
    HOSTILE,
    ROOT,
    SITE,
    corpus,
    exported,
    lake,
)

RENAMED = corpus(
    tarn=lake(
        was=["pond"],
        figures=[
            one.model_copy(update={"was": (f"old-{one.id}",)}) for one in lake().figures
        ],
    )
)


def embeds(name: str) -> dict[str, HtmlElement]:
    """Return the pages to embed of a corpus by their address, parsed."""
    return {
        path.removesuffix("index.html"): html.document_fromstring(text)
        for path, text in exported(name).items()
        if path.startswith("embed/")
    }


PAGES = [(name, path, page) for name in CORPORA for path, page in embeds(name).items()]


def test_every_crisis_and_figure_has_a_page() -> None:
    """There is a page for each crisis and each of its figures, and no other."""
    for name, published in CORPORA.items():
        expected = {
            f"embed/{known}/{figure}"
            for crisis_id, crisis in published.crises.items()
            for known in (crisis_id, *crisis.was)
            for figure in ("", *(f"{one.id}/" for one in crisis.figures))
        }

        assert {path for one, path, _ in PAGES if one == name} == expected


def test_earlier_ids_say_the_same() -> None:
    """A page stands at the earlier ids of its crisis and its figure too."""
    found = assembled.site(RENAMED).assets

    for figure in RENAMED.crises["tarn"].figures:
        now = found[f"embed/tarn/{figure.id}/index.html"]
        for crisis in ("tarn", "pond"):
            for one in (figure.id, f"old-{figure.id}"):
                assert found[f"embed/{crisis}/{one}/index.html"] == now


def test_pages_load_and_run_nothing() -> None:
    """No element loads a file or runs a script; the policy allows the style alone."""
    for _, path, page in PAGES:
        (policy,) = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
        (style,) = page.xpath("//style/text()")
        seal = b64encode(sha256(style.encode()).digest()).decode()

        assert policy.startswith(f"default-src 'none'; style-src 'sha256-{seal}';")
        assert not page.xpath("//script | //link | //img | //iframe | //@style"), path
        assert "url(" not in style
        assert page.xpath("//meta[@name='robots']/@content") == ["noindex"]


def test_pages_are_valid_html() -> None:
    """A standard parser finds no errors, whatever the records say."""
    for name in CORPORA:
        for path, text in exported(name).items():
            if path.startswith("embed/"):
                parser = HTMLParser()
                parser.parse(text)

                assert parser.errors == [], path


@pytest.mark.parametrize("name", CORPORA)
def test_no_number_is_bare(name: str) -> None:
    """Who says so stands before each number; words, support and home after it."""
    viewer, pages = ViewFactory(CORPORA[name]), embeds(name)
    figures = [
        viewer.typed(crisis, one, FigureView)
        for crisis, brief in CORPORA[name].crises.items()
        for one in (() if brief.withdrawn else brief.figures)
    ]
    for figure in figures:
        page = pages[f"embed/{figure.crisis_id}/{figure.id}/"]
        text = " ".join(page.body.text_content().split())
        said_by = " and ".join(one.in_sentence for one in figure.said_by)
        parts = (
            said_by or "source of the count not given",
            figure.text,
            *(one.words for one in figure.quotations),
            figure.support.label,
            "Read the briefing",
        )
        places = [text.index(" ".join(part.split())) for part in parts]

        assert places == sorted(places), figure.id
        assert page.xpath("//h1/a/@href") == [f"../../../{figure.crisis.address}"]


def test_withdrawn_shows_no_number() -> None:
    """The pages of a withdrawn crisis say why, and show nothing of it."""
    pages = [page for _, path, page in PAGES if path.startswith("embed/moor/")]

    assert len(pages) == 1 + len(lake().figures)
    for page in pages:
        assert "Its only article was retracted." in page.body.text_content()
        assert page.xpath("//q") == []


def test_superseded_figure_says_so() -> None:
    """A figure that a later one replaced names the later one."""
    shown = embeds("invented")["embed/lake/killed-exact/"].body.text_content()

    assert "Superseded by 14 to 20 people killed" in shown


@pytest.mark.parametrize("name", CORPORA)
def test_snippets_show_the_page(name: str) -> None:
    """The code on a page to embed is one frame of it; a briefing has its own too."""
    site = assembled.site(CORPORA[name], SITE)
    pages = {
        path: text for path, text in site.assets.items() if path.startswith("embed/")
    }
    for text in pages.values():
        page = html.document_fromstring(text)
        snippets = page.xpath("//code[@class='copied']/text()")
        assert page.xpath("//iframe") == []
        for snippet in snippets:
            (frame,) = html.fragments_fromstring(snippet)
            address = frame.get("src").removeprefix(SITE)
            assert frame.tag == "iframe"
            assert frame.get("title")
            assert pages[f"{address}index.html"] == text
    for crisis, brief in CORPORA[name].crises.items():
        code = f"src=&#34;{SITE}embed/{crisis}/&#34;"
        assert (code in site.pages[f"crises/{crisis}.md"].decode()) != bool(
            brief.withdrawn
        )


@pytest.mark.parametrize("name", CORPORA)
def test_citation(name: str) -> None:
    """The page of a figure has its citation, that of a crisis the crisis' own."""
    viewer, pages = ViewFactory(CORPORA[name]), embeds(name)
    for crisis, brief in CORPORA[name].crises.items():
        if brief.withdrawn:
            continue
        citer = Citer(crisis, viewer, "")
        expected = {"": citer.briefing()} | {
            f"{one.id}/": citer.figure(viewer.typed(crisis, one, FigureView))
            for one in brief.figures
        }
        for figure, citation in expected.items():
            shown = pages[f"embed/{crisis}/{figure}"].get_element_by_id("citation")
            assert " ".join(shown.text.split()) == " ".join(citation.split())


def test_no_snippet_without_an_address() -> None:
    """Where the address of the site is not known, no code is offered."""
    page = assembled.site(CORPORA["real"]).pages["crises/belarus-2020.md"].decode()

    assert "iframe" not in page
    assert "../../embed/belarus-2020/" in page
    assert "&lt;iframe" not in "".join(
        str(text)
        for path, text in exported("real").items()
        if path.startswith("embed/")
    )


def test_hostile_text_stays_text() -> None:
    """Markup in a record is text on the page and in the code."""
    page = embeds("invented")["embed/lake/"]

    assert page.xpath("//h1//b") == []
    assert HOSTILE in page.findtext(".//title")


def test_addresses_on_a_disk() -> None:
    """Where pages are files, each page to embed is one, and leads to files."""
    flat = PageAddresses(directory_urls=False)
    published = replace(CORPORA["real"], addresses=flat)
    templates = Templates(ROOT / builder.TEMPLATES, flat)
    factory = TaskFactory(templates, fingerprint("flat"), Store(), "", "")
    found = builder.assemble(CorpusState(published), factory).assets
    page = html.fromstring(found["embed/belarus-2020.html"])

    assert page.xpath("//h1/a/@href") == ["../crises/belarus-2020.html"]
