"""Of a generated page only the headings are rendered; nothing else would change."""

from __future__ import annotations

import pytest
from mkdocs.config import load_config
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from generator.build import builder
from generator.mkdocs_plugin import heading_split
from tests.case_projects import ROOT

MADE = {
    uri: data.decode()
    for uri, data in builder.build(ROOT).files.items()
    if uri.endswith(".md")
}
KINDS = {
    *(uri for uri in MADE if "/" not in uri or uri.endswith("/index.md")),
    *{uri.rpartition("/")[0]: uri for uri in MADE}.values(),
}
"""The pages that there is one of, and one of each other kind."""


def rendered(uri: str, markdown: str) -> Page:
    """Return a page as MkDocs makes it, without our plugin."""
    config = load_config(str(ROOT / "mkdocs.yml"), plugins=[])
    config = config.plugins.on_config(config)
    page = Page(None, File.generated(config, uri, content=markdown), config)
    page.read_source(config)
    page.render(config, Files([page.file]))
    return page


@pytest.mark.parametrize("uri", sorted(KINDS))
def test_page_is_the_same_as_if_all_were_rendered(uri: str) -> None:
    """Content, contents and anchors are those of the page as a whole, to the byte."""
    whole = rendered(uri, MADE[uri])
    parted = heading_split.parted(whole.markdown or "")
    assert parted
    headings = rendered(uri, parted.headings)

    assert parted.content(headings.content or "") == whole.content
    assert str(headings.toc) == str(whole.toc)
    anchors = headings.present_anchor_ids or set()
    assert parted.anchors() | anchors == whole.present_anchor_ids


@pytest.mark.parametrize("uri", MADE)
def test_every_generated_page_can_be_parted(uri: str) -> None:
    """Templates write nothing but HTML between the headings."""
    body = MADE[uri].partition("\n---\n")[2]

    assert heading_split.parted(body)


@pytest.mark.parametrize(
    "markdown",
    [
        "The harbour is *closed*.\n",
        "<p>The harbour</p>\n\nis *closed*.\n",
        "<p>The harbour</p>\n\n## Ships {#ships}\n\n- one\n",
        "# Harbour\n\n<p>It is closed.</p>\n",
    ],
)
def test_other_pages_are_left_whole(markdown: str) -> None:
    """A page with words in Markdown is rendered as a whole."""
    assert heading_split.parted(markdown) is None
