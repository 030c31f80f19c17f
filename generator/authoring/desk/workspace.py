"""The project that is open at the desk: loading, checking, writing and undoing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path, PurePosixPath
from threading import RLock
from typing import Any

from generator.authoring.drafting.new_proposals import Settled
from generator.build import check
from generator.corpus import quotation_seals
from generator.corpus.corpus import Corpus
from generator.loader import project_loader, text_file_reader
from generator.loader.project_loader import File, Project
from generator.loader.project_paths import brief_path, source_path
from generator.model.diagnostics import Problem
from generator.model.documents import Crisis
from generator.model.exceptions import BriefsError
from generator.model.sources import Source
from generator.storage import files, memo

Version = str
"""Fingerprint of a file's text; empty for a file that does not exist."""


class DeskError(BriefsError):
    """Something cannot be done; the message says why, in a sentence."""


class ConflictError(BriefsError):
    """A file was changed elsewhere meanwhile, so nothing was written."""

    def __init__(self, path: str, on_disk: str) -> None:
        """Take the file and its present text."""
        self.path = path
        self.on_disk = on_disk
        super().__init__(f"{path} has since been changed elsewhere")


def version(text: str | None) -> Version:
    """Return a 20-digit fingerprint of a file's text, empty for a missing file."""
    return "" if text is None else sha256(text.encode()).hexdigest()[:20]


@dataclass(frozen=True, slots=True)
class Step:
    """An action at the desk, with the texts needed to undo it and to do it again."""

    label: str
    """The action in words, such as `added figure killed-14`."""
    files: Mapping[str, tuple[str | None, str | None]]
    """Text before and after by path; None where there was or is no file."""
    settles: frozenset[tuple[str, Settled]] = frozenset()
    """Pairs of a brief and a proposal that this step accepted or discarded."""


