"""Charts draw what the numbers state, inside the drawing and without overlaps."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import combinations, pairwise
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.model import edtf
from generator.model.records import Figure
from generator.outputs.pages import page_rendering
from generator.views.charts import measure_chart, scales
from generator.views.charts import shapes as drawings
from generator.views.charts.measure_chart import ChartFigure
from generator.views.charts.shapes import Chart
from tests import samples
from tests.case_projects import ROOT

DRAW: Any = (
    page_rendering.Templates(samples.TEMPLATES).get_template("_chart.html.jinja").module
)
PRINT_WIDTH = 8.4
"""Width of a printed panel in centimetres, as in `briefs.css` and `lite.css`."""
PAGE_HEIGHT = 26.3
"""Height of an A4 page within its margins, in centimetres."""
EXAMPLES: list[dict[str, Any]] = [
    {"best": 8},
    {"low": 40, "high": 60},
    {"words": "hundreds"},
]


def entry(number: int, by: str = "Harbour office", **fields: Any) -> ChartFigure:
    """Return an invented figure with its wording."""
    figure = Figure.model_validate(samples.figure(number, **fields))
    scope = f"dockers killed, pier {number % 3}"
    day = date(2031, 5, number % 28 + 1)
    words = edtf.to_english(day.isoformat())
    return ChartFigure(figure, scope, by, words, day, superseded=False)


def drawing_of(entries: list[ChartFigure]) -> Chart:
    """Return the chart of some entries, grouped by scope."""
    result = measure_chart.chart(
        "killed", sorted(entries, key=lambda entry: entry.scope)
    )
    assert result
    return result


def svg(one: Chart) -> ElementTree.Element:
    """Return the drawing as parsed XML."""
    return ElementTree.fromstring(str(DRAW.chart(one)))


def many(number: int) -> list[ChartFigure]:
    """Return figures of every form, from 8 to 800,000 people."""
    shapes: list[dict[str, Any]] = [
        {"best": 8},
        {"best": 800_000},
        {"best": 4_000, "qualifier": "about"},
        {"low": 900, "high": 70_000},
        {"best": 5_000, "low": 4_500, "high": 6_000},
        {"low": 45, "qualifier": "at-least"},
        {"high": 300, "qualifier": "up-to"},
        {"words": "tens of thousands"},
        {"words": "many"},
    ]
    return [entry(n, **shapes[n % len(shapes)]) for n in range(number)]


@pytest.mark.parametrize("kind", measure_chart.MEANINGS)
def test_every_kind_of_mark_is_drawn_and_styled(kind: str) -> None:
    """A kind has a shape in the template, and a style on pages and light edition."""
    folder = ROOT / "site-templates"
    shapes = (folder / "markdown/_chart.html.jinja").read_text()
    styles = ("theme/assets/briefs.css", "markdown/lite.css")

    assert f"'{kind}'" in shapes
    assert all(f".chart__{kind}" in (folder / one).read_text() for one in styles)


def test_two_figures_need_no_chart() -> None:
    """Two figures are listed rather than drawn."""
    assert measure_chart.chart("killed", [entry(1), entry(2)]) is None
    assert measure_chart.chart("killed", [entry(1), entry(2), entry(3)])


def test_words_alone_have_no_chart() -> None:
    """Words such as "many" cannot be drawn."""
    assert (
        measure_chart.chart("killed", [entry(n, words="many") for n in range(4)])
        is None
    )


@given(st.lists(st.integers(0, 10**9), min_size=1, max_size=40))
def test_scale_is_monotonic(numbers: list[int]) -> None:
    """Positions are in the order of numbers on either kind of scale."""
    line = scales.scale(numbers, 10, 300)
    places = [line.x(number) for number in sorted(numbers)]

    assert places == sorted(places)
    assert min(places) >= 10
    assert max(places) <= 300


@given(st.lists(st.integers(0, 10**9), min_size=1, max_size=40))
def test_ticks_span_all_numbers(numbers: list[int]) -> None:
    """All figures are between the first and the last tick."""
    line = scales.scale(numbers, 10, 300)
    ticks = line.ticks()

    assert ticks[0] <= min(numbers)
    assert ticks[-1] >= max(numbers)
    assert 2 <= len(ticks) <= 12


@pytest.mark.parametrize(
    ("numbers", "logarithmic"), [([8, 399], False), ([8, 400], True), ([0, 9], False)]
)
def test_logarithmic_threshold(numbers: list[int], logarithmic: bool) -> None:
    """Ranges from a factor of fifty are logarithmic; zero does not count."""
    assert scales.scale(numbers, 0, 100).logarithmic is logarithmic


def test_zero_on_logarithmic_scale() -> None:
    """Zero is left of one on a logarithmic scale."""
    line = scales.scale([0, 1, 5_000], 0, 100)

    assert line.logarithmic
    assert line.x(0) < line.x(1) < line.x(2)


def test_logarithmic_scale_is_stated() -> None:
    """Caption and description state a logarithmic scale."""
    one = drawing_of([entry(n, best=8 * n) for n in range(1, 4)])
    wide = drawing_of([*many(3), entry(1, best=8), entry(2, best=800_000)])

    assert not one.logarithmic
    assert wide.logarithmic
    assert "logarithmic scale" in wide.description
    assert "Logarithmic scale" in "".join(svg(wide).itertext())


def test_vague_word_is_a_band() -> None:
    """A vague word covers all numbers that it may mean; a dot would claim one."""
    one = drawing_of([entry(1), entry(2), entry(3, words="hundreds")])
    (panel,) = one.panels
    (band,) = (mark for mark in panel.marks if mark.kind == "word")
    root = svg(one)

    assert band.end > band.x
    assert len(root.findall("svg/rect")) == 1
    assert "hundreds" in [text.words for text in panel.texts]
    assert len(root.findall("svg/circle")) == 2


def test_unquantified_words_have_no_mark() -> None:
    """Words without a floor are in the chart as text alone."""
    one = drawing_of([entry(1), entry(2), entry(3, words="many")])

    (panel,) = one.panels
    assert len(panel.marks) == 2
    assert "many" in [text.words for text in panel.texts]


@pytest.mark.parametrize("number", [3, 12, 40])
def test_every_figure_is_drawn_once(number: int) -> None:
    """Panels are short enough to read, and contain every figure once."""
    entries = many(number)
    panels = drawing_of(entries).panels
    amounts = [sum(text.role == "label" for text in panel.texts) for panel in panels]

    assert sum(amounts) == number
    assert max(amounts) <= measure_chart.MAX_PER_PANEL
    assert len(panels) == -(-number // measure_chart.MAX_PER_PANEL)


@pytest.mark.parametrize("number", [3, 12, 40])
def test_nothing_leaves_the_drawing(number: int) -> None:
    """Marks and texts are inside the view box, whatever the number of figures."""
    one = drawing_of(many(number))

    for panel in one.panels:
        for mark in panel.marks:
            assert all(0 <= x <= one.width for x in (mark.x, mark.end))
            assert 0 < mark.y < panel.height
        for text in panel.texts:
            assert text.x >= 0
            assert text.x + text.width <= one.width
            assert 0 < text.y < panel.height


def test_panel_fits_page() -> None:
    """The highest possible panel fits a page at its printed width."""
    words = "of the united dockers of the northern harbours and their families"
    entries = [
        replace(entry(n, by=words), scope=f"dockers killed {n} {words}")
        for n in range(measure_chart.MAX_PER_PANEL)
    ]
    one = drawing_of(entries)
    (panel,) = one.panels

    assert panel.height / one.width <= PAGE_HEIGHT / PRINT_WIDTH


@pytest.mark.parametrize("number", [3, 12, 40])
def test_labels_do_not_overlap(number: int) -> None:
    """No two texts overlap, and no mark runs through its own amount."""
    for panel in drawing_of(many(number)).panels:
        boxes = [
            (text.x, text.x + text.width, text.y - drawings.FONT_SIZE, text.y)
            for text in panel.texts
        ]
        for one, other in combinations(boxes, 2):
            assert (
                one[1] <= other[0]
                or other[1] <= one[0]
                or one[3] <= other[2]
                or other[3] <= one[2]
            )
        amounts = {text.y - 4: text.x for text in panel.texts if text.role == "amount"}
        beside = [mark for mark in panel.marks if mark.y in amounts]

        assert len(beside) >= len(panel.marks) * 2 // 3
        for mark in beside:
            assert amounts[mark.y] > max(mark.x, mark.end)


def test_tick_labels_do_not_overlap() -> None:
    """Ticks without room for a label have none."""
    one = drawing_of([*many(9), entry(9, best=0), entry(10, best=999_999_999)])
    named = [tick for tick in one.ticks if tick.words]

    assert len(named) >= 3
    for tick, after in pairwise(named):
        right = tick.x + drawings.width(tick.words) / 2
        assert right < after.x - drawings.width(after.words) / 2


def test_scope_headings() -> None:
    """Each scope is named once in a panel, above its figures."""
    (panel,) = drawing_of(many(9)).panels
    scopes = [text.words for text in panel.texts if text.role == "scope"]

    assert scopes == [f"dockers killed, pier {pier}" for pier in range(3)]


def test_parts_have_headings_of_their_own() -> None:
    """Parts of a larger count do not stand under the heading of the whole."""
    part = {"part_of": "dead-9", "note": "Taken to the hospital at the pier."}
    entries = [entry(3), entry(6), entry(12, **part), entry(15, **part), entry(18)]
    one = drawing_of(entries)
    (panel,) = one.panels
    places = {
        kind: [text.y for text in panel.texts if text.role == kind]
        for kind in ("scope", "label")
    }
    scopes = " ".join(text.words for text in panel.texts if text.role == "scope")

    assert scopes == (
        "dockers killed, pier 0 dockers killed, pier 0: "
        "taken to the hospital at the pier dockers killed, pier 0"
    )
    assert places["scope"][1] > places["label"][1]


def test_drawing_is_named_and_described() -> None:
    """A screen reader finds one title and one description for all panels."""
    drawing, *others = svg(drawing_of(many(12))).findall("svg")
    named = drawing.attrib["aria-labelledby"].split()

    assert drawing.attrib["role"] == "img"
    assert [drawing[0].attrib["id"], drawing[1].attrib["id"]] == named
    assert [drawing[0].tag, drawing[1].tag] == ["title", "desc"]
    assert [other.attrib["aria-hidden"] for other in others] == ["true"]


@settings(deadline=None)
@given(st.text(alphabet=st.characters(exclude_categories=["C"]), min_size=1))
def test_markup_is_escaped(words: str) -> None:
    """Markup in a name is shown as text, and the drawing stays well-formed."""
    hostile = f"<script>&amp;{words}"
    root = svg(drawing_of([entry(n, by=hostile) for n in range(3)]))

    assert not list(root.iter("script"))
    assert "<script>&amp;" in "".join(root.itertext())


def test_wide_amounts_move_to_label() -> None:
    """An amount too wide to fit beside its mark is in the label in full."""
    wide: dict[str, Any] = {
        "best": 123_456_789,
        "low": 100_000_000,
        "high": 200_000_000,
    }
    one = drawing_of([entry(1), entry(2), entry(3, **wide)])
    (panel,) = one.panels
    words = " ".join(text.words for text in panel.texts)

    assert "123,456,789 (100,000,000 to 200,000,000)" in words
