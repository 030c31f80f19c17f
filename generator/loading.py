"""All files of a project to typed records, or every problem with its place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from pathlib import Path, PurePosixPath
from typing import Any, Generic, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from generator import keeping, reading, reuse, scalars
from generator.keeping import Piece
from generator.model import Accepted, Actor, Crisis, Document, Source
from generator.problems import (
    BriefError,
    KeyPath,
    Problem,
    cut,
    limited,
    nearest,
)
from generator.reading import Reading
from generator.reuse import Store

Loads = TypeVar("Loads", Crisis, Actor, Source, Accepted)

FOLDERS: Mapping[str, type[Document]] = {
    "briefs": Crisis,
    "briefs/actors": Actor,
    "seeds": Source,
}
"""Where each kind of record lies, below the root."""
ORIGINALS = "seeds/originals"
"""Where articles lie, on the contributor's disk only."""
ACCEPTED = "accepted.yaml"
"""The one file of warnings that are accepted for a reason."""


@dataclass(frozen=True)
class File(Generic[Loads]):
    """A record, and the text that it was read from."""

    record: Loads
    path: str
    """Relative to the root, with `/`."""
    text: str
    key: str
    """Stands for the path, the text and the code that read it."""

    @cached_property
    def reading(self) -> Reading:
        """Where everything stands; read once more, since few files are asked."""
        return reading.parse(self.path, self.text)


@dataclass(frozen=True, slots=True)
class Project:
    """Everything that could be loaded, by id in order, and what could not."""

    crises: dict[str, File[Crisis]] = field(default_factory=dict)
    actors: dict[str, File[Actor]] = field(default_factory=dict)
    sources: dict[str, File[Source]] = field(default_factory=dict)
    articles: dict[str, str] = field(default_factory=dict)
    """Texts of the articles that are at hand on this disk, by id of their source."""
    accepted: File[Accepted] | None = None
    """Warnings accepted for a reason, where there are any."""
    problems: tuple[Problem, ...] = ()
    unreadable: frozenset[str] = frozenset()
    """Ids of the files that could not be loaded."""


def load(root: Path, store: Store | None = None) -> Project:
    """Load every file below `root`; what is wrong with one stops no other.

    Args:
        root: The folder that holds `briefs` and `seeds`.
        store: What earlier builds left, if files that did not change are to be taken
            from there.
    """
    store = store or Store()
    problems: list[Problem] = []
    if not (root / "briefs").is_dir():
        message = "is not a folder here; name the project's own folder with --root"
        problems.append(Problem("briefs", 1, 1, "S101", "", message))
    sources = _folder(root, "seeds", Source, problems, store)
    return Project(
        _folder(root, "briefs", Crisis, problems, store),
        _folder(root, "briefs/actors", Actor, problems, store),
        sources,
        _articles(root, sources, problems),
        _accepted(root, problems),
        tuple(sorted(problems)),
        frozenset(PurePosixPath(problem.path).stem for problem in problems),
    )


def _folder(
    root: Path,
    folder: str,
    model: type[Loads],
    problems: list[Problem],
    store: Store,
) -> dict[str, File[Loads]]:
    texts: dict[str, str] = {}
    for path in _paths(root, folder, problems):
        try:
            texts[path] = reading.read_text(root, path)
        except BriefError as error:
            problems.extend(error.problems)
    pieces = [_piece(path, text, model) for path, text in texts.items()]
    loaded: dict[str, File[Loads]] = {}
    for piece, path, found in zip(
        pieces, texts, keeping.kept(pieces, store), strict=True
    ):
        if isinstance(found, model):
            loaded[PurePosixPath(path).stem] = File(
                found, path, texts[path], piece.name
            )
        else:
            problems.extend(found)
    return loaded


def _piece(path: str, text: str, model: type[Loads]) -> Piece:
    def make() -> Loads | tuple[Problem, ...]:
        try:
            return _record(model, reading.parse(path, text))
        except BriefError as error:
            return error.problems

    return Piece(_key(path, text), make)


def _key(path: str, text: str) -> str:
    return reuse.key(keeping.code(), "file", path, text)


def _articles(
    root: Path, sources: Iterable[str], problems: list[Problem]
) -> dict[str, str]:
    found: dict[str, str] = {}
    for source in sources:
        path = f"{ORIGINALS}/{source}.txt"
        if (root / path).exists():
            try:
                found[source] = reading.read_text(root, path)
            except BriefError as error:
                problems.extend(error.problems)
    return found


def _accepted(root: Path, problems: list[Problem]) -> File[Accepted] | None:
    if not (root / ACCEPTED).exists():
        return None
    try:
        text = reading.read_text(root, ACCEPTED)
        record = _record(Accepted, reading.parse(ACCEPTED, text))
        return File(record, ACCEPTED, text, _key(ACCEPTED, text))
    except BriefError as error:
        problems.extend(error.problems)
        return None


