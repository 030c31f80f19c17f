"""Rendering only the headings of a generated page gives the same page."""

from __future__ import annotations

import pytest
from mkdocs.config import load_config
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from generator.build import builder
from generator.mkdocs_plugin import headings_only_rendering
from tests.case_projects import ROOT

PAGES = {
    uri: data.decode()
    for uri, data in builder.build(ROOT).files.items()
    if uri.endswith(".md")
}
KINDS = {
    *(uri for uri in PAGES if "/" not in uri or uri.endswith("/index.md")),
    *{uri.rpartition("/")[0]: uri for uri in PAGES}.values(),
}
"""All single pages, and one of each kind that has several."""


def render(uri: str, markdown: str) -> Page:
    """Return a page as MkDocs renders it without the plugin."""
    config = load_config(str(ROOT / "mkdocs.yml"), plugins=[])
    config = config.plugins.on_config(config)
    page = Page(None, File.generated(config, uri, content=markdown), config)
    page.read_source(config)
    page.render(config, Files([page.file]))
    return page


@pytest.mark.parametrize("uri", sorted(KINDS))
def test_split_page_is_identical(uri: str) -> None:
    """Content, table of contents and anchors equal those of the whole page."""
    whole = render(uri, PAGES[uri])
    parted = headings_only_rendering.split(whole.markdown or "")
    assert parted
    headings = render(uri, parted.headings)

    assert parted.content(headings.content or "") == whole.content
    assert str(headings.toc) == str(whole.toc)
    anchors = headings.present_anchor_ids or set()
    assert parted.anchors() | anchors == whole.present_anchor_ids


@pytest.mark.parametrize("uri", PAGES)
def test_generated_pages_can_be_split(uri: str) -> None:
    """Templates write only HTML between headings."""
    body = PAGES[uri].partition("\n---\n")[2]

    assert headings_only_rendering.split(body)


@pytest.mark.parametrize(
    "markdown",
    [
        "The harbour is *closed*.\n",
        "<p>The harbour</p>\n\nis *closed*.\n",
        "<p>The harbour</p>\n\n## Ships {#ships}\n\n- one\n",
        "# Harbour\n\n<p>It is closed.</p>\n",
    ],
)
def test_other_pages_are_not_split(markdown: str) -> None:
    """A page with Markdown text is rendered as a whole."""
    assert headings_only_rendering.split(markdown) is None
