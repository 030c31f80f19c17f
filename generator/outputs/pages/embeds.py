"""Pages to show in a frame on other sites: the key figures of a crisis, or one figure.

Each is one file that loads and runs nothing, and says who says so beside the number.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.corpus.page_addresses import INDEX
from generator.model import edtf
from generator.model.documents import Crisis, Withdrawn
from generator.model.records import Figure
from generator.outputs.pages import frames, self_contained
from generator.outputs.pages.page import Page
from generator.outputs.pages.templates import Templates
from generator.views import brief_version
from generator.views.key_figures import KeyFigure, key_figures
from generator.views.links import Link
from generator.views.records import FigureView
from generator.views.view_factory import ViewFactory

STYLE = "embed.css"
FIGURES = 2
"""Key figures of a crisis in its frame."""


@dataclass(frozen=True, slots=True)
class EmbedView:
    """What a frame shows."""

    link: Link
    """The crisis."""
    bottom_line: str
    """What happened, in a sentence; empty beside a single figure."""
    figures: tuple[KeyFigure, ...]
    reviewed: str
    version: str
    withdrawn: Withdrawn | None


def of_crisis(viewer: ViewFactory, name: str, templates: Templates) -> dict[str, bytes]:
    """Return the pages of a crisis and of each of its figures, by path.

    A page at an earlier id says the same, since others show it in their frames.
    """
    crisis = viewer.corpus.crises[name]
    return {
        page.uri: self_contained.document(page, templates, STYLE)
        for known in (name, *crisis.was)
        for page in _pages(viewer, name, crisis, known)
    }


def _pages(
    viewer: ViewFactory, name: str, crisis: Crisis, known: str
) -> Iterator[Page]:
    """Yield the page of a crisis and those of its figures, below one of its ids."""
    yield _page(_crisis(viewer, name), frames.address(viewer, known))
    for figure in crisis.figures:
        view = _figure(viewer, name, figure)
        for one in (figure.id, *figure.was):
            yield _page(view, frames.address(viewer, known, one))


def _crisis(viewer: ViewFactory, name: str) -> EmbedView:
    crisis = viewer.corpus.crises[name]
    figures = () if crisis.withdrawn else key_figures(viewer, name, FIGURES)
    return _view(viewer, name, figures, crisis.bottom_line[0].text)


def _figure(viewer: ViewFactory, name: str, figure: Figure) -> EmbedView:
    if viewer.corpus.crises[name].withdrawn:
        return _view(viewer, name, ())
    record = viewer.typed(name, figure, FigureView)
    accounts = viewer.accounts(name)
    account = next(one for one in accounts if record in one.figures)
    return _view(viewer, name, (KeyFigure(record, account),))


def _view(
    viewer: ViewFactory,
    name: str,
    figures: tuple[KeyFigure, ...],
    bottom_line: str = "",
) -> EmbedView:
    crisis = viewer.corpus.crises[name]
    return EmbedView(
        viewer.crisis(name),
        bottom_line,
        figures,
        edtf.to_english(crisis.reviewed),
        brief_version.version(crisis, viewer.corpus),
        crisis.withdrawn,
    )


def _page(view: EmbedView, address: str) -> Page:
    title = view.link.words
    if view.figures and not view.bottom_line:
        title = frames.title(view.figures[0].record)
    path = f"{address}{INDEX}.html" if address.endswith("/") else address
    return Page(path, "embed", title, view.bottom_line or title, "", view)
