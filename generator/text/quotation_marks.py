"""Passages that a text puts in quotation marks."""

from __future__ import annotations

import re

from generator.text import quotations

QUOTED_PASSAGE = re.compile(
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
  | (?<!\w)'(?=[^\W\d])[^']*[^\W\s]'(?!\w)
  | (?<!\w)'(?=[^\W\d])[^']*$
  | \A[^"“”„‟⹂＂]*?\w[.,!?]?[”＂](?!\w) | \A[^«»]*?\w[.,!?]?»(?!\w)
    """,
    re.VERBOSE,
)
"""A passage in quotation marks of any kind, with its marks.

The last may be left open, and the first be closed alone. A single mark within or at
the end of a word is an apostrophe.
"""
_AFTER_PASSAGE = ".,;:!?… ❞❜》〉｣❯′″ʻʼ〟⹂" + quotations.QUOTES
"""What may stand between the last word of a passage and the end of its marks."""
_MARKS = " ❝❞❛❜《》〈〉｢｣❮❯′″ʻʼ〟⹂" + quotations.QUOTES
"""What a passage may begin or end with that is none of its words."""


def quoted_passages(text: str) -> tuple[str, ...]:
    """Return the passages of a text in quotation marks, without final punctuation."""
    passages = (match[0].strip(_MARKS) for match in QUOTED_PASSAGE.finditer(text))
    return tuple(filter(None, (passage.rstrip(_AFTER_PASSAGE) for passage in passages)))
