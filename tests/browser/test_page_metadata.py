"""What a page says of itself to a browser's tab, a search engine and a shared link."""

from __future__ import annotations

from pathlib import Path

from lxml import html

ADDRESS = "https://briefs.example/under/"


def head(file: Path) -> dict[str, str]:
    """Return a page's title, canonical address, and metadata by name."""
    page = html.fromstring(file.read_bytes())
    found = {
        str(meta.get("name") or meta.get("property")): str(meta.get("content"))
        for meta in page.iterfind(".//head/meta")
    }
    found["title"] = page.findtext(".//title") or ""
    for link in page.iterfind(".//link[@rel='canonical']"):
        found["canonical"] = str(link.get("href"))
    return found


def test_titles(published: Path) -> None:
    """No two pages have one title, and each shares its description and address."""
    heads = {
        f"{ADDRESS}{file.parent.relative_to(published).as_posix()}/": head(file)
        for file in published.glob("*/**/index.html")
        if file.parent.name != "lite"  # a folder of files that stand alone
    }

    assert len({found["title"] for found in heads.values()}) == len(heads)
    for address, found in heads.items():
        assert found["canonical"] == found["og:url"] == address
        assert found["description"] == found["og:description"] != ""
        assert found["title"].startswith(found["og:title"])
        assert found["og:type"] == "article"


def test_home(published: Path) -> None:
    """The first page is the site itself."""
    found = head(published / "index.html")

    assert found["og:url"] == ADDRESS
    assert found["og:type"] == "website"


def test_no_image(published: Path) -> None:
    """A shared link shows no picture, which would lose who says so."""
    assert not [
        name
        for file in published.rglob("*.html")
        for name in head(file)
        if "image" in name
    ]


def test_without_an_address(site: Path) -> None:
    """A site that does not know where it stands claims no address."""
    found = head(site / "about" / "index.html")

    assert {"canonical", "og:url"}.isdisjoint(found)
