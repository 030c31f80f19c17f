"""The files that are made of the data, and paths that several modules name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

Files: TypeAlias = Mapping[str, str | bytes]
"""The content of files, by path below the root of the site."""

API = "api/v1"
"""Folder of the API."""
DATABASE = "data/briefs.sqlite"
_FORMATS = {
    "lite": "lite/{}.html",
    "json": f"{API}/crises/{{}}.json",
    "jsonld": "jsonld/crises/{}.jsonld",
    "markdown": "md/crises/{}.md",
    "feed": "feeds/{}.atom",
}


def formats(crisis_id: str) -> dict[str, str]:
    """Return the path of each format of a briefing other than its pages."""
    return {key: path.format(crisis_id) for key, path in _FORMATS.items()}
