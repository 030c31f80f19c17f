"""Articles of many layouts and languages, beside what trafilatura finds by itself."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from benchmarks import articles
from generator.authoring.ingest import extraction, source_record
from generator.authoring.ingest.extraction import ExtractionError
from generator.corpus.corpus import Corpus
from generator.loader import project_loader
from tests.case_projects import problems, project

PAGES = list(articles.pages())


@pytest.fixture(scope="module")
def right() -> Counter[tuple[str, str]]:
    """Return how many pages each side reads right, by field."""
    found: Counter[tuple[str, str]] = Counter()
    for _, data, known in PAGES:
        for who, extract in (("ours", articles.ours), ("theirs", articles.theirs)):
            values = extract(data, known["url"])
            for field in articles.FIELDS:
                good = articles.is_right(field, values.get(field), known[field])
                found[who, field] += good
    return found


@pytest.mark.parametrize("field", articles.FIELDS)
def test_no_field_is_worse_than_the_library(
    field: str, right: Counter[tuple[str, str]]
) -> None:
    """What this project adds to trafilatura makes no field worse."""
    assert right["ours", field] >= right["theirs", field]


def test_written_records_pass_the_rules(tmp_path: Path) -> None:
    """Whatever `briefs add-source` writes of a page breaks no rule."""
    root = project(tmp_path / "root")
    corpus = Corpus.of(project_loader.load(root))
    written = set()
    for name, data, known in PAGES:
        try:
            article = extraction.extract(data, url=known["url"])
        except ExtractionError:
            continue
        given = {"id": f"page-{name}", "headline": article.headline or "A headline"}
        taken = source_record.prepare_source(article, given, corpus, None, "2026-11-28")
        (root / f"seeds/{taken.source}.yaml").write_text(taken.record)
        written.add(f"seeds/{taken.source}.yaml")
    errors = [one for one in problems(root) if one.level == "error"]

    assert len(written) > len(PAGES) * 0.9
    assert [one for one in errors if one.path in written] == []
