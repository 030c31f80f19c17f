"""The search index is complete, and its results are found in a browser."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml
from playwright.sync_api import Browser, Page, expect

from generator.corpus.corpus import Corpus
from generator.loader import project_loader
from generator.outputs.search import documents_by_kind
from generator.text.search.search_words import search_words
from generator.views.view_factory import ViewFactory
from tests.browser.conftest import ROOT
from tests.browser.server import Server

Visit = Callable[..., Page]

QUERIES = yaml.safe_load(
    (Path(__file__).parent / "data" / "queries.yaml").read_text("utf-8")
)
CORPUS = Corpus.of(project_loader.load(ROOT))
DOCUMENTS = [
    document
    for name in CORPUS.crises
    if (document := documents_by_kind.of_crisis(ViewFactory(CORPUS), name))
]
ACTOR = "/actors/kurmanbek-bakiyev/"
LISTS = {f"{name}/" for name in "actors crises figures lite responses sources".split()}
"""List pages, whose words are all on other pages."""


def indexed(site: Path) -> list[str]:
    """Return the address of each page in the index, below the root of the site."""
    documents = (site / "pagefind" / "documents").iterdir()
    return sorted(json.loads(file.read_text("utf-8"))["url"] for file in documents)


def searchable(site: Path) -> list[str]:
    """Return the address of each page that must be in the index."""
    pages = {
        f"{file.parent.relative_to(site).as_posix()}/": file.read_text("utf-8")
        for file in site.glob("*/**/index.html")
    }
    return sorted(
        address
        for address, text in pages.items()
        if address not in LISTS
        and not address.startswith("embed/")
        and not re.fullmatch(r"[a-z]+/\d+/", address)
        and "This page has moved" not in text
        and "This briefing was withdrawn on" not in text
    )


def search(page: Page, words: str) -> None:
    """Open the search box by its key if need be, search, and wait for the results."""
    if not page.locator(".search__input").is_visible():
        page.keyboard.press("/")
    page.locator(".search__input").fill(words)
    expect(page.locator(".search__results[aria-busy=false]")).to_be_attached()


class Result(NamedTuple):
    """A result as readers see it."""

    kind: str
    address: str
    """Below the root of the site, without `.html`."""
    text: str


def results(page: Page, root: str, most: int = 3) -> list[Result]:
    """Return the first results that are shown.

    Args:
        page: The page with the open search box.
        root: The address of the root of the site.
        most: How many of them.
    """
    found = page.evaluate(
        """most => [...document.querySelectorAll(".search__item")].slice(0, most)
             .map(one => [one.dataset.kind, one.querySelector("a").href,
                          one.innerText])""",
        most,
    )
    return [
        Result(kind, address.removeprefix(root).replace(".html", "/"), text)
        for kind, address, text in found
    ]


def answers(query: dict[str, Any], found: list[Result]) -> bool:
    """Tell whether one of some results is what a query must find."""
    return any(
        query["kind"] in ("any", one.kind)
        and one.address.startswith(tuple(query["any"]))
        and re.search(query["shows"], one.text)
        for one in found
    )


@pytest.fixture(scope="module")
def opened(browser: Browser, server: Server) -> Iterator[Page]:
    """Open the home page once for all queries."""
    context = browser.new_context(base_url=server.address)
    page = context.new_page()
    page.goto("")
    yield page
    context.close()


@pytest.mark.parametrize("query", QUERIES, ids=[one["query"] for one in QUERIES])
def test_query(opened: Page, server: Server, query: dict[str, Any]) -> None:
    """What readers look for is among the first three results."""
    search(opened, query["query"])
    found = results(opened, server.address)

    assert answers(query, found), found


def test_queries_from_a_disk(browser: Browser, offline: Path) -> None:
    """A copy that was opened from a disk finds the same, without any request."""
    page = browser.new_page()
    requests: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    page.goto((offline / "index.html").as_uri())
    failed = []
    for query in QUERIES:
        search(page, query["query"])
        found = results(page, offline.as_uri() + "/")
        if not answers(query, found):
            failed.append((query["query"], found))
    page.close()

    assert failed == []
    assert [url for url in requests if not url.startswith(("file:", "data:"))] == []


def test_site_for_a_web_host_says_so_on_a_disk(browser: Browser, site: Path) -> None:
    """A site built for a web host, opened from a disk, says why it finds nothing."""
    page = browser.new_page()
    page.goto((site / "index.html").as_uri())
    search(page, "Bakiyev")

    expect(page.locator(".search__status")).to_contain_text("served by a web server")
    expect(page.locator(".search__lists a")).to_have_count(3)
    page.close()


def test_words_are_folded_as_in_the_index(opened: Page) -> None:
    """The script of the search box folds texts as the index does."""
    search(opened, "Bakiyev")
    texts = [
        *(f"{record.text} {record.by}" for one in DOCUMENTS for record in one.records),
        *(name for one in CORPUS.actors.values() for name in one.names()),
        *(
            "Jalal-Abad",
            "the ministry’s 12,000",
            "U.S. troops",
            "Łódź",
            "Wladimirowitch",
        ),
    ]
    folded = opened.evaluate("texts => texts.map(searchQuery.words)", texts)

    assert folded == [search_words(text) for text in texts]


def test_every_page_is_indexed(site: Path) -> None:
    """Every page is indexed, except lists, embeds and moved or withdrawn pages."""
    assert indexed(site) == searchable(site)


def test_index_is_reproducible(site: Path, build: Callable[..., Path]) -> None:
    """The same pages give the same index, byte for byte."""

    def contents(folder: Path) -> dict[str, bytes]:
        index = folder / "pagefind"
        return {
            file.relative_to(index).as_posix(): file.read_bytes()
            for file in index.rglob("*")
            if file.is_file()
        }

    assert contents(build("again")) == contents(site)


def test_pagefind_ui_is_not_published(site: Path) -> None:
    """Pagefind's own interface, larger than a page, is left out."""
    assert not [*site.glob("pagefind/*ui*"), *site.glob("search/*")]


