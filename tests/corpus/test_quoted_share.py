"""Everything counts the quoted words of an article alike."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner

from generator.authoring.desk import article_annotations
from generator.cli.main import main
from generator.corpus.corpus import Corpus
from generator.corpus.quoted_share import quoted_share
from generator.loader import project_loader
from tests.article_project import BRIEF, project, seal, write

LONG_NAME = "a working group to the island"
"""Words of the article for a party, which count, as there are more than three."""


def test_long_name_counts_everywhere(tmp_path: Path) -> None:
    """A long name in `named_as` counts as quoted for check, seal and desk."""
    root = project(tmp_path)
    before = quoted_share("strait-post", Corpus.of(project_loader.load(root)))
    named = BRIEF + f"    named_as: {{northern-union: {LONG_NAME}}}\n"
    write(root, "briefs/ferry-strike.yaml", named)
    seal(root)
    corpus = Corpus.of(project_loader.load(root))
    share = quoted_share("strait-post", corpus)
    sealed = CliRunner().invoke(main, ["--root", str(root), "seal", "strait-post"])

    assert share.quoted == before.quoted + len(LONG_NAME.split())
    assert article_annotations.share("strait-post", corpus) == share._asdict()
    assert f"{share.quoted} of at most {share.limit} words" in sealed.output
