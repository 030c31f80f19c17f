"""Paths of a project's files, relative to its root and separated by `/`."""

from __future__ import annotations

from collections.abc import Mapping

from generator.model.documents import Actor, Crisis, Document
from generator.model.sources import Source

FOLDERS: Mapping[str, type[Document]] = {
    "briefs": Crisis,
    "briefs/actors": Actor,
    "seeds": Source,
}
"""The type of the documents in each folder."""
ORIGINALS = "seeds/originals"
"""Folder of the articles, which exists on a contributor's disk only."""
ACCEPTED = "accepted.yaml"
"""The file that lists accepted warnings."""


def brief_path(crisis: str) -> str:
    """Return the path of the brief on a crisis."""
    return f"briefs/{crisis}.yaml"


def actor_path(actor: str) -> str:
    """Return the path of the file of an actor."""
    return f"briefs/actors/{actor}.yaml"


def source_path(source: str) -> str:
    """Return the path of the record of a source."""
    return f"seeds/{source}.yaml"


def article_path(source: str) -> str:
    """Return the path of the text of a source's article."""
    return f"{ORIGINALS}/{source}.txt"


def original_path(source: str) -> str:
    """Return the path of the page or file from which an article was extracted."""
    return f"{ORIGINALS}/{source}.original"
