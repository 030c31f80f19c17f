"""The theme's templates while somebody edits them: each as it last could be read."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from jinja2 import (
    ChoiceLoader,
    DictLoader,
    Environment,
    FileSystemLoader,
    TemplateSyntaxError,
)

from generator.problems import Problem

FOLDER = "site-templates/theme"
_MAIN = {
    "main.html": '{% extends "base.html" %}'
    '{% block announce %}{% include "partials/problems.html" %}{% endblock %}'
}
"""What stands for a first template that never could be read: the theme's, and what
is wrong."""


def read(
    templates: Environment, folders: list[str], earlier: Mapping[str, str]
) -> tuple[dict[str, str], tuple[Problem, ...]]:
    """Let an engine find those of our templates that can be read.

    Args:
        templates: The engine's, with all its filters; its loader is replaced.
        folders: Where it looks for templates: ours first, then the theme itself.
        earlier: Texts as they last were; one of them stands for a faulty one, else
            the theme's own, else nothing.

    Returns:
        The texts as they are now, and what is wrong with the others.
    """
    ours, *theme = map(Path, folders)
    sound: dict[str, str] = {}
    problems = []
    for file in sorted(ours.rglob("*.html")):
        name = file.relative_to(ours).as_posix()
        try:
            text = file.read_text("utf-8")
            templates.compile(text, name, str(file))
            sound[name] = text
        except (TemplateSyntaxError, UnicodeDecodeError) as error:
            problems.append(_problem(name, error))
            if name in earlier or not any((one / name).is_file() for one in theme):
                sound[name] = earlier.get(name, "")
    loaders = [DictLoader(_MAIN | sound), FileSystemLoader(theme)]
    templates.loader = ChoiceLoader(loaders)
    return sound, tuple(problems)


def _problem(name: str, error: TemplateSyntaxError | UnicodeDecodeError) -> Problem:
    path = f"{FOLDER}/{name}"
    if isinstance(error, UnicodeDecodeError):
        return Problem(path, 1, 1, "T101", "", "is not text in UTF-8")
    return Problem(path, error.lineno, 1, "T101", "", str(error.message))
