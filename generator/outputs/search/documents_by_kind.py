"""The search documents of crises, actors and sources."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from generator.corpus import crisis_index, wording
from generator.corpus.corpus import Corpus
from generator.model import edtf
from generator.model.documents import Actor, Crisis
from generator.model.geography.countries import COUNTRIES
from generator.model.records import Conclusion, Figure, Response
from generator.model.vocabulary import ActorKind
from generator.outputs.search import facets
from generator.outputs.search.documents import (
    SearchDocument,
    SearchRecord,
    other_spellings,
)
from generator.outputs.search.readers_words import COUNTRY_NAMES, CRISIS_WORDS
from generator.text.search.cyrillic_search_spellings import romanisations
from generator.views import listings
from generator.views.key_figures import ON_PAGE, key_figures
from generator.views.records.figure_views import FigureView
from generator.views.records.record_views import (
    EventView,
    PositionView,
    RecordView,
    ResponseView,
    RoleView,
)
from generator.views.view_factory import ViewFactory

_STATES = (ActorKind.STATE, ActorKind.GOVERNMENT)


def of_crisis(viewer: ViewFactory, name: str) -> SearchDocument | None:
    """Return the document of a briefing with all its records; None if withdrawn."""
    corpus, crisis = viewer.corpus, viewer.corpus.crises[name]
    if crisis.withdrawn:
        return None
    views = (viewer.record(name, record) for _, record in crisis.records())
    leading = [one.record.id for one in key_figures(viewer, name, ON_PAGE)]
    return SearchDocument(
        url=viewer.address(f"crises/{name}"),
        kind="crisis",
        title=crisis.title,
        line=crisis.headline or crisis.bottom_line[0].text,
        context=tuple(_context(crisis)),
        names=(*_crisis_names(crisis), *_actor_names(crisis, corpus)),
        facets=facets.of_crisis(crisis),
        articles=len(corpus.crisis_sources(crisis)),
        day=edtf.parse(crisis.covers).start.isoformat(),
        records=(
            *_conclusions("bottom-line", "summary", crisis.bottom_line),
            *(_record(view, leading) for view in views),
            *_conclusions("open-question", "question", crisis.open_questions),
        ),
    )


def _conclusions(
    part: str, kind: str, conclusions: Iterable[Conclusion]
) -> Iterator[SearchRecord]:
    for number, one in enumerate(conclusions, 1):
        yield SearchRecord(
            id=f"section-{part}-{number}", kind=kind, title="", text=one.text
        )


def _context(crisis: Crisis) -> Iterator[str]:
    yield from (COUNTRIES[code] for code in crisis.countries)
    yield from (kind.label for kind in crisis.kinds)
    yield edtf.to_english(listings.main_dates(crisis))
    yield from (place.name for place in crisis.places)


def _crisis_names(crisis: Crisis) -> Iterator[tuple[str, ...]]:
    for code in crisis.countries:
        yield other_spellings(COUNTRIES[code], [COUNTRY_NAMES.get(code, "")])
    for kind in crisis.kinds:
        yield other_spellings(kind.label, [CRISIS_WORDS[kind]])
    for place in crisis.places:
        if place.aliases:
            yield other_spellings(place.name, place.aliases)


def _actor_names(crisis: Crisis, corpus: Corpus) -> Iterator[tuple[str, ...]]:
    named = dict.fromkeys(
        actor
        for _, record in crisis.records()
        for _, party in record.parties()
        if (actor := crisis_index.actor_of(party))
    )
    for actor in named:
        spelled = _spellings(corpus.actors[actor])
        if len(spelled) > 1:
            yield spelled


def _spellings(actor: Actor) -> tuple[str, ...]:
    """Return the name of an actor with the words of all its other spellings."""
    names = actor.names()
    other = COUNTRY_NAMES.get(actor.country or "") if actor.kind in _STATES else None
    spelled = (one for name in names for one in romanisations(name))
    return other_spellings(actor.name, [*names, *spelled, other or ""])


def _record(view: RecordView, leading: Sequence[str]) -> SearchRecord:
    record = view.record
    return SearchRecord(
        id=view.id,
        kind=view.kind,
        title=_title(view),
        by=view.attribution.words,
        text=_text(view),
        when=view.when,
        topics=_topics(record),
        quotes=tuple(one.words for one in view.quotations),
        lead=leading.index(view.id) + 1 if view.id in leading else 0,
        part=isinstance(view, FigureView) and bool(view.part),
        later=_later(view),
    )


def _later(view: RecordView) -> str:
    """Return in words which later figure replaces a figure; empty if none does."""
    if not isinstance(view, FigureView) or view.superseded_by is None:
        return ""
    return f"{view.change_label} {view.superseded_by.text}"


def _title(view: RecordView) -> str:
    """Return the heading of a result: the figure, or the acting parties."""
    if isinstance(view, FigureView):
        return view.text
    if isinstance(view, EventView | RoleView | PositionView | ResponseView):
        return wording.join_words([link.words for link in view.actors])
    return ""


def _text(view: RecordView) -> str:
    return view.scope if isinstance(view, FigureView) else view.text


def _topics(record: object) -> tuple[str, ...]:
    if isinstance(record, Figure):
        return (record.measure.value,)
    return (record.type.value,) if isinstance(record, Response) else ()


def of_actor(viewer: ViewFactory, name: str) -> SearchDocument:
    """Return the document of an actor."""
    corpus, actor = viewer.corpus, viewer.corpus.actors[name]
    uses = [use for use in corpus.actor_uses.get(name, ()) if _is_shown(use, corpus)]
    crises = dict.fromkeys(use.crisis for use in uses)
    country = COUNTRIES[actor.country] if actor.country else ""
    return SearchDocument(
        url=viewer.address(f"actors/{name}"),
        kind="actor",
        title=actor.name,
        line=actor.public_role or ", ".join(filter(None, (actor.kind.label, country))),
        context=tuple(
            filter(None, (country, *(corpus.heads[one].title for one in crises)))
        ),
        names=(_spellings(actor),),
        facets=facets.of_uses(corpus, uses, actor.country),
    )


def of_source(viewer: ViewFactory, name: str) -> SearchDocument:
    """Return the document of a source."""
    corpus, source = viewer.corpus, viewer.corpus.sources[name]
    uses = [use for use in corpus.source_uses.get(name, ()) if _is_shown(use, corpus)]
    crises = dict.fromkeys(use.crisis for use in uses)
    return SearchDocument(
        url=viewer.address(f"sources/{name}"),
        kind="source",
        title=source.title,
        line=", ".join((wording.citation(source), *source.authors)),
        context=tuple(corpus.heads[one].title for one in crises),
        facets=facets.of_uses(corpus, uses),
        day=source.published or "",
    )


def _is_shown(use: crisis_index.Reference, corpus: Corpus) -> bool:
    return not corpus.heads[use.crisis].withdrawn
