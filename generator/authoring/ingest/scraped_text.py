"""Text scraped from a page -> its story alone, each paragraph once."""

import html
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from generator.authoring.ingest import agencies, boilerplate, bylines, repetition
from generator.authoring.ingest.boilerplate import Kind

_SIZES = re.compile(r"\s*\bXS\s*SM\s*MD\s*LG\b|(?<=[a-z.!?'\"”’])XS\s*SM\s*MD\s*LG\b")
_RESUMES_AFTER: dict[Kind, int] = {"box": 1, "list": 3, "end": 10_000}
"""Paragraphs in a row after which the story is seen to go on."""


@dataclass(frozen=True, slots=True)
class Block:
    """One line of a page, or one paragraph."""

    text: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class Story:
    """What is left of a page when everything around the story is gone."""

    headline: str | None
    paragraphs: tuple[str, ...]
    bylines: tuple[str, ...]
    credits: tuple[str, ...]
    """Lines that name agencies, reporters or the author, and tell nothing."""
    publisher: str | None


def story(text: str) -> Story:
    """Return the story of a page that was saved as plain text."""
    every = blocks(text)
    headline, body = _parted(_headed(_story_section(every)))
    rest = _without_headline(_without_menus(_without_tail(body)), headline)
    return _gathered(headline, rest, every)


def tidied(text: str, headline: str | None) -> Story:
    """Return the story of a text that a library took out of a page already."""
    every = blocks(text)
    body = _without_headline(_sections(every)[0], headline)
    return _gathered(headline, body, every)


def blocks(text: str) -> list[Block]:
    """Part a text into paragraphs and other lines, and say what each is."""
    plain = re.sub(r"&(#\d+|#x[\da-fA-F]+|\w+);", lambda m: html.unescape(m[0]), text)
    plain = re.sub("[\u200b-\u200f\u2060\ufeff\u00ad]", "", plain)
    lines = [
        " ".join(part.split())
        for line in plain.splitlines()
        for part in (_SIZES.sub("\n", line).split("\n") if line.strip() else [""])
    ]
    whole = _unglued([each for each in _unwrapped(lines) if each])
    return [Block(each, boilerplate.kind(each)) for each in whole]


def _unwrapped(lines: list[str]) -> list[str]:
    """Join lines that were broken at a fixed width."""
    pairs = [(one, two) for one, two in pairwise(lines) if one and two]
    firsts = [one for one, _ in pairs if 45 <= len(one) <= 100]
    broken = [one for one in firsts if one[-1] not in '.!?:"”']
    if len(broken) < 2 or len(broken) * 2 < len(pairs) or max(map(len, lines)) > 110:
        return lines
    return [" ".join(part.split()) for part in "\n".join(lines).split("\n\n")]


def _unglued(lines: list[str]) -> list[str]:
    """Part a headline from a first paragraph that also stands on its own below."""
    starts = [" ".join(line.split()[:6]) for line in lines if len(line.split()) >= 8]
    for index, line in enumerate(lines[:6]):
        found = (line[:1000].find(start) for start in starts)
        at = min((each for each in found if each > 0), default=0)
        if at and not re.search(r"[.!?:…]['\"”’»]?\s*$", line[:at]):
            return [*lines[:index], line[:at].strip(), line[at:], *lines[index + 1 :]]
    return lines


def _sections(every: Sequence[Block]) -> list[list[Block]]:
    """Part a page at the lines that head something which is not the story."""
    sections: list[list[Block]] = [[]]
    begun = False
    index = 0
    while index < len(every):
        block = every[index]
        resumed = _resumes(every, index) if begun and sections[-1] else 0
        if block.kind not in _RESUMES_AFTER:
            sections[-1].append(block)
            begun = begun or block.kind == "prose"
        elif not resumed:
            sections.append([])
        index = max(resumed, index + 1)
    return sections


def _resumes(every: Sequence[Block], start: int) -> int:
    """Return where the story goes on after a heading, or 0 where it does not."""
    needed = _RESUMES_AFTER.get(every[start].kind, 0)
    run = 0
    for index in range(start + 1, len(every) if needed else 0):
        block = every[index]
        if block.kind in _RESUMES_AFTER:
            return 0
        goes_on = block.kind == "prose" and not boilerplate.is_teaser(block.text)
        run = run + 1 if goes_on else 0
        if run >= needed:
            return index - run + 1
    return 0