def _paths(root: Path, folder: str, problems: list[Problem]) -> Iterator[str]:
    base = root / folder
    for entry in sorted(base.iterdir()) if base.is_dir() else ():
        path = f"{folder}/{entry.name}"
        if entry.name.startswith(".") or path in (*FOLDERS, ORIGINALS):
            continue
        if message := _misnamed(entry):
            problems.append(Problem(_printable(path), 1, 1, "S101", "", message))
        else:
            yield path


def _misnamed(entry: Path) -> str:
    if entry.suffix != ".yaml":
        return "is not a .yaml file, so nothing reads it"
    message = scalars.id_problem(entry.stem)
    return f"has a name that {message}" if message else ""


def _printable(path: str) -> str:
    """Return a path in which no character can hide or turn the others round."""
    return path if path.isascii() and path.isprintable() else ascii(path)[1:-1]


def _record(model: type[Loads], found: Reading) -> Loads:
    try:
        return model.model_validate(found.data)
    except ValidationError as error:
        raise BriefError(limited(_problems(model, found, error))) from None


def _problems(
    model: type[BaseModel], found: Reading, error: ValidationError
) -> Iterator[Problem]:
    """Yield a problem for each fault; that of a child silences its parent's."""
    faults = [
        (_where(found, fault), fault) for fault in error.errors(include_url=False)
    ]
    parents = {where[:end] for where, _ in faults for end in range(len(where))}
    for where, fault in faults:
        if where not in parents:
            yield _problem(model, found, where, fault)


def _where(found: Reading, fault: ErrorDetails) -> KeyPath:
    """Return the fault's key path without Pydantic's names for alternatives."""
    where: KeyPath = ()
    for step in fault["loc"]:
        if (*where, step) in found.values:
            where = (*where, step)
    return (*where, fault["loc"][-1]) if fault["type"] == "missing" else where


def _problem(
    model: type[BaseModel], found: Reading, where: KeyPath, fault: ErrorDetails
) -> Problem:
    kind, context, value = fault["type"], fault.get("ctx", {}), fault["input"]
    last = str(where[-1]) if where else ""
    if kind == "extra_forbidden":
        message = f"'{cut(last)}' is not a key of this record"
        names = tuple(step for step in where[:-1] if isinstance(step, str))
        hint = nearest(last, _keys(model, names))
        return found.problem("S102", where, message, hint, key=True)
    if kind == "missing":
        message = f"the key '{last}' is missing"
        return found.problem("S103", where[:-1], message)
    if where == ("format",):
        return found.problem(
            "S107", where, f"{_shown(value)} is a format that is not read; write 1"
        )
    if kind == "enum":
        words = context["expected"].replace(" or ", ", ").replace("'", "").split(", ")
        message = f"{_shown(value)} is not one of {', '.join(words)}"
        return found.problem("S105", where, message, nearest(str(value), words))
    if kind == "scalar":
        message, hint = context["message"], context["hint"]
        key = fault["loc"][-1] == "[key]"
        return found.problem("S106", where, message, hint, key=key)
    code, message = _SHAPES.get(kind, ("S106", "is not what this key asks for"))
    return found.problem(code, where, message.format(value=_shown(value), **context))


_SHAPES = {
    "tuple_type": ("S104", "must be a list, such as [one, two], not {value}"),
    "dict_type": ("S104", "must be a block of keys with values, not {value}"),
    "model_type": ("S104", "must be a block of keys with values, not {value}"),
    "string_type": ("S104", "must be a single value, not a list or a block of keys"),
    "too_short": ("S104", "must hold at least one entry"),
    "string_too_short": ("S106", "is empty; write something or leave the key out"),
    "too_long": ("S106", "is longer than {max_length:,} characters"),
    "string_pattern_mismatch": (
        "S106",
        "{value} is not what the tools write here; run briefs seal",
    ),
}
"""Pydantic's name of a fault: our code and words."""


def _shown(value: Any) -> str:
    if isinstance(value, str | int):
        return f"'{cut(str(value))}'"
    return "a block of keys" if isinstance(value, dict) else "a list"


@lru_cache(maxsize=256)
def _keys(model: type[BaseModel], names: tuple[str, ...]) -> list[str]:
    """Return the keys that a record may have to which these names lead."""
    schema = model.model_json_schema()
    node: dict[str, Any] = schema
    for step in names:
        node = node.get("properties", {}).get(step, {})
        node = node.get("items", node)
        for part in (node, *node.get("anyOf", []), *node.get("oneOf", [])):
            if "$ref" in part:
                node = schema["$defs"][part["$ref"].rsplit("/", 1)[1]]
    return list(node.get("properties", {}))
