"""No altered number, word, source or party passes, on a clone without articles."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from generator.build import check
from generator.corpus.corpus import Corpus
from generator.loader import projects
from generator.model.records import Crisis, Evidence, Figure, Record
from generator.model.vocabulary import Measure, Qualifier
from generator.rules import CHECKS
from generator.text import quotations

ROOT = Path(__file__).parents[2]
PROJECT = projects.load(ROOT)
WHOLE = check.corpus(PROJECT)
CORPUS = Corpus(WHOLE.crises, WHOLE.actors, WHOLE.sources)
"""The real briefs as a clone sees them: without the articles."""
ALTERATIONS = 1_000


class Altered(NamedTuple):
    """One alteration of one record."""

    kind: str
    part: str
    place: int
    record: Record


Alter = Callable[[random.Random, Record], Record | None]


def _replace(record: Record, **fields: object) -> Record:
    return record.model_copy(update=fields)


def _evidence(record: Record, index: int, **fields: object) -> Record:
    changed = list(record.evidence)
    changed[index] = changed[index].model_copy(update=fields)
    return _replace(record, evidence=tuple(changed))


def _number(chance: random.Random, record: Record) -> Record | None:
    if not isinstance(record, Figure):
        return None
    fields = [name for name in ("low", "best", "high") if getattr(record, name)]
    if not fields:
        return None
    name = chance.choice(fields)
    digits = list(str(getattr(record, name)))
    place = chance.randrange(len(digits))
    digits[place] = chance.choice([d for d in "123456789" if d != digits[place]])
    return _replace(record, **{name: int("".join(digits))})


def _word(chance: random.Random, record: Record) -> Record | None:
    """Change, drop, double or swap one word of a quotation."""
    index = chance.randrange(len(record.evidence)) if record.evidence else None
    if index is None:
        return None
    words = record.evidence[index].quote.split()
    place = chance.randrange(len(words))
    kind = chance.choice(["other", "drop", "double", "letter"])
    if kind == "other":
        words[place] = "elsewhere" if words[place] != "elsewhere" else "nowhere"
    elif kind == "drop":
        del words[place]
    elif kind == "double":
        words.insert(place, words[place])
    else:
        words[place] += "x"
    return _evidence(record, index, quote=" ".join(words))


def _digit(chance: random.Random, record: Record) -> Record | None:
    found = [
        (index, place)
        for index, evidence in enumerate(record.evidence)
        for place, letter in enumerate(evidence.quote)
        if letter.isdigit()
    ]
    if not found:
        return None
    index, place = chance.choice(found)
    quote = record.evidence[index].quote
    other = chance.choice([digit for digit in "0123456789" if digit != quote[place]])
    return _evidence(record, index, quote=quote[:place] + other + quote[place + 1 :])


def _source(chance: random.Random, record: Record) -> Record | None:
    if not record.evidence:
        return None
    index = chance.randrange(len(record.evidence))
    others = sorted(set(CORPUS.sources) - {record.evidence[index].source})
    return _evidence(record, index, source=chance.choice(others))


def _measure(chance: random.Random, record: Record) -> Record | None:
    if not isinstance(record, Figure):
        return None
    others = [one for one in Measure if one is not record.measure]
    return _replace(record, measure=chance.choice(others))


def _qualifier(chance: random.Random, record: Record) -> Record | None:
    if not isinstance(record, Figure) or record.words:
        return None
    others = [one for one in (None, *Qualifier) if one is not record.qualifier]
    return _replace(record, qualifier=chance.choice(others))


def _party(chance: random.Random, record: Record) -> Record | None:
    """Attribute a record to somebody whom none of its articles names."""
    named = {
        actor
        for evidence in record.evidence
        for actor in CORPUS.sources[evidence.source].mentions
    }
    for evidence in record.evidence:
        source = CORPUS.sources[evidence.source]
        named.update(one for one in source.origins if isinstance(one, str))
        named.update(CORPUS.named(source.publisher))
    strangers = sorted(set(CORPUS.actors) - named - set(record.named_as))
    if not strangers or not record.evidence:
        return None
    return _replace(record, attributed_to=(chance.choice(strangers),))


KINDS: dict[str, Alter] = {
    "number of a figure": _number,
    "word of a quotation": _word,
    "digit of a quotation": _digit,
    "source": _source,
    "measure": _measure,
    "qualifier": _qualifier,
    "attribution": _party,
}


def _alterations(chance: random.Random) -> Iterator[tuple[str, Altered]]:
    places = [
        (name, str(where[0]), int(where[1]), record)
        for name, crisis in CORPUS.crises.items()
        for where, record in crisis.records()
    ]
    kinds = [*KINDS] * (1 + ALTERATIONS // len(KINDS))
    while kinds:
        name, part, index, record = chance.choice(places)
        changed = KINDS[kinds[-1]](chance, record)
        if changed is not None and changed != record:
            yield name, Altered(kinds.pop(), part, index, changed)


def _with(name: str, altered: Altered) -> tuple[Crisis, Corpus]:
    crisis = CORPUS.crises[name]
    records = list(getattr(crisis, altered.part))
    records[altered.place] = altered.record
    changed = crisis.model_copy(update={altered.part: tuple(records)})
    crises = {**CORPUS.crises, name: changed}
    return changed, Corpus(crises, CORPUS.actors, CORPUS.sources)


def _caught(name: str, altered: Altered) -> bool:
    """Tell whether a rule refuses the altered record at its own place."""
    crisis, corpus = _with(name, altered)
    return any(
        where[:2] == (altered.part, altered.place)
        for code, find in CHECKS[Crisis].items()
        if code.startswith(("P", "N"))
        for where, *_ in find(name, crisis, corpus)
    )


def test_every_alteration_is_caught(
    record_property: Callable[[str, str], None],
) -> None:
    """Of a thousand random alterations of every kind, each is refused at its place."""
    chance = random.Random(20100407)
    made, caught, missed = Counter[str](), Counter[str](), []
    for name, altered in _alterations(chance):
        made[altered.kind] += 1
        if _caught(name, altered):
            caught[altered.kind] += 1
        else:
            missed.append((name, altered))
    for kind, number in sorted(made.items()):
        record_property(f"altered {kind}", f"{caught[kind]} of {number} caught")

    assert set(made) == set(KINDS)
    assert missed == []


def test_the_unaltered_briefs_pass() -> None:
    """The rules that refuse the alterations find nothing in the briefs as they are."""
    assert [
        finding
        for name, crisis in CORPUS.crises.items()
        for find in CHECKS[Crisis].values()
        for finding in find(name, crisis, CORPUS)
    ] == []


def test_every_quotation_is_sealed_in_its_own_source_only() -> None:
    """A quotation's seal is in the record of its source and of no other."""
    for crisis in CORPUS.crises.values():
        for _, record in crisis.records():
            for evidence in record.evidence:
                holders = [
                    name
                    for name, source in CORPUS.sources.items()
                    if _sealed(evidence, source.text_sha256 or "", source.seals)
                ]
                assert holders == [evidence.source]


def _sealed(evidence: Evidence, text_sha256: str, seals: tuple[str, ...]) -> bool:
    return quotations.seal(text_sha256, evidence.quote) in seals
