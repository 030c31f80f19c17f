"""The structure of the code: imports, function length and documentation."""

from __future__ import annotations

import ast
import builtins
import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from typing import TypeAlias

import pytest

from generator.build import check
from generator.model import exceptions
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
    "iuliia": {"text"},
    "PIL": {"outputs"},
    "multiprocessing": {"storage"},
    "click": {"cli"},
    "starlette": {"authoring"},
    "uvicorn": {"authoring"},
    "pydantic": {"model", "loader", "corpus", "views", "outputs", "authoring"},
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


IMPORTED = {module: frozenset(_imported(tree)) for module, tree in TREES.items()}
EDGES = {
    module: {name for name in imported if name in TREES and name != module}
    for module, imported in IMPORTED.items()
}


Function: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef


def _functions(tree: ast.AST) -> Iterator[Function]:
    return (node for node in ast.walk(tree) if isinstance(node, Function))


def _body_length(function: Function) -> int:
    """Return the number of lines of a function without signature and docstring."""
    first = function.body[1:2] if ast.get_docstring(function) else function.body[:1]
    return (function.end_lineno or 0) - first[0].lineno + 1 if first else 0


PACKAGES = (
    {"model", "storage"},
    {"text"},
    {"loader"},
    {"corpus"},
    {"rules", "views"},
    {"outputs"},
    {"build"},
    {"authoring", "mkdocs_plugin"},
    {"cli"},
)
"""The packages of the program, from the lowest floor up."""
FLOORS = {package: floor for floor, some in enumerate(PACKAGES) for package in some}
MAX_FILES, MAX_LINES = 15, 300
MAX_WORDS = {"paragraph": 70, "rule": 100}
"""Words that explain a rule, in its one paragraph, and with its list of cases."""


def _package(module: str) -> str:
    """Return the top-level package of a module such as `generator.text.quotations`."""
    return module.split(".")[1]


def test_packages_are_the_table() -> None:
    """The package holds the packages of the table, at most 12, and no loose module."""
    folders = {
        path.name for path in PACKAGE.iterdir() if (path / "__init__.py").exists()
    }

    assert {*FLOORS} == folders
    assert len(FLOORS) <= 12
    assert {path.name for path in PACKAGE.glob("*.py")} == {"__init__.py"}


def test_imports_between_packages_point_down() -> None:
    """A package imports packages of lower floors only, so that there is no circle."""
    up = {
        (module, imported)
        for module, edges in EDGES.items()
        for imported in edges
        if _package(module) != _package(imported)
        and FLOORS[_package(imported)] >= FLOORS[_package(module)]
    }

    assert up == set()


def _cycle(edges: Mapping[str, Collection[str]]) -> list[str]:
    """Return some nodes of a graph that lead to each other; none if it has no cycle."""
    try:
        TopologicalSorter(edges).prepare()
    except CycleError as error:
        return [*error.args[1]]
    return []


def test_modules_import_in_one_direction() -> None:
    """No module imports itself through others."""
    assert _cycle(EDGES) == []


def test_folders_import_in_one_direction() -> None:
    """No folder imports itself through others."""
    folders: dict[str, set[str]] = defaultdict(set)
    for module, edges in EDGES.items():
        folder = module.rpartition(".")[0]
        folders[folder] |= {name.rpartition(".")[0] for name in edges} - {folder}

    assert _cycle(folders) == []


STEPS = (
    "shared",
    *("words", "numbers", "people", "senses", "patterns"),
    *("sentences", "outcomes", "links", "context", "results"),
)
"""The packages of the reader of counts, each of which builds on earlier ones only."""


@pytest.mark.parametrize("language", ["english", "russian"])
def test_steps_of_reading_build_on_earlier_steps(language: str) -> None:
    """A step of reading imports no later step, and nothing of the other language."""
    counts = "generator.text.counts."
    up = {
        (module, imported)
        for module, edges in EDGES.items()
        for imported in edges
        if module.startswith(f"{counts}{language}.")
        and not module.endswith(".reader")
        and imported.startswith(counts)
        and (
            imported.removeprefix(counts).split(".")[0] not in (language, "shared")
            or STEPS.index(_step(imported)) > STEPS.index(_step(module))
        )
    }

    assert up == set()


def _step(module: str) -> str:
    """Return the step of reading that a module of counts belongs to."""
    return module.split(".")[3 if ".shared." in module else 4]


def test_cycles_are_found() -> None:
    """The tests above see a circle of three, and none in a row."""
    assert {*_cycle({"a": ["b"], "b": ["c"], "c": ["a"]})} == {"a", "b", "c"}
    assert _cycle({"a": ["b", "c"], "b": ["c"]}) == []


def test_folders_and_files_are_small() -> None:
    """No folder has more than 15 modules, and no module more than 300 lines."""
    modules = Counter(file.parent.relative_to(ROOT).as_posix() for file in FILES)
    lines = {
        file.relative_to(ROOT).as_posix(): len(file.read_text().splitlines())
        for file in FILES
    }

    assert {name for name, count in modules.items() if count > MAX_FILES} == set()
    assert {name for name, count in lines.items() if count > MAX_LINES} == set()


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
        for module, imported in IMPORTED.items()
        if library in {name.split(".")[0] for name in imported}
    }

    assert users <= ONLY_HERE[library]


def test_functions_are_short() -> None:
    """No function body has more than 40 lines."""
    long = [
        f"{module}.{function.name}"
        for module, tree in TREES.items()
        for function in _functions(tree)
        if _body_length(function) > 40
    ]

    assert long == []


def _drawn_exceptions() -> Iterator[tuple[str, str, str]]:
    """Yield name, base and module of each exception in the drawing of all."""
    bases: dict[int, str] = {}
    drawn = r"^( {4,})(\w+)(?:: [\w ,]+)?(?: \(([\w.]+)\))?$"
    for indent, name, module in re.findall(drawn, exceptions.__doc__ or "", re.M):
        bases[len(indent)] = name
        if name.endswith("Error") and name not in vars(builtins):
            where = f"generator.{module}" if module else exceptions.__name__
            yield name, bases[len(indent) - 4], where


def test_exceptions_are_drawn() -> None:
    """The drawing in `model.exceptions` has every exception, its base and its module.

    So each is a `BriefsError`, which the command line prints as a message.
    """
    defined = [
        (node.name, ast.unparse(node.bases[0]), module)
        for module, tree in TREES.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef) and node.name.endswith("Error")
    ]

    assert sorted(_drawn_exceptions()) == sorted(defined)


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_rule_is_documented(rule: Rule) -> None:
    """A rule has a short statement, a reason, a wrong and a right example."""
    assert rule.statement.endswith(".")
    assert all(case.endswith(".") for case in rule.cases)
    assert len(rule.details.split()) <= MAX_WORDS["paragraph"]
    assert len(rule.statement.split()) <= MAX_WORDS["rule"]
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
