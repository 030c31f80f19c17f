"""A lower number corrects an earlier one, unless it counts those who are left."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.build import check
from generator.corpus.corpus import Corpus
from generator.loader import project_loader
from generator.views.records.figure_views import FigureView
from generator.views.view_factory import ViewFactory
from tests.rules.sealed_briefs import create

ACTORS = {"coal-guild": {"name": "Coal Guild", "kind": "civil-society"}}


def _create(root: Path, measure: str, *counts: str) -> None:
    """Write a brief with what a guild counts on each day from Sunday, number first."""
    behind = "The quay was closed, and the ferry went to the other bank. " * 5
    said = [f"{words}, the Coal Guild said" for words in counts]
    figures = [
        {
            "id": f"f{index}",
            "measure": measure,
            "best": int(words.split()[0]),
            "as_of": f"2024-05-{12 + index}",
            "attributed_to": ["coal-guild"],
            **({"supersedes": f"f{index - 1}"} if index else {}),
            "evidence": [{"source": "s", "quote": words}],
        }
        for index, words in enumerate(said)
    ]
    article = f"A day at the quay\n\n{'. '.join(said)}. {behind}"
    record = {"figures": figures}
    create(root, {"article": article, "record": record, "actors": ACTORS})


def _is_refused(root: Path) -> bool:
    problems = check.check(project_loader.load(root))
    return any(one.code == "P713" for one in problems)


STATES = [
    ("treated", "581 people were in hospital", "567 people remain in hospital"),
    ("treated", "581 people were in hospital", "567 people are being treated"),
    ("detained", "581 people were detained", "567 people are still being held"),
    ("detained", "581 people were in custody", "567 people were in custody"),
    ("detained", "581 people were detained", "567 of the 581 remain in custody"),
    ("detained", "581 people were detained", "567 people were still behind bars"),
    ("treated", "581 people were in hospital", "567 people are in the hospitals"),
    (
        "treated",
        "581 people were in hospital",
        "567 people, including 20 children, remain in hospital",
    ),
    (
        "detained",
        "581 people were detained",
        "567 people detained at the quay remain in custody, and 14 were released",
    ),
    ("displaced", "581 people were displaced", "567 people were displaced"),
    ("missing", "581 people were missing", "567 people were missing"),
]
TOTALS = [
    ("treated", "581 people sought medical help", "567 people sought medical help"),
    ("treated", "581 people were in hospital", "567 people were taken to hospital"),
    ("detained", "581 people were detained", "567 people were detained"),
    (
        "detained",
        "581 people were detained",
        "567 people were detained while roads were still closed",
    ),
    (
        "detained",
        "581 people were detained",
        "567 people still on the quay were detained",
    ),
    ("detained", "581 people were detained", "567 people were placed in custody"),
    (
        "detained",
        "581 people were detained",
        "567 people were detained while guards were still in hospital",
    ),
    (
        "detained",
        "581 people were detained",
        "567 people were detained and 20 remain in custody",
    ),
    ("injured", "581 people were injured", "567 people were still injured"),
    ("killed", "581 people were killed", "567 people were killed"),
]


@pytest.mark.parametrize(("measure", "first", "second"), STATES)
def test_state_of_a_day(measure: str, first: str, second: str, tmp_path: Path) -> None:
    """Who is in care, held or away on a day may be fewer than the day before."""
    _create(tmp_path, measure, first, second)

    assert not _is_refused(tmp_path)
    assert _label(tmp_path) == "superseded by"


@pytest.mark.parametrize(("measure", "first", "second"), TOTALS)
def test_total(measure: str, first: str, second: str, tmp_path: Path) -> None:
    """A total of all who were harmed so far falls only by a correction."""
    _create(tmp_path, measure, first, second)

    assert _is_refused(tmp_path)
    assert _label(tmp_path) == "corrected to"


@pytest.mark.parametrize(("number", "refused"), [(400, True), (510, False)])
def test_total_after_state(number: int, *, refused: bool, tmp_path: Path) -> None:
    """Those still in custody hide no later fall of all who were detained."""
    counts = ("500 people were detained", "300 people were still in custody")
    _create(tmp_path, "detained", *counts, f"{number} people were detained")

    assert _is_refused(tmp_path) is refused


def _label(root: Path) -> str:
    """Return how the page says that the second number replaces the first."""
    corpus = Corpus.of(project_loader.load(root))
    first = corpus.crises["case"].figures[0]
    return ViewFactory(corpus).typed("case", first, FigureView).change_label
