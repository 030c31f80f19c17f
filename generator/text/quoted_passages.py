"""Passages that a text puts in quotation marks."""

from __future__ import annotations

import re

from generator.text import quotations
from generator.text.regex import Regex

QUOTED_PASSAGE = Regex(
    r"""
    "[^"]*(?:"|$) | “[^”]*(?:”|$) | „[^“”‟]*(?:[“”‟]|$) | ‟[^”]*(?:”|$)
  | «[^»]*(?:»|$) | »[^«]*« | ‹[^›]*(?:›|$) | ›[^‹]*‹
  | ＂[^＂]*(?:＂|$) | ❝[^❞]*(?:❞|$) | ❛[^❜]*(?:❜|$)
  | 《[^》]*(?:》|$) | 〈[^〉]*(?:〉|$)
  | (?<!\w)[`´‛](?=\w)[^`´’']*[`´’'](?!\w) | (?<!\w)‘(?!\d)[^‘’]*$
  | ‘[^‘]*?’(?!\w) | ‚[^‘’]*[‘’](?!\w) | 〝[^〞〟]*(?:[〞〟]|$)
  | 「[^」]*(?:」|$) | 『[^』]*(?:』|$) | ｢[^｣]*(?:｣|$)
  | (?<!\w)”(?=\w)[^”]*(?:”|$) | ⹂[^“”]*(?:[“”]|$) | ❮[^❯]*(?:❯|$)
  | (?<!\w)''(?=\w).*?(?:''|$)
  | (?<![\w′])″(?=\w)[^″]*(?:″|$) | (?<!\w)′(?=\w)[^′]*′(?!\w)
  | (?<!\w)[ʻʼ](?=\w)[^ʻʼ]*ʼ(?!\w) | (?<!\w)＇(?=\w)[^＇]*(?:＇|$)
  | 〟[^〞〟]*(?:[〞〟]|$)
  | (?<![\w”"»])'(?=[^\W\d])[^']*[^\W\s]'(?!\w)
  | (?<![\w”"»])'(?=[^\W\d])[^']*$
  | \A[^"“”„‟⹂＂]*?\w[.,!?]?[”＂](?!\w) | \A[^«»]*?\w[.,!?]?»(?!\w)
    """,
    re.VERBOSE,
)
"""A passage in quotation marks of any kind, with its marks.

The last passage may lack its closing mark, and the first its opening one. A single mark
within or at the end of a word, or behind a closing mark, is an apostrophe.
"""
_OPEN = Regex(r"[\"“„«](?=\w)[^\"“”„«»]*$")
"""A passage without a closing mark at the end of a text."""
_AFTER_PASSAGE = ".,;:!?… ❞❜》〉｣❯′″ʻʼ〟⹂" + quotations.QUOTES
"""Characters that are stripped from the end of a passage."""
_MARKS = " ❝❞❛❜《》〈〉｢｣❮❯′″ʻʼ〟⹂" + quotations.QUOTES
"""Characters that are stripped from both ends of a match first."""
_ANY_MARK = frozenset(_MARKS.strip())
"""The marks of all passages, of which most texts have none."""


def quoted_passages(text: str) -> tuple[str, ...]:
    """Return the passages of a text in quotation marks, without final punctuation."""
    if _ANY_MARK.isdisjoint(text):
        return ()
    passages = (match[0].strip(_MARKS) for match in QUOTED_PASSAGE.finditer(text))
    return tuple(filter(None, (passage.rstrip(_AFTER_PASSAGE) for passage in passages)))


def cut_off(text: str) -> str:
    """Return the quoted passage in which a text ends, with its mark, else nothing."""
    match = None if _ANY_MARK.isdisjoint(text) else _OPEN.search(text)
    return match[0] if match else ""
