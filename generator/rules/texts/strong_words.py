"""Check the strong words of our texts against the quotations of their records."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.corpus.corpus import Corpus
from generator.corpus.quotation_languages import quoted_in_english
from generator.model.diagnostics import KeyPath
from generator.model.documents import Crisis
from generator.rules.comparison import weighty_words
from generator.rules.comparison.weighty_words import Subject
from generator.rules.framework import Fault, rule
from generator.rules.texts.unsupported_words import Found, unsupported_words


@rule("P725", Crisis, compares_records=True)
def weighty_words_are_quoted(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """A strong word in our text must appear in a quotation.

    Strong words name a crime, a weapon, an agreement or an end ("arson", "truce"),
    armed bodies ("police", "rebels"), or the manner of a deed ("secretly").

    - An armed body may be a party of the record instead.
    - A record may use the words of the one that it follows (`after`), and call the
      crisis by its kind if any quotation does.
    - Headline, conclusions and records without quotations may use the words of the
      records that they rest on.

    Why: Readers would take a word of ours for one of the article's.
    Wrong: "text: The pact got the rebels to agree to a truce." with a quotation that
        says only that they met
    Right: the words of the article that say so, quoted, or a text without them
    """
    return _faults("word", unsupported_words(crisis, corpus))


@rule("P738", Crisis, compares_records=True)
def texts_are_not_contradicted(
    _: str, crisis: Crisis, corpus: Corpus
) -> Iterator[Fault]:
    """A text must not say the opposite of its quotation, or name others instead.

    - "Closed" is the opposite of a quoted "opened"; so is stating as fact what the
      quotation tells only as refused or denied.
    - "Doctors led the march" names others than the quotation "led by nurses".
    - Of several records, one may say the opposite of another; but somebody who acts in
      only one of them must not be said to have done the opposite of what it says.

    Why: Readers trust that the quotation bears the text out.
    Wrong: "text: The quay is closed." with "quote: the quay was opened"
    Right: "text: The quay is open."
    """
    return _faults("opposite", unsupported_words(crisis, corpus))


@rule("P739", Crisis, compares_records=True)
def quantities_are_quoted(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """A text must not speak of all, most or the only one unless a quotation does.

    Such words are "every", "most of", "unanimously", "always" or "the only time". Where
    the quotation tells what a part of them did, the text must not tell it of "both" or
    "all". Of articles, sources and figures we may say so ourselves. Numbers may prove
    "most of" ("50 of the 90 stalls", or a figure and its `part_of`), and a list "both".
    In notes, this holds for people alone.

    Why: Some are not all.
    Wrong: "text: Every boat was damaged." with "quote: some of the boats were damaged"
    Right: "text: Some of the boats were damaged."
    """
    return _faults("quantity", unsupported_words(crisis, corpus))


@rule("P740", Crisis, compares_records=True)
def grave_acts_are_quoted(_: str, crisis: Crisis, __: Corpus) -> Iterator[Fault]:
    """Neither title nor note may tell of a grave act that no quotation has.

    Such acts are, for example, a coup, a massacre or a confession; any quotation of the
    brief may have them. Notes may use other strong words (P725) freely.

    Why: Titles and notes have no quotation of their own.
    Wrong: "note: He confessed in the night." where nobody is quoted as saying so
    Right: an event that quotes the article on it, or a note without the confession
    """
    quoted = quoted_in_english(*(record for _, record in crisis.records()))
    told: list[tuple[KeyPath, str | None]] = [(("title",), crisis.title)]
    told += [((*where, "note"), record.note) for where, record in crisis.records()]
    for where, text in told:
        for word in weighty_words.unquoted_grave_acts(text or "", quoted):
            yield Fault(where, _unquoted(word, "this brief"))


def _faults(subject: Subject, found: Iterable[Found]) -> Iterator[Fault]:
    """Yield a fault for each word of a subject."""
    for where, word, rests_on, hint in found:
        if word.subject == subject:
            opposite = word.opposite
            contradicted = f"says '{word.word}' where the quotation says '{opposite}'"
            message = contradicted if opposite else _unquoted(word.word, rests_on)
            yield Fault(where, message, hint)


def _unquoted(word: str, rests_on: str) -> str:
    message = f"'{word}' is in no quotation of {rests_on}"
    return f"{message}; quote the words that say so"
