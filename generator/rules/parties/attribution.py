"""Check who says or does something: it is attributed, and the article names them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.corpus.corpus import Corpus
from generator.corpus.crisis_index import accused, actor_of
from generator.corpus.names import ministers
from generator.corpus.quotation_languages import english_words
from generator.model.diagnostics import KeyPath
from generator.model.documents import Crisis
from generator.model.parties import Unnamed
from generator.model.records import Position, Record, Response
from generator.model.response_types import ResponseType
from generator.model.sources import Source
from generator.model.vocabulary import Act
from generator.rules.comparison import governed_clauses
from generator.rules.framework import Fault, rule, traversal
from generator.rules.framework.passage_lookup import sources_of
from generator.rules.parties import named_as, unmentioned_parties
from generator.rules.parties.speaking_parties import SPEAKER_FIELDS
from generator.text import identifying_words
from generator.text.speech import speakers
from generator.text.statements import violence

_HINT = (
    "add attributed_to; if only the article itself says so, name its publisher "
    "(briefs new-actor creates the actor)"
)


@rule("A601", Crisis, compares_records=True)
def accusations_are_attributed(_: str, crisis: Crisis, __: Corpus) -> Iterator[Fault]:
    """An accusation of a crime or of violence must say who makes it.

    What counts is who does what to whom: floods that kill, and deaths that nobody is
    said to have caused, accuse nobody; nor does a denial or an acquittal.

    Why: It may be false, and it is not ours to make; where the source makes it in its
        own voice, attribute it to the source.
    Wrong: "text: Soldiers shot at the crowd." without "attributed_to"
    Right: the same with "attributed_to: [reuters]"
    """
    for where, record in crisis.records():
        if accuses(record) and not is_attributed(record):
            message = "accuses somebody of a crime or of violence; say who says so"
            yield Fault(where, message, _HINT)


@rule("A618", Crisis, compares_records=True)
def accusing_conclusions_rest_on_accusations(
    _: str, crisis: Crisis, corpus: Corpus
) -> Iterator[Fault]:
    """A bottom line or an open question that accuses must rest on an accusation.

    Such a record makes the accusation and says who makes it, or denies it. It may also
    be a record whose quotation has the accusation, if the sentence itself names the
    record's speaker. A601 says what counts as an accusation.

    Why: It may be false, and it is not ours to make.
    Wrong: "text: Soldiers shot at the crowd." resting on an event in which a crowd fled
    Right: the same, resting on an event in which a witness says so
    """
    records = {record.id: record for _, record in crisis.records()}
    for where, conclusion in crisis.conclusions():
        support = traversal.supporting_records(conclusion, records)
        if violence.accuses(conclusion.text) and not any(
            _tells_of_violence(one) or _is_told_with(conclusion.text, one, corpus)
            for one in support
        ):
            message = "the text describes violence, but no record here says who says so"
            known = next((one.id for one in support if is_attributed(one)), None)
            told = f"if '{known}' says who did it, list that party in its 'accused'"
            hint = told if known else ""
            yield Fault((*where, "rests_on"), message, hint)


def accuses(record: Record) -> bool:
    """Tell whether a record accuses somebody of a crime or of violence."""
    return bool(accused(record)) or any(
        violence.accuses(text)
        for text in (getattr(record, "text", ""), record.note or "")
    )


def _tells_of_violence(record: Record) -> bool:
    """Tell whether a record has an attributed accusation, or denies one."""
    if isinstance(record, Position) and record.act is Act.DENIES:
        return True
    return accuses(record) and is_attributed(record)


def _is_told_with(text: str, record: Record, corpus: Corpus) -> bool:
    """Tell whether a text names the speaker, and a quotation has the accusation."""
    quoted = (english_words(one, corpus) or "" for one in record.evidence)
    if not (is_attributed(record) and governed_clauses.names_claim(text)):
        return False
    return _names_speaker(text, record, corpus) and any(map(violence.accuses, quoted))


def _names_speaker(text: str, record: Record, corpus: Corpus) -> bool:
    """Tell whether a text makes a speaker of a record speak, or has a word of theirs.

    "The army said" does not name the Merrow Clinic.
    """
    speaking = [party for step, party in record.parties() if step[0] in SPEAKER_FIELDS]
    names = [
        one for party in speaking for one in named_as.names_of(party, record, corpus)
    ]
    if said := speakers.speakers(text, text):
        words = identifying_words.of_names(names)
        return any(identifying_words.is_same(one, words) for one in said)
    told = identifying_words.content(governed_clauses.whose_claim(text))
    known = map(identifying_words.content, names)
    return any(
        (one & told) - identifying_words.GENERIC or (one and one <= told)
        for one in known
    )


def is_attributed(record: Record) -> bool:
    """Tell whether a record names who says it, or is itself a statement by somebody."""
    if record.attributed_to:
        return True
    if isinstance(record, Response):
        return record.type in (
            ResponseType.ACCUSE,
            ResponseType.CONDEMN,
            ResponseType.CONCERN,
            ResponseType.STATEMENT,
            ResponseType.APPEAL,
            ResponseType.WARN,
        )
    return isinstance(record, Position)


@rule("A602", Crisis)
def responses_come_from_outside(
    _: str, crisis: Crisis, corpus: Corpus
) -> Iterator[Fault]:
    """A response must be the act of a state or organisation outside the crisis.

    Why: What a party to the crisis does is an event or a position.
    Wrong: "by: [kyrgyz-interim-government]" in a crisis of Kyrgyzstan
    Right: "by: [united-states]"
    """
    for index, response in enumerate(crisis.responses):
        for position, party in enumerate(response.by):
            actor = corpus.actors.get(actor_of(party) or "")
            if actor and actor.country in crisis.countries:
                place = ("responses", index, "by", position)
                message = (
                    f"'{actor.name}' is from {actor.country}, a country of the crisis; "
                    "record this as an event or a position"
                )
                yield Fault(place, message)


@rule("A604", Crisis)
def replies_answer_an_accusation(_: str, crisis: Crisis, __: Corpus) -> Iterator[Fault]:
    """A record with a reply must accuse somebody.

    Why: The page shows the reply as the answer of those accused.
    Wrong: "reply: [denial]" on a record that accuses nobody
    Right: "accused: [the-one-who-denies]" beside it
    """
    for where, record in crisis.records():
        if record.reply and not accused(record):
            yield Fault((*where, "reply"), "the record accuses nobody; add accused")


@rule("P711", Crisis, compares_sources=True, compares_records=True)
def parties_are_named(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """Whoever acts must be named in every article that the record quotes.

    - Of those in `attributed_to`, each must be named in one of the articles, and each
      article must name one, such as its publisher.
    - The name is in the article, is its page's publisher or author, or is given in
      `named_as` in words of the article or its headline. A surname beside the office of
      `public_role` is enough, if nobody else has it.
    - After "the Norvian Red Cross", "the Red Cross" means no other.
    - A record without quotations may name only parties of the records that it rests on.

    Why: Nobody may be made to say or do what no article says of them.
    Wrong: "attributed_to: [osce]" from an article that does not name the OSCE
    Right: the party that it names, or "named_as" with the words that it uses
    """
    records = {record.id: record for _, record in crisis.records()}
    for where, record in crisis.records():
        if record.evidence:
            yield from _unnamed_party_faults(where, record, corpus)
        else:
            support = traversal.supporting_records(record, records)
            yield from _unquoted_party_faults(where, record, support)


def _unnamed_party_faults(
    where: KeyPath, record: Record, corpus: Corpus
) -> Iterator[Fault]:
    sources = sources_of(record, corpus)
    for step, party in record.parties():
        actor = actor_of(party)
        if actor is None or actor not in corpus.actors:
            continue
        for name, source in sources.items():
            if not source.text_sha256:
                continue  # P701 says that no article was added
            if unmentioned_parties.is_named(name, actor, record, corpus):
                continue
            if step[0] == "attributed_to" and _is_shared(record, actor, name, corpus):
                continue
            if step[0] == "of" and _names_minister(record, actor, name, corpus):
                continue
            message, hint = unmentioned_parties.problem(actor, name, record, corpus)
            yield Fault((*where, *step), message, hint)
            break


def _names_minister(record: Record, actor: str, name: str, corpus: Corpus) -> bool:
    """Tell whether a quotation from an article has the office of its minister."""
    quoted = (one.quote for one in record.evidence if one.source == name)
    return any(ministers.names_minister(one, corpus.actors[actor]) for one in quoted)


def _is_shared(record: Record, speaker: str, name: str, corpus: Corpus) -> bool:
    """Tell whether a speaker is named in one article, and another one in the other.

    One event may be told by two articles, each in its own voice or with its own source.

    Args:
        record: The record.
        speaker: The party of `attributed_to` that the article does not name.
        name: The id of the article's source.
        corpus: All records.
    """
    speakers = [actor for one in record.attributed_to if (actor := actor_of(one))]
    others = (one for one in speakers if one != speaker and one in corpus.actors)
    sources = (one.source for one in record.evidence if one.source in corpus.sources)
    is_named = unmentioned_parties.is_named
    return any(is_named(name, one, record, corpus) for one in others) and any(
        is_named(one, speaker, record, corpus) for one in sources
    )


def _unquoted_party_faults(
    where: KeyPath, record: Record, support: Iterable[Record]
) -> Iterator[Fault]:
    """Yield the faults in the parties of a record that only rests on others."""
    named = [party for supporting in support for _, party in supporting.parties()]
    known = {*named, *map(actor_of, named)}
    speaker = "actor" if isinstance(record, Position) else "attributed_to"
    for step, party in record.parties():
        if step[0] == speaker:
            yield Fault(
                (*where, *step),
                "is said to speak, but nothing is quoted; quote a source",
            )
        elif not {party, actor_of(party)} & known:
            name = party.unnamed if isinstance(party, Unnamed) else party
            message = f"'{name}' is not in any of the records that it rests on"
            yield Fault((*where, *step), message)


@rule("E307", Source)
def origins_are_named(name: str, source: Source, corpus: Corpus) -> Iterator[Fault]:
    """An origin must be named in the article, or by its page as author or publisher.

    Why: Origins decide whether figures are independent, so they must not be made up.
    Wrong: "origins: [reuters]" where neither the article nor "authors" names it
    Right: the agency of the byline, the last line or the text
    """
    for index, origin in enumerate(source.origins):
        actor = actor_of(origin)
        known = actor in corpus.actors and source.text_sha256
        if actor and known and not unmentioned_parties.names_actor(name, actor, corpus):
            message = f"'{actor}' is named neither in the article nor by its page"
            yield Fault(("origins", index), message)
