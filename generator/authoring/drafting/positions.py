"""Positions proposed from statements that an article attributes to somebody."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from generator.authoring.drafting import clauses
from generator.authoring.drafting.clauses import Clause
from generator.authoring.drafting.language import sentence_spans, speech_verbs
from generator.authoring.drafting.language.speech_verbs import SpeechVerb
from generator.authoring.drafting.proposal import (
    Article,
    Proposal,
    Reading,
    date_fields,
    display_name,
    is_counted,
    own_sentence,
    quoted,
    short_id,
)
from generator.authoring.drafting.responses import ResponseReader
from generator.model.vocabulary import Act
from generator.text import quotations
from generator.text.function_words import FINITE_AUXILIARIES, MODALS, RELATIVES
from generator.text.word_lists import any_of

_FINITE = re.compile(
    rf"\b(?:{any_of(FINITE_AUXILIARIES)}|cannot"
    r"|\w{2,}ed|began|broke|came|fell|fled|fought|gave|got|held|knew"
    r"|left|lost|made|met|paid|rose|said|saw|sent|shot|stood|struck|took|went|won)\b"
    r"|n[’']t\b"
)
"""Verbs that tell a clause from a noun phrase."""
_SAYING = re.compile(
    r"(?:sa(?:id|ys|ying)|t(?:old|ells)|claim|stat|add|insist|maintain|argu|assert|declar)"
)
"""Verbs that a statement may follow directly, without "that"."""
_RELATIVE = re.compile(rf", (?:{any_of(RELATIVES)}) [^,]*(?:,|$)")
"""The beginning of a relative clause, whose verb is not that of the sentence."""
_NOT_DONE = re.compile(rf"\b(?:{any_of(MODALS)}|not|never|short of|without)\b")
_HARSH = {Act.ACCUSES, Act.CONDEMNS, Act.ADMITS, Act.WARNS}
"""Acts that are not proposed if the article says that they did not happen."""
_ADDRESSED = {Act.DEMANDS, Act.REQUESTS, Act.PROMISES, Act.OFFERS}
"""Acts that are done towards somebody."""


@dataclass(frozen=True, slots=True)
class StatementReader:
    """Reads the statements of one article."""

    article: Article
    with_article: frozenset[str]
    """The actors before whose names the article puts "the"."""
    responses: ResponseReader
    before: list[Proposal] = field(default_factory=list)
    """The statements of the previous sentence, which this one may deny."""
    counted: list[Proposal] = field(default_factory=list)
    """Statements of this sentence that are proposed as figures instead."""

    def statements(self, reading: Reading) -> list[Proposal]:
        """Return the positions and responses in a sentence."""
        self.counted.clear()
        found = self._statements(reading)
        positions = [one for one in found if one.part == "positions"]
        self.before[:] = positions or self.counted
        return found

    def _statements(self, reading: Reading) -> list[Proposal]:
        if speech := self._spoken(reading):
            return [speech]
        found = [*self.responses.measures(reading)] or [*self._of_clauses(reading)]
        if not found and reading.attribution:
            found = [*self._attributed(reading)]
        return found

    def _of_clauses(self, reading: Reading) -> Iterator[Proposal]:
        for clause in reading.clauses:
            if not clause.subjects:
                continue
            proposal = self.responses.response(reading, clause)
            if not proposal and clause.speech and not reading.attribution:
                denial = self._denial(reading, clause)
                proposal = denial or self._position(reading, clause)
            if proposal:
                yield proposal

    def _spoken(self, reading: Reading) -> Proposal | None:
        """Return a position that consists of speech in quotation marks."""
        if not reading.sentence.spoken:
            return None
        text = reading.sentence.text
        span = max(reading.sentence.spoken, key=lambda one: one[1] - one[0])
        clause = _clause_of_speech(reading, span[0])
        speakers = clause.subjects if clause else reading.speaker
        if reading.attribution:
            speakers = reading.attribution.speakers
        words = quoted(self.article, reading, span) if speakers else ""
        if not words or is_counted(text[slice(*span)]):
            return None
        quote, said, act = words, "said:", speech_verbs.act_of_content(words)
        if clause and clause.speech and not reading.attribution:
            start = clauses.predicate(text, clause)
            whole = quoted(self.article, reading, (start, span[1]))
            if clause.speech.act is not Act.CLAIMS and words in whole:
                said = sentence_spans.words_of(text, (start, span[0]))
                quote, act = whole, clause.speech.act
        name = display_name(speakers[0], self.article.corpus, self.with_article)
        record = {
            "id": short_id(speakers[0], words),
            "actor": speakers[0],
            "act": act.value,
            **date_fields(self.article.day(_telling(reading, clause))),
            "text": own_sentence(f"{name} {said} “{words}”"),
        }
        return self.article.proposal("positions", record, quote, [reading.span(*span)])

    def _position(self, reading: Reading, clause: Clause) -> Proposal | None:
        """Return the position that a clause reports outside quotation marks."""
        speech, text = clause.speech, reading.sentence.text
        assert speech
        start = clauses.predicate(text, clause)
        if _NOT_DONE.search(text[start : speech.start]) and speech.act in _HARSH:
            return None
        if speech.act is Act.CLAIMS:
            return self._claim(reading, clause)
        quote = quoted(self.article, reading, (start, clause.end))
        return self._statement_of(reading, clause, speech.act, quote, quote)

    def _claim(self, reading: Reading, clause: Clause) -> Proposal | None:
        """Return the statement in a clause of speech: a clause, or else a noun phrase.

        After "said" only a clause is a statement, not "at a camp on Sunday".
        """
        speech, text = clause.speech, reading.sentence.text
        assert speech
        start = speech_verbs.content_start(text, speech, clause.end)
        content = text[start : clause.end]
        act = speech_verbs.act_of_content(content)
        if _POINTS_BACK.match(content) or _is_audience(text, speech, start):
            return None
        has_verb = bool(_FINITE.search(content)) and not _ADVERBIAL.match(content)
        is_told = text[:start].endswith("that ") or _SAYING.match(text, speech.start)
        if has_verb and is_told and quotations.count_words(content) >= _MIN_CONTENT:
            quote = quoted(self.article, reading, (start, clause.end))
            words = f"said that {quote}" if _FINITE.search(quote) else ""
        elif _ONLY_SAYING.match(text, speech.start) and not has_verb:
            return None
        else:
            span = (clauses.predicate(text, clause), clause.end)
            words = quote = quoted(self.article, reading, span)
        found = self._statement_of(reading, clause, act, words, quote)
        if found and (is_counted(content) or is_counted(quote)):
            self.counted.append(found)
            return None
        return found

    def _denial(self, reading: Reading, clause: Clause) -> Proposal | None:
        """Return the denial of a sentence before, quoted with its subject."""
        text = reading.sentence.text
        span = (clauses.predicate(text, clause), clause.end)
        if not _DENIED_THAT.fullmatch(text, *span):
            return None
        quote = quoted(self.article, reading, (clause.start, clause.end))
        words = sentence_spans.words_of(text, span)
        denied = self._denied(clause)
        if denied:
            verb = words.split()[0]
            words = f"{verb if verb.startswith('den') else 'denied'} {denied}"
        found = self._statement_of(reading, clause, Act.DENIES, words, quote)
        if not found or not denied:
            return found
        evidence = [*found.record["evidence"], *self.before[-1].record["evidence"][:1]]
        return replace(found, record={**found.record, "evidence": evidence})

    def _denied(self, clause: Clause) -> str:
        """Return another speaker's statement in the sentence before, as it is denied.

        Returns:
            Words such as "that its officers had fired" or "hiding weapons"; nothing
            where no position is denied.
        """
        last = self.before[-1].record if self.before else {}
        if not last or last["actor"] in clause.subjects:
            return ""
        text = str(last["text"]).removesuffix(".")
        if last["act"] == Act.ACCUSES:
            accused = _ACCUSED_OF.search(text)
            is_own = {*last.get("accused", ())} <= {*map(str, clause.subjects)}
            return accused["what"] if accused and is_own else ""
        _, said, content = text.partition(" said that ")
        return f"that {content}" if said else ""

    def _statement_of(
        self, reading: Reading, clause: Clause, act: Act, words: str, quote: str
    ) -> Proposal | None:
        if not words or not quote:
            return None
        subject = clause.subjects[0]
        name = display_name(subject, self.article.corpus, self.with_article)
        is_clause = words.startswith("said that ")
        day = self.article.day(_telling(reading, clause, has_content=is_clause))
        others = clauses.others(reading.sentence.text, reading.mentions, clause)
        said = f"{name} {words}"
        record = {
            "id": short_id(subject, quote),
            "actor": subject,
            "act": act.value,
            "to": others if act in _ADDRESSED else [],
            "accused": others if act is Act.ACCUSES else [],
            **date_fields(day),
            "text": own_sentence(said, None if is_clause else day),
        }
        span = reading.span(clause.verb, clause.end)
        return self.article.proposal("positions", record, quote, [span])

    def _attributed(self, reading: Reading) -> Iterator[Proposal]:
        """Yield the position of the speaker to whom a whole sentence is attributed."""
        attribution, text = reading.attribution, reading.sentence.text
        assert attribution
        start, end = reading.sentence.opening, attribution.span[0]
        if start >= end:
            start, end = attribution.span[1], len(text)
        if is_counted(text[start:end]):
            return
        quote = quoted(self.article, reading, (start, end))
        if not quote or not _FINITE.search(_RELATIVE.sub("", quote)):
            return
        act = speech_verbs.act_of_content(quote)
        said = f"said that {quote[0].lower()}{quote[1:]}"
        if any(one.start == start and one.named for one in reading.mentions):
            said = f"said that {quote}"
        clause = Clause(start, end, attribution.speakers)
        found = self._statement_of(reading, clause, act, said, quote)
        yield from (found,) if found else ()


def _clause_of_speech(reading: Reading, place: int) -> Clause | None:
    """Return the clause that introduces the speech at a place, if there is one."""
    before = [one for one in reading.clauses if one.start <= place]
    return next(
        (one for one in before[::-1] if one.speech and one.speech.start < place),
        reading.clauses[0] if reading.clauses else None,
    )


def _telling(
    reading: Reading, clause: Clause | None, *, has_content: bool = True
) -> str:
    """Return the words that name speaker and time, without the reported statement.

    Args:
        reading: The sentence.
        clause: The part of it that tells of speaking.
        has_content: Whether the statement is a clause, which may have a day of its own.
    """
    prose = reading.sentence.prose
    if reading.attribution:
        return prose[slice(*reading.attribution.span)]
    if clause is None:
        return ""
    speech = clause.speech
    if speech is None or speech.act is not Act.CLAIMS or not has_content:
        return prose[clause.start : clause.end]
    start = speech_verbs.content_start(prose, speech, clause.end)
    return prose[clause.start : start]


def _is_audience(text: str, speech: SpeechVerb, start: int) -> bool:
    """Tell whether those who are told something follow: "told officials on Friday"."""
    told = text[speech.start : speech.end] in ("told", "tells")
    return told and start <= speech.end + 1 and not text.startswith("that", start)


_POINTS_BACK = re.compile(
    r"\W*(?:this|that|so|the same)(?=[,.;]|$| (?:on|in|at|during|while|when|to)\b)"
)
"""An object that means the sentence before: "said this | on Friday"."""
_MIN_CONTENT = 3
"""Minimum number of words of a statement to be quoted without its verb."""
_DENIED_THAT = re.compile(
    r"(?:denied|denies) (?:that|this|it|both)\W*"
    r"|(?:denied|denies|rejected|rejects|dismissed|dismisses) (?:the|this|that|these) "
    r"(?:accusation|allegation|charge|claim)s?\W*"
)
"""A denial of the sentence before, too short to be quoted alone."""
_ACCUSED_OF = re.compile(r" accused .+? of (?P<what>(?:\w+ing|an?) .+)")
"""The content of an accusation, in words that may follow "denies"."""
_ONLY_SAYING = re.compile(r"sa(?:id|ys|ying)\b|t(?:old|ells)\b")
"""Verbs whose object is always a statement."""
_ADVERBIAL = re.compile(
    r"(?:at|in|on|during|after|before|from|near|outside|inside|to|through|by|with)\b",
    re.I,
)
"""First words of adverbial phrases of time and place behind a verb of speech."""
