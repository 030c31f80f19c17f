"""Names of persons in bylines, of many languages and scripts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator.authoring.ingest.dates import calendar_names, date_parsing
from generator.authoring.ingest.fields import agencies
from generator.corpus.names.name_particles import PARTICLES
from generator.text import word_lists

_WORDS: dict[str, list[str]] = word_lists.read(
    "generator.authoring.ingest.data", "bylines"
)
_LONGEST_FIRST = sorted(map(re.escape, _WORDS["by"]), key=len, reverse=True)
_BY = re.compile(
    rf"\W*(?:{'|'.join(_LONGEST_FIRST)})"
    r"(?:\s*[:：/\-–]\s*|\s+|$)",
    re.IGNORECASE,
)
_SOURCE = re.compile(
    rf"\W*(?:{'|'.join(map(re.escape, _WORDS['source']))})\s*[:：–-]", re.IGNORECASE
)
_AND = re.compile(
    rf"\s+(?:{'|'.join(map(re.escape, _WORDS['and']))})\s+|\s*[,،、，;]\s*|\s+&\s+",
    re.I,
)
_OTHER = frozenset(_WORDS["other"])
_UNSPACED_OTHER = [word for word in _OTHER if re.match("[\u3040-\u9fff가-힣]", word)]
"""Such words of scripts in which they stand within a longer word."""
_SEPARATOR = re.compile(r"\s*[|•·▪/—–]\s*|\s+-\s+|\s{3,}|\u3000|\n")
_NOISE = re.compile(
    r"\S+@\S+|@\w+|https?:\S+|\b\d{1,2}[:.h]\d\d(?::\d\d)?\s*(?:[ap]\.?m\b\.?)?"
    r"(?:\s*(?:uhr|gmt|utc|cet|ist|est|edt|bst|msk|мск)\b)?|[（(][^()（）]*[)）]",
    re.IGNORECASE,
)
_BRACKETED = re.compile(r"^[（(\[]\s*(.*?)\s*[)）\]]$")
_NAMES_END = re.compile(r"[\d;]|\s(?:in|for|at|from|on|aus|für|à|em|w|dla)(?:\s|$)")
_SMALL_WORDS = PARTICLES | {"e", "st", "y"}
"""Words of names in lower case, also between two family names."""
_FORBIDDEN = re.compile(r"[\d@_©®™#%&+=:?!\"«»‹›“”<>\\*…]|\.\w{2,}$|\bhttp")
_HAN = re.compile(r"[\u4e00-\u9fff]{2,4}")
_HANGUL = re.compile(r"[가-힣]{2,4}")
_JAPANESE = re.compile(r"[\u4e00-\u9fff\u30a1-\u30fa]{3,6}")
_NICKNAME = re.compile(r"(?<=\w) [\"“][^\"“”]{2,20}[\"”] (?=\w)")
_EAST_ASIAN = re.compile(r"[\u3040-\u30fa\u4e00-\u9fff]")
_MAX_EAST_ASIAN = 8
"""Characters of a Chinese or Japanese name that is written with a space."""
_TRAILING_TITLES = re.compile(r"\s*(?:기자|特派员|記者|记者|通讯员|摄影报道|报道)$")
_MAX_WORDS = 5


def clean(names: Iterable[str], publisher: str | None) -> tuple[str, ...]:
    """Return the persons among the authors that a page states in its data.

    The site itself, accounts, job titles and agencies go; "Last, First" is turned.
    """
    found = (
        name
        for stated in names
        for name in parse(stated, publisher, is_marked=True, is_sure=True)
    )
    return tuple(dict.fromkeys(found))


def starts_with_by(text: str) -> bool:
    """Tell whether a text begins with a word that introduces an author."""
    return bool(_BY.match(text))


def has_by(text: str) -> bool:
    """Tell whether a part of a line begins with a word that introduces an author."""
    return any(starts_with_by(part) for part in text.split(" | "))


def has_trailing_title(text: str) -> bool:
    """Tell whether a line is a name followed by the word for a reporter."""
    plain = _NOISE.sub("", text).strip(" ,.=|()[]")
    name, count = _TRAILING_TITLES.subn("", plain)
    is_name = _is_unspaced_name(name.strip()) and not starts_with_by(plain)
    return bool(count) and is_name


def is_source(text: str) -> bool:
    """Tell whether a line begins with "Source:" or the like."""
    return bool(_SOURCE.match(text))


def parse(
    text: str,
    publisher: str | None,
    *,
    is_marked: bool = False,
    is_sure: bool = False,
    language: str | None = None,
) -> tuple[str, ...]:
    """Return the persons that a byline names, in order.

    Args:
        text: A byline; "|" stands between the elements that it was made of.
        publisher: Name of the site, which is not a person.
        is_marked: The page marks the text as a name of an author, so that a name
            needs no introduction such as "By".
        is_sure: The text is a name and nothing else, so that one word is enough.
        language: BCP 47 tag of the article.

    Returns:
        The persons after "By", if there is one; else those of a marked text; else
        nothing.
    """
    introduced: list[str] = []
    bare: list[str] = []
    after_by = False
    for segment in _segments(text):
        match = _BY.match(segment)
        is_alone = match is not None and match.end() == len(segment)
        if is_alone:
            after_by = True
            continue
        names = list(_names(segment[match.end() if match else 0 :], language))
        valid = [name for name in names if is_person(name, publisher)]
        if is_sure and not valid and len(names) == 1 and is_account_free(names[0]):
            valid = [name for name in names if is_single_name(name, publisher)]
        if match or after_by or has_trailing_title(segment):
            introduced += valid
            after_by = bool(after_by and not valid)
        elif not bare:
            bare += valid
    found = introduced or (bare if is_marked else [])
    return tuple(dict.fromkeys(_capitalized(name) for name in found))


def is_person(name: str, publisher: str | None) -> bool:
    """Tell whether words look like the name of a person, not of a desk or agency."""
    name = _NICKNAME.sub(" ", name)
    words = name.split()
    if re.search("[가-힣]", name) and not _HANGUL.fullmatch(name):
        return False
    if not 1 < len(words) <= _MAX_WORDS and not _is_unspaced_name(name):
        return False
    if not _is_allowed(name, publisher):
        return False
    cased = [word for word in words if word.lower() != word.upper()]
    if not cased:
        is_spaced = not _is_unspaced_name(name) and bool(_EAST_ASIAN.search(name))
        return len(name) <= (_MAX_EAST_ASIAN if is_spaced else 40)
    return cased[0][0].isupper() and all(
        word[0].isupper() or word.lower() in _SMALL_WORDS or "’" in word or "'" in word
        for word in cased
    )


def is_single_name(name: str, publisher: str | None) -> bool:
    """Tell whether one capitalized word can be the name of an author."""
    return bool(name) and name[0].isupper() and _is_allowed(name, publisher)


def is_account_free(name: str) -> bool:
    """Tell whether a name cannot be that of an account: capitals only at the start."""
    return bool(re.fullmatch(r"[^\W\d_][^\W\d_A-Z]+(?:[-'’][^\W\d_]+)*", name))


def _is_unspaced_name(name: str) -> bool:
    return any(form.fullmatch(name) for form in (_HAN, _HANGUL, _JAPANESE))


def _is_allowed(name: str, publisher: str | None) -> bool:
    """Tell whether a name is not of the site, a job, an agency, a month or a day."""
    words = [
        calendar_names.fold(word.strip(",.")) for word in re.split(r"[\s-]+", name)
    ]
    return not (
        _FORBIDDEN.search(name)
        or not all(words)
        or any(word in _OTHER for word in words)
        or any(label in name for label in _UNSPACED_OTHER)
        or (publisher and name.casefold() in _forms(publisher.casefold()))
        or agencies.find_agencies(name)
        or (len(words) == 1 and _is_of_calendar(words[0]))
    )


def _forms(publisher: str) -> tuple[str, ...]:
    """Return the name of a site as it is, without ".org", and without its article.

    "The Review" is "Review" as an account; of more words, the first may be a title.
    """
    first, _, second = publisher.partition(" ")
    short = second if first and " " not in second else ""
    return publisher, publisher.rpartition(".")[0], short


def _is_of_calendar(word: str) -> bool:
    return word in calendar_names.weekday_names() or bool(calendar_names.months(word))


def _segments(text: str) -> Iterator[str]:
    """Yield the parts of a byline without dates, times and addresses."""
    text = _BRACKETED.sub(r"\1", text.strip())
    for date in reversed(date_parsing.find_dates(text)):
        text = f"{text[: date.start]} | {text[date.end :]}"
    text = _NOISE.sub(" | ", text)
    text = re.sub(
        rf"\|\s*(,?\s*(?:{'|'.join(map(re.escape, _WORDS['and']))})|,)\s*\|",
        ",",
        text,
        flags=re.I,
    )
    for segment in _SEPARATOR.split(text):
        if plain := segment.strip(" ,.:;()[]-'’\"“”"):
            yield " ".join(plain.split())


def _names(text: str, language: str | None) -> Iterator[str]:
    """Yield the names that a text lists, without the job titles that follow them."""
    text = _NAMES_END.split(text, maxsplit=1)[0].strip(" ,.()")
    parts = [part.strip(" .,()") for part in _AND.split(text) if part.strip(" .,()")]
    comma = re.search(r"[^\W\d_],\s", text)
    if len(parts) == 2 and comma and all(_is_one_word(part) for part in parts):
        yield f"{parts[1]} {parts[0]}"
        return
    for part in parts:
        plain = _TRAILING_TITLES.sub("", part)
        by = _BY.match(plain)
        plain = plain[by.end() :] if by and by.end() < len(plain) else plain
        words = plain.split()
        if (language or "").startswith("zh") and all(map(_HAN.fullmatch, words)):
            yield from words
        else:
            yield plain


def _is_one_word(part: str) -> bool:
    return " " not in part and part[:1].isupper() and part.lower() not in _OTHER


def _capitalized(name: str) -> str:
    """Return a name that is printed in capitals as it would be written."""
    words = name.split()
    if len(words) > 1 and name.isupper() and all(len(word) > 2 for word in words):
        return " ".join(
            "-".join(map(str.capitalize, word.split("-"))) for word in words
        )
    return name
