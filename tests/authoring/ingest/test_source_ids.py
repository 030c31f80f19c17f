"""An id is readable in any script, and never that of another article."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.authoring.ingest import extraction, source_record
from generator.authoring.ingest.extraction import Article
from generator.authoring.ingest.source_record import AddSourceError
from generator.corpus.corpus import Corpus
from generator.model.sources import Source
from generator.model.validators import id_problem
from generator.text import quotations

TEXT = (
    "The bridge over the Orm was closed on Friday, since its piers had moved by a hand"
    " in the night. Some 400 people walk round by the mill, the parish said."
)


def _article(headline: str, publisher: str = "The Orm Post") -> Article:
    article = extraction.extract(TEXT.encode(), url=None)
    return replace(
        article, headline=headline, publisher=publisher, published="2031-05-09"
    )


def _corpus(article: Article, name: str, headline: str) -> Corpus:
    """Return a corpus in which another text has an id."""
    source = Source.model_validate(
        {
            "format": "1",
            "publisher": article.publisher,
            "headline": headline,
            "text_sha256": quotations.article_hash("Another text."),
        }
    )
    return Corpus({}, {}, {name: source}, articles={name: "Another text."})


@pytest.mark.parametrize(
    ("publisher", "headline", "words"),
    [
        ("Речной листок", "Паром снова на ходу", "parom"),
        ("صوت الوادي", "السيول تقطع الطريق", "2031-05"),
        ("みなと新報", "港の灯台、百年ぶり修復", "2031-05"),
        ("Ακτή", "Έκλεισε το λιμάνι", "limani"),
        ("南山日报", "最后一家老茶馆", "nan-shan"),
    ],
)
def test_other_scripts(publisher: str, headline: str, words: str) -> None:
    """Publisher and headline in other scripts give words, not only the month."""
    name = source_record.suggest_id(_article(headline, publisher), {})

    assert id_problem(name) == ""
    assert words in name
    before, _, after = name.partition("2031-05")
    assert before
    assert after


def test_another_article_gets_its_own_id() -> None:
    """An article whose id is taken by another one gets a number behind it."""
    article = _article("Bridge closed")
    taken = source_record.suggest_id(article, {})
    corpus = _corpus(article, taken, "Bridge closed again")

    assert source_record.suggest_id(article, {}, corpus) == f"{taken}-2"


def test_new_version_keeps_its_id() -> None:
    """An article with the headline of an earlier one is its new version."""
    article = _article("Bridge closed")
    taken = source_record.suggest_id(article, {})
    corpus = _corpus(article, taken, "Bridge Closed")

    assert source_record.suggest_id(article, {}, corpus) == taken


def test_another_article_is_never_overwritten() -> None:
    """Under the id of another article nothing is prepared, whoever asks for it."""
    article = _article("Bridge closed")
    corpus = _corpus(article, "orm", "Mill sold")

    with pytest.raises(AddSourceError, match="another article"):
        source_record.prepare_source(
            article, {"id": "orm"}, corpus, "a: 1", "2031-06-01"
        )
