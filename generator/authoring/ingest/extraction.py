"""A saved page or text -> the article in it, and what it says of itself."""

import re
from dataclasses import dataclass, replace

import charset_normalizer

from generator.authoring.ingest import boilerplate, bylines, languages, scraped_text
from generator.authoring.ingest.bylines import Dating
from generator.authoring.ingest.html_page import Markup, markup
from generator.authoring.ingest.scraped_text import Story
from generator.model.exceptions import BriefsError

_LEAST_WORDS = 20
_LOOKED_FOR = ("headline", "authors", "publisher", "url", "published", "language")
_FORMATS = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP, Word or EPUB file"),
    (b"\xd0\xcf\x11\xe0", "an old Word file"),
    (b"{\\rtf", "an RTF file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
)
_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_TAG = re.compile(
    r"<(?:!doctype\s+html|html|head|body|article|div|p|h1|meta|title)\b[^>]*>", re.I
)


class ExtractionError(BriefsError):
    """There is no article to be had; the message says why in a sentence."""


@dataclass(frozen=True, slots=True)
class Article:
    """An article without the page around it."""

    text: str
    """Its paragraphs, each once, parted by one blank line."""
    headline: str | None
    authors: tuple[str, ...]
    publisher: str | None
    url: str | None
    """The address that the page gives itself, else the one it was fetched from."""
    published: str | None
    """EDTF, a day or a month."""
    date_basis: str
    """How the date was found, or why none was."""
    language: str | None
    """BCP 47."""
    origins: tuple[str, ...]
    """Agencies in the dateline, the byline or the last line."""
    missing: tuple[str, ...]
    """Fields that nothing was found for."""


def extract(data: bytes, *, url: str | None) -> Article:
    """Return the article in a file, which is HTML or plain text.

    Nothing is fetched, and the day is not asked for.

    Raises:
        ExtractionError: the file holds no text, or no article.
    """
    text = _decoded(data)
    if _is_html(text):
        page = markup(text, url)
        return _article(page, scraped_text.tidied(page.text, page.headline))
    return _article(Markup(text=text, url=url), scraped_text.story(text))


def _decoded(data: bytes) -> str:
    """Return the text of a file, by its mark, as UTF-8, as declared, or by a guess."""
    start = data[:1024].lstrip()
    for sign, name in _FORMATS:
        if start.startswith(sign):
            raise ExtractionError(f"this is {name}, not text or HTML")
    for mark, coding in _MARKS:
        if data.startswith(mark):
            return data.decode(coding, errors="replace")
    if b"\0" in data:
        raise ExtractionError("this is not text")
    return _read_as(data, "utf-8") or _read_as(data, _declared(data)) or _guessed(data)


def _declared(data: bytes) -> str:
    stated = re.search(rb"charset\s*=\s*[\"']?([\w.:-]+)", data[:4096], re.IGNORECASE)
    return stated[1].decode("ascii", errors="replace") if stated else "utf-8"


def _read_as(data: bytes, coding: str) -> str | None:
    try:
        return data.decode(coding)
    except (LookupError, ValueError):
        return None


def _guessed(data: bytes) -> str:
    best = charset_normalizer.from_bytes(data).best()
    if best is None:
        raise ExtractionError("this is not text, or in no coding that could be told")
    return str(best)


def _is_html(text: str) -> bool:
    head = text[:5000].lstrip()
    needed = 1 if head.startswith("<") else 3
    return len(_TAG.findall(head)) >= needed


def _article(page: Markup, story: Story) -> Article:
    """Put together what the markup says and what stands in the text."""
    _require_story(story)
    text = "\n\n".join(story.paragraphs)
    seen = story.bylines + page.bylines
    dating = _dating(bylines.dating(seen, story.paragraphs), page)
    named = (*seen, *story.credits, *page.authors)
    article = Article(
        text=text,
        headline=page.headline or story.headline,
        authors=bylines.authors(seen, story.credits, page.authors),
        publisher=page.publisher or story.publisher,
        url=page.url,
        published=dating.published,
        date_basis=dating.basis,
        language=_language(text, page.language),
        origins=bylines.origins(named, story.paragraphs),
        missing=(),
    )
    lacking = (name for name in _LOOKED_FOR if not getattr(article, name))
    return replace(article, missing=tuple(lacking))


def _require_story(story: Story) -> None:
    words = sum(
        map(boilerplate.count_words, filter(boilerplate.is_prose, story.paragraphs))
    )
    if words < _LEAST_WORDS:
        raise ExtractionError(
            f"there is no article in it: {words} words of running text,"
            f" and {_LEAST_WORDS} are the least"
        )


def _dating(seen: Dating, page: Markup) -> Dating:
    """Return the date of the byline, else the one that the page's data states."""
    if page.published is None or page.basis is None:
        return seen
    if seen.published is None:
        return Dating(page.published, page.basis)
    if page.published.startswith(seen.published):
        return Dating(page.published, seen.basis)
    return Dating(seen.published, f"{seen.basis}; the {page.basis} is {page.published}")


def _language(text: str, declared: str | None) -> str | None:
    """Return the declared language, unless the words are clearly of another."""
    told = languages.language(text)
    agree = declared and (told is None or declared.lower().split("-")[0] == told)
    return declared if agree else told
