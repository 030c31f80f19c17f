"""Extraction of an article and its metadata from a saved page or a text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

import charset_normalizer
import webencodings

from generator.authoring.ingest import boilerplate, plain_text_page
from generator.authoring.ingest.dates import date_parsing
from generator.authoring.ingest.dates.date_parsing import days_apart
from generator.authoring.ingest.fields import (
    author_clues,
    languages,
    page_metadata,
    saved_page_address,
    signatures,
    site_name,
    text_metadata,
)
from generator.authoring.ingest.fields.page_metadata import StatedDate
from generator.authoring.ingest.fields.text_metadata import PublicationDate
from generator.authoring.ingest.html_page import Page, parse_page
from generator.authoring.ingest.plain_text_page import Story
from generator.model.exceptions import BriefsError
from generator.model.vocabulary import Extent

_MIN_WORDS = 20
"""Words of prose that an article has at least."""
_WANTED = ("headline", "authors", "publisher", "url", "published", "language")
_SIGNATURES = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP, Word or EPUB file"),
    (b"\xd0\xcf\x11\xe0", "an old Word file"),
    (b"{\\rtf", "an RTF file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
)
"""First bytes of files in other formats."""
_BYTE_ORDER_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_HTML_TAG = re.compile(
    r"<(?:!doctype\s+html|html|head|body|article|div|p|h1|meta|title)\b[^>]*>", re.I
)
COPY_TEXT = "copy the article's text into a .txt file"
"""Advice for articles in files of other formats."""
GUESSED = "guessed from the page; check it"
"""Basis of a date that the page does not state."""
UNSTATED = (GUESSED, text_metadata.OF_REPORT)
"""Bases of dates that the page does not give as that of its publication."""
MIN_LETTERS_PER_STRAY = 2
"""Well-formed letters outside ASCII for each stray byte of a text taken for UTF-8."""


class ExtractionError(BriefsError):
    """No article can be extracted; the message says why."""


@dataclass(frozen=True, slots=True)
class Article:
    """An article without the page around it."""

    text: str
    """Its paragraphs, separated by one blank line; no two are equal."""
    headline: str | None
    authors: tuple[str, ...]
    publisher: str | None
    url: str | None
    """The canonical URL, or else the one that the page was fetched from."""
    published: str | None
    """EDTF, a day or a month."""
    date_basis: str
    """Where the date was found, or why none was."""
    language: str | None
    """BCP 47."""
    origins: tuple[str, ...]
    """Agencies in the dateline, byline, credit lines or sign-off."""
    missing: tuple[str, ...]
    """Names of the fields for which nothing was found."""
    extent: Extent = Extent.WHOLE
    """Only the beginning where the text ends in the middle of a sentence."""
    stated: tuple[tuple[str, str], ...] = ()
    """Publisher, headline, authors and origins as the page has them, whatever is typed
    later.

    Each name that signs the article is one of the authors, also of an agency.
    """


def extract(data: bytes, *, url: str | None, charset: str = "") -> Article:
    """Extract the article from a file, which may be HTML or plain text.

    Args:
        data: Content of the file, in any encoding.
        url: The address that it was fetched from, if any; nothing is fetched.
        charset: The encoding that the server stated, if any.

    Raises:
        ExtractionError: The file is not text, or has no article in it.
    """
    text = _decode(data, charset)
    if _is_html(text):
        page = parse_page(text, url or saved_page_address.saved_address(text))
        return _article(page, plain_text_page.clean_story(page.text, page.headline))
    lines = (part for line in text.splitlines() for part in site_name.split_title(line))
    publisher = next(site_name.domain_names(lines, url), None)
    day = date_parsing.find_date_in_url(url or "")
    stated = StatedDate(day, page_metadata.OF_ADDRESS, is_utc=True) if day else None
    page = Page(text=text, url=url, publisher=publisher, published=stated)
    return _article(page, plain_text_page.extract_story(text))


def _decode(data: bytes, charset: str) -> str:
    """Decode by byte order mark, as UTF-8, as stated, or by detection.

    Only the encodings of the web are known (WHATWG), so that no page can choose one
    meant for something else, such as `unicode_escape`. A page that is all but UTF-8
    loses its stray bytes, not all its other letters.
    """
    start = data[:1024].lstrip()
    for signature, file_format in _SIGNATURES:
        if start.startswith(signature):
            raise ExtractionError(
                f"the file is {file_format}, not text or HTML; {COPY_TEXT}"
            )
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    if b"\0" in data:
        raise ExtractionError(f"the file is not text; {COPY_TEXT}")
    stated = webencodings.lookup(charset) or webencodings.lookup(_declared(data))
    text = data.decode("utf-8", errors="replace")
    declared_utf8 = stated is not None and stated.name == "utf-8"
    if _is_utf8(text, 1 if declared_utf8 else MIN_LETTERS_PER_STRAY):
        return text.replace(_REPLACEMENT, "")
    if stated is not None and not declared_utf8:
        return str(webencodings.decode(data, stated)[0])
    return _detect_and_decode(data)


def _is_utf8(text: str, letters_per_stray: int) -> bool:
    """Tell whether a text has enough letters outside ASCII for its stray bytes."""
    stray = text.count(_REPLACEMENT)
    if not stray:
        return True  # of most pages, whose letters need not be counted
    letters = sum(not character.isascii() for character in text) - stray
    return letters >= stray * letters_per_stray


_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
"""Stands for bytes that are no UTF-8."""


def _declared(data: bytes) -> str:
    stated = re.search(rb"charset\s*=\s*[\"']?([\w.:-]+)", data[:4096], re.IGNORECASE)
    return stated[1].decode("ascii", errors="replace") if stated else ""


def _detect_and_decode(data: bytes) -> str:
    best = charset_normalizer.from_bytes(data).best()
    if best is None:
        raise ExtractionError(
            "the file is not text, or its encoding is unknown; save it as UTF-8"
        )
    return str(best)


def _is_html(text: str) -> bool:
    head = text[:5000].lstrip()
    return len(_HTML_TAG.findall(head)) >= (1 if head.startswith("<") else 3)


def _article(page: Page, story: Story) -> Article:
    """Combine the metadata of a page with what its text says."""
    _require_prose(story)
    text = "\n\n".join(story.paragraphs)
    language = languages.language(text, page.language)
    clues = page.authors
    byline_texts = (*story.bylines, *clues.bylines)
    clues = replace(clues, bylines=byline_texts, credits=story.credits)
    printed = text_metadata.find_publication_date(
        byline_texts, story.paragraphs, language
    )
    date = _date(printed, page, story)
    if not date.published:
        date = text_metadata.day_of_report(page.text, language) or date
    origins = text_metadata.find_origins(
        (*byline_texts, *story.credits, *clues.stated, *clues.organisations),
        story.paragraphs,
        language,
    )
    publisher = page.publisher or story.publisher or site_name.host(page.url) or None
    authors = author_clues.find_authors(clues, publisher, language)
    article = Article(
        text=text,
        headline=page.headline or story.headline,
        authors=author_clues.without_places(authors, text)
        or (origins if len(origins) == 1 else ()),
        publisher=publisher,
        url=page.url,
        published=date.published,
        date_basis=date.basis,
        language=language,
        origins=origins,
        missing=(),
        extent=_extent(story.paragraphs),
    )
    missing = tuple(name for name in _WANTED if not getattr(article, name))
    return replace(article, missing=missing, stated=_stated(article, page.text))


def _stated(article: Article, text: str) -> tuple[tuple[str, str], ...]:
    """Return what an article says of itself: names of fields, each with a value."""
    signed = signatures.find_signatures(text.splitlines())
    is_unstated = article.date_basis in UNSTATED
    stated = (
        ("publisher", article.publisher or ""),
        ("headline", article.headline or ""),
        ("published", "" if is_unstated else article.published or ""),
        *(("authors", name) for name in dict.fromkeys((*article.authors, *signed))),
        *(("origins", name) for name in article.origins),
    )
    return tuple(one for one in stated if one[1])


def _extent(paragraphs: tuple[str, ...]) -> Extent:
    """Return how much of an article there is, by how its last paragraph ends.

    An article that has full stops and ends in a small letter or a comma goes on.
    """
    *before, last = paragraphs
    has_stops = any(one.endswith((".", ".”", '."', ".’")) for one in before)
    is_cut = last[-1].islower() or last.endswith((",", "–", "—", "-"))
    is_paragraph = boilerplate.count_words(last) >= boilerplate.MIN_CUT_WORDS
    is_paragraph = is_paragraph and " | " not in last
    return Extent.BEGINNING if has_stops and is_cut and is_paragraph else Extent.WHOLE


def _require_prose(story: Story) -> None:
    prose = filter(boilerplate.is_prose, story.paragraphs)
    words = sum(map(boilerplate.count_words, prose))
    if words < _MIN_WORDS:
        raise ExtractionError(
            f"no article found: it needs at least {_MIN_WORDS} words of running text,"
            f" and there are {words}"
        )


def _date(printed: PublicationDate, page: Page, story: Story) -> PublicationDate:
    """Return the date in the text or the one in the page's metadata.

    Without either, it is the one that the page calls so elsewhere, or else a guess. A
    day that is only guessed and that stands elsewhere for something else is none, as
    is one after an update.
    Metadata may make a month into a day. Where both are days and differ by one, the
    metadata is right unless it tells the day of UTC; where they differ by more, the
    text has the date of something else, unless it says that the other is of an update.
    """
    stated = page.published
    is_unknown = stated is None and printed.published is None
    if is_unknown and page.labelled:
        return PublicationDate(page.labelled, "label on the page")
    is_late = (page.guessed or "") > (printed.updated or "9999")
    is_guess = is_unknown and page.guessed and not is_late
    if is_guess and page.guessed not in _other_dates(story, printed):
        return PublicationDate(page.guessed, GUESSED)
    if stated is None:
        return printed
    if printed.published is None:
        return PublicationDate(stated.edtf, stated.basis)
    if stated.edtf.startswith(printed.published):
        return PublicationDate(stated.edtf, printed.basis)
    difference = days_apart(printed.published, stated.edtf)
    is_update = printed.updated and days_apart(printed.updated, stated.edtf) in (0, 1)
    is_other = stated.is_weak or is_update or difference is None
    if is_other or (difference == 1 and stated.is_utc):
        basis = f"{printed.basis}; the {stated.basis} is {stated.edtf}"
        return PublicationDate(printed.published, basis)
    basis = f"{stated.basis}; the {printed.basis} has {printed.published}"
    return PublicationDate(stated.edtf, basis)


def _other_dates(story: Story, printed: PublicationDate) -> Iterator[str | None]:
    """Yield dates of something else: of an update, in a sentence, or quoted."""
    yield printed.updated
    for line in (*story.paragraphs, *story.bylines):
        if boilerplate.is_prose(line) or text_metadata.is_quoted(line):
            yield from (date.edtf for date in date_parsing.find_dates(line))
