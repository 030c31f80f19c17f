"""Splits a sitemap that lists more addresses than one file may.

Source: the sitemap protocol, https://www.sitemaps.org/protocol.html#index
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import escape
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

from generator.storage import files

NAME = "sitemap.xml"
LIMIT = 50_000
"""Addresses that one sitemap may list."""
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_SPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
_ENTRY = re.compile(r"<url>.*?</url>", re.DOTALL)


def write_parts(sitemap: str, config: MkDocsConfig) -> str:
    """Write the parts of a long sitemap, and return the sitemap that replaces it.

    Args:
        sitemap: All addresses in one sitemap, as the theme renders it.
        config: The settings of this build.
    """
    whole, parts = split(sitemap, config.site_url or "")
    for path, text in parts.items():
        files.replace(Path(config.site_dir) / path, text.encode())
    return whole


def split(sitemap: str, home: str, limit: int = LIMIT) -> tuple[str, Mapping[str, str]]:
    """Return a sitemap and its parts by path; a short one has none.

    Args:
        sitemap: All addresses in one sitemap, as the theme renders it.
        home: Address of the site, with a slash at its end.
        limit: Addresses that one file may list.
    """
    entries = _ENTRY.findall(sitemap)
    if len(entries) <= limit:
        return sitemap, {}
    parts = {
        f"sitemap-{start // limit + 1}.xml": _list(
            "urlset", entries[start : start + limit]
        )
        for start in range(0, len(entries), limit)
    }
    index = (f"<sitemap><loc>{escape(home + path)}</loc></sitemap>" for path in parts)
    return _list("sitemapindex", [*index]), parts


def _list(kind: str, entries: list[str]) -> str:
    lines = "\n".join(f"  {entry}" for entry in entries)
    return f'{_HEAD}<{kind} xmlns="{_SPACE}">\n{lines}\n</{kind}>\n'