@pytest.mark.parametrize("words", ["Kormanbek", "Курманбек", "Бакиев"])
def test_alias(visit: Visit, words: str) -> None:
    """An alias, also in another script, finds the page of an actor."""
    page = visit("")
    search(page, words)

    expect(page.locator(f".search__results a[href$='{ACTOR}']")).to_have_count(1)


def test_index_is_loaded_on_demand(visit: Visit, server: Server) -> None:
    """A page loads no part of the index until the search box is opened."""
    server.sent.clear()
    page = visit("crises/kyrgyzstan-2010-april/")
    page.wait_for_load_state("networkidle")
    before = [path for path, _ in server.sent if "pagefind" in path]
    search(page, "asylum")
    after = [path for path, _ in server.sent if "pagefind" in path]

    assert (before, bool(after)) == ([], True)


def test_results_lead_to_records(visit: Visit) -> None:
    """A result opens the record that has the words, in its place on the page."""
    page = visit("")
    search(page, "political asylum")
    result = page.locator(".search__item[data-kind=position] a").first
    address = result.get_attribute("href") or ""
    result.click()
    page.wait_for_url(f"**{address.partition('//')[2].partition('/')[2]}")

    assert "asylum" in page.locator(f"#{address.partition('#')[2]}").inner_text()


@pytest.mark.parametrize("words", ["killed", "resignation", "osce police", "asylum"])
def test_results_are_whole_records(opened: Page, server: Server, words: str) -> None:
    """A result shows one record from its start to its end, with who says so."""
    search(opened, words)
    found = results(opened, server.address, most=10)
    records = {
        f"{one.url}#{record.id}": record for one in DOCUMENTS for record in one.records
    }
    shown = [(one, records[one.address]) for one in found if one.address in records]

    assert shown
    for one, record in shown:
        assert " ".join(record.text.split()) in " ".join(one.text.split())
        assert record.by in one.text


def test_help_pages_come_last(opened: Page, server: Server) -> None:
    """Pages about the site stand below everything else that answers as well."""
    search(opened, "figures")
    kinds = [one.kind for one in results(opened, server.address, most=10)]

    assert "page" in kinds
    assert "figure" not in kinds[kinds.index("page") :]


@pytest.mark.parametrize("words", ["sanctions", "coup", "refugees", "tortured"])
def test_help_pages_are_not_forced_on_readers(
    opened: Page, server: Server, words: str
) -> None:
    """Who searches for what happened gets no page about the site."""
    search(opened, words)

    assert "page" not in {one.kind for one in results(opened, server.address, most=10)}


def test_facets(visit: Visit) -> None:
    """A country filters the results, and their number is shown."""
    page = visit("")
    search(page, "election crackdown")
    page.locator(".search__facets summary").click()
    country = page.locator("#search").get_by_label("Country")
    expect(country.locator("option")).not_to_have_count(1)
    country.select_option("Belarus")
    expect(page.locator(".search__results[aria-busy=false]")).to_be_attached()
    crises = page.locator(".search__item[data-kind=crisis] > a")

    expect(crises).to_have_count(1)
    expect(crises).to_have_attribute("href", re.compile("/crises/belarus-2020/$"))


