"""Check that names of sides and groups, and public roles, accuse nobody."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.corpus.corpus import Corpus
from generator.corpus.quotation_languages import english_words
from generator.model.diagnostics import KeyPath
from generator.model.documents import Actor, Crisis
from generator.rules.framework import Fault, rule
from generator.text import word_lists
from generator.text.regex import Regex

_TABLE = word_lists.read(__package__, "judging_names")
_CRIMINAL = Regex(
    rf"(?<!anti-)(?<!anti )(?<!counter-)\b(?:{'|'.join(_TABLE['criminals'])})\b"
    rf"(?!\s+(?:{'|'.join(_TABLE['bodies'])})\b)",
    re.IGNORECASE,
)
_OFFICE = Regex(
    rf"\b(?:{'|'.join(_TABLE['offices'])})\b.*?\b(?:of|for|on|against|into)\b",
    re.IGNORECASE,
)
"""An office that deals with crimes, or those hurt by them: "prosecutor of"."""
STEM_LENGTH = 6
"""Number of letters of a word that a quotation must have."""


@rule("A617", Crisis, Actor)
def names_accuse_nobody(
    _: str, file: Crisis | Actor, corpus: Corpus
) -> Iterator[Fault]:
    """A name of a side or a group, and a public role, must call nobody a criminal.

    A group may be named so where a quotation of a figure that counts it has the word.

    Why: A name is shown beside every record that refers to it, without a quotation.
    Wrong: "public_role: convicted smuggler", or "name: the army's murderers" of a side
    Right: "public_role: leader of the strike"
    """
    for where, words, quoted in _names(file, corpus):
        for match in _CRIMINAL.finditer(words):
            is_office = _OFFICE.search(words[: match.start()])
            if not is_office and match[0].lower()[:STEM_LENGTH] not in quoted:
                message = f"'{match[0]}' calls its bearer a criminal"
                hint = "name them by what they do or are, and quote the accusation"
                yield Fault(where, message, hint)


def _names(file: Crisis | Actor, corpus: Corpus) -> Iterator[tuple[KeyPath, str, str]]:
    """Yield each name with the words that a quotation has for it, in lower case."""
    if isinstance(file, Actor):
        yield ("public_role",), file.public_role or "", ""
        return
    for index, side in enumerate(file.sides):
        yield ("sides", index, "name"), side.name, ""
    for index, group in enumerate(file.groups):
        quotes = (
            english_words(evidence, corpus) or ""
            for figure in file.figures
            if figure.who == group.id
            for evidence in figure.evidence
        )
        yield ("groups", index, "name"), group.name, " ".join(quotes).lower()
