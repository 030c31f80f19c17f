"""The triggers and words without which a rule need not be tried."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks import figures
from generator.text.counts.english.outcomes import rule_order
from generator.text.counts.english.outcomes.rule_order import AFTER, BEFORE, BEHIND
from generator.text.counts.english.patterns.notation import COUNT
from generator.text.counts.english.sentences.count_context import Context, contexts
from generator.text.counts.english.sentences.sentence_parts import parse_sentence
from generator.text.tokens import split_sentences


def _contexts() -> Iterator[Context]:
    """Yield the contexts of all counts in some labelled sentences."""
    for part in ("work", "work-varied", "work-kinds", "work-turns"):
        for labelled in figures.labelled(part):
            for tokens in split_sentences(labelled["text"]):
                sentence = parse_sentence(tokens)
                for count in COUNT.finditer(sentence.kinds):
                    yield from contexts(sentence, count.start())


def test_rules_find_nothing_without_what_they_ask_for() -> None:
    """A rule tells nothing where no trigger and no word stands that it asks for."""
    missed = []
    for context in _contexts():
        found = {
            BEFORE: context.before,
            AFTER: context.after,
            BEHIND: (context.word_before(),),
        }
        missed += [
            (rule, context)
            for place, asked, rule in rule_order.RULES
            if place in found and set(asked).isdisjoint(found[place]) and rule(context)
        ]

    assert not missed
