"""Sealing writes what an article proves, and forgets what no longer holds."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.build import check
from generator.corpus import seals
from generator.loader import projects, yaml_editor
from generator.model.records import Rechecked
from tests import article_project

RECHECKED = {"date": "2031-06-02", "address": "https://strait.example/ferry"}
SOURCE = "seeds/strait-post.yaml"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a project whose article was found again, with all its quotations."""
    root = article_project.project(tmp_path)
    _set(root, rechecked=RECHECKED)
    return root


def _set(root: Path, **values: object) -> None:
    path = root / SOURCE
    path.write_text(yaml_editor.set_keys(path.read_text(), values))


def _seal(root: Path, article: str = article_project.ARTICLE) -> Rechecked | None:
    """Seal the article and return what its record then says of looking again."""
    corpus = check.corpus(projects.load(root))
    before = (root / SOURCE).read_text()
    sealed = seals.seal("strait-post", article, before, corpus)
    (root / SOURCE).write_text(sealed.file)
    return projects.load(root).sources["strait-post"].record.rechecked


def test_sealing_again_keeps_what_was_found(root: Path) -> None:
    """Where nothing new is sealed, the article stays as found again."""
    assert _seal(root) is not None


def test_a_new_quotation_was_never_looked_for(root: Path) -> None:
    """A new seal makes the article one that was not found again."""
    brief = root / "briefs/ferry-strike.yaml"
    more = "      - {source: strait-post, quote: offered to send a working group}\n"
    brief.write_text(brief.read_text() + more)

    assert _seal(root) is None


def test_another_article_was_never_looked_for(root: Path) -> None:
    """An article in the place of the first one was not found again."""
    assert _seal(root, f"{article_project.ARTICLE}\nMore was said later.\n") is None


def test_a_renamed_actor_changes_no_quotation(root: Path) -> None:
    """A new name of an actor is sealed, and the quotations stay as found again."""
    actor = root / "briefs/actors/northern-union.yaml"
    named = "name: The Strait Post\nkind: media\n"
    actor.write_text(f"format: 1\n{named}")
    before = projects.load(root).sources["strait-post"].record.seals

    assert _seal(root) is not None
    assert projects.load(root).sources["strait-post"].record.seals != before


def test_a_renamed_actor_is_told_without_the_article(root: Path) -> None:
    """On a clone, an actor with none of the names that an article has is an error."""
    actor = root / "briefs/actors/northern-union.yaml"
    actor.write_text("format: 1\nname: Southern Union\nkind: company\n")
    (root / "seeds/originals/strait-post.txt").unlink()
    found = [one for one in article_project.problems(root) if one.code == "P711"]

    assert [one.where for one in found] == ["responses.union-condemns.by.1"]
    assert "goes by now" in found[0].message


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
    """Where the article is at hand, its record says nothing else of it."""
    actor = "format: 1\nname: Far Alliance\nkind: government\n"
    article_project.write(root, "briefs/actors/far-alliance.yaml", actor)
    honest = {one.code for one in check.check(projects.load(root))}
    _set(root, **forged)
    codes = {one.code for one in check.check(projects.load(root))}

    assert "P716" not in honest
    assert "P716" in codes
