"""The theme's templates while somebody edits them: each as it last could be read."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from traceback import walk_tb

from jinja2 import (
    BytecodeCache,
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    FunctionLoader,
    TemplateSyntaxError,
)
from jinja2.bccache import Bucket

from generator.model.diagnostics import Problem

FOLDER = "site-templates/theme"
READY = "ready.html"
"""A template with nothing in it, for pages whose document is there already."""
_MAIN = {
    READY: "ready",
    "main.html": '{% extends "base.html" %}'
    '{% block announce %}{% include "partials/problems.html" %}{% endblock %}',
}
"""What stands for a first template that never could be read: the theme's, and what
is wrong."""


class Compiled(BytecodeCache):
    """Templates as they were compiled, for the builds to come.

    An engine that is made anew for each build would compile all of them again.
    """

    def __init__(self) -> None:
        """Hold none yet."""
        self.held: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Take a template from here, unless its text is another by now."""
        if bucket.key in self.held:
            bucket.bytecode_from_string(self.held[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Hold a template."""
        self.held[bucket.key] = bucket.bytecode_to_string()


def read(
    templates: Environment,
    folders: list[str],
    earlier: Mapping[str, str],
    attempt: Callable[[], object] | None = None,
) -> tuple[dict[str, str], tuple[Problem, ...]]:
    """Let an engine find those of our templates that can be read and filled.

    Args:
        templates: The engine's, with all its filters; its loader is replaced.
        folders: Where it looks for templates: ours first, then the theme itself.
        earlier: Texts as they last were; one of them stands for a faulty one, else
            the theme's own, else nothing.
        attempt: Fills templates of the engine, to find out which of ours cannot be.

    Returns:
        The texts as they are now, and what is wrong with the others.
    """
    ours, *theme = map(Path, folders)
    sound, problems = _readable(templates, ours, earlier)
    for problem in problems:
        _replace(_name(problem), sound, earlier, theme)
    _load(templates, ours, theme, sound)
    while attempt and (fault := _fault(attempt, ours, sound)):
        problems.append(fault)
        _replace(_name(fault), sound, earlier, theme)
        _load(templates, ours, theme, sound)
    return sound, tuple(problems)


def _readable(
    templates: Environment, ours: Path, earlier: Mapping[str, str]
) -> tuple[dict[str, str], list[Problem]]:
    sound, problems = {}, []
    for file in sorted(ours.rglob("*.html")):
        name = file.relative_to(ours).as_posix()
        try:
            text = file.read_text("utf-8")
            if earlier.get(name) != text:
                templates.compile(text, name, str(file))
            sound[name] = text
        except UnicodeDecodeError:
            problems.append(_problem(name, 1, "is not text in UTF-8"))
        except TemplateSyntaxError as error:
            problems.append(_problem(name, error.lineno, str(error.message)))
    return sound, problems


def _replace(
    name: str, sound: dict[str, str], earlier: Mapping[str, str], theme: list[Path]
) -> None:
    """Put for a faulty template what it was, or if that is as faulty the theme's."""
    faulty = sound.pop(name, None)
    if name in earlier and earlier[name] != faulty:
        sound[name] = earlier[name]
    elif not any((folder / name).is_file() for folder in theme):
        sound[name] = ""


def _load(
    templates: Environment, ours: Path, theme: list[Path], sound: Mapping[str, str]
) -> None:
    """Give an engine our templates, each under the name of its file."""
    texts = {**_MAIN, **sound}

    def own(name: str) -> tuple[str, str, None] | None:
        return (texts[name], str(ours / name), None) if name in texts else None

    templates.loader = ChoiceLoader([FunctionLoader(own), FileSystemLoader(theme)])


def _fault(
    attempt: Callable[[], object], ours: Path, sound: Collection[str]
) -> Problem | None:
    """Return what kept a template of ours from being filled, where something did.

    Whatever else goes wrong is not about our templates, and is raised.
    """
    try:
        attempt()
    except Exception as error:
        for frame, line in reversed([*walk_tb(error.__traceback__)]):
            name = os.path.relpath(frame.f_code.co_filename, ours).replace(os.sep, "/")
            if name in sound:
                return _problem(name, line, f"cannot be filled in: {error}")
        raise
    return None


def _problem(name: str, line: int, message: str) -> Problem:
    return Problem(f"{FOLDER}/{name}", line, 1, "T101", "", message)


def _name(problem: Problem) -> str:
    return problem.path.removeprefix(f"{FOLDER}/")
