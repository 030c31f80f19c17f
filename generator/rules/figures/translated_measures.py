"""Check measures and groups in a translation against the words of its original."""

from __future__ import annotations

from collections.abc import Iterator

from generator.corpus import wording
from generator.corpus.corpus import Corpus
from generator.corpus.quotation_languages import quotation_language
from generator.model.diagnostics import KeyPath
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
from generator.text.languages import language_detection


@rule("P727", Crisis)
def translations_keep_the_measure(
    _: str, crisis: Crisis, corpus: Corpus
) -> Iterator[Fault]:
    """A translation must not say that something else happened to people.

    It is refused where the words of both tell whether people were killed, injured,
    detained, missing or displaced, and have no such measure in common. Languages of
    which no such words are known are not compared; the tortured count as injured. Nor
    may it name children, soldiers or another group whom its original does not name, add
    a negation or drop one, report as done what its original has refused, put off or
    called off, or has as nearly done, or report the opposite: "condemned" where it has
    "a salué".

    Why: Few readers can compare a translation with its original.
    Wrong: "translation: nine people killed" with "quote: neun Menschen verletzt"
    Right: "translation: nine people injured" with that quotation
    """
    for where, evidence in traversal.evidence(crisis):
        if not evidence.translation:
            continue
        original = _original_measures(evidence, corpus)
        translated = _comparable(reader.read_measures(evidence.translation))
        if original and translated and not original & translated:
            ours, theirs = (
                wording.join_words(sorted(one)) for one in (translated, original)
            )
            message = f"the translation says {ours}, but its original says {theirs}"
            yield Fault((*where, "translation"), message)
        language = quotation_language(evidence, corpus)
        yield from _group_faults(where, evidence.translation, evidence.quote, language)
        if language_detection.contradicts(evidence.quote, language):
            continue  # E310 says so
        if translated_negations.differ(
            evidence.quote, language, evidence.translation, "en"
        ):
            message = "only one of translation and original has a negation"
            yield Fault((*where, "translation"), message)
        elif words := translated_non_events.untranslated_non_event(
            evidence.quote, language, evidence.translation
        ):
            message = (
                f"has no word for '{words}' of the original, which says that this"
                " was refused, called off or only nearly happened"
            )
            yield Fault((*where, "translation"), message)
        elif opposite := opposite_translations.find_opposite(
            evidence.quote, language, evidence.translation
        ):
            ours, theirs = opposite
            message = (
                f"'{ours}' in the translation says the opposite of '{theirs}' in the "
                "original"
            )
            hint = "translate the words of the original"
            yield Fault((*where, "translation"), message, hint)


def _group_faults(
    where: KeyPath, translation: str, original: str, language: str
) -> Iterator[Fault]:
    """Yield a fault for each group of people whom only a translation names."""
    named = GROUP_WORDS.find(translation, reader.ENGLISH)
    if GROUP_WORDS.knows(language):
        added = named - GROUP_WORDS.find(original, language)
        for group in sorted(added):
            message = f"the translation names {group}, but its original does not"
            yield Fault((*where, "translation"), message)


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
