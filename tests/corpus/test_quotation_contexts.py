"""What an article says around its quotations is compared where it can be read."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.corpus import quotation_speakers
from generator.corpus.corpus import Corpus
from generator.loader import project_loader
from tests import article_project
from tests.article_project import ARTICLE, write


@pytest.mark.parametrize(("language", "differs"), [("en", True), ("fr", False)])
def test_only_english_is_read(language: str, differs: bool, tmp_path: Path) -> None:
    """Another speaker beside a quotation is noticed in English, and in no other."""
    root = article_project.project(tmp_path)
    record = (root / "seeds/strait-post.yaml").read_text("utf-8")
    edited = record.replace("language: en", f"language: {language}")
    write(root, "seeds/strait-post.yaml", edited)
    corpus = Corpus.of(project_loader.load(root))
    other = ARTICLE.replace("the Harbour Council said", "the Garrow Clinic said")

    found = quotation_speakers.differing(other, "strait-post", corpus)

    assert bool(found) is differs


def test_unsealed_quotation_is_told_once(tmp_path: Path) -> None:
    """Of a quotation that is not sealed yet, only the missing seal is reported."""
    root = article_project.project(tmp_path)
    brief = (root / "briefs/ferry-strike.yaml").read_text("utf-8")
    other = brief.replace("quote: condemned the", "quote: Union condemned the")
    write(root, "briefs/ferry-strike.yaml", other)
    found = article_project.problems(root)

    assert [one.code for one in found if one.level == "error"] == ["P701"]
