"""Every link of the site leads somewhere, on a web host and from a disk."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from lxml import etree, html

from tests.site.conftest import build, copy_project

SITE = "https://briefs.example/"
"""The address of the published site, and of any site while its links are followed."""
LINKED_KEYS = frozenset({"@id", "page", "api", "contentUrl", "related"})
"""Keys whose values are addresses, in the API and in JSON-LD."""


@pytest.fixture(scope="module")
def offline(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the site for a disk, with the file of each page in its address."""
    project = copy_project(tmp_path_factory.mktemp("offline") / "project")
    return build(project, DIRECTORY_URLS="false")


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the site for an address of its own, which makes its links absolute."""
    project = copy_project(tmp_path_factory.mktemp("published") / "project")
    return build(project, SITE_URL=SITE)


@cache
def anchors(file: Path) -> frozenset[str]:
    """Return the ids of a page."""
    root = html.parse(str(file)).getroot()
    return frozenset((*root.xpath("//@id"), *root.xpath("//a/@name")))


def addresses(value: Any) -> Iterator[str]:
    """Yield every address in JSON."""
    if isinstance(value, dict):
        for key, each in value.items():
            if key in LINKED_KEYS and isinstance(each, str) and " " not in each:
                yield each
            else:
                yield from addresses(each)
    elif isinstance(value, list):
        for each in value:
            yield from addresses(each)


def html_links(text: str) -> Iterator[str]:
    """Yield the links and resources of a page, and the addresses in its JSON-LD."""
    root = html.fromstring(text)
    yield from root.xpath("//@href | //@src")
    for script in root.xpath("//script[@type='application/ld+json']"):
        yield from addresses(json.loads(script.text))


def markdown_links(text: str) -> Iterator[str]:
    """Yield the links of a Markdown file."""
    yield from re.findall(r"\]\(([^()\s]+)\)", text)


def feed_links(text: str) -> Iterator[str]:
    """Yield the links of a feed."""
    yield from etree.fromstring(text.encode()).xpath("//@href")


LINKS = {
    ".html": html_links,
    ".json": lambda text: addresses(json.loads(text)),
    ".jsonld": lambda text: addresses(json.loads(text)),
    ".md": markdown_links,
    ".txt": markdown_links,
    ".atom": feed_links,
}


def broken(site: Path, *, folders: bool) -> list[tuple[str, str]]:
    """Return the links within a site that lead nowhere, each with its file.

    Args:
        site: The built site.
        folders: Whether the address of a folder is that of its `index.html`.
    """
    found = []
    for file in sorted(site.rglob("*.*")):
        path = file.relative_to(site).as_posix()
        if (
            file.suffix not in LINKS
            or path == "404.html"
            or path.startswith("pagefind")
        ):
            continue
        for link in LINKS[file.suffix](file.read_text("utf-8")):
            target = urlsplit(urljoin(SITE + path, link))
            if target.netloc == urlsplit(SITE).netloc and not leads(
                site, unquote(target.path), unquote(target.fragment), folders=folders
            ):
                found.append((path, link))
    return found


def leads(site: Path, path: str, anchor: str, *, folders: bool) -> bool:
    """Tell whether a path below the root, and an anchor there, exist."""
    file = site / path.lstrip("/")
    if folders and path.endswith("/"):
        file /= "index.html"
    if not file.is_file():
        return False
    return not anchor or file.suffix != ".html" or anchor in anchors(file)


def test_links_lead_somewhere(site: Path) -> None:
    """Every link, resource and anchor of every page and file exists."""
    assert broken(site, folders=True) == []


def test_absolute_links_lead_somewhere(published: Path) -> None:
    """The same holds where the address of the site is known."""
    assert broken(published, folders=True) == []


def test_links_lead_to_files_from_a_disk(offline: Path) -> None:
    """Without a web host, where a folder is no page, every link names its file."""
    assert broken(offline, folders=False) == []


def test_links_of_every_kind_of_file_are_read(offline: Path) -> None:
    """The check sees links in pages, data, Markdown, feeds and the light edition."""
    linked = {
        file.suffix
        for file in offline.rglob("*.*")
        if file.suffix in LINKS and any(LINKS[file.suffix](file.read_text("utf-8")))
    }

    assert linked == {*LINKS}
