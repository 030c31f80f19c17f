"""A file that cannot be read holds up only the sources that it may quote."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli.main import main
from generator.loader import project_loader
from tests import article_project

OTHER = "seeds/pier-post.yaml"
BROKEN = "briefs/pier-2031.yaml"


def _seal(root: Path, *sources: str) -> Result:
    return CliRunner().invoke(main, ["--root", str(root), "seal", *sources])


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a project with two articles, of which a brief quotes one."""
    root = article_project.project(tmp_path / "root")
    article = article_project.ARTICLE.replace("ferry", "pier")
    article_project.write(root, "seeds/originals/pier-post.txt", article)
    record = article_project.SOURCE.replace("ferry", "pier")
    article_project.write(root, OTHER, record)
    return root


def test_others_are_sealed(root: Path) -> None:
    """What an unreadable brief does not name is sealed, and its fault is told."""
    quoted = (root / "seeds/strait-post.yaml").read_text()
    brief = article_project.BRIEF.replace("format: 1\n", "format: 1\ntitle: 'Pier\n")
    article_project.write(root, "briefs/ferry-strike.yaml", brief)
    result = _seal(root)

    assert result.exit_code == 1
    assert "text_sha256" in (root / OTHER).read_text()
    assert "pier-post: 0 quotations sealed" in result.output
    assert "strait-post: not sealed, as briefs/ferry-strike.yaml" in result.output
    assert (root / "seeds/strait-post.yaml").read_text() == quoted
    assert ": Y104" in result.output


def test_a_brief_that_is_read_in_part(root: Path) -> None:
    """What can be read of a brief is sealed, and the rest of it keeps its seals."""
    before = project_loader.load(root).sources["strait-post"].record
    brief = article_project.BRIEF.replace("low: 14", "lowest: 14").replace(
        "quote: condemned the clearing of the dock", "quote: offered to send a working"
    )
    article_project.write(root, "briefs/ferry-strike.yaml", brief)
    result = _seal(root)
    after = project_loader.load(root).sources["strait-post"].record

    assert result.exit_code == 1
    assert ": S102" in result.output
    assert "strait-post: 1 quotation sealed; " in result.output
    assert {*before.seals} < {*after.seals}
    assert {*before.contexts} < {*after.contexts}
    assert {*before.sentences} <= {*after.sentences}


def test_one_that_may_be_quoted(root: Path) -> None:
    """A source that an unreadable brief names is left alone, and nothing written."""
    article_project.write(root, BROKEN, "figures: [{source: pier-post, quote: 'x}")
    before = (root / OTHER).read_text()
    result = _seal(root, "pier-post")

    assert result.exit_code == 1
    assert (root / OTHER).read_text() == before
    assert "pier-post: not sealed" in result.output
    assert BROKEN in result.output


def test_names_are_whole(root: Path) -> None:
    """A brief that names a source with a longer id does not name this one."""
    article_project.write(root, BROKEN, "figures: [{source: pier-post-2, quote: 'x}")
    result = _seal(root, "pier-post")

    assert result.exit_code == 1
    assert "text_sha256" in (root / OTHER).read_text()


def test_a_record_that_cannot_be_read(root: Path) -> None:
    """A source whose own record cannot be read is named, and others are sealed."""
    before = article_project.SOURCE + "no_such_key: 1\n"
    article_project.write(root, OTHER, before)
    result = _seal(root, "pier-post", "strait-post")

    assert result.exit_code == 1
    assert f"pier-post: not sealed, as {OTHER} cannot be read" in result.output
    assert "strait-post: 2 quotations sealed" in result.output
    assert (root / OTHER).read_text() == before


def test_nothing_without_actors(root: Path) -> None:
    """Whether an article names an actor cannot be told where its file is unreadable."""
    before = (root / OTHER).read_text()
    article_project.write(root, "briefs/actors/harbour-council.yaml", "name: 'x\n")
    result = _seal(root)

    assert result.exit_code == 1
    assert "sealed" not in result.output
    assert (root / OTHER).read_text() == before


def test_an_unknown_source(root: Path) -> None:
    """A source without an article is a wrong use."""
    result = _seal(root, "quay-post")

    assert result.exit_code == 2
    assert "there is no article 'quay-post'" in " ".join(result.output.split())


def test_too_much_is_quoted(root: Path) -> None:
    """Where quotations take more than their share of an article, sealing says so."""
    quotes = (
        "people were killed on 3 March 2031 when soldiers cleared the ferry dock",
        "The Union offered to send a working group to the island",
        "About 60 ferry workers were injured, according to the Harbour Council",
        "Hundreds of islanders fled across the strait",
        "On 2 March 2031 the ferries stopped",
    )
    evidence = "".join(
        f"      - {{source: strait-post, quote: '{quote}'}}\n" for quote in quotes
    )
    assert "which is too many" not in _seal(root).output
    brief = f"{article_project.BRIEF}{evidence}"
    article_project.write(root, "briefs/ferry-strike.yaml", brief)

    assert "words quoted, which is too many\n" in _seal(root).output
