"""Titles, descriptions and canonical URLs of pages."""

from __future__ import annotations

from pathlib import Path

from lxml import html
from PIL import Image

ADDRESS = "https://briefs.example/under/"


def head(file: Path) -> dict[str, str]:
    """Return a page's title, canonical URL and metadata by name."""
    page = html.fromstring(file.read_bytes())
    metadata = {
        str(meta.get("name") or meta.get("property")): str(meta.get("content"))
        for meta in page.iterfind(".//head/meta")
    }
    metadata["title"] = page.findtext(".//title") or ""
    for link in page.iterfind(".//link[@rel='canonical']"):
        metadata["canonical"] = str(link.get("href"))
    return metadata


def test_titles(published: Path) -> None:
    """Titles are unique, and shared links have the page's description and URL.

    Two articles of one publisher and day may share a title if no headline was seen,
    as may the embeds of two counts of one party.
    """
    heads = {
        f"{ADDRESS}{file.parent.relative_to(published).as_posix()}/": head(file)
        for file in published.glob("*/**/index.html")
        if file.relative_to(published).parts[0] not in ("lite", "embed")
    }

    titles = [
        one["title"] for address, one in heads.items() if "/embed/" not in address
    ]
    headlines = [title for title in titles if "(headline not seen)" not in title]
    assert len({*headlines}) == len(headlines)
    for address, metadata in heads.items():
        assert metadata["canonical"] == metadata["og:url"] == address
        assert metadata["description"] == metadata["og:description"] != ""
        assert metadata["title"].startswith(metadata["og:title"])
        assert metadata["og:type"] == "article"


def test_home(published: Path) -> None:
    """The home page has the title of the site."""
    metadata = head(published / "index.html")

    assert metadata["og:url"] == ADDRESS
    assert metadata["og:type"] == "website"


def test_social_cards(published: Path) -> None:
    """A shared briefing shows its card, with its words; no other page has an image."""
    for file in published.rglob("*.html"):
        metadata = head(file)
        crisis = file.parent.name
        if file.parent.parent == published / "crises":
            image = metadata["og:image"].removeprefix(ADDRESS)
            with Image.open(published / image) as card:
                size = card.size

            assert image == f"cards/{crisis}.png"
            assert metadata["twitter:card"] == "summary_large_image"
            assert size == (
                int(metadata["og:image:width"]),
                int(metadata["og:image:height"]),
            )
            assert "According to" in metadata["og:image:alt"] or (
                "source of the count not given" in metadata["og:image:alt"]
            )
        else:
            assert not [name for name in metadata if "image" in name], file


def test_without_site_url(site: Path) -> None:
    """Without a site URL, a page states no canonical URL, and no cards are drawn."""
    metadata = head(site / "about" / "index.html")

    assert {"canonical", "og:url"}.isdisjoint(metadata)
    assert not (site / "cards").exists()