@dataclass
class Workspace:
    """A project that is open at the desk; one request at a time changes it."""

    root: Path
    clock: Callable[[], str]
    """Returns the day, as `YYYY-MM-DD`."""
    project: Project = field(default_factory=Project)
    corpus: Corpus = field(default_factory=lambda: Corpus({}, {}, {}))
    done: list[Step] = field(default_factory=list)
    """Everything done since the desk was opened, the latest last."""
    undone: list[Step] = field(default_factory=list)
    discarded: set[tuple[str, Settled]] = field(default_factory=set)
    """Pairs of a brief and a proposal that was discarded."""
    lock: RLock = field(default_factory=RLock)

    @property
    def today(self) -> str:
        """The day, which may change while the desk is open."""
        return self.clock()

    def refresh(self) -> None:
        """Load again what changed on the disk."""
        store = memo.project_store(self.root, persistent=True)
        project = project_loader.load(self.root, store, self.project)
        if project != self.project:
            self.project = project
            self.corpus = Corpus.of(project, self.corpus).with_documents(
                (file.name, file.record)  # briefs of which a part can be read
                for file in project.incomplete
                if isinstance(file.record, Crisis)
            )

    def read(self, path: str) -> str | None:
        """Return the text of a file of the project; None if there is no such file.

        Raises:
            ProblemsError: The file cannot be read as text.
        """
        if not (self.root / path).exists():
            return None
        return text_file_reader.read_text(self.root, path)

    def brief(self, name: str) -> File[Crisis]:
        """Return a brief, as far as it can be read.

        Raises:
            DeskError: There is no such brief, or nothing of it can be read.
        """
        if name in self.project.crises:
            return self.project.crises[name]
        for file in self.project.incomplete:
            if file.path == brief_path(name):
                return file
        raise DeskError(
            f"there is no brief '{name}' that can be read; briefs check says why"
        )

    def source(self, name: str) -> Source:
        """Return the record of a source.

        Raises:
            DeskError: There is no such source, or its record has problems.
        """
        if name not in self.corpus.sources:
            raise DeskError(
                f"there is no source '{name}' without problems; briefs check lists them"
            )
        return self.corpus.sources[name]

    def article(self, name: str) -> str:
        """Return the text of an article.

        Raises:
            DeskError: The article is not on this disk.
        """
        if name not in self.corpus.articles:
            raise DeskError(
                f"the article of '{name}' is not on this machine; add it again"
            )
        return self.corpus.articles[name]

    def write(
        self,
        label: str,
        texts: Mapping[str, str | None],
        seen: Mapping[str, Version] | None = None,
        settles: Iterable[tuple[str, Settled]] = (),
    ) -> None:
        """Write files in one step, and seal what they quote; the step can be undone.

        Args:
            label: What is done, in words.
            texts: The new texts by path; None to remove a file.
            seen: The versions that the change was made from, by path.
            settles: Proposals that are not made again unless the step is undone.

        Raises:
            ConflictError: A file differs from the version seen.
        """
        for path, known in (seen or {}).items():
            on_disk = self.read(path)
            if version(on_disk) != known:
                raise ConflictError(path, on_disk or "")
        before = {path: self.read(path) for path in texts}
        self._replace(texts)
        self.refresh()
        sealed = self._sealed_records(texts)
        before |= {path: self.read(path) for path in sealed if path not in before}
        self._replace(sealed)
        self.refresh()
        after = {**texts, **sealed}
        changed = {one: (before[one], after[one]) for one in after}
        self.done.append(Step(label, changed, frozenset(settles)))
        self.undone.clear()

    def settled(self, brief: str) -> list[Settled]:
        """Return the proposals of a brief that were accepted or discarded."""
        of_steps = (one for step in self.done for one in step.settles)
        return [one for name, one in {*self.discarded, *of_steps} if name == brief]

    def undo(self) -> str:
        """Undo the last step, and return its label.

        Raises:
            DeskError: Nothing is left to undo.
            ConflictError: One of its files was changed elsewhere since.
        """
        if not self.done:
            raise DeskError("there is nothing to undo")
        step = self.done[-1]
        self._exchange({path: (new, old) for path, (old, new) in step.files.items()})
        self.undone.append(self.done.pop())
        return step.label

    def redo(self) -> str:
        """Do the last step again that was undone, and return its label.

        Raises:
            DeskError: Nothing is left to do again.
            ConflictError: One of its files was changed elsewhere since.
        """
        if not self.undone:
            raise DeskError("there is nothing to do again")
        step = self.undone[-1]
        self._exchange(step.files)
        self.done.append(self.undone.pop())
        return step.label

    def _exchange(self, texts: Mapping[str, tuple[str | None, str | None]]) -> None:
        """Replace the texts of files that are as they should be; else change nothing.

        Args:
            texts: The text that each file must have, and the one that it gets, by path.

        Raises:
            ConflictError: A file has another text.
        """
        for path, (expected, _) in texts.items():
            on_disk = self.read(path)
            if on_disk != expected:
                raise ConflictError(path, on_disk or "")
        self._replace({path: new for path, (_, new) in texts.items()})
        self.refresh()

    def _replace(self, texts: Mapping[str, str | None]) -> None:
        written = {
            self.root / path: text.encode()
            for path, text in texts.items()
            if text is not None
        }
        files.replace_all(written)
        for path, text in texts.items():
            if text is None:
                (self.root / path).unlink(missing_ok=True)

    def _sealed_records(self, changed: Mapping[str, str | None]) -> dict[str, str]:
        """Return the resealed records of sources whose seals a change makes stale.

        A brief needs seals for its quotations; an actor affects the seals of each
        article.
        """
        names: set[str] = set()
        for path in changed:
            if path.startswith("briefs/actors/"):
                names |= self.corpus.articles.keys()
            elif crisis := self.corpus.crises.get(PurePosixPath(path).stem):
                names |= {*self.corpus.crisis_sources(crisis)}
        records = {}
        for name in sorted(names & self.corpus.articles.keys()):
            record = self.read(source_path(name))
            if record is None or name not in self.corpus.sources:
                continue
            sealed = quotation_seals.seal_source(
                name, self.corpus.articles[name], record, self.corpus
            )
            if sealed.record != record:
                records[source_path(name)] = sealed.record
        return records

    def problems(self, path: str) -> tuple[Problem, ...]:
        """Return every problem of one file, as `briefs check` words it."""
        of_form = [one for one in self.project.problems if one.path == path]
        found: list[Problem] = []
        for file in self._files():
            if file.path == path:
                found = [*check.check_file(file, self.corpus)]
        return tuple(sorted(check.unaccepted(self.project, {*of_form, *found})))

    def _files(self) -> tuple[File[Any], ...]:
        loaded = (self.project.crises, self.project.actors, self.project.sources)
        return (
            *(file for kind in loaded for file in kind.values()),
            *self.project.incomplete,
        )
