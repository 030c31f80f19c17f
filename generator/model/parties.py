"""Parties: registered actors, or people whom the source describes but does not name."""

from __future__ import annotations

from functools import cache
from operator import attrgetter
from typing import Annotated, Any, TypeAlias, get_args

from pydantic import Discriminator, Field, Tag

from generator.model.types import FrozenModel, Id, Prose


class Unnamed(FrozenModel):
    """A party that the source does not name."""

    unnamed: Prose = Field(
        description="Description of the party, as far as the source gives one."
    )
    of: Id | None = Field(None, description="The actor to which the party belongs.")


Party: TypeAlias = Annotated[
    Annotated[Id, Tag("an actor")] | Annotated[Unnamed, Tag("an unnamed party")],
    Discriminator(
        lambda value: "an actor" if isinstance(value, str) else "an unnamed party"
    ),
]
Parties: TypeAlias = tuple[Party, ...]


_MOST_RELEVANT = (
    *("actor", "of", "by", "through", "to", "actors", "about"),
    *("attributed_to", "said_to_be_by", "accused"),
)


def party_fields(*kinds: type[FrozenModel]) -> tuple[str, ...]:
    """Return the fields of types of record that hold parties, the most relevant first.

    These are the fields named above, and every other one whose annotation has parties.
    """
    fields = {
        name: field for kind in kinds for name, field in kind.model_fields.items()
    }
    listed = (name for name in _MOST_RELEVANT if name in fields)
    typed = (name for name, one in fields.items() if _holds_parties(one.annotation))
    return tuple(dict.fromkeys((*listed, *typed)))


def _holds_parties(annotation: Any) -> bool:
    return annotation is Unnamed or any(map(_holds_parties, get_args(annotation)))


@cache
def party_values(kind: type[FrozenModel]) -> tuple[tuple[str, ...], attrgetter[Any]]:
    """Return the fields that hold parties, and a getter of all their values."""
    names = party_fields(kind)
    return names, attrgetter(*names)
