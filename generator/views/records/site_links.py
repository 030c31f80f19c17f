"""Links within the site, the way from a file to its root, and addresses of reports."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import unquote, urlencode

_ENCODED = re.compile("(?:%[89A-F][0-9A-F])+")
"""Letters beyond ASCII in an address."""


class Link(NamedTuple):
    """Link text, and the address it leads to."""

    words: str
    address: str = ""
    """Address below the root of the site; empty where there is no page."""
    language: str = ""
    """Language of the text as a BCP 47 tag; empty for English."""
    within: str = ""
    """The text as it stands within a sentence, where that differs."""

    @property
    def in_sentence(self) -> str:
        """The text as it stands within a sentence: `the Health Ministry`."""
        return self.within or self.words

    @property
    def at_start(self) -> str:
        """The text as it begins a line: `A police source`."""
        return self.words[:1].upper() + self.words[1:]


def site_root(file: str, site_url: str = "") -> str:
    """Return the prefix that turns an address below the root into a usable one.

    It is the address of the site where that is known, else the relative way up from
    the file, so that a copy of the whole folder works anywhere.

    Args:
        file: Path of the file below the root.
        site_url: Address of the site; empty where it is not known.
    """
    if site_url:
        return site_url.rstrip("/") + "/"
    return "../" * file.count("/") or "./"


def absolute(address: str, site_url: str) -> str:
    """Return a whole address; empty where that of the site is not known.

    Args:
        address: Address below the root.
        site_url: Address of the site; empty where it is not known.
    """
    return site_root("", site_url) + address if site_url else ""


def report_address(repo_url: str, crisis_id: str, record: str = "") -> str:
    """Return the address at which an error in a crisis or a record is reported.

    It is empty where the address of the code host is not known.
    """
    if not repo_url:
        return ""
    where = f"{crisis_id}#{record}" if record else crisis_id
    fields = {"template": "error.yml", "title": f"Error in {where}", "record": where}
    return f"{repo_url.rstrip('/')}/issues/new?{urlencode(fields)}"


def iri(address: str) -> str:
    """Return an address with letters beyond ASCII as they are, which is much shorter.

    Browsers encode them again.
    """
    return _ENCODED.sub(_letters, address)


def _letters(encoded: re.Match[str]) -> str:
    letters = unquote(encoded[0], errors="replace")
    return letters if letters.isalpha() else encoded[0]
