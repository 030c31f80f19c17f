"""The triggers and words without which a rule need not be tried."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks import figures
from generator.text.counts.rules import rule_order
from generator.text.counts.rules.rule_order import AFTER, BEFORE, BEHIND
from generator.text.counts.shared.tokens import split_sentences
from generator.text.counts.syntax import patterns
from generator.text.counts.syntax.count_context import Context, contexts
from generator.text.counts.syntax.sentence_parts import parse_sentence


def _contexts() -> Iterator[Context]:
    """Yield the contexts of all counts in some labelled sentences."""
    for part in ("work", "work-varied", "work-kinds", "work-turns"):
        for labelled in figures.labelled(part):
            for tokens in split_sentences(labelled["text"]):
                sentence = parse_sentence(tokens)
                for count in patterns.COUNT.finditer(sentence.kinds):
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
