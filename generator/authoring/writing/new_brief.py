"""The smallest valid brief: a title, one statement, and the words that carry it."""

from __future__ import annotations

from dataclasses import dataclass

from generator.loader import yaml_editor
from generator.model import validators

SCHEMA = "# yaml-language-server: $schema=../schemas/crisis.json\n"
_WORDS = 5


@dataclass(frozen=True, slots=True)
class Beginning:
    """What a person must say for a brief to stand."""

    title: str
    countries: tuple[str, ...]
    kinds: tuple[str, ...]
    covers: str
    reviewed: str
    source: str
    quote: str
    text: str
    """The first statement, and so far the bottom line."""
    attributed_to: tuple[str, ...] = ()


def brief(begun: Beginning) -> str:
    """Return the text of a new brief; by its first line editors know the schema."""
    event = {
        "id": "-".join(validators.id_words(begun.text)[:_WORDS]) or "first-event",
        "text": begun.text,
        "attributed_to": list(begun.attributed_to),
        "evidence": [{"source": begun.source, "quote": begun.quote}],
    }
    event = {key: value for key, value in event.items() if value}
    head = {
        "format": 1,
        "title": begun.title,
        "countries": list(begun.countries),
        "kinds": list(begun.kinds),
        "covers": begun.covers,
        "reviewed": begun.reviewed,
    }
    conclusion = {"text": begun.text, "rests_on": [event["id"]]}
    file = SCHEMA + yaml_editor.dump(head)
    file = yaml_editor.add_items(file, "bottom_line", [conclusion])
    return yaml_editor.add_items(file, "events", [event])