def test_facets_without_words(visit: Visit) -> None:
    """A facet without words lists all pages that have it."""
    page = visit("")
    page.keyboard.press("/")
    page.locator(".search__facets summary").click()
    kind = page.locator("#search").get_by_label("Kind of crisis")
    expect(kind.locator("option")).not_to_have_count(1)
    kind.select_option("communal violence")

    crises = page.locator(".search__item[data-kind=crisis] > a")
    expect(crises).to_have_count(1)
    expect(crises).to_have_attribute("href", re.compile("/kyrgyzstan-2010-june/$"))


def test_keyboard(visit: Visit) -> None:
    """Arrows move through the results, Enter follows a link, Escape closes."""
    page = visit("method/")
    search(page, "Kormanbek")
    focused = page.locator(":focus")
    page.keyboard.press("ArrowDown")
    expect(focused).to_have_attribute("href", re.compile(f"{ACTOR}$"))
    page.keyboard.press("ArrowUp")
    expect(page.locator(".search__input")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("#search")).to_be_hidden()
    page.keyboard.press("/")
    expect(page.locator(".search__input")).to_be_focused()
    expect(page.locator(".search__results a").first).to_be_visible()
    page.keyboard.press("Enter")

    page.wait_for_url(f"**{ACTOR}*")


def test_without_index(visit: Visit) -> None:
    """Without an index, the search box says so and links to the lists."""
    page = visit("", quiet=True)
    page.route("**/pagefind/*", lambda route: route.fulfill(status=404))
    search(page, "asylum")

    expect(page.locator(".search__status")).to_contain_text("not ready")
    expect(page.locator(".search__lists a")).to_have_count(3)


def test_no_results(visit: Visit) -> None:
    """A search without results suggests what to try."""
    page = visit("")
    search(page, "xylophone")

    expect(page.locator(".search__status")).to_contain_text("Nothing found")


def test_nothing_recorded_anywhere(visit: Visit) -> None:
    """Where no briefing has what was asked for, that is the answer."""
    page = visit("")
    search(page, "embargo")

    expect(page.locator(".search__status")).to_contain_text("recorded in any briefing")


@pytest.mark.parametrize(
    ("words", "briefings"),
    [("death toll kyrgyzstan", 2), ("death toll belarus", 1)],
)
def test_figures_that_lead_a_briefing_come_first(
    opened: Page, server: Server, words: str, briefings: int
) -> None:
    """Briefings stand first, then their key figures; superseded ones and parts last."""
    search(opened, words)
    records = {
        f"{one.url}#{record.id}": record for one in DOCUMENTS for record in one.records
    }
    found = results(opened, server.address, most=10)
    figures = [records[one.address] for one in found if one.kind == "figure"]
    ranks = [2 if one.later or one.part else int(not one.lead) for one in figures]
    kinds = [one.kind for one in found]

    assert kinds[: briefings + 1] == ["crisis"] * briefings + ["figure"]
    assert ranks[0] == 0
    assert ranks == sorted(ranks)


@pytest.mark.parametrize(
    ("words", "record", "remark"),
    [
        ("254 people killed", "bodies-to-morgues-254", "part of 355"),
        ("167 people killed", "bodies-to-morgues-167", "superseded by 254 people"),
    ],
)
def test_result_says_what_a_figure_is_not(
    opened: Page, server: Server, words: str, record: str, remark: str
) -> None:
    """A figure that was replaced, or is a part of another, says so in its result."""
    search(opened, words)
    found = {
        one.address.rpartition("#")[2]: one.text
        for one in results(opened, server.address, most=10)
    }

    assert remark in found[record]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_found_words_are_underlined(visit: Visit, scheme: str) -> None:
    """Found words are marked by a line, not by a ground that glares in the dark."""
    page = visit("")
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    search(page, "killed belarus")
    grounds = page.evaluate(
        """() => [...document.querySelectorAll(".search mark")].map((one) => {
             const style = getComputedStyle(one);
             return [style.backgroundColor, style.textDecorationLine];
           })"""
    )
    titles = page.locator(".search__title mark")

    assert titles.count()
    assert {tuple(one) for one in grounds} == {("rgba(0, 0, 0, 0)", "underline")}


def test_facets_are_named_in_full(visit: Visit) -> None:
    """What results are narrowed by is called as its fields are."""
    page = visit("")
    page.keyboard.press("/")
    summary = page.locator(".search__facets summary").inner_text().lower()
    page.locator(".search__facets summary").click()
    fields = page.locator(".search__fields label").all_inner_texts()

    for field in fields:
        assert field.split("\n")[0].strip().lower() in summary
