"""The structure of the code: imports, function length and documentation."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.build import check
from generator.model.diagnostics import Rule
from generator.rules.registry import RULES
from tests.case_projects import ROOT

PACKAGE = ROOT / "generator"
FILES = sorted(PACKAGE.rglob("*.py"))
TREES = {
    ".".join(path.relative_to(ROOT).with_suffix("").parts): ast.parse(path.read_text())
    for path in FILES
}
ONLY_HERE = {
    "yaml": {"loader"},
    "jinja2": {"outputs", "mkdocs_plugin"},
    "mkdocs": {"mkdocs_plugin"},
    "watchdog": {"mkdocs_plugin"},
    "pickle": {"storage"},
    "sqlite3": {"storage", "outputs"},
    "cbor2": {"mkdocs_plugin"},
    "multiprocessing": {"storage"},
    "click": {"cli"},
    "pydantic": {"model", "loader", "corpus", "views", "outputs"},
    "pydantic_core": {"model", "loader", "views", "outputs"},
}
"""Packages that may import each of these libraries."""


def _imported(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{name.name}" for name in node.names)


EDGES = {
    module: {name for name in _imported(tree) if name in TREES and name != module}
    for module, tree in TREES.items()
}


def _functions(tree: ast.AST) -> Iterator[ast.FunctionDef]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def _body_length(function: ast.FunctionDef) -> int:
    """Return the number of lines of a function without signature and docstring."""
    first = function.body[1:2] if ast.get_docstring(function) else function.body[:1]
    return (function.end_lineno or 0) - first[0].lineno + 1 if first else 0


def test_imports_have_no_cycle() -> None:
    """No module imports, directly or indirectly, a module that imports it."""
    left = {module: set(edges) for module, edges in EDGES.items()}
    while bottom := {module for module, edges in left.items() if not edges & {*left}}:
        for module in bottom:
            del left[module]

    assert left == {}


def test_nothing_imports_the_adapters() -> None:
    """The shell and MkDocs call the core; no part of it calls them."""
    adapters = {
        "generator.cli.__main__",
        "generator.cli.main",
        "generator.mkdocs_plugin.plugin",
    }

    assert {name for edges in EDGES.values() for name in edges & adapters} == set()


@pytest.mark.parametrize("library", ONLY_HERE)
def test_library_imports(library: str) -> None:
    """A library is imported only where the table allows."""
    users = {
        module.split(".")[1]
        for module, tree in TREES.items()
        if library in {name.split(".")[0] for name in _imported(tree)}
    }

    assert users <= ONLY_HERE[library]


@pytest.mark.parametrize("module", TREES)
def test_documented(module: str) -> None:
    """Every module and every public function and class has a docstring."""
    top = TREES[module].body
    classes = [
        node
        for node in top
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
    ]
    defined = [*top, *(node for class_ in classes for node in class_.body)]
    public = [
        node
        for node in defined
        if isinstance(node, ast.FunctionDef | ast.ClassDef)
        and not node.name.startswith("_")
    ]
    bare = [node.name for node in public if not ast.get_docstring(node)]
    inherited = {"list_commands", "get_command"}

    assert {*bare} - inherited == set()
    assert ast.get_docstring(TREES[module])


@pytest.mark.parametrize("module", TREES)
def test_functions_are_short(module: str) -> None:
    """No function has more than 40 lines."""
    long = [
        function.name
        for function in _functions(TREES[module])
        if _body_length(function) > 40
    ]

    assert long == []


@pytest.mark.parametrize("module", TREES)
def test_imports_are_at_the_top(module: str) -> None:
    """No function imports a module."""
    inside = [
        name for function in _functions(TREES[module]) for name in _imported(function)
    ]

    assert inside == []


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_rule_is_documented(rule: Rule) -> None:
    """A rule has a statement, a reason, a wrong and a right example."""
    assert rule.statement.endswith(".")
    assert rule.why.endswith(".")
    assert rule.wrong
    assert rule.right
    assert rule.wrong != rule.right


OUTSIDE_THE_CORE = {"authoring", "cli"}
"""Packages that may use the clock and the working directory."""


def test_core_does_not_use_the_clock() -> None:
    """The core is given dates and folders, and uses no clock or working directory."""
    names = {"today", "now", "time", "getcwd", "cwd"}
    calls = {
        (module, node.attr)
        for module, tree in TREES.items()
        if module.split(".")[1] not in OUTSIDE_THE_CORE
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr in names
    }

    assert calls == set()


def test_files_are_found() -> None:
    """The tests above cover the whole package."""
    assert Path(check.__file__) in FILES
