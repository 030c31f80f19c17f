"""Wherever a figure is shown, it is shown with its proof."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import html

from generator.corpus import wording
from generator.corpus.corpus import Corpus
from generator.loader import project_loader
from generator.text import quotations
from generator.views import listings
from generator.views.key_figures import key_figures
from generator.views.records.figure_views import AccountView, FigureView
from generator.views.records.site_links import iri
from generator.views.view_factory import ViewFactory
from tests.site.conftest import ROOT

CORPUS = Corpus.of(project_loader.load(ROOT))
VIEWER = ViewFactory(CORPUS)
FIGURES = [
    pytest.param(name, account, figure, id=f"{name}-{figure.id}")
    for name in CORPUS.crises
    for account in VIEWER.accounts(name)
    for figure in account.figures
]


def blocks(
    site: Path, address: str, name: str, figure: FigureView
) -> Iterator[html.HtmlElement]:
    """Yield the elements of a page that show a figure with its context."""
    pages = [site / address / "index.html"]
    if address == "figures":
        pages += site.glob("figures/*/index.html")
    for file in pages:
        yield from _blocks_of_page(html.parse(str(file)).getroot(), name, figure)


def _blocks_of_page(
    page: html.HtmlElement, name: str, figure: FigureView
) -> Iterator[html.HtmlElement]:
    anchors = (figure.id, f"{name}--{figure.id}")
    for anchor in anchors:
        yield from page.xpath("//li[@id=$id]|//tr[@id=$id]", id=anchor)
    yield from page.xpath(
        "//tr[*[1]//a[substring-after(@href, 'crises/') = $link]]"
        "|//ul[contains(@class, 'cards')]//li[contains(@class, 'headline')]"
        "[.//a[substring-after(@href, 'crises/') = $link]]",
        link=f"{name}/#{figure.id}",
    )


def missing(
    block: html.HtmlElement, account: AccountView, figure: FigureView
) -> set[str]:
    """Return the required texts and links that a block lacks."""
    shown = quotations.fold(block.text_content())
    links = set(block.xpath(".//a/@href"))
    when = figure.when.removeprefix("as of ")
    required = {figure.amount, when, account.support.label, account.why}
    required |= {quote.words for quote in figure.quotations}
    required |= {quote.checked for quote in figure.quotations}
    required |= {party.words for party in figure.said_by} or {wording.SOURCE_NOT_GIVEN}
    addresses = {iri(quote.outside) for quote in figure.quotations if quote.outside}
    return {
        text for text in required if quotations.fold(text) not in shown
    } | addresses - links


def test_pages_have_figures(site: Path) -> None:
    """The home page, the table and actor pages show figures."""
    for address in ("", "figures", "actors/reuters"):
        shown = [
            block
            for param in FIGURES
            for block in blocks(
                site, address, str(param.values[0]), _figure(param.values[2])
            )
        ]
        assert shown, address


def _figure(value: object) -> FigureView:
    assert isinstance(value, FigureView)
    return value


@pytest.mark.parametrize(("name", "account", "figure"), FIGURES)
def test_figure_has_its_proof(
    site: Path, name: str, account: AccountView, figure: FigureView
) -> None:
    """Attribution, number, date, quotation, check, support and link are shown."""
    record = next(one for one in CORPUS.crises[name].figures if one.id == figure.id)
    actors = [party for party in record.attributed_to if isinstance(party, str)]
    addresses = [
        f"crises/{name}",
        "figures",
        *(f"sources/{quote.source_id}" for quote in figure.quotations),
        *(f"actors/{actor}" for actor in actors),
    ]
    key = key_figures(VIEWER, name, listings.CARD_FIGURES)
    if figure.id in {one.record.id for one in key}:
        addresses += ["", "crises"]

    for address in addresses:
        shown = list(blocks(site, address, name, figure))
        assert shown, address
        for block in shown:
            assert missing(block, account, figure) == set(), address


def test_heading_speaks_of_every_figure_below(site: Path) -> None:
    """What a heading says of figures that vary holds for all that stand below it.

    It counts all figures of the measure, and tells how many of them it is about.
    """
    variations = {
        (str(name), _figure(figure).id): account
        for name, account, figure in (param.values for param in FIGURES)
        if isinstance(account, AccountView)
    }
    told = 0
    for name in CORPUS.crises:
        page = html.parse(str(site / f"crises/{name}/index.html")).getroot()
        for section in page.xpath("//section[@class='measure'][h3/small]"):
            heading = section.xpath("string(h3/small)")
            rows = section.xpath("./div//tr[@id]/@id")
            first = variations[name, rows[0]]
            total = len(section.xpath(".//tr[@id]"))
            told += 1

            assert {variations[name, row].key for row in rows} == {first.key}
            assert heading.startswith(f"{total} figures"), heading
            assert heading.endswith(first.variation), heading
            assert total == len(first.current) or f" {len(first.current)} " in heading

    assert told


@pytest.mark.parametrize("name", CORPUS.crises)
def test_list_says_what_superseded_a_figure(site: Path, name: str) -> None:
    """A row of the list of figures says so where a later figure replaces its own."""
    tables = [site / "figures/index.html", *site.glob("figures/*/index.html")]
    rows = {
        link: row
        for file in tables
        for row in html.parse(str(file)).getroot().xpath("//tr[@data-facets]")
        for link in row.xpath("./td[1]//a/@href")
    }
    told = {
        figure.id: [
            link.rpartition("#")[2]
            for link in rows[f"../crises/{name}/#{figure.id}"].xpath(
                ".//*[contains(@class, 'label--superseded')]/following-sibling::a/@href"
            )
        ]
        for figure in CORPUS.crises[name].figures
    }
    later = {
        figure.id: [figure.superseded_by.id] if figure.superseded_by else []
        for account in VIEWER.accounts(name)
        for figure in account.figures
    }

    assert told == later
