"""Attempts to publish something false, by somebody who saw only the documentation.

How many are caught is printed at the end of the tests; what no program can know is
marked in the file. What is missed is printed too, by its category.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.authoring.ingest import recheck
from generator.authoring.ingest.web.http_client import Limits
from generator.build import check
from generator.corpus.corpus import Corpus
from generator.corpus.figures import figures_by_scope
from generator.corpus.figures.figures_by_scope import Support
from generator.loader import project_loader
from generator.loader.project_loader import Project
from generator.model.diagnostics import Problem
from tests.rules.sealed_briefs import BRIEF, create, write

ATTEMPTS: list[dict[str, Any]] = [
    {**attempt, "round": file.stem}
    for file in sorted(Path(__file__).with_name("attempts").glob("*.yaml"))
    for attempt in yaml.safe_load(file.read_text("utf-8"))
]
CLOSED = ("modals", "measure swapped", "supersession", "translations")
"""Categories of which every attempt is caught."""
FLOORS = {
    "twelfth_round": 0.85,
    "eleventh_round": 0.63,
    "tenth_round": 0.67,
    "others": 0.9,
}
"""Share of the attempts that a program can know of, and that is caught at least: of the
latest rounds, of which much is open still, and of all others."""
NOWHERE = "http://127.0.0.1:9/"


def _is_caught(root: Path, attempt: dict[str, Any]) -> bool:
    """Tell whether an error refuses an attempt, other than of form or reference."""
    create(root, attempt)
    project = project_loader.load(root)
    if attempt.get("shows") == "corroborated" and not _is_corroborated(project):
        return True
    found = [*check.check(project), *_untold(root, project, attempt)]
    return not _is_found_again(project) or any(
        one.level == "error" and one.code[0] not in "SYI" for one in found
    )


def _is_corroborated(project: Project) -> bool:
    """Tell whether a page would show a figure as corroborated."""
    corpus = Corpus.of(project)
    return any(
        account.support is Support.CORROBORATED
        for crisis in corpus.crises.values()
        for account in figures_by_scope.accounts(crisis, corpus)
    )


def _untold(root: Path, project: Project, attempt: dict[str, Any]) -> list[Problem]:
    """Return what the report of a change finds, where an attempt has an earlier state.

    Both states are read from one project, whose brief is put back afterwards.
    """
    if "before" not in attempt:
        return []
    file = root / "briefs/case.yaml"
    now = file.read_text()
    bottom = yaml.safe_load(now)["bottom_line"]
    write(file, {**BRIEF, "bottom_line": bottom, **attempt["before"]})
    earlier = project_loader.load(root)
    file.write_text(now)
    return [*check.since(project, earlier)]


def _is_found_again(project: Project) -> bool:
    """Tell whether the run of a pull request would find what is said to be found again.

    The articles are nowhere on the web; nobody listens at the address that is asked.
    """
    corpus = Corpus.of(project)
    marked = {name: one for name, one in corpus.sources.items() if one.rechecked}
    nowhere = {
        name: one.model_copy(update={"url": NOWHERE}) for name, one in marked.items()
    }
    asked = replace(corpus, sources={**corpus.sources, **nowhere})
    limits = Limits(allow_local=True)
    return all(
        recheck.recheck(name, asked, limits).outcome is recheck.Outcome.FOUND
        for name in marked
    )


@pytest.fixture(scope="module")
def caught(tmp_path_factory: pytest.TempPathFactory) -> list[bool]:
    """Return for each attempt whether it is caught."""
    folder = tmp_path_factory.mktemp("attempts")
    return [
        _is_caught(folder / f"{number}", attempt)
        for number, attempt in enumerate(ATTEMPTS)
    ]


@pytest.mark.parametrize("category", CLOSED)
def test_closed_category(category: str, caught: list[bool]) -> None:
    """None of these ways to publish something false is open."""
    pairs = zip(ATTEMPTS, caught, strict=True)
    own = [(one, found) for one, found in pairs if one["category"] == category]
    missed = [one["false_because"] for one, found in own if not found]

    assert missed == []


@pytest.mark.parametrize("part", FLOORS)
def test_share(
    part: str, caught: list[bool], record_property: Callable[[str, str], None]
) -> None:
    """Of what a program can know, at least so much is caught."""
    pairs = zip(ATTEMPTS, caught, strict=True)
    own = [(one, hit) for one, hit in pairs if _part(one) == part]
    knowable = [hit for one, hit in own if one["machine_can_know"]]
    missed = Counter(one["category"] for one, hit in own if not hit)
    which = "attempts" if part == "others" else part.replace("_round", " attempts")
    record_property(f"{which} caught", f"{sum(knowable)} of {len(knowable)}")
    of_kinds = ", ".join(f"{n} {kind}" for kind, n in missed.items())
    record_property(f"{which} missed", of_kinds)

    assert sum(knowable) / len(knowable) >= FLOORS[part]


def _part(attempt: dict[str, Any]) -> str:
    """Return the key of `FLOORS` under which an attempt is counted."""
    return attempt["round"] if attempt["round"] in FLOORS else "others"
