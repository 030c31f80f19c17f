"""A missing space between two sentences is put in, and no name is torn apart."""

from __future__ import annotations

import pytest

from generator.authoring.ingest import extraction
from generator.authoring.ingest.joined_sentences import separate
from generator.text import quotations


@pytest.mark.parametrize(
    ("joined", "separated"),
    [
        ("Two cooks died.The others fled.", "Two cooks died. The others fled."),
        ("Двое погибли.Остальные ушли.", "Двое погибли. Остальные ушли."),
        ("\u201cThey died.\u201dThe town is shut.", "“They died.” The town is shut."),
        ("Who died?Nobody, he said.", "Who died? Nobody, he said."),
        ("They died.He's gone.", "They died. He's gone."),
        ("They died.A cook fled.", "They died. A cook fled."),
    ],
)
def test_joined(joined: str, separated: str) -> None:
    """A small word, a full stop and a word with a capital are two sentences."""
    assert separate(joined) == separated


@pytest.mark.parametrize(
    "text",
    [
        "Lenta.Ru wrote of it.",
        "Яндекс.Деньги закрыты.",
        "See www.Harbour.example for more.",
        "Write to news.Desk@harbour.example today.",
        "The U.S.Army came, e.g.The First.",
        "It was 12.May in Osh.Nobody came.",
        "Use node.js or console.LOG here.",
    ],
)
def test_not_joined(text: str) -> None:
    """Addresses, names and abbreviations stay as they are."""
    assert separate(text) == text


def test_last_word_can_be_quoted() -> None:
    """The words before the missing space can be quoted from the article."""
    text = (
        "Fire at the market of Vale\n\nA fire broke out in the market on Monday,"
        " and two cooks died.The mayor said that schools would be shut till Friday."
    )

    article = extraction.extract(text.encode(), url=None)

    paragraphs = quotations.fold_paragraphs(article.text)
    assert quotations.contains(paragraphs, "two cooks died")
