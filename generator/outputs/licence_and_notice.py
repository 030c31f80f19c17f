"""The name, the licence and the notice that every output repeats."""

from __future__ import annotations

from typing import NamedTuple

SITE = "Crisis briefings, quoted and sourced"
"""The name under which the site is cited."""
NOTICE = (
    "Reported figures and statements: the sources named have these words; "
    "that does not make them true."
)
"""What the checks do and do not prove; stated wherever data leave the site."""


class Licence(NamedTuple):
    """A licence."""

    name: str
    """Its SPDX identifier."""
    title: str
    address: str


LICENCE = Licence(
    "CC-BY-4.0",
    "Creative Commons Attribution 4.0, quotations and headlines excepted",
    "https://creativecommons.org/licenses/by/4.0/",
)
"""The licence of the briefs."""
