"""Social cards: one image for each crisis, shown where a link to it is shared.

A number never stands alone: who says so stands above it, its words and its support
below. The image is drawn from text alone, so that the same text gives the same bytes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from io import BytesIO
from math import ceil
from typing import NamedTuple
from unicodedata import normalize

import fontpkg_noto_sans
from anyascii import anyascii
from PIL import Image, ImageDraw, ImageFont
from PIL.ImageFont import FreeTypeFont

from generator.corpus import wording
from generator.outputs.licence_and_notice import SITE
from generator.views import listings
from generator.views.records.evidence import Quotation
from generator.views.records.figure_views import FigureView
from generator.views.view_factory import ViewFactory

FOLDER = "cards/"
WIDTH, HEIGHT = 1200, 630
"""Pixels, as the Open Graph protocol's readers ask for."""
_MARGIN = 64
_PAPER, _QUIET, _INK, _RUBRIC = 0, 10, 14, 15
"""Colours by their place in the palette, which runs from paper to ink, then rubric."""
_COLOURS = ((0xFD, 0xFC, 0xF9), (0x1C, 0x1E, 0x21), (0x8C, 0x2F, 0x14))
_SCALES = (1.0, 0.9, 0.8, 0.7, 0.6, 0.5)
"""Sizes that are tried in turn, until the text fits."""
_UNDRAWABLE = re.compile(r"[^\n -\u02ff\u0370-\u052f\u1e00-\u1fff\u2010-\u2027\u20ac]+")
"""Characters that the font lacks, or that combine several glyphs."""


class Paragraph(NamedTuple):
    """A part of the text of a card."""

    words: str
    size: int
    """Size of the font in pixels."""
    weight: int = 400
    """Weight of the font, from 100 to 900."""
    colour: int = _INK
    gap: int = 0
    """Pixels above it."""


class Card(NamedTuple):
    """The text of a card, from top to bottom."""

    crisis: str
    """Id of the crisis."""
    headline: str
    said_by: str
    """The speaker of the number; empty without a figure."""
    figure: str
    """The number with what it counts; else the first sentence of the bottom line."""
    details: str
    """Scope and date of the figure."""
    quotation: str
    """Words of its first source, and a citation of that source."""
    support: str
    foot: str
    """The title of the crisis, and the name of the site."""

    @property
    def path(self) -> str:
        """Its path below the root of the site."""
        return f"{FOLDER}{self.crisis}.png"

    @property
    def words(self) -> str:
        """The whole as text, for those who do not see the image."""
        parts = (
            self.headline.rstrip(".") + ".",
            f"{self.said_by} {self.figure}".strip(),
            self.details,
            self.quotation,
            self.support,
        )
        return " ".join(filter(None, parts))


def card(viewer: ViewFactory, name: str) -> Card | None:
    """Return the card of a crisis; None where its briefing was withdrawn."""
    listed = listings.card(viewer, name)
    if listed.withdrawn:
        return None
    foot = f"{listed.link.words} · {SITE}"
    if not listed.figures:
        return Card(
            crisis=name,
            headline=listed.headline,
            said_by="",
            figure=listed.bottom_line,
            details="",
            quotation="",
            support="",
            foot=foot,
        )
    figure, account = listed.figures[-1]
    parts = (figure.scope, figure.when, *figure.qualifiers)
    return Card(
        crisis=name,
        headline=listed.headline,
        said_by=_said_by(figure),
        figure=figure.text,
        details=" · ".join(filter(None, parts)),
        quotation=_quoted(figure.quotations[0]),
        support=f"{account.support.label.capitalize()}: {account.why}",
        foot=foot,
    )


def _said_by(figure: FigureView) -> str:
    if figure.said_by:
        names = wording.join_words([link.in_sentence for link in figure.said_by])
        return f"According to {names}:"
    return f"{', '.join(figure.publishers)} ({wording.SOURCE_NOT_GIVEN}):"


def _quoted(quotation: Quotation) -> str:
    """Return the words of a source, in our translation where they are not English."""
    words = quotation.translation or quotation.words
    translated = ", our translation" if quotation.translation else ""
    retracted = "; article retracted" if quotation.retracted else ""
    return f"“{words}” ({quotation.source.words}{translated}{retracted})"


def image(shown: Card) -> bytes:
    """Draw a card as a PNG of 16 colours."""
    picture = Image.new("P", (WIDTH, HEIGHT), _PAPER)
    picture.putpalette([level for colour in _palette() for level in colour])
    picture.paste(_RUBRIC, (0, 0, WIDTH, 12))
    top = _MARGIN
    for line in _fitting(shown):
        _write(picture, line, top + line.gap)
        top += _height(line)
    _write(picture, _foot(shown), HEIGHT - _MARGIN)
    data = BytesIO()
    picture.save(data, "PNG", bits=4, compress_level=3)
    return data.getvalue()


