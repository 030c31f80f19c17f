"""Check quotations: their length and form, and that they stand in their articles."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from generator.corpus import verification
from generator.corpus.corpus import Corpus
from generator.corpus.quotation_languages import quotation_language
from generator.corpus.quoted_share import excessive_share
from generator.corpus.verification import Proof
from generator.model.diagnostics import KeyPath
from generator.model.documents import Crisis
from generator.model.records import Evidence
from generator.model.sources import Source
from generator.rules.framework import Fault, rule
from generator.rules.framework.passage_lookup import is_sealed
from generator.rules.parties import named_as
from generator.text import quotations
from generator.text.language_tags import is_english
from generator.text.languages import language_detection
from generator.text.omissions.left_out_words import find_omission
from generator.text.regex import Regex

_RUNS_ON = Regex(r"[?!]['\"”’»)]*\s+\w")
"""A question or exclamation mark with more words behind it."""
_CUT_OFF = Regex(
    r"(?<!\w)((?:(?:of|for|at|from|in|to) )?the|an?|of|its|their)[….\s]*$",
    re.IGNORECASE,
)
"""Words that need a noun behind them, at the end of an English quotation."""


@rule("E302", Crisis)
def quotations_are_short(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """A quotation needs 3 to 15 words; in scripts without spaces, 6 to 40 characters.

    It must not run on after a question or exclamation mark. A quotation for a role must
    not end with "of the" or another word that needs a noun after it.

    Why: Fewer prove nothing, and more would republish the article. A question joined to
        the first word of an answer makes a statement of it, and "spokesman of the"
        hides whose spokesman it is.
    Wrong: "quote: about 80"
    Right: "quote: deaths of about 80 civilians"
    """
    for where, evidence in crisis.evidence():
        if message := quotations.length_problem(evidence.quote):
            place = (*where, "quote")
            yield Fault(place, f"the quotation {message}", _length_hint(evidence.quote))
        elif _RUNS_ON.search(evidence.quote):
            message = (
                "the quotation joins a question or an exclamation to what follows it"
            )
            yield Fault((*where, "quote"), message, "quote one of the two")
        elif (
            where[0] == "roles"
            and is_english(quotation_language(evidence, corpus))
            and (cut := _CUT_OFF.search(evidence.quote))
        ):
            message = f"the quotation ends with '{cut[1]}'"
            yield Fault((*where, "quote"), message, "quote the next word as well")


def _length_hint(quote: str) -> str:
    """Return a hint for a quotation that is too long or too short."""
    if quotations.count_words(quote) > quotations.MAX_WORDS:
        return (
            "keep the words that carry the number or the claim; "
            "a record may have several quotations"
        )
    return "quote more of the words around it"


@rule("E303", Source)
def quotations_are_within_quota(
    name: str, _: Source, corpus: Corpus
) -> Iterator[Fault]:
    """Quotations of a source may total a third of its words, or more if it is short.

    - Of the first 200 words, 60 in 100 may be quoted, since a wire report is mostly
      facts; of all further words, 20 in 100: 120 words of 200, 140 of 300, 200 of 600.
    - What several quotations share counts once.
    - Where the article is at hand, no more than 45 words may be quoted in a row, in
      however many quotations.

    Why: A reader must keep a reason to go to the article, and we do not republish it.
    Wrong: 30 quotations of 8 words from an article of 400 words
    Right: shorter quotations, or one that supports several records
    """
    if share := excessive_share(name, corpus):
        message = (
            f"its quotations have {share.quoted} words in total; "
            f"at most {share.limit} are allowed"
        )
        yield Fault((), message)
    if name in corpus.articles:
        quoted = corpus.quotations.get(name, ())
        stretch = quotations.longest_stretch(corpus.articles[name], quoted)
        if stretch > (limit := quotations.MAX_STRETCH_WORDS):
            message = (
                f"{stretch} words in a row are quoted; at most {limit} are allowed"
            )
            yield Fault((), message)


@rule("E305", Crisis, compares_sources=True)
def quotations_are_translated(
    _: str, crisis: Crisis, corpus: Corpus
) -> Iterator[Fault]:
    """A quotation that is not in English must have our translation.

    Why: Readers must be able to see what it says.
    Wrong: "quote: около восьмидесяти человек погибли" alone
    Right: the same with "translation: about eighty people died"
    """
    for where, evidence in crisis.evidence():
        language = quotation_language(evidence, corpus)
        english = is_english(language)
        if english == bool(evidence.translation):
            place = (*where, "quote")
            verb = "must not have" if english else "needs"
            yield Fault(place, f"a quotation in '{language}' {verb} a translation")


@rule("E310", Crisis, Source, compares_sources=True)
def languages_are_right(
    name: str, file: Crisis | Source, corpus: Corpus
) -> Iterator[Fault]:
    """A quotation must be in the language of its source, or in the one that it gives.

    So must the article, where it is at hand. The language is recognised by the script
    and by short words such as "the" and "der"; where these are inconclusive, the rule
    does not apply.

    Why: A translation replaces words that few readers can check, so only what is not in
        English may have one.
    Wrong: "language: ru" with "quote: the ferry stopped running"
    Right: no language and no translation with that quotation
    """
    if isinstance(file, Source):
        article = corpus.articles.get(name)
        if article and language_detection.contradicts(article, file.language):
            message = f"the local article is not in '{file.language}'"
            yield Fault(("language",), message)
        return
    for where, evidence in file.evidence():
        language = quotation_language(evidence, corpus)
        if language_detection.contradicts(evidence.quote, language):
            message = f"the quotation is not in '{language}'"
            hint = "give its language, here or in the record of the source"
            yield Fault((*where, "quote"), message, hint)


@rule("E306", Crisis)
def quotations_have_plain_digits(_: str, crisis: Crisis, __: Corpus) -> Iterator[Fault]:
    """A quotation or name must not have raised, lowered or circled digits or fractions.

    Why: Such a sign counts as a digit where texts are compared: `12²` would be 122.
    Wrong: "quote: killed 12² people"
    Right: other words of the article, without the sign
    """
    for where, evidence in crisis.evidence():
        yield from _special_digit_faults((*where, "quote"), evidence.quote)
    for where, record in crisis.records():
        for actor, words in record.named_as.items():
            yield from _special_digit_faults((*where, "named_as", actor), words)


def _special_digit_faults(where: KeyPath, words: str) -> Iterator[Fault]:
    for sign in quotations.pseudo_digits(words):
        yield Fault(where, f"'{sign}' would count as a digit; quote words without it")


@rule("P701", Crisis, compares_sources=True)
def quotations_are_sealed(_: str, crisis: Crisis, corpus: Corpus) -> Iterator[Fault]:
    """Every quotation must be sealed: a tool has found it in the article.

    Quotations of one source that are in the local article, or of which none is sealed,
    are reported together. A quotation must not leave a negation, or a hedge such as
    "if" or "may", out of its own clause, nor the verb before its infinitive ("decided
    to freeze"); it gets no seal then.

    Why: A quotation that was altered, or moved to another article, has no seal.
    Wrong: a word of a quotation changed after it was sealed
    Right: the article's own words, then "briefs seal"
    """
    unsealed: dict[str, list[KeyPath]] = defaultdict(list)
    for where, evidence in crisis.evidence():
        if _is_found_but_unsealed(evidence, corpus):
            unsealed[evidence.source].append((*where, "quote"))
        else:
            yield from _evidence_faults(where, evidence, corpus)
    for where, record in crisis.records():
        for actor, words in record.named_as.items():
            place = (*where, "named_as", actor)
            yield from named_as.faults(place, actor, words, record, corpus)
    for name, places in unsealed.items():
        yield _unsealed_source_fault(name, places, corpus)


def _is_found_but_unsealed(evidence: Evidence, corpus: Corpus) -> bool:
    """Tell whether only sealing is missing, as far as this checkout can tell."""
    source = corpus.sources.get(evidence.source)
    if source is None or is_sealed(source, evidence.quote):
        return False
    if not source.text_sha256:
        return True
    article = corpus.folded_articles.get(evidence.source)
    if article is not None:
        cut = find_omission(corpus.articles[evidence.source], evidence.quote)
        return cut is None and quotations.contains(article, evidence.quote)
    quotes = corpus.quotations.get(evidence.source, ())
    return len(quotes) > 1 and not any(is_sealed(source, quote) for quote in quotes)


def _unsealed_source_fault(name: str, places: list[KeyPath], corpus: Corpus) -> Fault:
    """Return the fault of quotations of one source that are not sealed yet."""
    plural = len(places) > 1
    what = f"{len(places)} quotations" if plural else "the quotation"
    verb = "are" if plural else "is"
    if not corpus.sources[name].text_sha256:
        message = f"no article was added for '{name}', so {what} cannot be checked"
        return Fault(places[0], message, "add it with briefs add-source")
    if name in corpus.articles:
        message = f"{what} from '{name}' {verb} in the local article, but not sealed"
        return Fault(places[0], message, f"run briefs seal {name}")
    message = f"{what} from '{name}' {verb} not sealed"
    return Fault(places[0], message, f"if you have the article, run briefs seal {name}")


def _evidence_faults(
    where: KeyPath, evidence: Evidence, corpus: Corpus
) -> Iterator[Fault]:
    name = evidence.source
    article = corpus.folded_articles.get(name)
    absent = article is not None and not quotations.contains(article, evidence.quote)
    unsealed = verification.proof(evidence, corpus) is Proof.NOT_CHECKED
    if name not in corpus.sources:
        return
    if article is not None and not absent:
        yield from _omission_faults(where, evidence, corpus)
    if not (absent or (unsealed and article is None)):
        return
    if other := _sealing_source(evidence, corpus):
        message = f"the quotation is from '{other}', not from '{name}'"
        yield Fault((*where, "source"), message, f"did you mean '{other}'?")
    elif absent:
        yield _absent_fault((*where, "quote"), evidence, corpus)
    else:
        yield _unsealed_fault((*where, "quote"), evidence.quote, name)


def _omission_faults(
    where: KeyPath, evidence: Evidence, corpus: Corpus
) -> Iterator[Fault]:
    """Yield a fault where a quotation omits a word that turns or weakens its clause."""
    if not is_english(quotation_language(evidence, corpus)):
        return
    article = corpus.articles[evidence.source]
    if omission := find_omission(article, evidence.quote):
        message = f"the quotation leaves out '{omission.word}' of its own clause"
        short = quotations.count_words(omission.longer) <= quotations.MAX_WORDS
        shorter = f"quote a shorter part of the clause that includes '{omission.word}'"
        hint = f"quote '{omission.longer}'" if short else shorter
        yield Fault((*where, "quote"), message, hint)


def _sealing_source(evidence: Evidence, corpus: Corpus) -> str | None:
    """Return the id of another source that has the seal of a quotation."""
    others = (
        name
        for name, source in corpus.sources.items()
        if name != evidence.source and is_sealed(source, evidence.quote)
    )
    return next(others, None)


def _absent_fault(where: KeyPath, evidence: Evidence, corpus: Corpus) -> Fault:
    near = quotations.nearest_passage(corpus.articles[evidence.source], evidence.quote)
    hint = "copy words from the article as they stand there, then run briefs seal"
    if near:
        hint = f"the article has: '{near}'; copy that, then run briefs seal"
    return Fault(where, f"'{evidence.quote}' is not in the local article", hint)


def _unsealed_fault(where: KeyPath, quote: str, name: str) -> Fault:
    message = (
        f"'{quote}' has no seal in '{name}': "
        "it is not in that article, or was changed since"
    )
    hint = (
        "copy the words exactly as the article has them; "
        f"if you have the article, run briefs seal {name}"
    )
    return Fault(where, message, hint)
