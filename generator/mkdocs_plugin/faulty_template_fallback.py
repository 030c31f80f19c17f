"""Keeps a served site up while theme templates are faulty.

A template of ours that cannot be compiled or rendered is replaced by its last valid
version, or else by the template of the same name in Material's theme.
"""

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

THEME_DIR = "site-templates/theme"
CONSTANT_TEMPLATE = "ready.html"
"""Name of a constant template, for pages whose document needs no rendering."""
_BUILT_IN = {
    CONSTANT_TEMPLATE: "ready",
    "main.html": '{% extends "base.html" %}'
    '{% block announce %}{% include "partials/problems.html" %}{% endblock %}',
}
"""Templates of our own: the constant one, and a substitute for a `main.html` that was
faulty from the start, with Material's layout and the list of problems."""


class MemoryBytecodeCache(BytecodeCache):
    """Keeps compiled templates in memory.

    MkDocs creates an environment for each build, which would compile them all again.
    """

    def __init__(self) -> None:
        """Start empty."""
        self.bytecode: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Load a compiled template; Jinja checks that its source is unchanged."""
        if bucket.key in self.bytecode:
            bucket.bytecode_from_string(self.bytecode[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Store a compiled template."""
        self.bytecode[bucket.key] = bucket.bytecode_to_string()


def load(
    env: Environment,
    folders: list[str],
    last_valid: Mapping[str, str],
    render: Callable[[], object] | None = None,
) -> tuple[dict[str, str], tuple[Problem, ...]]:
    """Load our theme templates into an environment, with substitutes for faulty ones.

    Args:
        env: The environment of the build, with all filters; its loader is replaced.
        folders: The theme's template folders, ours first.
        last_valid: Sources of the last build, by name. They replace faulty templates;
            without one, Material's template is used, or else an empty one.
        render: Renders sample pages, to detect templates that fail when rendered.

    Returns:
        The sources in use, by name, and the problems of the faulty templates.
    """
    ours, *theme = map(Path, folders)
    sources, problems = _read_sources(env, ours, last_valid)
    for problem in problems:
        _substitute(_name(problem), sources, last_valid, theme)
    _set_loader(env, ours, theme, sources)
    while render and (failure := _render_problem(render, ours, sources)):
        problems.append(failure)
        _substitute(_name(failure), sources, last_valid, theme)
        _set_loader(env, ours, theme, sources)
    return sources, tuple(problems)


def _read_sources(
    env: Environment, ours: Path, last_valid: Mapping[str, str]
) -> tuple[dict[str, str], list[Problem]]:
    """Return the sources of valid templates, and the problems of the others."""
    sources, problems = {}, []
    for file in sorted((*ours.rglob("*.html"), *ours.glob("*.xml"))):
        name = file.relative_to(ours).as_posix()
        try:
            text = file.read_text("utf-8")
            if last_valid.get(name) != text:
                env.compile(text, name, str(file))
            sources[name] = text
        except UnicodeDecodeError:
            problems.append(_problem(name, 1, "is not text in UTF-8"))
        except TemplateSyntaxError as error:
            problems.append(_problem(name, error.lineno, str(error.message)))
    return sources, problems


def _substitute(
    name: str,
    sources: dict[str, str],
    last_valid: Mapping[str, str],
    theme: list[Path],
) -> None:
    """Replace a faulty template, in place; never by the same source."""
    faulty = sources.pop(name, None)
    if name in last_valid and last_valid[name] != faulty:
        sources[name] = last_valid[name]
    elif not any((folder / name).is_file() for folder in theme):
        sources[name] = ""


def _set_loader(
    env: Environment, ours: Path, theme: list[Path], sources: Mapping[str, str]
) -> None:
    """Make an environment load our sources, and other templates from the theme."""
    texts = {**_BUILT_IN, **sources}

    def load_source(name: str) -> tuple[str, str, None] | None:
        return (texts[name], str(ours / name), None) if name in texts else None

    env.loader = ChoiceLoader([FunctionLoader(load_source), FileSystemLoader(theme)])


def _render_problem(
    render: Callable[[], object], ours: Path, names: Collection[str]
) -> Problem | None:
    """Render sample pages, and return the problem if one of our templates fails.

    An error that comes from elsewhere is raised.
    """
    try:
        render()
    except Exception as error:
        for frame, line in reversed([*walk_tb(error.__traceback__)]):
            name = os.path.relpath(frame.f_code.co_filename, ours).replace(os.sep, "/")
            if name in names:
                return _problem(name, line, f"cannot be filled in: {error}")
        raise
    return None


def _problem(name: str, line: int, message: str) -> Problem:
    return Problem(f"{THEME_DIR}/{name}", line, 1, "T101", "", message)


def _name(problem: Problem) -> str:
    return problem.path.removeprefix(f"{THEME_DIR}/")
