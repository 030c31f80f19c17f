"""Pages to embed on other sites: the key figures of a crisis, or one figure.

Each is one file that loads and runs nothing, and names the speaker beside the number.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from generator.corpus.page_addresses import INDEX
from generator.model import edtf
from generator.model.records import Figure
from generator.model.sources import Withdrawn
from generator.outputs.data.cite_as import Citer
from generator.outputs.pages import iframe_snippets, self_contained
from generator.outputs.pages.page import Page
from generator.outputs.pages.page_rendering import Templates
from generator.views.key_figures import KeyFigure, key_figures
from generator.views.records.figure_views import FigureView
from generator.views.records.site_links import Link
from generator.views.view_factory import ViewFactory

STYLE = "embed.css"
FIGURES = 2
"""Number of key figures in the frame of a crisis."""


class Reuse(NamedTuple):
    """Ways to reuse the content of a page elsewhere."""

    citation: str
    snippet: str
    """The HTML of its frame; empty where the address of the site is not known."""


@dataclass(frozen=True, slots=True)
class EmbedView:
    """The content of a frame."""

    link: Link
    """Link to the crisis."""
    reviewed: str
    version: str
    bottom_line: str = ""
    """A sentence on what happened; empty beside a single figure."""
    figures: tuple[KeyFigure, ...] = ()
    reuse: Reuse | None = None
    """Ways to reuse it; None where the briefing was withdrawn."""
    withdrawn: Withdrawn | None = None


def of_crisis(
    name: str, viewer: ViewFactory, templates: Templates, site_url: str
) -> dict[str, bytes]:
    """Return the pages of a crisis and of each of its figures, by path.

    A page at an earlier id says the same, since others show it in their frames.

    Args:
        name: Id of the crisis.
        viewer: Makes the views of everything that is published.
        templates: The templates.
        site_url: Address of the site; empty where it is not known.
    """
    citer = Citer(name, viewer, site_url)
    return {
        page.uri: self_contained.document(page, templates, STYLE)
        for known in (name, *citer.crisis.was)
        for page in _pages(citer, known)
    }


def _pages(citer: Citer, known: str) -> Iterator[Page]:
    """Yield the page of a crisis and those of its figures, below one of its ids."""
    yield _page(_crisis(citer), iframe_snippets.address(citer.viewer, known))
    for figure in citer.crisis.figures:
        view = _figure(citer, figure)
        for one in (figure.id, *figure.was):
            yield _page(view, iframe_snippets.address(citer.viewer, known, one))


def _crisis(citer: Citer) -> EmbedView:
    viewer, name, crisis = citer.viewer, citer.name, citer.crisis
    if crisis.withdrawn:
        return _empty(citer)
    frame = iframe_snippets.frame_of_crisis(viewer, name, citer.site_url)
    return replace(
        _empty(citer),
        bottom_line=crisis.bottom_line[0].text,
        figures=key_figures(viewer, name, FIGURES),
        reuse=Reuse(citer.briefing(), frame.snippet),
    )


def _figure(citer: Citer, figure: Figure) -> EmbedView:
    if citer.crisis.withdrawn:
        return _empty(citer)
    viewer, name = citer.viewer, citer.name
    record = viewer.typed(name, figure, FigureView)
    account = viewer.scope(name, figure)
    frame = iframe_snippets.frame_of_figure(viewer, record, citer.site_url)
    return replace(
        _empty(citer),
        figures=(KeyFigure(record, account),),
        reuse=Reuse(citer.figure(record), frame.snippet),
    )


def _empty(citer: Citer) -> EmbedView:
    """Return the view that all frames of a crisis share, also of a withdrawn one."""
    crisis = citer.crisis
    return EmbedView(
        citer.viewer.crisis(citer.name),
        edtf.to_english(crisis.reviewed),
        citer.version,
        withdrawn=crisis.withdrawn,
    )


def _page(view: EmbedView, address: str) -> Page:
    title = view.link.words
    if view.figures and not view.bottom_line:
        title = iframe_snippets.title(view.figures[0].record)
    path = f"{address}{INDEX}.html" if address.endswith("/") else address
    return Page(
        uri=path,
        template="embed",
        title=title,
        description=view.bottom_line or title,
        updated="",
        content=view,
    )
