"""Extraction of the article from the plain text of a page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from generator.authoring.ingest import boilerplate, text_blocks
from generator.authoring.ingest.boilerplate import LineKind
from generator.authoring.ingest.fields import agencies, publishers, text_metadata
from generator.authoring.ingest.text_blocks import Block

_RESUMES_AFTER: dict[LineKind, int] = {"related": 1, "listing": 3, "footer": 10_000}
"""Consecutive paragraphs after a heading that show that the article has resumed."""


@dataclass(frozen=True, slots=True)
class Story:
    """The parts of a page that belong to its article."""

    headline: str | None
    paragraphs: tuple[str, ...]
    bylines: tuple[str, ...]
    credits: tuple[str, ...]
    """Credit lines, notes about the author, and copyright notices of agencies."""
    publisher: str | None


def extract_story(text: str) -> Story:
    """Extract the article from the text of a whole page."""
    page = text_blocks.split_blocks(text)
    page = text_blocks.mark_cut_end(page)
    headline, body = _split_headline(_drop_masthead(_article_section(page)))
    body = _drop_headline(_drop_menus(_drop_tail(body)), headline)
    return _build_story(headline, body, page)


def clean_story(text: str, headline: str | None) -> Story:
    """Clean up the text of an article that was extracted from the page's HTML."""
    page = text_blocks.split_blocks(text, is_wrapped=False)
    body = _article_section(page)
    return _build_story(headline, _drop_headline(body, headline), page)


_MAX_LINES_TO_TEXT = 6
"""Lines from the headline at the top of a page to the label nearest to the article."""
_MIN_TITLE_WORDS = 5
"""Shorter lines at the top may be the name of the site."""


def _sections(page: Sequence[Block]) -> list[list[Block]]:
    """Split a page at the headings after which the article does not resume."""
    sections: list[list[Block]] = [[]]
    has_prose = False
    index = 0
    while index < len(page):
        block = page[index]
        resumption = _resumption(page, index) if has_prose and sections[-1] else 0
        if block.kind not in _RESUMES_AFTER:
            sections[-1].append(block)
            has_prose = has_prose or block.kind == "prose"
        elif not resumption:
            sections.append([])
        index = max(resumption, index + 1)
    return sections


def _resumption(page: Sequence[Block], heading: int) -> int:
    """Return the index at which the article resumes after a heading, or 0."""
    needed = _RESUMES_AFTER.get(page[heading].kind, 0)
    count = 0
    for index in range(heading + 1, len(page) if needed else 0):
        block = page[index]
        if block.kind in _RESUMES_AFTER:
            return 0
        is_paragraph = block.kind == "prose" and not boilerplate.is_teaser(block.text)
        count = count + 1 if is_paragraph else 0
        if count >= needed:
            return index - count + 1
    return 0


def _article_section(page: Sequence[Block]) -> list[Block]:
    """Return the first section with at least half as much prose as any other."""
    sections = _sections(page)
    scores = [_prose_score(section) for section in sections]
    pairs = zip(sections, scores, strict=True)
    return next(section for section, score in pairs if score * 2 >= max(scores))


def _prose_score(section: Sequence[Block]) -> int:
    """Return four times the number of words in prose.

    Prose between two labels counts a quarter, as it is probably an item of a list.
    """
    score = 0
    kinds: list[LineKind] = ["label", *(block.kind for block in section), "label"]
    for index, block in enumerate(section, start=1):
        if block.kind == "prose" and not boilerplate.is_teaser(block.text):
            is_item = kinds[index - 1] == kinds[index + 1] == "label"
            score += boilerplate.count_words(block.text) * (1 if is_item else 4)
    return score


def _drop_masthead(section: list[Block]) -> list[Block]:
    """Drop the blocks before the headline and the byline above it.

    The headline is the label nearest to the article, unless the page begins with it.
    """
    start = _first_paragraph(section)
    while start > 0 and section[start - 1].kind != "prose":
        start -= 1
        text = section[start].text
        is_title = len(text.split()) >= 3 and not publishers.is_imprint(text)
        if section[start].kind == "label" and is_title:
            break
    if 0 < start <= _MAX_LINES_TO_TEXT and _is_title(section[:start]):
        return section
    while start > 0 and section[start - 1].kind == "byline":
        start -= 1
    return section[start:]