def _foot(shown: Card) -> Paragraph:
    """Return the last line, as large as it fits."""
    words = _drawable(shown.foot)
    width = sum(_advance(sign, 600) for sign in words)
    size = min(26, int((WIDTH - 2 * _MARGIN) / max(1, width)))
    return Paragraph(words, size, 600, _QUIET)


def _write(picture: Image.Image, line: Paragraph, top: int) -> None:
    """Write a line, sign by sign: signs that are kept are drawn once for all cards."""
    left = float(_MARGIN)
    for sign in line.words:
        glyph = _glyph(sign, line.size, line.weight)
        picture.paste(line.colour, (round(left), top), glyph)
        left += _advance(sign, line.weight) * line.size


@cache
def _glyph(sign: str, size: int, weight: int) -> Image.Image:
    """Return a sign as a mask, from the top of its line."""
    font = _font(size, weight)
    mask = Image.new("L", (max(1, ceil(font.getbbox(sign)[2])), 2 * size))
    ImageDraw.Draw(mask).text((0, 0), sign, 255, font)
    return mask


def _palette() -> Iterator[tuple[int, ...]]:
    """Yield 15 shades from paper to ink, then the rubric."""
    paper, ink, rubric = _COLOURS
    for shade in range(_INK + 1):
        yield tuple(
            round(light + (dark - light) * shade / _INK)
            for light, dark in zip(paper, ink, strict=True)
        )
    yield rubric


def _fitting(shown: Card) -> list[Paragraph]:
    """Return the lines of a card, as large as they fit.

    Nothing is cut within a sentence: where all of it is too long even when small, the
    quotation is left out, then the support. Who says so stands above the number.
    """
    for scale in _SCALES:
        lines = [line for part in _paragraphs(shown, scale) for line in _wrapped(part)]
        if sum(map(_height, lines)) <= HEIGHT - 2 * _MARGIN - 16:
            return lines
    if shown.support or shown.quotation:
        fewer = {"quotation": ""} if shown.quotation else {"support": ""}
        return _fitting(shown._replace(**fewer))
    return lines


def _height(line: Paragraph) -> int:
    """Return the height of a line in pixels, with the gap above it."""
    return line.gap + round(line.size * 1.28)


def _paragraphs(shown: Card, scale: float) -> Iterator[Paragraph]:
    sized = (
        Paragraph(shown.headline, 44, 600),
        Paragraph(shown.said_by, 32, 600, gap=28),
        Paragraph(shown.figure, 68 if shown.said_by else 34, 700, gap=0),
        Paragraph(shown.details, 28, colour=_QUIET),
        Paragraph(shown.quotation, 30, gap=16),
        Paragraph(shown.support, 26, colour=_QUIET, gap=12),
    )
    for one in sized:
        if one.words:
            yield one._replace(
                words=_drawable(one.words),
                size=round(one.size * scale),
                gap=round(one.gap * scale),
            )


def _wrapped(paragraph: Paragraph) -> Iterator[Paragraph]:
    """Yield a paragraph line by line; only the first line has a gap above it."""
    line, width, gap = "", 0.0, paragraph.gap
    for word in paragraph.words.split():
        wider = sum(_advance(sign, paragraph.weight) for sign in f"{word} ")
        if line and (width + wider) * paragraph.size > WIDTH - 2 * _MARGIN:
            yield paragraph._replace(words=line, gap=gap)
            line, width, gap = "", 0.0, 0
        line, width = f"{line} {word}".lstrip(), width + wider
    yield paragraph._replace(words=line, gap=gap)


@cache
def _advance(sign: str, weight: int) -> float:
    """Return the width of a character, as a part of the size of the font."""
    return _font(100, weight).getlength(sign) / 100


def _drawable(words: str) -> str:
    """Return a text with everything transliterated that the font cannot show."""
    return _UNDRAWABLE.sub(
        lambda found: anyascii(found.group()), normalize("NFC", words)
    )


@cache
def _font(size: int, weight: int) -> FreeTypeFont:
    """Return the font in a size in pixels and a weight."""
    font = ImageFont.truetype(
        BytesIO(_font_file()), size, layout_engine=ImageFont.Layout.BASIC
    )
    font.set_variation_by_axes([weight, 100])
    return font


@cache
def _font_file() -> bytes:
    (file,) = (fontpkg_noto_sans.ROOT / "files").glob("NotoSans[[]*.ttf")
    data: bytes = file.read_bytes()
    return data
