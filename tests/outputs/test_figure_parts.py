"""A figure that counts a part of another is called so wherever it stands."""

from __future__ import annotations

import json
import re
from itertools import pairwise

import pytest
from lxml import html
from markdown import Markdown

from generator.build.builder import Site
from generator.outputs.search import documents_by_kind
from generator.views.briefing import figures_by_measure
from generator.views.view_factory import ViewFactory
from tests import assembled, samples

NAME = "ostrava-bay"
PLACE = {"id": "old-quay", "name": "Old Quay"}
MINISTRY = {"attributed_to": ["governor"]}
CORPUS = samples.corpus(
    {
        NAME: samples.crisis(
            places=[PLACE],
            figures=[
                samples.figure(355, as_of="2031-05-04", **MINISTRY),
                samples.figure(
                    254,
                    as_of="2031-05-04",
                    place="old-quay",
                    part_of="killed-355",
                    **MINISTRY,
                ),
                samples.figure(
                    12, who="children", part_of="killed-254", place="old-quay"
                ),
            ],
        )
    }
)
PARTS = [
    ("killed-254", "part of 355"),
    ("killed-12", "part of 254 people killed"),
]


@pytest.fixture(scope="module")
def site() -> Site:
    """Return the site of the bay."""
    return assembled.site(CORPUS)


def words(site: Site, path: str, where: str) -> str:
    """Return the text of the elements of a page that an XPath finds."""
    made = site.pages.get(path) or site.assets[path]
    text = made.decode()
    if path.endswith(".md"):
        text = Markdown(extensions=["attr_list", "meta"]).convert(text)
    found = html.fromstring(text).xpath(where)
    return " ".join(" ".join(one.text_content() for one in found).split())


@pytest.mark.parametrize(("name", "part"), PARTS)
def test_part_is_called_so_on_every_page(site: Site, name: str, part: str) -> None:
    """Tables, lists, the light edition and embeds say of what a figure is a part."""
    shown = {
        f"crises/{NAME}.md": f"//*[@id='{name}']//*[@class='figure__scope']",
        "figures/index.md": f"//tr[.//a[contains(@href, '#{name}')]]/td[2]",
        f"lite/{NAME}.html": f"//*[@id='{name}']",
        f"embed/{NAME}/{name}/index.html": "//main//li",
    }

    assert [
        path
        for path, where in shown.items()
        if not re.search(rf"{part}\b(?! people)", words(site, path, where))
    ] == []


@pytest.mark.parametrize(("name", "part"), PARTS)
def test_part_is_called_so_in_data_and_search(name: str, part: str) -> None:
    """The scope in the API and the line of a search result say it too."""
    crisis = json.loads(assembled.data_files(CORPUS)[f"api/v1/crises/{NAME}.json"])
    (given,) = (one for one in crisis["figures"] if one["id"] == name)
    document = documents_by_kind.of_crisis(ViewFactory(CORPUS), NAME)
    assert document
    (found,) = (one for one in document.records if one.id == name)

    assert given["scope"] == f"in Old Quay, {part}"
    assert found.text == given["scope"]


def test_chart_of_parts_is_told_from_that_of_wholes() -> None:
    """A chart of parts does not have the title of the chart of their wholes."""
    days = range(2, 6)
    wholes = [samples.figure(n * 100, as_of=f"2031-05-0{n}", **MINISTRY) for n in days]
    parts = [
        samples.figure(
            n, as_of=f"2031-05-0{n}", part_of=f"killed-{n * 100}", **MINISTRY
        )
        for n in days
    ]
    for series in (wholes, parts):
        for one, later in pairwise(series):
            later["supersedes"] = one["id"]
    crisis = samples.crisis(figures=[*wholes, *parts])
    viewer = ViewFactory(samples.corpus({NAME: crisis}))
    (killed,) = figures_by_measure.measures(viewer, NAME, crisis)

    assert [one.title for one in (*killed.shown_charts, *killed.folded_charts)] == [
        "People killed, by date and source",
        "People killed, part of larger figures, by date and source",
    ]
