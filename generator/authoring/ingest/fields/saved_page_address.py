"""The address that a browser or a program writes into a page that it saves."""

from __future__ import annotations

import re

from generator.authoring.ingest.fields.page_metadata import article_address

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
            return article_address(url if "://" in url else f"http://{url}")
    return None
