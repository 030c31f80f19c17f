"""The page that checks quotations works in a browser, offline and from disk."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Browser, Page

from generator.model.sources import Source
from generator.text import quotations
from tests.case_projects import project, report, write

ROOT = Path(__file__).resolve().parents[2]
SCHEME = ROOT / "site-templates/theme/assets/seals.js"
VECTORS: dict[str, Any] = json.loads(
    (ROOT / "tests/text/vectors.json").read_text("utf-8")
)
CALLS = {
    "fold": ("(one) => seals.fold(one.text)", "folded"),
    "words": ("(one) => seals.countWords(one.text)", "words"),
    "length": ("(one) => seals.lengthProblem(one.quote)", "problem"),
    "share": ("(one) => seals.share(one.words)", "share"),
    "paragraphs": ("(one) => seals.paragraphs(one.article)", "paragraphs"),
    "contains": (
        "(one) => seals.contains(seals.paragraphs(one.article), one.quote)",
        "contains",
    ),
    "hash": ("(one) => seals.articleHash(one.article)", "hash"),
    "seal": ("(one) => seals.seal(one.hash, one.quote)", "seal"),
}
"""For each kind of test vector, the call in the browser and the key of the result."""

ARTICLE = """The harbour council of Orlau locked the gates at dawn.

About 12 dockers were injured, the council’s clerk said. “Nobody was shot,” she added.
"""
QUOTATIONS = """about 12 dockers were injured
locked the gates at noon
Nobody was
the council's clerk said
"""


@pytest.mark.parametrize("kind", sorted(CALLS))
def test_script_matches_vectors(browser: Browser, kind: str) -> None:
    """The script gives the same result as the tools for every vector."""
    call, key = CALLS[kind]
    page = browser.new_page()
    page.add_script_tag(path=SCHEME)

    results = page.evaluate(f"(all) => all.map({call})", VECTORS[kind])
    page.close()

    assert results == [vector[key] for vector in VECTORS[kind]]


def test_all_vectors_are_used() -> None:
    """Every kind of vector is tested in the browser."""
    assert {*CALLS} == {*VECTORS} - {"scheme"}


def fill(page: Page) -> None:
    """Enter an article and quotations, and have them checked."""
    page.set_default_timeout(5_000)
    page.locator("#given-article").fill(ARTICLE)
    page.locator("#given-quotations").fill(QUOTATIONS)
    page.locator("#given-id").fill("gazette-2031-03-gates")
    page.locator("#given-publisher").fill('The "Gazette"')
    page.locator("#given-headline").fill("Gates: shut # at the old quay")
    page.locator("#given-mentions").fill("harbour-council = the council, orlau = Orlau")
    page.get_by_role("button", name="Check", exact=True).click()


def test_results(visit: Callable[..., Page]) -> None:
    """Each quotation has its length and whether it was found."""
    page = visit("contribute/check/")
    fill(page)

    assert page.locator("#check-results li").all_inner_texts() == [
        "“about 12 dockers were injured”: 5 words, found",
        "“locked the gates at noon”: 5 words, not found in the article; "
        "it contains only “locked the gates at”",
        "“Nobody was”: 2 words, found, but it has 2 words; quote 3 to 15",
        "“the council's clerk said”: 4 words, found",
    ]
    assert page.locator("#check-sum").inner_text() == (
        "2 of 4 can be used. "
        "They have 9 words in all; up to 14 words of this article may be quoted."
    )


def test_record_matches_tools(visit: Callable[..., Page]) -> None:
    """The record has the hash, length and seals that the tools compute."""
    page = visit("contribute/check/")
    fill(page)
    written = page.locator("#check-record").input_value()

    record = Source.model_validate(yaml.load(written, Loader=yaml.BaseLoader))

    assert record.publisher == 'The "Gazette"'
    assert record.headline == "Gates: shut # at the old quay"
    assert record.mentions == ("harbour-council", "orlau")
    article = quotations.article_hash(ARTICLE.strip())
    assert record.text_sha256 == article
    assert record.words == quotations.count_words(ARTICLE)
    quotes = (
        *("about 12 dockers were injured", "the council's clerk said"),
        *("the council", "Orlau"),
    )
    assert record.seals == tuple(
        sorted(quotations.seal(article, quote) for quote in quotes)
    )


def test_evidence(visit: Callable[..., Page]) -> None:
    """The evidence names the source and contains the valid quotations."""
    page = visit("contribute/check/")
    fill(page)
    page.get_by_role("button", name="Copy the evidence").click()
    page.locator("#given-quotations").fill("")
    page.locator("#given-quotations").focus()
    page.keyboard.press("Control+V")

    pasted = yaml.safe_load(page.locator("#given-quotations").input_value())

    assert pasted["evidence"] == [
        {"source": "gazette-2031-03-gates", "quote": "about 12 dockers were injured"},
        {"source": "gazette-2031-03-gates", "quote": "the council's clerk said"},
    ]


def test_result_passes_check(visit: Callable[..., Page], tmp_path: Path) -> None:
    """A figure of a new source, made with the page alone, passes the check."""
    page = visit("contribute/check/")
    fill(page)
    page.locator("#given-mentions").fill("harbour-council = Harbour Council")
    page.locator("#given-published").fill("2031-03-20")
    page.locator("#given-retrieved").fill("2031-05-01")
    page.get_by_role("button", name="Check", exact=True).click()
    record = page.locator("#check-record").input_value()
    evidence = page.locator("#check-evidence").input_value()
    root = project(tmp_path / "root")
    brief = (root / "briefs/port.yaml").read_text("utf-8")
    figure = (
        "  - id: injured-at-gates\n    measure: injured\n    best: 12\n"
        "    qualifier: about\n    attributed_to: [harbour-council]\n"
        "    note: The number is our reading.\n"
    )
    lines = [f"    {line}\n" for line in evidence.splitlines()[:2]]
    figures = f"figures:\n{figure}{''.join(lines)}"
    files = {
        page.locator("#check-name").inner_text(): record,
        "briefs/port.yaml": brief.replace("figures:\n", figures),
    }
    write(root, files)

    assert report(root) == ""


def test_nothing_is_sent(visit: Callable[..., Page]) -> None:
    """Once open, the page works offline and makes no requests."""
    page = visit("contribute/check/")
    page.wait_for_load_state("networkidle")
    page.context.set_offline(True)
    requested: list[str] = []
    page.on("request", lambda request: requested.append(request.url))

    fill(page)
    icon = "favicon.svg"  # requested by the browser itself, at any time

    assert page.locator("#check-results li").count() == 4
    assert [address for address in requested if not address.endswith(icon)] == []


def test_page_works_from_disk(browser: Browser, site: Path) -> None:
    """Opened as a file, with the restrictions of browsers, the page works as well."""
    page = browser.new_page()
    page.goto((site / "contribute/check/index.html").as_uri())
    fill(page)

    assert page.locator("#check-results li").count() == 4
    page.close()


def test_page_may_send_nothing(site: Path) -> None:
    """Its policy forbids all connections and forms; that of other pages allows own."""
    policy = re.compile(r"connect-src ([^;]+);.*form-action ([^\"]+)\"")
    found = {
        name: policy.search((site / name / "index.html").read_text("utf-8"))
        for name in ("contribute/check", "contribute")
    }

    assert {name: one and one.groups() for name, one in found.items()} == {
        "contribute/check": ("'none'", "'none'"),
        "contribute": ("'self'", "'self'"),
    }
