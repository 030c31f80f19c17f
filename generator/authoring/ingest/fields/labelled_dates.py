"""Dates that a page calls those of publication, wherever on it they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.authoring.ingest.dates import date_parsing
from generator.authoring.ingest.fields import text_metadata
from generator.text import word_lists

_LABELS = word_lists.read("generator.authoring.ingest.data", "page_words")["labels"]
_DATED = re.compile(
    rf"\W*(?:{'|'.join(_LABELS['dated'])})\W*(?:[^\W\d]{{1,3}}\s)?\W*", re.IGNORECASE
)
"""What stands before a date of publication: "Published on ", "Publié le "."""
_DATED_NOTE = re.compile(
    rf"\W*(?:{'|'.join(_LABELS['this'])})\s.*"
    rf"\b(?:{'|'.join((*_LABELS['dated'], *_LABELS['written']))})",
    re.IGNORECASE,
)
"""The note below an article: "This article was published in News on 3 May 2010"."""
_MAX_WORDS_AFTER = 4
"""Words that may follow a date that has a label."""


def labelled_days(line: str) -> Iterator[str]:
    """Yield the days that a line calls those of publication, as a label or a note."""
    for part in line.split(" | "):
        dates = date_parsing.find_dates(part)
        if len(dates) != 1 or not dates[0].edtf or text_metadata.is_of_update(line):
            continue
        is_short = len(part[dates[0].end :].split()) <= _MAX_WORDS_AFTER
        is_labelled = is_short and _DATED.fullmatch(part[: dates[0].start])
        if is_labelled or _DATED_NOTE.match(part):
            yield dates[0].edtf