def _is_title(head: Sequence[Block]) -> bool:
    """Tell whether a page begins with its headline, and not with a name or a menu.

    Between it and the article are a standfirst, captions and bylines.

    Args:
        head: The lines above the label that is nearest to the article.
    """
    words = head[0].text.split()
    is_menu = all(word[0].isupper() for word in words)
    kinds = {block.kind for block in head[1:]}
    is_label = head[0].kind == "label" and len(words) >= _MIN_TITLE_WORDS
    return is_label and not is_menu and kinds <= {"label", "byline", "caption"}


def _first_paragraph(section: Sequence[Block]) -> int:
    """Return the index of the first paragraph that is no teaser above a headline."""
    prose = text_blocks.prose_indexes(section)
    for index in prose:
        next_kind = section[index + 1].kind if index + 1 < len(section) else "prose"
        if not (boilerplate.is_teaser(section[index].text) and next_kind == "label"):
            return index
    return prose[0] if prose else 0


def _split_headline(section: list[Block]) -> tuple[str | None, list[Block]]:
    """Split off the headline; drop all labels above the article.

    The headline is the first label that says more than who issued a report.
    """
    first = _first_paragraph(section)
    labels = [block.text for block in section[:first] if block.kind == "label"]
    others = [block for block in section[:first] if block.kind != "label"]
    titles = [label for label in labels if not publishers.is_imprint(label)] or labels
    return (titles[0] if titles else None), others + section[first:]


def _drop_tail(section: list[Block]) -> list[Block]:
    """Drop what follows the last paragraph, except bylines and credit lines."""
    prose = text_blocks.prose_indexes(section)
    while len(prose) > 1 and _is_listed_teaser(section, prose[-1]):
        prose.pop()
    end = prose[-1] + 1 if prose else 0
    signed = [block for block in section[end:] if block.kind in ("byline", "credit")]
    return section[:end] + signed


def _is_listed_teaser(section: Sequence[Block], index: int) -> bool:
    is_teaser = boilerplate.is_teaser(section[index].text)
    return is_teaser and section[index - 1].kind == "label"


def _drop_headline(section: list[Block], headline: str | None) -> list[Block]:
    """Drop the headline where it is repeated, and labels directly below a byline."""
    title = boilerplate.normalized_words(headline or "")
    opening = text_blocks.prose_indexes(section)[:-1][:1]
    kept: list[Block] = []
    for index, block in enumerate(section):
        is_label = block.kind == "label"
        below_byline = is_label and bool(kept) and kept[-1].kind == "byline"
        is_title = boilerplate.normalized_words(block.text) == title
        if not (below_byline or (is_title and (is_label or index in opening))):
            kept.append(block)
    return kept


def _drop_menus(section: list[Block]) -> list[Block]:
    """Drop runs of three or more labels, except tables, and lists behind a colon."""
    kept: list[Block] = []
    rows = text_blocks.table_rows(section)
    places = range(len(section))
    for kind, group in groupby(places, key=lambda n: n in rows or section[n].kind):
        run = [section[place] for place in group]
        is_introduced = bool(kept) and kept[-1].text.endswith(":")
        if kind != "label" or len(run) < 3 or is_introduced:
            kept += run
    return kept


def _build_story(
    headline: str | None, body: Sequence[Block], page: Sequence[Block]
) -> Story:
    publisher = publishers.find_publisher([block.text for block in page])
    bios = [
        b
        for b in body
        if b.kind == "prose" and text_metadata.is_author_bio(b.text, publisher)
    ]
    paragraphs = [b for b in body if b.kind in ("prose", "label") and b not in bios]
    credit_lines = [b for b in body if b.kind == "credit"]
    return Story(
        headline=headline,
        paragraphs=tuple(boilerplate.drop_repetitions([b.text for b in paragraphs])),
        bylines=tuple(dict.fromkeys(b.text for b in body if b.kind == "byline")),
        credits=tuple(
            dict.fromkeys(b.text for b in [*credit_lines, *bios, *_notices(page)])
        ),
        publisher=publisher,
    )


def _notices(page: Sequence[Block]) -> list[Block]:
    """Return the copyright notices, anywhere on a page, that name an agency."""
    signs = ("©", "(c)", "copyright")
    notices = (block for block in page if block.text.lower().startswith(signs))
    return [block for block in notices if agencies.find_agencies(block.text)]
