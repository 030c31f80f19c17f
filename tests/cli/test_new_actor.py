"""`briefs new-actor` writes an actor that passes, or says what is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli.main import main
from generator.loader import project_loader
from tests import article_project


def run(root: Path, *words: str) -> Result:
    """Run the command in a project."""
    return CliRunner().invoke(main, ["--root", str(root), "new-actor", *words])


def test_actor_is_written(tmp_path: Path) -> None:
    """The file has the name, its spellings and the role, and can be loaded."""
    root = article_project.project(tmp_path)
    options = ("--kind", "person", "--role", "governor", "--alias", "I. Holm")
    result = run(root, "Ines Holm", *options)
    actor = project_loader.load(root).actors["ines-holm"].record

    assert result.exit_code == 0, result.output
    assert actor.names() == ("Ines Holm", "I. Holm")
    assert actor.public_role == "governor"


def test_year_of_a_role(tmp_path: Path) -> None:
    """A year in a role is for the records to quote that will name the person."""
    root = article_project.project(tmp_path)
    result = run(root, "Ines Holm", "--kind", "person", "--role", "governor in 2031")

    assert result.exit_code == 0
    assert "P707 public_role" in result.output
    assert "a record must refer to this actor" in result.output
    assert "ines-holm" in project_loader.load(root).actors


def test_beside_a_faulty_brief(tmp_path: Path) -> None:
    """An actor is written while a brief is still faulty; the errors are counted."""
    root = article_project.project(tmp_path)
    brief = article_project.BRIEF.replace("low: 14", "lowest: 14")
    article_project.write(root, "briefs/ferry-strike.yaml", brief)
    result = run(root, "Ferry Radio", "--kind", "media")

    assert result.exit_code == 0
    assert result.output.endswith("; 1 error, 0 warnings in 1 other file\n")
    assert (root / "briefs/actors/ferry-radio.yaml").exists()


def test_white_space_is_folded(tmp_path: Path) -> None:
    """A line break in a name that was pasted is a space."""
    root = article_project.project(tmp_path)
    options = ("--kind", "party", "--alias", "Pier\tLeague")
    result = run(root, "The Pier\nLeague", *options)
    actor = project_loader.load(root).actors["the-pier-league"].record

    assert result.exit_code == 0, result.output
    assert actor.names() == ("The Pier League", "Pier League")


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["Harbour Council", "--kind", "government"], "already exists"),
        (["The Union", "--kind", "party", "--alias", "the Union"], "already a name of"),
        (["X", "--kind", "state", "--country", "Atlantis"], "country"),
        (["X", "--kind", "king"], "is not one of"),
        (["X", "--kind", "person"], "public_role"),
        (["X", "--kind", "party", "--part-of", "nowhere"], "nowhere"),
        ([" ", "--kind", "party"], "is empty"),
    ],
)
def test_what_is_wrong(words: list[str], message: str, tmp_path: Path) -> None:
    """A name that is taken or a value that is not allowed is refused."""
    root = article_project.project(tmp_path)
    before = sorted((root / "briefs/actors").iterdir())
    result = run(root, *words)

    assert result.exit_code != 0
    assert message in result.output
    assert sorted((root / "briefs/actors").iterdir()) == before
