"""The headline of an article, as the headings and titles of its page agree on it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.authoring.ingest.fields import site_name

_TIGHT_SEPARATOR = re.compile(r"\s*[-–—_|]\s*")


def find_headline(
    masthead: site_name.Masthead, publisher: str | None, nearest: str | None
) -> str | None:
    """Return the headline: the `h1` that fits the page's data, or what else does.

    Args:
        masthead: What the page says.
        publisher: The name of the site, which goes wherever it stands.
        nearest: The label right above the article, for want of a better one.
    """
    names = [name for name in (publisher, *masthead.site_names) if name]
    stated = [text for text in (masthead.stated_headline, *masthead.titles) if text]
    headings = [
        one for one in masthead.headings if not _is_site(site_name.joined(one), names)
    ]
    if agreed := _agreed(headings, stated, names):
        return agreed
    if not headings and masthead.marked:
        return masthead.marked
    subheadings = [text for text in masthead.subheadings if not _is_site(text, names)]
    plain = [strip_site(text, names, masthead.url) for text in stated]
    plain = [text for text in plain if text and not _is_site(text, names)]
    whole = {
        site_name.ascii_letters(run) for text in stated for run in _title_runs(text)
    }
    for text in subheadings:
        if len(text.split()) > 2 and site_name.ascii_letters(text) in whole:
            return text
    likely = [
        one for one in map(site_name.joined, headings) if _shares_word(one, plain)
    ]
    if likely and not (masthead.stated_headline and len(headings) > 1):
        return likely[0]
    if (
        nearest
        and not any(_fits(nearest, other) for other in plain)
        and not (masthead.stated_headline or len(plain) > 1)
    ):
        title = plain[0] if plain else ""
        return nearest if len(title.split()) < 3 and not _is_unspaced(title) else title
    return plain[0] if plain else nearest


def _agreed(
    headings: Sequence[Sequence[str]], stated: Sequence[str], names: Sequence[str]
) -> str | None:
    """Return the heading that most of the stated titles have, the longest of these.

    A heading may have more in it than the headline, and a title the name of a section.
    """
    found: dict[str, int] = {}
    for heading in headings:
        for run in _runs(heading):
            count = sum(_fits(run, text) for text in stated)
            if count and not _is_site(run, names):
                found.setdefault(run, count)
                break
    return max(
        found,
        key=lambda run: (found[run], len(site_name.ascii_letters(run))),
        default=None,
    )


def _runs(parts: Sequence[str]) -> Iterator[str]:
    """Yield a heading as a whole, then without what follows or precedes it.

    A byline or the name of the site may follow the headline, a kicker precede it.
    """
    yield site_name.joined(parts)
    yield from (site_name.joined(parts[:end]) for end in range(len(parts) - 1, 0, -1))
    yield from (site_name.joined(parts[start:]) for start in range(1, len(parts)))


def _title_runs(title: str) -> Iterator[str]:
    """Yield each part of a title, whole or from a colon within it on."""
    for part in site_name.split_at_signs(title):
        pieces = site_name.split_title(part)
        yield from (" ".join(pieces[start:]) for start in range(len(pieces)))


def _shares_word(heading: str, titles: Sequence[str]) -> bool:
    """Tell whether a heading has a word of the page's title, as any headline has.

    Words of up to three letters do not count; where there is no title, or no spaces
    are written, nothing can be told.
    """
    if not titles or _is_unspaced(heading):
        return True
    words = _long_words(heading)
    return any(words & _long_words(one) for one in titles)


def _long_words(text: str) -> set[str]:
    return set(re.findall(r"\w{4,}", text.casefold()))


def strip_site(title: str, names: Sequence[str], url: str | None) -> str:
    """Return a title without the name of the site and the section beside it."""
    domain = site_name.host(url)
    parts = site_name.split_title(title)
    if len(parts) == 1 and names:
        parts = [part for part in _TIGHT_SEPARATOR.split(title) if part]
        return title if len(parts) < 2 or not _is_site(parts[-1], names) else parts[0]
    for pieces in (site_name.split_at_signs(title), parts):
        kept = [
            one
            for one in pieces
            if not _is_site(one, names)
            and not site_name.has_domain_letters(one, domain)
        ]
        if len(kept) < len(pieces):
            return max(kept, key=len, default="")
    return title


def _is_site(text: str, names: Sequence[str]) -> bool:
    own = site_name.ascii_letters(text)
    return not own or any(own == site_name.ascii_letters(name) for name in names)


def _fits(heading: str, title: str) -> bool:
    """Tell whether a heading is in a title, whatever marks and spaces it has."""
    own = site_name.ascii_letters(heading)
    is_long = len(heading.split()) > 1 or _is_unspaced(heading)
    return is_long and bool(own) and own in site_name.ascii_letters(title)


def _is_unspaced(text: str) -> bool:
    return bool(re.search(r"[\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff]{4}", text))
