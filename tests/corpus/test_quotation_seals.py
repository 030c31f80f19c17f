"""Sealing records what an article proves, and drops what no longer holds."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.build import check
from generator.corpus import quotation_seals
from generator.corpus.corpus import Corpus
from generator.loader import project_loader, yaml_editor
from generator.model.sources import Rechecked
from tests import article_project

RECHECKED = {"date": "2031-06-02", "address": "https://strait.example/ferry"}
SOURCE = "seeds/strait-post.yaml"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a project whose article was rechecked with all its quotations."""
    root = article_project.project(tmp_path)
    _set(root, rechecked=RECHECKED)
    return root


def _set(root: Path, **values: object) -> None:
    path = root / SOURCE
    path.write_text(yaml_editor.set_keys(path.read_text(), values))


def _seal(root: Path, article: str = article_project.ARTICLE) -> Rechecked | None:
    """Seal the article and return the `rechecked` field of its record."""
    corpus = Corpus.of(project_loader.load(root))
    before = (root / SOURCE).read_text()
    sealed = quotation_seals.seal_source("strait-post", article, before, corpus)
    (root / SOURCE).write_text(sealed.record)
    return project_loader.load(root).sources["strait-post"].record.rechecked


def test_sealing_again_keeps_recheck(root: Path) -> None:
    """If nothing new is sealed, the result of the recheck is kept."""
    assert _seal(root) is not None


def test_new_quotation_drops_recheck(root: Path) -> None:
    """A new quotation has not been rechecked, so the result is dropped."""
    brief = root / "briefs/ferry-strike.yaml"
    more = "      - {source: strait-post, quote: offered to send a working group}\n"
    brief.write_text(brief.read_text() + more)

    assert _seal(root) is None


def test_other_article_drops_recheck(root: Path) -> None:
    """Another text of the article has not been rechecked."""
    assert _seal(root, f"{article_project.ARTICLE}\nMore was said later.\n") is None


def test_renamed_actor_keeps_recheck(root: Path) -> None:
    """The new name is sealed, and the recheck of quotations still holds."""
    actor = root / "briefs/actors/northern-union.yaml"
    named = "name: The Strait Post\nkind: media\n"
    actor.write_text(f"format: 1\n{named}")
    before = project_loader.load(root).sources["strait-post"].record.seals

    assert _seal(root) is not None
    assert project_loader.load(root).sources["strait-post"].record.seals != before


def test_renamed_actor_without_article(root: Path) -> None:
    """On a clone, an actor with none of the names in the article is an error."""
    actor = root / "briefs/actors/northern-union.yaml"
    actor.write_text("format: 1\nname: Southern Union\nkind: company\n")
    (root / "seeds/originals/strait-post.txt").unlink()
    errors = [
        problem for problem in article_project.problems(root) if problem.code == "P711"
    ]

    assert [problem.where for problem in errors] == ["responses.union-condemns.by.1"]
    assert "current names" in errors[0].message


@pytest.mark.parametrize(
    "forged",
    [
        {"numbers": [{"measure": "killed", "best": 4}]},
        {"mentions": ["far-alliance"]},
        {"words": 9_000},
    ],
    ids=lambda forged: next(iter(forged)),
)
def test_forged_facts_are_refused(root: Path, forged: dict[str, object]) -> None:
    """If the article is present, its record must match it."""
    actor = "format: 1\nname: Far Alliance\nkind: government\n"
    article_project.write(root, "briefs/actors/far-alliance.yaml", actor)
    before = {problem.code for problem in check.check(project_loader.load(root))}
    _set(root, **forged)
    after = {problem.code for problem in check.check(project_loader.load(root))}

    assert "P716" not in before
    assert "P716" in after
