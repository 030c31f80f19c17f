"""An actor is named by its own names, not by a word that any body is called by."""

from __future__ import annotations

import pytest

from generator.corpus.names import actor_names_in_articles
from generator.model.documents import Actor
from generator.model.vocabulary import ActorKind

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


GUILDS = {
    "norvia": Actor.model_validate(
        {"format": "1", "name": "Norvian Rescue Guild", "kind": "civil-society"}
    ),
    "world": Actor.model_validate(
        {
            "format": "1",
            "name": "World Council of the Rescue Guild",
            "kind": "international-organisation",
            "aliases": [{"name": "Rescue Guild"}],
        }
    ),
}


@pytest.mark.parametrize(
    ("article", "named"),
    [
        ("The Norvian Rescue Guild came. The Rescue Guild counted.", ["norvia"]),
        ("Rescue Guild counts\n\nThe Norvian Rescue Guild counted.", ["norvia"]),
        ("The Norvian Rescue Guild came.", ["norvia"]),
        ("The Rescue Guild counted.", ["world"]),
        (
            "The Rescue Guild came. The Norvian Rescue Guild counted.",
            ["norvia", "world"],
        ),
        (
            "The Norvian Rescue Guild came. The Rescue Guild in Lorne counted.",
            ["norvia", "world"],
        ),
        (
            "The Norvian Rescue Guild met the World Council of the Rescue Guild. "
            "The Rescue Guild counted.",
            ["norvia", "world"],
        ),
    ],
)
def test_short_name_of_a_longer_one(article: str, named: list[str]) -> None:
    """A short name means whoever the article called by a longer one before."""
    assert sorted(actor_names_in_articles.named_by(article, GUILDS)) == named


@pytest.mark.parametrize(
    ("article", "named"),
    [
        ("Lorne. 3 May. MEDNET.RU - Guards shot at people.", True),
        ("LORNE, May 3 (MEDNET) - Guards shot at people.", True),
        ("Lorne, May 3 (MEDNET).- Guards shot at people.", True),
        ("Lorne. 3 May. MEDNETWORK.RU - Guards shot at people.", False),
        ("Lorne. 3 May. ANTI-MEDNET - Guards shot at people.", False),
        ("Lorne. MEDNET - that is what the wall says.", False),
        ("Guards shot at people, and one cried: MEDNET!", False),
        ("Lorne. 3 May. mednet - guards shot at people.", False),
    ],
)
def test_dateline(article: str, named: bool) -> None:
    """A medium may have its name in capitals in a dateline, and nowhere else."""
    mednet = Actor(format=1, name="Mednet", kind=ActorKind.MEDIA)

    assert [*actor_names_in_articles.names_in(article, mednet)] == ["Mednet"] * named
