"""The sources for citation managers: CSL-JSON, BibTeX and RIS."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import takewhile

import rispy
from bibtexparser.entrypoint import write_string
from bibtexparser.library import Library
from bibtexparser.middlewares import default_unparse_stack
from bibtexparser.model import Block, Entry, Field
from pylatexenc.latexencode import (
    RULE_DICT,
    UnicodeToLatexConversionRule,
    UnicodeToLatexEncoder,
)

from generator.model.edtf import to_english
from generator.model.sources import Source
from generator.model.types import JsonObject
from generator.outputs.data.byline_names import personal_name

_OPEN = ".."
"""An unknown end of an EDTF interval."""
_SPECIAL = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
} | {mark: f"\\{mark}" for mark in "$&#_%"}
_LATEX = UnicodeToLatexEncoder(
    conversion_rules=[
        UnicodeToLatexConversionRule(
            RULE_DICT, {ord(mark): latex for mark, latex in _SPECIAL.items()}
        )
    ],
    unknown_char_policy="keep",
    unknown_char_warning=False,
)
"""Escapes TeX commands, and keeps all scripts as UTF-8."""


def csl(
    sources: Mapping[str, Source], organisations: frozenset[str] = frozenset()
) -> list[JsonObject]:
    """Return the sources as CSL-JSON items.

    Args:
        sources: The sources.
        organisations: Names in bylines that are no persons.
    """
    return [_csl(name, source, organisations) for name, source in sources.items()]


def _csl(name: str, source: Source, organisations: frozenset[str]) -> JsonObject:
    item: JsonObject = {
        "id": name,
        "type": "article-newspaper",
        "title": source.title,
        "container-title": source.publisher,
        "language": source.language,
    }
    if source.authors:
        item["author"] = [
            person._asdict()
            if (person := personal_name(author, organisations))
            else {"literal": author}
            for author in source.authors
        ]
    if source.published:
        item["issued"] = _csl_date(source.published)
    if source.retrieved:
        item["accessed"] = _csl_date(source.retrieved)
    if address := source.url or source.archive_url:
        item["URL"] = address
    if source.archive_url:
        item["archive_location"] = source.archive_url
    if source.retracted:
        item["note"] = f"Retracted {source.retracted.date}: {source.retracted.reason}"
    return item


def _csl_date(edtf: str) -> JsonObject:
    """Return a date in the form of CSL, which can express open ends only in words."""
    if _OPEN in edtf:
        return {"literal": to_english(edtf)}
    points = [list(map(int, point)) for point in _points(edtf)]
    return {"date-parts": points} | ({"circa": True} if "~" in edtf else {})


def _points(edtf: str) -> list[list[str]]:
    """Return the known parts (year, month, day) of each end of a date."""
    return [point.split("-") for point in edtf.replace("~", "").split("/")]


def _shared(edtf: str) -> list[str]:
    """Return the leading parts that both ends of a date share."""
    if _OPEN in edtf:
        return []
    pairs = zip(*_points(edtf), strict=False)  # the ends may differ in precision
    return [pair[0] for pair in takewhile(lambda pair: pair[0] == pair[-1], pairs)]


def bib(
    sources: Mapping[str, Source], organisations: frozenset[str] = frozenset()
) -> str:
    """Return the sources as BibLaTeX, in UTF-8.

    Args:
        sources: The sources.
        organisations: Names in bylines that are no persons.
    """
    entries = [
        Entry(
            "article",
            name,
            [Field(key, value) for key, value in _bib(source, organisations).items()],
        )
        for name, source in sources.items()
    ]
    # The library is used only here, so it may be modified in place.
    stack = default_unparse_stack(allow_inplace_modification=True)
    return write_string(Library(list[Block](entries)), stack)


def _bib_author(author: str, organisations: frozenset[str]) -> str:
    """Return a personal name in two parts; any other in braces, which protect it."""
    if name := personal_name(author, organisations):
        return f"{_tex(name.family)}, {_tex(name.given)}"
    return f"{{{_tex(author)}}}"


def _bib(source: Source, organisations: frozenset[str]) -> dict[str, str]:
    """Return the fields of an entry; braces keep capitals.

    There is no `year`, which would contradict the more exact `date`.
    """
    fields = {
        "author": " and ".join(
            _bib_author(author, organisations) for author in source.authors
        ),
        "title": f"{{{_tex(source.title)}}}",
        "journal": _tex(source.publisher),
        "url": _address(source.url or source.archive_url or ""),
        "langid": source.language,
    }
    if source.published:
        fields["date"] = source.published
    if source.retrieved:
        fields["urldate"] = source.retrieved
    if source.retracted:
        fields["note"] = _tex(f"Retracted: {source.retracted.reason}")
    return {key: value for key, value in fields.items() if value}


def _address(url: str) -> str:
    """Return an address whose braces cannot close the BibTeX field."""
    return url.replace("{", "%7B").replace("}", "%7D")


def _tex(text: str) -> str:
    found: str = _LATEX.unicode_to_latex(text)
    return found


class _Unnumbered(rispy.RisWriter):  # type: ignore[misc]
    def set_header(self, _: int) -> str:
        """Return nothing: the numbers that rispy writes are not part of RIS."""
        return ""


def ris(sources: Mapping[str, Source]) -> str:
    """Return the sources as RIS."""
    items = [_ris(name, source) for name, source in sources.items()]
    return str(rispy.dumps(items, implementation=_Unnumbered)).lstrip()


def _ris(name: str, source: Source) -> JsonObject:
    item: JsonObject = {
        "type_of_reference": "NEWS",
        "id": name,
        "primary_title": source.title,
        "secondary_title": source.publisher,
        "language": source.language,
        "authors": list(source.authors),
        "urls": [address for address in (source.url, source.archive_url) if address],
    }
    if source.published:
        item |= _ris_date(source.published)
    if source.retrieved:
        item["access_date"] = source.retrieved.replace("-", "/")
    if source.retracted:
        item["notes"] = [f"Retracted: {source.retracted.reason}"]
    return item


def _ris_date(edtf: str) -> dict[str, str]:
    """Return a date in the form of RIS: exact parts in digits, the whole in words."""
    known = _shared(edtf)
    numbers = "/".join([*known, "", "", ""][:3])
    words = "" if edtf == "-".join(known) else to_english(edtf)
    return ({"year": known[0]} if known else {}) | {"date": f"{numbers}/{words}"}
