"""All files of a project to typed records, or every problem with its place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from pathlib import Path, PurePosixPath
from typing import Any, Generic, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from generator.loader import yaml_reader
from generator.loader.yaml_reader import Reading
from generator.model import validators
from generator.model.diagnostics import (
    BriefError,
    KeyPath,
    Problem,
    cut,
    limited,
    nearest,
)
from generator.model.records import Accepted, Actor, Crisis, Document, Source
from generator.storage import memo
from generator.storage.fingerprint import (
    Fingerprint,
    code_fingerprint,
    fingerprint,
)
from generator.storage.memo import Computation
from generator.storage.store import Store

Loads = TypeVar("Loads", Crisis, Actor, Source, Accepted)

FOLDERS: Mapping[str, type[Document]] = {
    "briefs": Crisis,
    "briefs/actors": Actor,
    "seeds": Source,
}
"""Where each kind of record lies, below the root."""
SUFFIX = ".yaml"
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
        return yaml_reader.parse(self.path, self.text)


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


def load(
    root: Path, store: Store | None = None, earlier: Project | None = None
) -> Project:
    """Load every file below `root`; what is wrong with one stops no other.

    Args:
        root: The folder that holds `briefs` and `seeds`.
        store: What earlier builds left, if files that did not change are to be taken
            from there.
        earlier: What was loaded before, if it is at hand.
    """
    earlier = earlier or Project()
    loader = _Loader(root, store or Store(), [])
    if not (root / "briefs").is_dir():
        message = "is not a folder here; name the project's own folder with --root"
        loader.problems.append(Problem("briefs", 1, 1, "S101", "", message))
    sources = loader.folder("seeds", Source, earlier.sources)
    return Project(
        loader.folder("briefs", Crisis, earlier.crises),
        loader.folder("briefs/actors", Actor, earlier.actors),
        sources,
        loader.articles(sources),
        loader.accepted(),
        tuple(sorted(loader.problems)),
        frozenset(PurePosixPath(one.path).stem for one in loader.problems),
    )


@dataclass(frozen=True, slots=True)
class _Loader:
    """Loads the folders of a project, and notes what is wrong in them."""

    root: Path
    store: Store
    problems: list[Problem]

    def folder(
        self, folder: str, model: type[Loads], earlier: Mapping[str, File[Loads]]
    ) -> dict[str, File[Loads]]:
        """Load every record in a folder, by id in order."""
        texts = dict(self._texts(self._paths(folder)))
        loaded = {
            file.path: file
            for file in earlier.values()
            if texts.get(file.path) == file.text
        }
        self.store.used.update(file.key for file in loaded.values())
        others = [path for path in texts if path not in loaded]
        pieces = [_piece(path, texts[path], model) for path in others]
        for piece, path, found in zip(
            pieces, others, memo.memoize(pieces, self.store), strict=True
        ):
            if isinstance(found, model):
                loaded[path] = File(found, path, texts[path], piece.key)
            else:
                self.problems.extend(found)
        return {_id(path): loaded[path] for path in texts if path in loaded}

    def articles(self, sources: Iterable[str]) -> dict[str, str]:
        """Return the texts of the articles that are at hand, by id of their source."""
        paths = (f"{ORIGINALS}/{source}.txt" for source in sources)
        there = (path for path in paths if (self.root / path).exists())
        return {PurePosixPath(path).stem: text for path, text in self._texts(there)}

    def accepted(self) -> File[Accepted] | None:
        """Load the warnings that are accepted for a reason, where there are any."""
        if not (self.root / ACCEPTED).exists():
            return None
        for path, text in self._texts([ACCEPTED]):
            try:
                record = _record(Accepted, yaml_reader.parse(path, text))
                return File(record, path, text, _key(path, text))
            except BriefError as error:
                self.problems.extend(error.problems)
        return None

    def _texts(self, paths: Iterable[str]) -> Iterator[tuple[str, str]]:
        """Yield the text of each file that can be read."""
        for path in paths:
            try:
                yield path, yaml_reader.read_text(self.root, path)
            except BriefError as error:
                self.problems.extend(error.problems)

    def _paths(self, folder: str) -> Iterator[str]:
        base = self.root / folder
        names = (entry.name for entry in base.iterdir()) if base.is_dir() else ()
        for name in sorted(names):
            path = f"{folder}/{name}"
            if name.startswith(".") or path in (*FOLDERS, ORIGINALS):
                continue
            if message := _misnamed(name):
                problem = Problem(_printable(path), 1, 1, "S101", "", message)
                self.problems.append(problem)
            else:
                yield path


def _piece(path: str, text: str, model: type[Loads]) -> Computation:
    def make() -> Loads | tuple[Problem, ...]:
        try:
            return _record(model, yaml_reader.parse(path, text))
        except BriefError as error:
            return error.problems

    return Computation(_key(path, text), make)


def _key(path: str, text: str) -> Fingerprint:
    return fingerprint(code_fingerprint(), "file", path, text)


def _misnamed(name: str) -> str:
    if not name.endswith(SUFFIX):
        return "is not a .yaml file, so nothing reads it"
    message = validators.id_problem(name.removesuffix(SUFFIX))
    return f"has a name that {message}" if message else ""


def _id(path: str) -> str:
    """Return the id of the record in a file."""
    return path.rpartition("/")[2].removesuffix(SUFFIX)


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
