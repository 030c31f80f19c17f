"""No altered number, word, source or party passes the rules on a clone."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from generator.corpus.corpus import Corpus
from generator.loader import project_loader
from generator.model.documents import Crisis
from generator.model.records import Evidence, Figure, Record
from generator.model.vocabulary import Measure, Qualifier
from generator.rules.figures import our_reading_notes
from generator.rules.registry import RECORD_CHECKS
from generator.text import quotations

ROOT = Path(__file__).parents[2]
PROJECT = project_loader.load(ROOT)
WHOLE = Corpus.of(PROJECT)
CORPUS = Corpus(WHOLE.crises, WHOLE.actors, WHOLE.sources)
"""The real briefs as in a clone: without the articles."""
ALTERATIONS = 1_000


class Alteration(NamedTuple):
    """An alteration of a record."""

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


def _is_ours(figure: Figure, field: str) -> bool:
    """Return whether the page says that a field is our reading, beyond any check."""
    return our_reading_notes.is_declared(field, figure.note)


def _number(rng: random.Random, record: Record) -> Record | None:
    if not isinstance(record, Figure):
        return None
    fields = [name for name in ("low", "best", "high") if getattr(record, name)]
    if not fields:
        return None
    name = rng.choice(fields)
    digits = list(str(getattr(record, name)))
    place = rng.randrange(len(digits))
    digits[place] = rng.choice([d for d in "123456789" if d != digits[place]])
    return _replace(record, **{name: int("".join(digits))})


def _word(rng: random.Random, record: Record) -> Record | None:
    """Replace, drop, double or misspell one word of a quotation."""
    index = rng.randrange(len(record.evidence)) if record.evidence else None
    if index is None:
        return None
    words = record.evidence[index].quote.split()
    place = rng.randrange(len(words))
    kind = rng.choice(["other", "drop", "double", "letter"])
    if kind == "other":
        words[place] = "elsewhere" if words[place] != "elsewhere" else "nowhere"
    elif kind == "drop":
        del words[place]
    elif kind == "double":
        words.insert(place, words[place])
    else:
        words[place] += "x"
    return _evidence(record, index, quote=" ".join(words))


def _digit(rng: random.Random, record: Record) -> Record | None:
    digits = [
        (index, place)
        for index, evidence in enumerate(record.evidence)
        for place, letter in enumerate(evidence.quote)
        if letter.isdigit()
    ]
    if not digits:
        return None
    index, place = rng.choice(digits)
    quote = record.evidence[index].quote
    other = rng.choice([digit for digit in "0123456789" if digit != quote[place]])
    return _evidence(record, index, quote=quote[:place] + other + quote[place + 1 :])


def _source(rng: random.Random, record: Record) -> Record | None:
    if not record.evidence:
        return None
    index = rng.randrange(len(record.evidence))
    others = sorted(set(CORPUS.sources) - {record.evidence[index].source})
    return _evidence(record, index, source=rng.choice(others))


def _measure(rng: random.Random, record: Record) -> Record | None:
    if not isinstance(record, Figure) or _is_ours(record, "measure"):
        return None
    others = [measure for measure in Measure if measure is not record.measure]
    return _replace(record, measure=rng.choice(others))


def _qualifier(rng: random.Random, record: Record) -> Record | None:
    if not isinstance(record, Figure) or record.words or _is_ours(record, "qualifier"):
        return None
    others = [
        qualifier
        for qualifier in (None, *Qualifier)
        if qualifier is not record.qualifier
    ]
    return _replace(record, qualifier=rng.choice(others))


def _party(rng: random.Random, record: Record) -> Record | None:
    """Attribute a record to an actor whom none of its articles names."""
    named = {
        actor
        for evidence in record.evidence
        for actor in CORPUS.sources[evidence.source].mentions
    }
    for evidence in record.evidence:
        source = CORPUS.sources[evidence.source]
        named.update(party for party in source.origins if isinstance(party, str))
        named.update(CORPUS.named(source.publisher))
    strangers = sorted(set(CORPUS.actors) - named - set(record.named_as))
    if not strangers or not record.evidence:
        return None
    return _replace(record, attributed_to=(rng.choice(strangers),))


KINDS: dict[str, Alter] = {
    "number of a figure": _number,
    "word of a quotation": _word,
    "digit of a quotation": _digit,
    "source": _source,
    "measure": _measure,
    "qualifier": _qualifier,
    "attribution": _party,
}


def _alterations(rng: random.Random) -> Iterator[tuple[str, Alteration]]:
    places = [
        (name, str(path[0]), int(path[1]), record)
        for name, crisis in CORPUS.crises.items()
        for path, record in crisis.records()
    ]
    kinds = [*KINDS] * (1 + ALTERATIONS // len(KINDS))
    while kinds:
        name, part, index, record = rng.choice(places)
        changed = KINDS[kinds[-1]](rng, record)
        if changed is not None and changed != record:
            yield name, Alteration(kinds.pop(), part, index, changed)


def _with(name: str, altered: Alteration) -> tuple[Crisis, Corpus]:
    crisis = CORPUS.crises[name]
    records = list(getattr(crisis, altered.part))
    records[altered.place] = altered.record
    changed = crisis.model_copy(update={altered.part: tuple(records)})
    crises = {**CORPUS.crises, name: changed}
    return changed, Corpus(crises, CORPUS.actors, CORPUS.sources)


def _caught(name: str, altered: Alteration) -> bool:
    """Return whether a rule refuses the altered record at its place."""
    crisis, corpus = _with(name, altered)
    return any(
        where[:2] == (altered.part, altered.place)
        for one in RECORD_CHECKS[Crisis]
        if one.rule.code.startswith(("P", "N"))
        for where, *_ in one.find(name, crisis, corpus)
    )


def test_every_alteration_is_caught(
    record_property: Callable[[str, str], None],
) -> None:
    """All of a thousand random alterations are refused at their place."""
    rng = random.Random(20100407)
    total, caught, missed = Counter[str](), Counter[str](), []
    for name, altered in _alterations(rng):
        total[altered.kind] += 1
        if _caught(name, altered):
            caught[altered.kind] += 1
        else:
            missed.append((name, altered))
    for kind, number in sorted(total.items()):
        record_property(f"altered {kind}", f"{caught[kind]} of {number} caught")

    assert set(total) == set(KINDS)
    assert missed == []


def test_unaltered_briefs_pass() -> None:
    """The rules refuse nothing in the unaltered briefs."""
    assert [
        finding
        for name, crisis in CORPUS.crises.items()
        for one in RECORD_CHECKS[Crisis]
        if one.rule.level == "error"
        for finding in one.find(name, crisis, CORPUS)
    ] == []


def test_quotations_are_sealed_in_their_source() -> None:
    """The seal of a quotation is in the record of its source and no other."""
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
