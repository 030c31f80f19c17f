"""The address that a browser or a program writes into a page that it saves."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

_COMMENTS = (
    re.compile(r"<!--\s*saved from url=\(\d{1,6}\)(?P<url>\S+?)\s*-->", re.I),
    re.compile(r"<!--\s*Page saved with SingleFile\s+url:\s*(?P<url>\S+)", re.I),
    re.compile(r"<!--\s*Mirrored from (?P<url>\S+) by HTTrack", re.I),
    re.compile(r"^(?:Snapshot-)?Content-Location:\s*(?P<url>\S+)", re.I | re.M),
)
"""Of Chrome, Edge and Internet Explorer; of SingleFile; of HTTrack; of archives."""
_HEAD_CHARACTERS = 5000
"""Beginning of a file in which such a comment stands."""


def saved_address(html: str) -> str | None:
    """Return the address of which a saved page is a copy, as its first lines say."""
    head = html[:_HEAD_CHARACTERS]
    for comment in _COMMENTS:
        if match := comment.search(head):
            url = match["url"]
            return _web_address(url if "://" in url else f"http://{url}")
    return None


def _web_address(url: str) -> str | None:
    """Return an address if it is one of a page on the web, not of a front page."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    is_web = parts.scheme in ("http", "https") and parts.hostname
    return url if is_web and (parts.path.strip("/") or parts.query) else None
