"""Projects of one brief, whose articles are sealed and then taken away."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import yaml

from generator.authoring.ingest import extraction
from generator.build import check
from generator.corpus import quotation_seals
from generator.corpus.corpus import Corpus
from generator.loader import project_loader, yaml_editor
from generator.model.diagnostics import Problem
from generator.model.documents import RECORD_PARTS

MARK = "rechecked"
"""The key that sealing removes and that is typed afterwards."""
PAPER = {"publisher": "The Harrow Post", "published": "2024-05-14"}
BRIEF = {
    "format": 1,
    "title": "Harrow in May 2024",
    "countries": ["ATA"],
    "kinds": ["repression"],
    "covers": "2024-05-01/2024-05-14",
    "reviewed": "2026-11-22",
}


def write(path: Path, data: Any) -> None:
    """Write data as a YAML file."""
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


def _page(attempt: dict[str, Any], name: str) -> list[tuple[str, str]]:
    """Return what the page of the first article of an attempt says of itself."""
    stated = attempt.get("page", {}) if name == "s" else {}
    return [(field, f"{value}") for field, value in stated.items()]


def create(root: Path, attempt: dict[str, Any]) -> None:
    """Write the project of an attempt, and seal it without its articles.

    Args:
        root: Its folder.
        attempt: `article` and `record`, with the optional keys that the first file in
            `attempts` explains.
    """
    outlet = {"name": "The Harrow Post", "kind": "media"}
    actors = {"harrow-post": outlet, **(attempt.get("actors") or {})}
    for name, actor in actors.items():
        write(root / f"briefs/actors/{name}.yaml", {"format": 1, **actor})
    record = copy.deepcopy(attempt["record"])
    accepted = record.pop("accepted", None)
    parts = (record.get(part) or [] for part in RECORD_PARTS)
    ids = [one["id"] for part in parts for one in part]
    bottom = [{"text": "Something was reported.", "rests_on": ids[:1] or ["none"]}]
    write(root / "briefs/case.yaml", {**BRIEF, "bottom_line": bottom, **record})
    if accepted:
        write(root / "accepted.yaml", {"format": 1, "accepted": accepted})
    articles = {"s": attempt["article"], **(attempt.get("more_articles") or {})}
    for name, text in articles.items():
        headline = text.strip().partition("\n")[0]
        source = {"format": 1, **PAPER, "headline": headline, **_own(attempt, name)}
        write(root / f"seeds/{name}.yaml", source)
    project = project_loader.load(root)
    corpus = Corpus.of(project)
    for name, text in articles.items():
        if name in project.sources:
            file = root / f"seeds/{name}.yaml"
            found, stated = _article(text), _page(attempt, name)
            sealed = quotation_seals.seal_source(
                name, found, file.read_text(), corpus, stated
            )
            typed = _own(attempt, name).get(MARK) or {}
            mark = {MARK: {key: f"{value}" for key, value in typed.items()} or None}
            file.write_text(yaml_editor.set_keys(sealed.record, mark))


def problems_of(root: Path, attempt: dict[str, Any]) -> list[Problem]:
    """Write and seal the project of an attempt, as `create` does, and check it."""
    create(root, attempt)
    return [*check.check(project_loader.load(root))]
