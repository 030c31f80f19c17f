"""Views of evidence: the speaker, the words, and the proof of a quotation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple
from urllib.parse import quote

from generator.corpus import verification, wording
from generator.corpus.corpus import Corpus
from generator.corpus.crisis_index import actor_of
from generator.corpus.figures import figure_origins
from generator.corpus.memoized_lookups import memoized
from generator.corpus.verification import Proof
from generator.model import edtf
from generator.model.parties import Party, Unnamed
from generator.model.records import Evidence, Figure, Record
from generator.model.sources import Source
from generator.text.languages import language_detection
from generator.views.records import party_wording
from generator.views.records.site_links import Link

_DOUBLE_MARKS = frozenset('"“”')


class Quotation(NamedTuple):
    """A quotation with all that a reader needs to judge it."""

    words: str
    language: str
    language_name: str
    """The language in English, such as `Russian`."""
    translation: str
    source: Link
    source_id: str
    publisher: str
    origins: tuple[Link, ...]
    """The origins of the article's information, as far as it names them."""
    outside: str
    """Address of the article at these words; empty where it has none."""
    archived: str
    """Address of its archived copy at these words; empty where it has none."""
    proof: Proof
    checked: str
    """`proof` in words."""
    retracted: str
    """Why the article was retracted; empty where it was not."""

    @property
    def has_double_marks(self) -> bool:
        """Whether its own words have double quotation marks, which they keep."""
        return not _DOUBLE_MARKS.isdisjoint(self.words)


class Attribution(NamedTuple):
    """The speakers of a record, or the articles in their own voice."""

    parties: tuple[Link, ...]
    """The parties that the source names; empty where it speaks in its own voice."""
    words: str
    """The same in words, or the articles that say it in their own voice."""


def party_link(party: Party, corpus: Corpus, countries: Sequence[str] = ()) -> Link:
    """Return a party as a link to the page of its actor.

    Args:
        party: The party.
        corpus: Everything published.
        countries: Countries of the crisis that it is shown in, whose states need no
            mention.
    """
    actor = actor_of(party)
    address = corpus.addresses.page(f"actors/{actor}") if actor else ""
    if not isinstance(party, Unnamed):
        known = corpus.actors[party]
        return Link(known.name, address, within=party_wording.within_sentence(known))
    if party.of and party_wording.is_obvious(
        corpus.actors[party.of], party.unnamed, countries
    ):
        return Link(party.unnamed, address)
    name = wording.party_name(party, corpus)
    return Link(name, address)


def source_link(name: str, corpus: Corpus) -> Link:
    """Return a source, cited by publisher and date, as a link to its page."""
    address = corpus.addresses.page(f"sources/{name}")
    return Link(wording.citation(corpus.sources[name]), address)


@memoized
def quotation(evidence: Evidence, corpus: Corpus) -> Quotation:
    """Return the view of a quotation."""
    source = corpus.sources[evidence.source]
    proof = verification.proof(evidence, corpus)
    origins = [evidence.origin] if evidence.origin else source.origins
    language = evidence.language or source.language
    return Quotation(
        words=evidence.quote,
        language=language,
        language_name=language_detection.english_name(language),
        translation=evidence.translation or "",
        source=source_link(evidence.source, corpus),
        source_id=evidence.source,
        publisher=source.publisher,
        origins=tuple(dict.fromkeys(party_link(origin, corpus) for origin in origins)),
        outside=_text_fragment(source.url, evidence.quote),
        archived=_text_fragment(source.archive_url, evidence.quote),
        proof=proof,
        checked=_checked(proof, source),
        retracted=source.retracted.reason if source.retracted else "",
    )


def _text_fragment(address: str | None, words: str) -> str:
    """Return an address with a text fragment that marks a quotation."""
    if not address or "#" in address:
        return address or ""
    return f"{address}#:~:text={quote(words, safe='').replace('-', '%2D')}"


def _checked(proof: Proof, source: Source) -> str:
    """Return a sentence on the checks of a quotation; none says whether it is true."""
    if proof is Proof.RECHECKED and source.rechecked:
        day = edtf.to_english(source.rechecked.date)
        return f"found again in the article on {day}"
    if proof is Proof.SEALED:
        return "matched to the article text by the contributor's software"
    return "not checked against the article"


def attribution(
    record: Record, corpus: Corpus, countries: Sequence[str]
) -> Attribution:
    """Return the attribution of a record: the named speakers, else the source itself.

    The source's own voice does not tell who counted, and for a figure that is said,
    after the agency or the like that the article has it from.

    Args:
        record: The record.
        corpus: Everything published.
        countries: Countries of the crisis.
    """
    if record.attributed_to:
        links = tuple(
            dict.fromkeys(
                party_link(party, corpus, countries) for party in record.attributed_to
            )
        )
        first, *others = links
        names = [first.at_start, *(link.words for link in others)]
        return Attribution(links, wording.join_words(names))
    ids = dict.fromkeys(one.source for one in record.evidence)
    cited = "; ".join(wording.citation(corpus.sources[name]) for name in ids)
    if isinstance(record, Figure):
        return Attribution((), _uncounted(record, cited, corpus))
    return Attribution((), cited or "derived from other records")


def _uncounted(figure: Figure, cited: str, corpus: Corpus) -> str:
    """Return a remark that an article does not say who counted, but cites an agency."""
    origins = [one for one in figure_origins.origins(figure, corpus) if one]
    names = wording.party_names(origins, corpus)
    said = f"{names}, {wording.SOURCE_NOT_GIVEN}" if names else ""
    return f"{said or wording.SOURCE_NOT_GIVEN.capitalize()} ({cited})"
