"""Warnings accepted for a reason: new entries of `accepted.yaml`."""

from __future__ import annotations

from generator.loader import yaml_editor
from generator.model.diagnostics import Problem


def with_accepted(text: str | None, warning: Problem, reason: str) -> str:
    """Return the text of `accepted.yaml` with one more warning.

    Args:
        text: Its present text; None where there is no such file.
        warning: The warning, of a file and a place in it.
        reason: Why it is accepted, in a sentence.

    Raises:
        ValueError: The list in the file is in brackets.
    """
    entry = {
        "code": warning.code,
        "path": warning.path,
        "where": warning.where,
        "reason": reason,
    }
    return yaml_editor.add_items(text or "format: 1\n", "accepted", [entry])
