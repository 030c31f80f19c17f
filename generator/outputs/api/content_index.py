"""`/api/v1/index.json`: all files, and the properties by which to select crises."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePosixPath

from generator.corpus.corpus import Corpus
from generator.model import edtf
from generator.model.documents import RECORD_PARTS
from generator.outputs.api.models import (
    ActorEntry,
    CrisisEntry,
    Entry,
    Index,
    KeyFigure,
)
from generator.outputs.api.serializer import Serializer, beginning
from generator.outputs.site_files import API, formats
from generator.views import brief_version, key_figures
from generator.views.view_factory import ViewFactory


def entry(name: str, viewer: ViewFactory, root: str) -> CrisisEntry:
    """Return the entry of a crisis.

    Args:
        name: Id of the crisis.
        viewer: Makes the views of everything that is published.
        root: Prefix of addresses, from the index to the root of the site.
    """
    corpus, crisis = viewer.corpus, viewer.corpus.crises[name]
    line = _entry(corpus, root, f"crises/{name}", crisis.title)
    dated = brief_version.of_crisis(crisis, corpus)
    if crisis.withdrawn:
        return CrisisEntry(**dict(line), **dated, withdrawn=True)
    days = edtf.days(crisis.covers)
    counts = {part: len(getattr(crisis, part)) for part in RECORD_PARTS}
    return CrisisEntry(
        **dict(line),
        **dated,
        headline=crisis.headline,
        countries=crisis.countries,
        kinds=crisis.kinds,
        covers=crisis.covers,
        covers_start=days.start,
        covers_end=days.end,
        counts=counts | {"sources": len(corpus.crisis_sources(crisis))},
        key_figures=_key_figures(name, Serializer(viewer, root)),
        formats={
            "page": line.page,
            "embed": root + viewer.address(f"embed/{name}"),
            **{key: root + path for key, path in formats(name).items()},
        },
    )


def _key_figures(name: str, serializer: Serializer) -> tuple[KeyFigure, ...]:
    """Return the figures that lead the page of a crisis, as its own file has them."""
    shown = key_figures.key_figures(serializer.viewer, name, key_figures.ON_PAGE)
    records = (serializer.record(one.record) for one in shown)
    return tuple(
        KeyFigure(**{field: getattr(one, field) for field in KeyFigure.model_fields})
        for one in records
    )


def index(
    crises: Iterable[CrisisEntry], corpus: Corpus, root: str, others: Iterable[str]
) -> Index:
    """Return the index.

    Args:
        crises: The entries of all crises.
        corpus: Everything that is published.
        root: Prefix of addresses, from the index to the root of the site.
        others: Paths of the other files that the index names.
    """
    return Index(
        **beginning(root, "index"),
        **brief_version.of_everything(corpus),
        files={path: f"{root}{path}" for path in others},
        crises=tuple(crises),
        actors=tuple(
            ActorEntry(
                **dict(_entry(corpus, root, f"actors/{name}", actor.name)),
                kind=actor.kind,
                country=actor.country,
            )
            for name, actor in corpus.actors.items()
        ),
        sources=tuple(
            _entry(corpus, root, f"sources/{name}", source.title)
            for name, source in corpus.sources.items()
        ),
    )


def _entry(corpus: Corpus, root: str, path: str, words: str) -> Entry:
    return Entry(
        id=PurePosixPath(path).name,
        name=words,
        page=root + corpus.addresses.page(path),
        api=f"{root}{API}/{path}.json",
    )
