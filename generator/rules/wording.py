"""Check the wording of texts: finished, without loaded words, quoted exactly."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from generator.corpus.corpus import Corpus
from generator.corpus.quotation_languages import quoted_in_english
from generator.model.diagnostics import truncate
from generator.model.documents import Actor, Crisis
from generator.model.records import Record
from generator.model.sources import Source
from generator.rules.comparison import word_rows
from generator.rules.framework import Fault, rule, traversal
from generator.rules.framework.passage_lookup import is_in_sources, is_sealed
from generator.text import name_masking, quotations, quoted_passages
from generator.text.function_words import NEAR_NEGATIVES
from generator.text.regex import Regex
from generator.text.tokens import words_of
from generator.text.word_lists import any_of

PLACEHOLDER = "TODO"
"""Beginning of a text that an author has yet to write."""
MAX_POINTS, MAX_POINT_WORDS = 5, 30
"""Points of a bottom line, and words of each, that fit on the first screen."""
CRIME_LETTERS = 7
"""Letters that a crime shares with those convicted of it: terrorism, terrorists."""
_CRIME = "asserts a crime that courts define; say what was done"
_ILLEGITIMATE = (
    "denies that a state or a vote is legitimate; say who does not accept it"
)
_MANNER = "judges the manner of an act; say what was done"
REASONS = {
    "implies that a government is illegitimate; name the government": (
        "regime regimes junta"
    ),
    "implies that a person rules illegitimately; name the office": (
        "dictator dictators dictatorship tyrant tyrants tyranny despot despots "
        "strongman strongmen puppet puppets warlord warlords henchman henchmen "
        "stooge stooges lackey lackeys crony cronies"
    ),
    _CRIME: (
        "terrorist terrorists terrorism genocide genocidal murderer murderers "
        "murderous war-criminal war-criminals"
    ),
    "softens or sharpens a crime; say what was done, and to whom": (
        "ethnic-cleansing ethnically-cleansed cleansed liquidated neutralised "
        "neutralized pacified collateral-damage surgical-strike surgical-strikes "
        "friendly-fire enhanced-interrogation honour-killing honour-killings "
        "honor-killing honor-killings"
    ),
    "judges people's aims; say what they did or asked for": (
        "extremist extremists extremism radical radicals fanatic fanatics hardliner "
        "hardliners fundamentalist fundamentalists zealot zealots jihadist "
        "jihadists hooligan hooligans rioter rioters"
    ),
    "dehumanises people; say who they were": (
        "thug thugs mob mobs horde hordes rabble vermin savages barbarians "
        "animals infidel infidels scum tribesman tribesmen illegals "
        "illegal-alien illegal-aliens illegal-immigrant illegal-immigrants"
    ),
    "likens people who move to a force of nature; say how many came": (
        "swarm swarms swarmed deluge"
    ),
    "takes sides; say what they did": (
        "hero heroes heroic martyr martyrs martyrdom freedom-fighter "
        "freedom-fighters traitor traitors collaborator collaborators quisling "
        "aggressor aggressors invader invaders liberators liberated innocent"
    ),
    "dramatises instead of counting; say how many": (
        "bloodbath bloodbaths carnage slaughter slaughtered butchered massacre "
        "massacres massacred decimated orgy-of-violence cycle-of-violence"
    ),
    _MANNER: (
        "brutal brutally brutality vicious viciously ruthless ruthlessly cowardly "
        "heinous unprovoked draconian evil senseless savage barbaric"
    ),
    _ILLEGITIMATE: (
        "rogue-state rogue-states pariah pariah-state failed-state sham farce bogus "
        "rigged"
    ),
    "casts doubt on what it names; say who doubts it, and why": (
        "so-called self-styled self-proclaimed"
    ),
}
"""Loaded words by the reason against them; `-` stands for a hyphen or a space.

