"""Check that a translation tells of the same people and deeds as its original."""

from __future__ import annotations

from collections.abc import Iterator

from generator.corpus import wording
from generator.corpus.corpus import Corpus
from generator.corpus.quotation_languages import quotation_language
from generator.model.documents import Crisis
from generator.model.records import Evidence
from generator.rules.framework import Fault, rule, traversal
from generator.rules.translations import (
    opposite_translations,
    translated_negations,
    translated_non_events,
)
from generator.text.counts import reader
from generator.text.groups_and_measures_by_stem import GROUP_WORDS, MEASURE_WORDS
from generator.text.language_tags import ENGLISH
from generator.text.languages import language_detection


@rule("P727", Crisis)
def translations_keep_the_measure(
    _: str, crisis: Crisis, corpus: Corpus
) -> Iterator[Fault]:
    """A translation must not say that something else happened to people.

    It is refused where the words of both tell whether people were killed, injured,
    detained, missing or displaced, and have no such measure in common. The tortured
    count as injured. Languages of which no such words are known are not compared.

    Why: Few readers can compare a translation with its original.
    Wrong: "translation: nine people killed" with "quote: neun Menschen verletzt"
    Right: "translation: nine people injured" with that quotation
    """
    for where, evidence, translation in traversal.translations(crisis):
        original = _original_measures(evidence, corpus)
        translated = _comparable(reader.read_measures(translation))
        if original and translated and not original & translated:
            ours, theirs = (
                wording.join_words(sorted(one)) for one in (translated, original)
            )
            message = f"the translation says {ours}, but its original says {theirs}"
            yield Fault(where, message)


@rule("P741", Crisis)
def translations_add_no_group(
    _: str, crisis: Crisis, corpus: Corpus
) -> Iterator[Fault]:
    """A translation must not name a group of people that its original does not name.

    Such groups are children, women, soldiers, police and the like. Languages of which
    no such words are known are not compared.

    Why: Few readers can compare a translation with its original.
    Wrong: "translation: four children hurt" with "quote: vier Fischer verletzt"
    Right: "translation: four fishermen hurt" with that quotation
    """
    for where, evidence, translation in traversal.translations(crisis):
        language = quotation_language(evidence, corpus)
        if not GROUP_WORDS.knows(language):
            continue
        named = GROUP_WORDS.find(translation, ENGLISH)
        added = named - GROUP_WORDS.find(evidence.quote, language)
        for group in sorted(added):
            message = f"the translation names {group}, but its original does not"
            yield Fault(where, message)


@rule("P742", Crisis)
def translations_reverse_nothing(
    _: str, crisis: Crisis, corpus: Corpus
) -> Iterator[Fault]:
    """A translation must not turn what its original says into the opposite.

    - It must not add a negation, or drop one.
    - What the original has as refused, put off, called off, taken back or nearly done
      must not be told as done.
    - It must not report the opposite: "condemned" where the original has "a salué".

    Why: Few readers can compare a translation with its original.
    Wrong: "translation: the town has opened the fair" with "quote: hat die Stadt den
        Markt verschoben"
    Right: "translation: the town has put off the fair" with that quotation
    """
    for where, evidence, translation in traversal.translations(crisis):
        language = quotation_language(evidence, corpus)
        if language_detection.contradicts(evidence.quote, language):
            continue  # E310 says so
        if found := _reversal(evidence.quote, language, translation):
            yield Fault(where, *found)


def _reversal(original: str, language: str, translation: str) -> tuple[str, str] | None:
    """Return the message on a translation that reverses its original, and its hint."""
    if translated_negations.differ(original, language, translation, ENGLISH):
        return "only one of translation and original has a negation", ""
    if words := translated_non_events.untranslated_non_event(
        original, language, translation
    ):
        message = (
            f"has no word for '{words}' of the original, which says that this"
            " was refused, called off, taken back or only nearly happened"
        )
        return message, ""
    if opposite := opposite_translations.find_opposite(original, language, translation):
        ours, theirs = opposite
        message = (
            f"'{ours}' in the translation says the opposite of '{theirs}' in the "
            "original"
        )
        return message, "translate the words of the original"
    return None


def _original_measures(evidence: Evidence, corpus: Corpus) -> frozenset[str]:
    """Return the measures that the original of a translation has words for."""
    language = quotation_language(evidence, corpus)
    if reader.can_read(language):
        return _comparable(reader.read_measures(evidence.quote, language))
    return MEASURE_WORDS.find(evidence.quote, language)


def _comparable(measures: frozenset[str]) -> frozenset[str]:
    """Return the measures that are compared; who is beaten in a cell is hurt, too."""
    hurt = {"injured"} if "tortured" in measures else set()
    return (measures | hurt) & MEASURE_WORDS.names
