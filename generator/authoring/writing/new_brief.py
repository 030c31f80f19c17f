"""The smallest valid brief: a title and one event with the quotation behind it."""

from __future__ import annotations

from dataclasses import dataclass

from generator.loader import yaml_editor
from generator.model import validators

SCHEMA_COMMENT = "# yaml-language-server: $schema=../schemas/crisis.json\n"
"""First line of a brief, from which editors know its schema."""
_MAX_ID_WORDS = 5


@dataclass(frozen=True, slots=True)
class NewBrief:
    """The content of a new brief; all dates are EDTF."""

    title: str
    countries: tuple[str, ...]
    kinds: tuple[str, ...]
    covers: str
    reviewed: str
    source: str
    """Id of the source that is quoted."""
    quote: str
    text: str
    """The text of the first event, and for now of the bottom line too."""
    attributed_to: tuple[str, ...] = ()
    date: str = ""
    """When it was, if that is known."""


def render(brief: NewBrief) -> str:
    """Return the text of the brief's file."""
    event = {
        "id": "-".join(validators.id_words(brief.text)[:_MAX_ID_WORDS])
        or "first-event",
        "date": brief.date,
        "text": brief.text,
        "attributed_to": list(brief.attributed_to),
        "evidence": [{"source": brief.source, "quote": brief.quote}],
    }
    event = {key: value for key, value in event.items() if value}
    head = {
        "format": 1,
        "title": brief.title,
        "countries": list(brief.countries),
        "kinds": list(brief.kinds),
        "covers": brief.covers,
        "reviewed": brief.reviewed,
    }
    conclusion = {"text": brief.text, "rests_on": [event["id"]]}
    text = SCHEMA_COMMENT + yaml_editor.dump(head)
    text = yaml_editor.add_items(text, "bottom_line", [conclusion])
    return yaml_editor.add_items(text, "events", [event])
