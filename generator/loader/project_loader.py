"""Loading of all files of a project as records, or as problems."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path, PurePath, PurePosixPath
from typing import Any, Generic, TypeVar

from generator.loader import forbidden_tracked_files, validation, yaml_reader
from generator.loader.parsed_yaml import ParsedYaml
from generator.loader.project_paths import ACCEPTED, FOLDERS, ORIGINALS, article_path
from generator.loader.text_file_reader import read_text
from generator.loader.validation import PartialDocument
from generator.model import validators
from generator.model.diagnostics import KeyPath, Problem
from generator.model.documents import Accepted, Actor, Crisis
from generator.model.exceptions import ProblemsError
from generator.model.sources import Source
from generator.storage import memo, parallel
from generator.storage.fingerprint import Fingerprint, code_fingerprint, fingerprint
from generator.storage.memo import Computation
from generator.storage.store import Store

DocumentT = TypeVar("DocumentT", Crisis, Actor, Source, Accepted)

_SUFFIX = ".yaml"


@dataclass(frozen=True)
class File(Generic[DocumentT]):
    """A record, with the file that it was read from."""

    record: DocumentT
    path: str
    """Path relative to the project root, separated by `/`."""
    text: str
    key: str
    """Cache key made of the path, the text and the version of the code."""
    partial: PartialDocument[DocumentT] | None = None
    """The readable part and the parts left out, if not all of the file could be
    read."""

    @property
    def name(self) -> str:
        """Id of the record."""
        return PurePosixPath(self.path).stem

    def where(self, path: KeyPath) -> KeyPath:
        """Return the key path in the file for one in the record."""
        return self.partial.where(path) if self.partial else path

    @cached_property
    def parsed(self) -> ParsedYaml:
        """Data and locations of the file, parsed on demand as few files need them."""
        return yaml_reader.parse(self.path, self.text)


@dataclass(frozen=True, slots=True)
class Project:
    """Records of a project by id, in order of ids, and the problems of its files."""

    crises: dict[str, File[Crisis]] = field(default_factory=dict)
    actors: dict[str, File[Actor]] = field(default_factory=dict)
    sources: dict[str, File[Source]] = field(default_factory=dict)
    articles: dict[str, str] = field(default_factory=dict)
    """Texts of the articles that exist on this disk, by the id of their source."""
    accepted: File[Accepted] | None = None
    """The accepted warnings, if the project has such a file."""
    problems: tuple[Problem, ...] = ()
    unreadable: frozenset[str] = frozenset()
    """Ids of the files that have problems and could not be loaded as a whole."""
    incomplete: tuple[File[Any], ...] = ()
    """Those of them of which a part could be read, so that the rules can check it."""


def load(
    root: Path, store: Store | None = None, earlier: Project | None = None
) -> Project:
    """Load all files of a project; files with problems do not affect the others.

    Args:
        root: The folder that contains `briefs` and `seeds`.
        store: A cache of earlier builds, from which unchanged files are taken.
        earlier: A project loaded before, from which unchanged files are taken.
    """
    earlier = earlier or Project()
    loader = _Loader(root, store or Store())
    if not (root / "briefs").is_dir():
        message = "is not a folder here; set --root to the project's folder"
        loader.problems.append(Problem("briefs", 1, 1, "S101", "", message))
    sources = loader.folder("seeds", Source, earlier.sources)
    partial_sources = (file.name for file in loader.incomplete)
    return Project(
        loader.folder("briefs", Crisis, earlier.crises),
        loader.folder("briefs/actors", Actor, earlier.actors),
        sources,
        loader.articles([*sources, *partial_sources]),
        loader.accepted(),
        tuple(sorted([*loader.problems, *forbidden_tracked_files.problems(root)])),
        frozenset(PurePosixPath(problem.path).stem for problem in loader.problems),
        tuple(loader.incomplete),
    )


@dataclass(frozen=True, slots=True)
class _Loader:
    """Loads the folders of a project and collects problems."""

    root: Path
    store: Store
    problems: list[Problem] = field(default_factory=list)
    incomplete: list[File[Any]] = field(default_factory=list)

    def folder(
        self,
        folder: str,
        model: type[DocumentT],
        earlier: Mapping[str, File[DocumentT]],
    ) -> dict[str, File[DocumentT]]:
        """Load the records of a folder, by id in order of ids."""
        texts = dict(self._texts(self._paths(folder)))
        loaded = {
            file.path: file
            for file in earlier.values()
            if texts.get(file.path) == file.text
        }
        self.store.used.update(file.key for file in loaded.values())
        changed = [path for path in texts if path not in loaded]
        tasks = [_load_task(path, texts[path], model) for path in changed]
        results = memo.memoize(tasks, self.store, division=parallel.WITH_FORKS)
        for path, task, result in zip(changed, tasks, results, strict=True):
            if isinstance(result, tuple):
                self.problems.extend(result)
                continue
            file = _file(path, texts[path], task.key, result)
            if file.partial:
                self.problems.extend(file.partial.problems)
                self.incomplete.append(file)
            else:
                loaded[path] = file
        return {
            PurePosixPath(path).stem: loaded[path] for path in texts if path in loaded
        }

    def articles(self, sources: Iterable[str]) -> dict[str, str]:
        """Return the texts of the articles on this disk, by the id of their source."""
        paths = map(article_path, sources)
        existing = (path for path in paths if (self.root / path).exists())
        return {PurePosixPath(path).stem: text for path, text in self._texts(existing)}

    def accepted(self) -> File[Accepted] | None:
        """Load the accepted warnings, if the project has such a file."""
        if not (self.root / ACCEPTED).exists():
            return None
        try:
            text = read_text(self.root, ACCEPTED)
            record = validation.validate(Accepted, yaml_reader.parse(ACCEPTED, text))
        except ProblemsError as error:
            self.problems.extend(error.problems)
            return None
        return File(record, ACCEPTED, text, _cache_key(ACCEPTED, text))

    def _texts(self, paths: Iterable[str]) -> Iterator[tuple[str, str]]:
        """Yield path and text of each readable file."""
        for path in paths:
            try:
                yield path, read_text(self.root, path)
            except ProblemsError as error:
                self.problems.extend(error.problems)

    def _paths(self, folder: str) -> Iterator[str]:
        """Yield the paths of the record files in a folder, in order."""
        base = self.root / folder
        names = (entry.name for entry in base.iterdir()) if base.is_dir() else ()
        for name in sorted(names):
            path = f"{folder}/{name}"
            if name.startswith(".") or path in (*FOLDERS, ORIGINALS):
                continue
            if message := _name_problem(name):
                problem = Problem(_printable(path), 1, 1, "S101", "", message)
                self.problems.append(problem)
            else:
                yield path


def parse_file(
    path: str, text: str, model: type[DocumentT]
) -> File[DocumentT] | tuple[Problem, ...]:
    """Return the record of a text, as far as it can be read, or its problems.

    Args:
        path: The path that the file has or would have, for its problems.
        text: The text of the file, which need not be on the disk.
        model: The type of the record.
    """
    try:
        parsed = yaml_reader.parse(path, text)
        result = validation.validate_partially(model, parsed)
    except ProblemsError as error:
        return error.problems
    file = _file(path, text, _cache_key(path, text), result)
    file.__dict__["parsed"] = parsed  # so that it is not parsed again for problems
    return file


def _file(
    path: str, text: str, key: str, result: DocumentT | PartialDocument[DocumentT]
) -> File[DocumentT]:
    if isinstance(result, PartialDocument):
        return File(result.record, path, text, key, result)
    return File(result, path, text, key)


def is_selected(path: str, selected: Collection[PurePath]) -> bool:
    """Tell whether a file is one of some files and folders, or no selection is made."""
    return not selected or any(PurePath(path).is_relative_to(one) for one in selected)


def _load_task(path: str, text: str, model: type[DocumentT]) -> Computation:
    def load_record() -> DocumentT | PartialDocument[DocumentT] | tuple[Problem, ...]:
        try:
            return validation.validate_partially(model, yaml_reader.parse(path, text))
        except ProblemsError as error:
            return error.problems

    return Computation(_cache_key(path, text), load_record)


def _cache_key(path: str, text: str) -> Fingerprint:
    return fingerprint(code_fingerprint(), "file", path, text)


def _name_problem(name: str) -> str:
    if not name.endswith(_SUFFIX):
        return "is not a .yaml file, so it would be ignored"
    message = validators.id_problem(name.removesuffix(_SUFFIX))
    return f"has a name that {message}" if message else ""


def _printable(path: str) -> str:
    """Escape a path with characters that are invisible or change text direction."""
    return path if path.isascii() and path.isprintable() else ascii(path)[1:-1]
