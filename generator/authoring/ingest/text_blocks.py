"""The paragraphs and other lines of a page, each with its kind."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from dataclasses import dataclass

from generator.authoring.ingest import boilerplate, joined_sentences, wrapped_lines
from generator.authoring.ingest.boilerplate import LineKind
from generator.authoring.ingest.fields import persons

_TEXT_SIZE_BUTTONS = re.compile(
    r"\s*\bXS\s*SM\s*MD\s*LG\b|(?<=[a-z.!?'\"”’])XS\s*SM\s*MD\s*LG\b"
    r"|^\s*TT(?=[A-Z][a-z])"
)
_MAX_CAPTION_WORDS = 24
"""Most words of a repeated line that may be the caption of a picture."""
MIN_ROWS = 2
"""Rows with a number that a table has at least."""
_NUMBER_CELL = re.compile(r"(?:^| \| )[\d.,  ]*\d%?(?= \| |$)")
_LIST_ITEM = re.compile(r"(?:[•‣◦▪●·*+–-]|\d{1,2}[.)])\s")


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph or another line of a page."""

    text: str
    kind: LineKind


def split_blocks(text: str, *, is_wrapped: bool = True) -> list[Block]:
    """Split a text into paragraphs and other lines, and classify each.

    Args:
        text: A page or an article.
        is_wrapped: Its lines may be wrapped at a fixed width.
    """
    plain = re.sub(r"&(#\d+|#x[\da-fA-F]+|\w+);", lambda m: html.unescape(m[0]), text)
    plain = re.sub("[\u200b-\u200f\u2060\ufeff\u00ad]", "", plain)
    plain = joined_sentences.separate(plain)
    source = plain.splitlines()
    source = wrapped_lines.unwrap(source) if is_wrapped else source
    lines = [
        " ".join(part.split())
        for line in source
        for part in _TEXT_SIZE_BUTTONS.sub("\n", line).split("\n")
    ]
    page = [
        Block(line, boilerplate.classify_line(line))
        for line in _split_glued_headline([*filter(None, lines)])
    ]
    return _drop_next_story(_mark_captions(_drop_counters(_keep_sources(page))))


def _drop_counters(page: list[Block]) -> list[Block]:
    """Drop each number that stands alone between paragraphs, as of comments or shares.

    In a table or a list, other labels stand beside it.
    """
    kinds: list[LineKind] = ["prose", *(block.kind for block in page), "prose"]
    return [
        block
        for block, *beside in zip(page, kinds, kinds[2:], strict=False)
        if not block.text.isdecimal() or "label" in beside
    ]


def _mark_captions(page: list[Block]) -> list[Block]:
    """Return a page in which a line that stands twice in a row is a caption.

    The text that replaces a picture is often its caption, too. Above the article, and
    with a colon, such a line is more often its first paragraph.
    """
    marked = [*page]
    is_below = False
    for index in range(1, len(page)):
        first, second = page[index - 1 : index + 1]
        is_short = len(first.text.split()) <= _MAX_CAPTION_WORDS
        is_text = first.kind in ("prose", "label") and not first.text.endswith(":")
        if is_below and is_short and is_text and first == second:
            marked[index - 1 : index + 1] = [Block(first.text, "caption")] * 2
        is_teaser = boilerplate.is_teaser(first.text)
        is_below = is_below or (first.kind == "prose" and not is_teaser)
    return marked


def _drop_next_story(page: list[Block]) -> list[Block]:
    """Drop a heading with nothing but a caption below it from the end of a page."""
    kinds = [block.kind for block in page]
    end = len(page)
    while end and kinds[end - 1] == "caption":
        end -= 1
    is_heading = 1 < end < len(page) and kinds[end - 1] == "label"
    return page[: end - 1] if is_heading else page


def _keep_sources(page: list[Block]) -> list[Block]:
    """Return a page in which the sources of a list or a table are text of the article.

    Below a list, or between its paragraphs, "Source: …" tells where these facts are
    from; above and below the article it names its authors or its agency.
    """
    prose = prose_indexes(page)
    kept = []
    for index, block in enumerate(page):
        is_source = block.kind in ("byline", "credit") and persons.is_source(block.text)
        is_inside = bool(prose) and prose[0] < index < prose[-1]
        is_below_list = index > 0 and _LIST_ITEM.match(page[index - 1].text)
        is_text = is_source and (is_inside or is_below_list)
        kept.append(Block(block.text, "prose") if is_text else block)
    return kept


def mark_cut_end(page: list[Block]) -> list[Block]:
    """Return a page whose last line is a paragraph, though it lacks its full stop.

    That is so where nothing follows it, and a paragraph stands right before it.
    """
    if len(page) < 2 or (page[-2].kind, page[-1].kind) != ("prose", "label"):
        return page
    is_paragraph = boilerplate.count_words(page[-1].text) >= boilerplate.MIN_CUT_WORDS
    return [*page[:-1], Block(page[-1].text, "prose")] if is_paragraph else page


def _split_glued_headline(lines: list[str]) -> list[str]:
    """Split a headline from a paragraph in its line that is repeated below."""
    openings = [" ".join(line.split()[:6]) for line in lines if len(line.split()) >= 8]
    for index, line in enumerate(lines[:6]):
        offsets = (line[:1000].find(opening) for opening in openings)
        at = min((offset for offset in offsets if offset > 0), default=0)
        if at and not re.search(r"[.!?:…]['\"”’»]?\s*$", line[:at]):
            return [*lines[:index], line[:at].strip(), line[at:], *lines[index + 1 :]]
    return lines


def prose_indexes(section: Sequence[Block]) -> list[int]:
    """Return where the paragraphs of a page stand in it, from 0."""
    return [index for index, block in enumerate(section) if block.kind == "prose"]


def table_rows(page: Sequence[Block]) -> frozenset[int]:
    """Return where the rows of tables stand in a page, from 0.

    Rows have their cells between bars and are as long as the next or the previous one,
    and a table has numbers, unlike a menu: "Brodec | 71 | 98".
    """
    rows = {
        n: block.text.count(" | ")
        for n, block in enumerate(page)
        if block.kind == "label"
    }
    found: set[int] = set()
    table: list[int] = []
    for place in range(len(page) + 1):
        if table and rows.get(place) != rows[table[-1]]:
            numbered = [n for n in table if _NUMBER_CELL.search(page[n].text)]
            found.update(table if len(numbered) >= MIN_ROWS else ())
            table = []
        if rows.get(place):
            table.append(place)
    return frozenset(found)
