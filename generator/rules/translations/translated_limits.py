"""Check that a translation keeps what its original limits: "kaum", "faute de"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.corpus.corpus import Corpus
from generator.corpus.quotation_languages import quotation_language
from generator.model.documents import Crisis
from generator.rules.framework import Fault, rule, traversal
from generator.text import word_lists
from generator.text.language_tags import ENGLISH, primary_language
from generator.text.languages import language_detection
from generator.text.regex import Regex

_PATTERNS = {
    kind: {
        language: Regex(rf"(?<!\w)(?:{words})", re.IGNORECASE)
        for language, words in by_language.items()
    }
    for kind, by_language in word_lists.read(__package__, "translated_limits").items()
}


@rule("P750", Crisis)
def translations_keep_limits(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """A translation must keep the words by which its original limits what it tells.

    Such words mean "hardly"; mark hearsay, like the French conditional and the German
    "soll … haben"; or tell of a lack ("faute de"), an exception or a condition. Nor may
    an idiom be taken for its single words: "s'est défendu de" denies. Only languages
    for which such words are known are compared.

    Why: Few readers can compare a translation with its original.
    Wrong: "translation: Norland has sent help" with "quote: Norland hat kaum Hilfe
        geschickt"
    Right: "translation: Norland has sent hardly any help" with that quotation
    """
    for where, evidence, translation in traversal.translations(crisis):
        language = quotation_language(evidence, corpus)
        if language_detection.contradicts(evidence.quote, language):
            continue  # E310 says so
        if words := lost_limit(evidence.quote, language, translation):
            message = f"has no word for '{words}' of the original"
            hint = "translate the words of the original"
            yield Fault(where, message, hint)


def lost_limit(original: str, language: str, translation: str) -> str:
    """Return the words that limit an original, and that its translation lacks.

    Args:
        original: A quotation.
        language: Its BCP 47 tag; of a language without words nothing is found.
        translation: The same in English.
    """
    for patterns in _PATTERNS.values():
        pattern = patterns.get(primary_language(language))
        found = pattern.search(original) if pattern else None
        if found and not patterns[ENGLISH].search(translation):
            return found[0].strip()
    return ""
