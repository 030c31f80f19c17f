"""Frames in which other sites show our pages to embed."""

from __future__ import annotations

from html import escape
from typing import NamedTuple

from generator.views.records.figure_views import FigureView
from generator.views.records.site_links import absolute
from generator.views.view_factory import ViewFactory

FOLDER = "embed"
CRISIS_HEIGHT, FIGURE_HEIGHT = 640, 300
"""Height of a frame in pixels, enough for most of its kind not to scroll."""


class Frame(NamedTuple):
    """The frame in which other sites show a page."""

    address: str = ""
    """Its address below the root."""
    snippet: str = ""
    """The HTML for it; empty where the address of the site is not known."""


def frame_of_crisis(viewer: ViewFactory, name: str, site_url: str) -> Frame:
    """Return the frame of the key figures of a crisis.

    Args:
        viewer: Makes the views of everything that is published.
        name: Id of the crisis.
        site_url: Address of the site; empty where it is not known.
    """
    path = address(viewer, name)
    named = viewer.corpus.crises[name].title
    return Frame(path, _snippet(path, named, CRISIS_HEIGHT, site_url))


def frame_of_figure(viewer: ViewFactory, figure: FigureView, site_url: str) -> Frame:
    """Return the frame of one figure.

    Args:
        viewer: Makes the views of everything that is published.
        figure: The figure.
        site_url: Address of the site; empty where it is not known.
    """
    path = address(viewer, figure.crisis_id, figure.id)
    return Frame(path, _snippet(path, title(figure), FIGURE_HEIGHT, site_url))


def _snippet(path: str, named: str, height: int, site_url: str) -> str:
    if not site_url:
        return ""
    source, name = escape(absolute(path, site_url)), escape(named)
    return (
        f'<iframe src="{source}" title="{name}" width="100%" height="{height}" '
        'loading="lazy" style="border:0"></iframe>'
    )


def address(viewer: ViewFactory, crisis: str, figure: str = "") -> str:
    """Return the address of the page of a crisis, or of a figure, below the root."""
    path = f"{FOLDER}/{crisis}/{figure}" if figure else f"{FOLDER}/{crisis}"
    return viewer.address(path)


def title(figure: FigureView) -> str:
    """Return the title of a frame: speaker, figure and crisis."""
    return f"{figure.attribution.words}: {figure.text} ({figure.crisis.words})"
