"""Attempts to publish something false, by somebody who saw only the documentation.

How many are caught is printed at the end of the tests; what no program can know is
marked in the file. What is missed is printed too, by its category.
"""

from __future__ import annotations

import copy
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.authoring.ingest import extraction, recheck
from generator.authoring.ingest.web.http_client import Limits
from generator.build import check
from generator.corpus import figures_by_scope, quotation_seals
from generator.corpus.figures_by_scope import Support
from generator.loader import project_files, yaml_editor
from generator.loader.project_files import Project
from generator.model.diagnostics import Problem
from generator.model.documents import RECORD_PARTS

ATTEMPTS: list[dict[str, Any]] = [
    attempt
    for file in sorted(Path(__file__).with_name("attempts").glob("*.yaml"))
    for attempt in yaml.safe_load(file.read_text("utf-8"))
]
CLOSED = ("modals", "measure swapped", "supersession")
"""Categories of which every attempt is caught."""
FLOOR = 0.9
"""Share of the attempts that a program can know of, and that is caught at least."""
MARK = "rechecked"
"""The key that sealing removes and that is typed afterwards."""
NOWHERE = "http://127.0.0.1:9/"
PAPER = {"publisher": "The Harrow Post", "published": "2024-05-14"}
BRIEF = {
    "format": 1,
    "title": "Harrow in May 2024",
    "countries": ["ATA"],
    "kinds": ["repression"],
    "covers": "2024-05-01/2024-05-14",
    "reviewed": "2026-11-22",
}


def _write(path: Path, data: Any) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(yaml.safe_dump(data, sort_keys=False, allow_unicode=True))


def _article(text: str) -> str:
    """Return an article as it is taken in: HTML is extracted, text stays."""
    head, _, body = text.strip().partition("\n")
    if "<" not in body:
        return text.strip()
    if "<p" not in body:
        body = "".join(f"<p>{part}</p>" for part in body.split("\n\n") if part.strip())
    more = "<p>The town has a market on every Monday and a school of music that opened"
    page = (
        f"<html><head><title>{head}</title></head><body><article><h1>{head}</h1>{body}"
        f"{more} some years before all this happened to it.</p></article></body></html>"
    )
    return extraction.extract(page.encode(), url=None).text


def _own(attempt: dict[str, Any], name: str) -> dict[str, Any]:
    """Return what an attempt says of one of its sources."""
    stated = attempt.get("source") or {}
    by_id = all(isinstance(value, dict) for value in stated.values())
    own: dict[str, Any] = stated.get(name, {}) if by_id else stated
    return own if by_id or name == "s" else {}


def _create(root: Path, attempt: dict[str, Any]) -> None:
    """Write the project of an attempt, seal it, and remove its articles."""
    outlet = {"name": "The Harrow Post", "kind": "media"}
    actors = {"harrow-post": outlet, **(attempt.get("actors") or {})}
    for name, actor in actors.items():
        _write(root / f"briefs/actors/{name}.yaml", {"format": 1, **actor})
    record = copy.deepcopy(attempt["record"])
    accepted = record.pop("accepted", None)
    parts = (record.get(part) or [] for part in RECORD_PARTS)
    ids = [one["id"] for part in parts for one in part]
    bottom = [{"text": "Something was reported.", "rests_on": ids[:1] or ["none"]}]
    _write(root / "briefs/case.yaml", {**BRIEF, "bottom_line": bottom, **record})
    if accepted:
        _write(root / "accepted.yaml", {"format": 1, "accepted": accepted})
    articles = {"s": attempt["article"], **(attempt.get("more_articles") or {})}
    for name, text in articles.items():
        headline = text.strip().partition("\n")[0]
        source = {"format": 1, **PAPER, "headline": headline, **_own(attempt, name)}
        _write(root / f"seeds/{name}.yaml", source)
    project = project_files.load(root)
    corpus = check.corpus(project)
    for name, text in articles.items():
        if name in project.sources:
            file = root / f"seeds/{name}.yaml"
            found = _article(text)
            sealed = quotation_seals.seal_source(name, found, file.read_text(), corpus)
            typed = _own(attempt, name).get(MARK) or {}
            mark = {MARK: {key: f"{value}" for key, value in typed.items()} or None}
            file.write_text(yaml_editor.set_keys(sealed.file, mark))


def _is_caught(root: Path, attempt: dict[str, Any]) -> bool:
    """Tell whether an error refuses an attempt, other than of form or reference."""
    _create(root, attempt)
    project = project_files.load(root)
    if attempt.get("shows") == "corroborated" and not _is_corroborated(project):
        return True
    found = [*check.check(project), *_untold(root, project, attempt)]
    return not _is_found_again(project) or any(
        one.level == "error" and one.code[0] not in "SYI" for one in found
    )


def _is_corroborated(project: Project) -> bool:
    """Tell whether a page would show a figure as corroborated."""
    corpus = check.corpus(project)
    return any(
        entry.support is Support.CORROBORATED
        for crisis in corpus.crises.values()
        for entry in figures_by_scope.entries(crisis, corpus)
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
    _write(file, {**BRIEF, "bottom_line": bottom, **attempt["before"]})
    earlier = project_files.load(root)
    file.write_text(now)
    return [*check.since(project, earlier)]


def _is_found_again(project: Project) -> bool:
    """Tell whether the run of a pull request would find what is said to be found again.

    The articles are nowhere on the web; nobody listens at the address that is asked.
    """
    corpus = check.corpus(project)
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


def test_share(caught: list[bool], record_property: Callable[[str, str], None]) -> None:
    """Of what a program can know, at least so much is caught."""
    pairs = zip(ATTEMPTS, caught, strict=True)
    knowable = [found for one, found in pairs if one["machine_can_know"]]
    missed = Counter(
        one["category"]
        for one, found in zip(ATTEMPTS, caught, strict=True)
        if not found
    )
    record_property("attempts caught", f"{sum(knowable)} of {len(knowable)}")
    record_property("attempts missed", ", ".join(f"{n} {c}" for c, n in missed.items()))

    assert sum(knowable) / len(knowable) >= FLOOR