Source: style guides of news agencies on labels for people and groups, among them the
"Terrorists, terrorism" and "Freedom fighter" entries of handbooks of style.
"""
_REASON_BY_WORD = {
    word: reason for reason, words in REASONS.items() for word in words.split()
}
_LOADED_WORD = Regex(
    r"\b(?:" + "|".join(word.replace("-", "[- ]") for word in _REASON_BY_WORD) + r")\b",
    re.IGNORECASE,
)
_FIRST_WORDS = frozenset(word.partition("-")[0] for word in _REASON_BY_WORD)
"""First words of the loaded words, for a quick test before the expression."""


_CLAIMED = Regex(
    r"(?<!\bit )(?<!\bis )(?<!\bwas )(?<!\bbeen )"
    r"(?:\b(?:said|says|say|claimed|alleg(?:es?|ed)|argue[sd]?|insist(?:s|ed)?"
    r"|complain(?:s|ed)?|maintain(?:s|ed)?)"
    r"|[’']s? (?:\w+ )?(?:charge|claim|accusation|allegation|complaint)s?)"
    r" that (?:(?!\b(?:and|but|after|before|which|who|where|what|whose|because|since)"
    r"\b)[\w ’'-]|\b(?:vote|election|ballot|poll|referendum) (?:in|by) which\b)*?"
    r"\b(?:is|was|are|were|been|has|had|have)(?: an?)? $",
    re.IGNORECASE,
)
"""How a text gives a loaded word as the predicate of what somebody says."""
_CALLED = Regex(
    r"\b(?:votes?|elections?|ballots?|polls?|referendums?|results?) (?:that|which)"
    r"\s(?=(?:the|its) |[A-Z]|\s)"
    r"(?:\s*(?!(?:and|is|it|nobody|none|no|not|never|was|were)\b)[\w’'-]+\s+){0,7}?\s*"
    r"(?:calls|called|(?:describe|denounce|condemn)[sd] as|said (?:was|were|had been))"
    r"(?: an?)? $"
)
"""How a text, its names blank, gives a loaded word as what somebody calls a vote."""
_JUDGED = Regex(
    r"\b(?:acts?|assaults?|attacks?|bombings?|crackdown|crimes?|killings?|murders?"
    r"|raids?|repression|shelling|shootings?|treatment|violence)"
    r" (?:is|was|are|were|ha[sd] been) (?:\w+ and )?$"
)
"""An act of which a text says how it was done."""
_SAID_BEHIND = Regex(
    r"[^,;:.]*, (?:(?:the |its |[A-Z])[\w’'-]*(?: [\w’'-]+){0,5} )(?:said|says)\b"
)
_QUOTED_CLAIM = Regex(
    r"\b(?:rig|fraud|farc|sham|bogus|st[eo]l|theft|illegit)", re.IGNORECASE
)
_HARDLY = Regex(rf"\b(?:{any_of(NEAR_NEGATIVES)})\b", re.IGNORECASE)
_CONVICTED = Regex(r"\b(?:convicted|found guilty) of (?:\w+ )?$", re.IGNORECASE)
_QUOTED_VERDICT = r"\b(?:convict(?:s|ed)?|(?:found )?guilty)(?: (?:of|on|for))? {stem}"


class LoadedWord(NamedTuple):
    """A loaded word as written in a text, and the reason against it."""

    word: str
    reason: str


@rule("A605", Crisis, Actor, Source, level="warning")
def loaded_words_are_quoted(
    _: str, file: Crisis | Actor | Source, corpus: Corpus
) -> Iterator[Fault]:
    """A loaded word must be in quotation marks, or be replaced by a neutral one.

    A loaded word in the name of a law, a body or a place is not a judgement. Nor is
    what the text reports as the claim of somebody whom it names ("the union said that
    the vote had been rigged", "a vote that the union called rigged"), a quoted
    judgement of an act ("the raid was brutal, the mayor said"), or a crime of which
    somebody was convicted.

    Why: In our own words it would take sides; in quotation marks it is its author's.
    Wrong: "text: The regime closed the port."
    Right: "text: The government closed the port."
    """
    hint = "quote it and say who says so, or use a neutral word"
    for text in traversal.texts(file, corpus):
        quoted = quoted_in_english(*text.support or ())
        for word, reason in loaded_words(text.words, quoted):
            yield Fault(text.where, f"'{word}' {reason}", hint)


def loaded_words(text: str, quoted: str = "") -> Iterator[LoadedWord]:
    """Yield the loaded words of a text outside quotation marks and names.

    Args:
        text: A text in our own words.
        quoted: The quotations of its records, which may tell of a verdict.
    """
    if _FIRST_WORDS.isdisjoint(words_of(text)):
        return
    own = name_masking.without_names(quoted_passages.QUOTED_PASSAGE.sub(" “” ", text))
    for match in _LOADED_WORD.finditer(own):
        reason = _REASON_BY_WORD[match[0].lower().replace(" ", "-")]
        before = re.split(r"[.;:,]", own[: match.start()])[-1]
        if reason == _ILLEGITIMATE and _is_claim(before, quoted):
            continue
        if reason == _MANNER and _is_judgement(match, before, quoted):
            continue
        if reason == _CRIME and _is_sentenced(match[0], before, quoted):
            continue
        yield LoadedWord(match[0], reason)


def _is_claim(before: str, quoted: str) -> bool:
    """Tell whether a text says whose claim it is, and its quotations make one."""
    if not (_CLAIMED.search(before) or _CALLED.search(before)):
        return False
    if not quoted:
        return True
    is_denied = word_rows.passage(quoted).is_negated or _HARDLY.search(quoted)
    return _QUOTED_CLAIM.search(quoted) is not None and not is_denied


def _is_judgement(word: re.Match[str], before: str, quoted: str) -> bool:
    """Tell whether a text says whose judgement of an act it is, and quotes the word."""
    if not _JUDGED.search(before) or word_rows.passage(quoted).is_negated:
        return False
    is_said = _CLAIMED.search(before) or _SAID_BEHIND.match(word.string, word.end())
    is_quoted = re.search(rf"\b{word[0]}\b", quoted, re.IGNORECASE)
    return bool(is_said and is_quoted) and not _HARDLY.search(quoted)


def _is_sentenced(crime: str, before: str, quoted: str) -> bool:
    """Tell whether a text and its quotations say that somebody was convicted of it."""
    verdict = _QUOTED_VERDICT.format(stem=crime[:CRIME_LETTERS])
    told = _CONVICTED.search(before) and re.search(verdict, quoted, re.IGNORECASE)
    return told is not None and not word_rows.passage(quoted).is_negated


@rule("P718", Crisis, Source, compares_sources=True, compares_records=True)
def words_in_quotation_marks_are_sealed(
    _: str, file: Crisis | Source, corpus: Corpus
) -> Iterator[Fault]:
    """What our text puts in quotation marks must be in the articles that it rests on.

    This includes words such as "last Wednesday" in `date_basis`, sealed for that; a
    quotation in another language may be quoted as its `translation` has it. Text
    about the whole brief, such as its title, may quote from any article of the brief;
    the abstract of a source, only what a brief quotes from it.

    Why: Quotation marks say that a source has these words.
    Wrong: "date_basis: "Last Friday" in the article" where it says "on Thursday"
    Right: its own words, then "briefs seal", or a sentence without quotation marks
    """
    if isinstance(file, Source):
        for quoted in quoted_passages.quoted_passages(file.abstract or ""):
            if not is_sealed(file, quoted):
                message = f"'{quoted}' is not sealed; say it in your own words"
                yield Fault(("abstract",), message)
        return
    records = tuple(record for _, record in file.records())
    for where, words, support in traversal.texts(file, corpus):
        if where[-1] == "translation":
            continue
        for quoted in quoted_passages.quoted_passages(words):
            if not _is_quoted_or_sealed(quoted, support or records, corpus):
                message = f"'{quoted}' is not sealed in any of its sources"
                yield Fault(
                    where, message, "run briefs seal, or remove the quotation marks"
                )


def _is_quoted_or_sealed(words: str, support: Iterable[Record], corpus: Corpus) -> bool:
    """Tell whether a quotation has these words, or its source their seal."""
    return any(
        quotations.contains((quotations.fold(text),), words)
        for record in support
        for evidence in record.evidence
        for text in (evidence.quote, evidence.translation or "")
    ) or any(is_in_sources(words, record, corpus) for record in support)


@rule("R801", Crisis)
def nothing_is_unfinished(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """Nothing may be published that a person has yet to write or to review.

    Why: A tool finds words in an article; a person must judge what they say.
    Wrong: a record with "draft", or a text that begins with "TODO"
    Right: the record checked against its article, its text in your own words, and the
        line with "draft" removed
    """
    for where, record in crisis.records():
        if record.draft:
            message = f"has not been reviewed yet: '{truncate(record.draft)}'"
            yield Fault((*where, "draft"), message)
    for text in traversal.texts(crisis, corpus):
        if text.words.startswith(PLACEHOLDER):
            yield Fault(
                text.where, f"'{truncate(text.words)}' has not been written yet"
            )


@rule("R802", Crisis, level="warning")
def bottom_line_is_short(_: str, crisis: Crisis, __: Corpus) -> Iterator[Fault]:
    """A bottom line should have at most five points of at most 30 words each.

    Why: It is what a reader in a hurry reads, on the first screen of a phone.
    Wrong: a point that gives the outcome, three tolls and every denial
    Right: one point on the outcome and its toll, another on the denials
    """
    if len(crisis.bottom_line) > MAX_POINTS:
        message = f"has {len(crisis.bottom_line)} points; use at most {MAX_POINTS}"
        yield Fault(("bottom_line",), message, key=True)
    for index, point in enumerate(crisis.bottom_line):
        words = quotations.count_words(point.text)
        if words > MAX_POINT_WORDS:
            where = ("bottom_line", index, "text")
            yield Fault(where, f"has {words} words; use at most {MAX_POINT_WORDS}")