def _story_section(every: Sequence[Block]) -> list[Block]:
    """Return the first section that has about as much running text as any."""
    sections = _sections(every)
    scores = [_running_words(section) for section in sections]
    pairs = zip(sections, scores, strict=True)
    return next(section for section, score in pairs if score * 2 >= max(scores))


def _running_words(section: Sequence[Block]) -> int:
    """Count the words of prose, a quarter of those between labels, as in a list."""
    words = 0
    kinds: list[Kind] = ["label", *(each.kind for each in section), "label"]
    for index, block in enumerate(section, start=1):
        if block.kind == "prose" and not boilerplate.is_teaser(block.text):
            alone = kinds[index - 1] == kinds[index + 1] == "label"
            words += boilerplate.count_words(block.text) * (1 if alone else 4)
    return words


def _headed(section: list[Block]) -> list[Block]:
    """Drop what stands before the headline."""
    first = _first_paragraph(section)
    start = first
    while start > 0 and section[start - 1].kind != "prose":
        start -= 1
        if section[start].kind == "label" and len(section[start].text.split()) >= 3:
            break
    while start > 0 and section[start - 1].kind == "byline":
        start -= 1
    return section[start:]


def _first_paragraph(section: Sequence[Block]) -> int:
    """Return where the story starts: a teaser above the headline is no start."""
    prose = [n for n, block in enumerate(section) if block.kind == "prose"]
    for index in prose:
        after = section[index + 1].kind if index + 1 < len(section) else "prose"
        if not (boilerplate.is_teaser(section[index].text) and after == "label"):
            return index
    return prose[0] if prose else 0


def _parted(section: list[Block]) -> tuple[str | None, list[Block]]:
    """Part the headline, the label before the first paragraph, from the rest."""
    first = _first_paragraph(section)
    titles = [each.text for each in section[:first] if each.kind == "label"]
    kept = [block for block in section[:first] if block.kind != "label"]
    return (titles[0] if titles else None), kept + section[first:]


def _without_tail(section: list[Block]) -> list[Block]:
    """Drop labels and cut teasers after the story, keep the credits there."""
    prose = [n for n, block in enumerate(section) if block.kind == "prose"]
    while len(prose) > 1 and _is_listed(section, prose[-1]):
        prose.pop()
    end = prose[-1] + 1 if prose else 0
    kept = [block for block in section[end:] if block.kind in ("byline", "credit")]
    return section[:end] + kept


def _is_listed(section: Sequence[Block], index: int) -> bool:
    return (
        boilerplate.is_teaser(section[index].text)
        and section[index - 1].kind == "label"
    )


def _without_headline(section: list[Block], headline: str | None) -> list[Block]:
    """Drop the headline's repetitions, and labels between byline and story."""
    title = repetition.words(headline or "")
    kept: list[Block] = []
    for block in section:
        near_byline = bool(kept) and kept[-1].kind == "byline"
        if block.kind == "label" and (
            near_byline or repetition.words(block.text) == title
        ):
            continue
        kept.append(block)
    return kept


def _gathered(headline: str | None, body: list[Block], every: list[Block]) -> Story:
    publisher = bylines.publisher([block.text for block in every])
    notes = [b for b in body if b.kind == "prose" and bylines.is_bio(b.text, publisher)]
    told = [b for b in body if b.kind in ("prose", "label") and b not in notes]
    signed = [b for b in body if b.kind == "credit"] + notes + _notices(every)
    return Story(
        headline=headline,
        paragraphs=tuple(repetition.once([b.text for b in told])),
        bylines=tuple(dict.fromkeys(b.text for b in body if b.kind == "byline")),
        credits=tuple(dict.fromkeys(b.text for b in signed)),
        publisher=publisher,
    )


def _notices(every: Iterable[Block]) -> list[Block]:
    """Return the copyright lines, wherever they are, that name an agency."""
    signs = ("©", "(c)", "copyright")
    notices = (b for b in every if b.text.lower().startswith(signs))
    return [b for b in notices if agencies.named(b.text)]


def _without_menus(section: list[Block]) -> list[Block]:
    """Drop three or more labels in a row, unless a colon leads to them."""
    kept: list[Block] = []
    for is_label, group in groupby(section, key=lambda block: block.kind == "label"):
        blocks = list(group)
        led = bool(kept) and kept[-1].text.endswith(":")
        if not is_label or len(blocks) < 3 or led:
            kept += blocks
    return kept
