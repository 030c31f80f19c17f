"""A sitemap is split where it lists more addresses than one file may."""

from __future__ import annotations

from itertools import chain

import pytest
from jinja2 import Environment, FileSystemLoader
from lxml import etree

from generator.mkdocs_plugin import sitemap_splitting
from tests.case_projects import ROOT

HOME = "https://briefs.example/a&b/"
SPACES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}


class Entry:
    """What the template of the theme reads of a page."""

    def __init__(self, number: int) -> None:
        """Take the number of the page."""
        self.page = self
        self.canonical_url = f"{HOME}crises/{number}/"
        self.update_date = "2031-04-02"


def rendered(pages: int) -> str:
    """Return the sitemap of a number of pages, as the theme renders it."""
    folder = FileSystemLoader(ROOT / "site-templates/theme")
    template = Environment(loader=folder, autoescape=True).get_template("sitemap.xml")
    entries = [Entry(number) for number in range(pages)]
    return template.render(config={"site_url": HOME}, pages=entries)


def addresses(text: str, kind: str) -> list[str]:
    """Return the addresses in a sitemap of a kind."""
    root = etree.fromstring(text.encode())

    assert root.tag == f"{{{SPACES['s']}}}{kind}"
    return [str(one) for one in root.xpath("*/s:loc/text()", namespaces=SPACES)]


@pytest.mark.parametrize("pages", [1, 50_000])
def test_short_sitemap_stays_whole(pages: int) -> None:
    """Up to 50,000 addresses stand in one file."""
    text = rendered(pages)

    assert sitemap_splitting.split(text, HOME) == (text, {})
    assert len(addresses(text, "urlset")) == pages


def test_long_sitemap_is_split() -> None:
    """Every address stands in one part, in order, and the index names each part."""
    whole, parts = sitemap_splitting.split(rendered(100_001), HOME)
    lists = [addresses(text, "urlset") for text in parts.values()]

    assert addresses(whole, "sitemapindex") == [HOME + path for path in parts]
    assert [len(one) for one in lists] == [50_000, 50_000, 1]
    assert [*chain(*lists)] == [Entry(one).canonical_url for one in range(100_001)]
    assert all("<lastmod>2031-04-02</lastmod>" in text for text in parts.values())
