"""An actor is named by its own names, not by a word that any body is called by."""

from __future__ import annotations

import pytest

from generator.corpus import actor_names_in_articles
from generator.model.documents import Actor

UNION = Actor.model_validate(
    {
        "format": "1",
        "name": "Northern Union",
        "kind": "international-organisation",
        "aliases": [{"name": "the Union"}, {"name": "NU"}],
    }
)


@pytest.mark.parametrize(
    ("article", "found"),
    [
        ("The students met. The blankets are ours, the Union said.", []),
        (
            "The Northern Union met; the Union sent aid.",
            ["Northern Union", "the Union"],
        ),
        ("NU met; the Union sent aid.", ["the Union", "NU"]),
    ],
)
def test_generic_alias(article: str, found: list[str]) -> None:
    """An alias such as "the Union" counts only where a fuller name stands too."""
    assert [*actor_names_in_articles.names_in(article, UNION)] == found


def test_generic_alias_in_a_part() -> None:
    """In a part of an article that names an actor elsewhere, the alias means it."""
    assert actor_names_in_articles.is_meant_in("Then the Union sent blankets.", UNION)
