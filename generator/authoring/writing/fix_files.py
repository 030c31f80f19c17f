"""The files of a project mended where they lie."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path, PurePath
from typing import NamedTuple

from generator.authoring.writing import autofix, changelog_entries
from generator.build import check
from generator.corpus import diff
from generator.loader import projects, text_files, yaml_editor
from generator.loader.projects import Project
from generator.model.documents import Crisis, Document
from generator.model.exceptions import ProblemsError
from generator.storage import files


class Mended(NamedTuple):
    """What was done to one file, a line for each remedy; or why it was left."""

    path: str
    done: tuple[str, ...]
    left: str = ""


def mend(root: Path, asked: Collection[PurePath]) -> Iterator[Mended]:
    """Mend what has one sure remedy in every file, or below the paths asked for."""
    for path, kind in _files(root, asked):
        try:
            file = text_files.read_text(root, path)
        except ProblemsError as error:
            yield Mended(path, (), error.problems[0].message)
            continue
        mended, done = autofix.fix(file, kind)
        if files.replace(root / path, mended.encode()):
            mends = done or [autofix.Mend(1, "a byte order mark taken out")]
            yield Mended(path, tuple(f"{mend.line}: {mend.what}" for mend in mends))


def tell(
    root: Path, asked: Collection[PurePath], earlier: Project, day: str, why: str
) -> Iterator[Mended]:
    """Add the entries of `changes` that briefs lack which were there before.

    Args:
        root: The project's folder.
        asked: The files or folders meant; all where there are none.
        earlier: The project as it was.
        day: The day of the change.
        why: Why it changed.
    """
    project = projects.load(root)
    now, before = check.corpus(project), check.corpus(earlier)
    for name, crisis in now.crises.items():
        path = project.crises[name].path
        old = diff.earlier(name, crisis, before)
        if old is None or not _meant(path, asked):
            continue
        found = diff.differences(old, crisis, now)
        if entries := changelog_entries.entries(old, crisis, found, day, why):
            file = text_files.read_text(root, path)
            try:
                file = yaml_editor.add_items(file, "changes", entries)
            except ValueError as error:
                yield Mended(path, (), str(error))
                continue
            files.replace(root / path, autofix.fix(file, Crisis)[0].encode())
            said = (entry["what"] for entry in entries)
            yield Mended(path, tuple(f"changes: “{what}” added" for what in said))


def _files(
    root: Path, asked: Collection[PurePath]
) -> Iterator[tuple[str, type[Document]]]:
    """Yield every file that the project reads and that is meant, with its kind."""
    for folder, kind in projects.FOLDERS.items():
        for file in sorted((root / folder).glob("*.yaml")):
            path = f"{folder}/{file.name}"
            if _meant(path, asked):
                yield path, kind


def _meant(path: str, asked: Collection[PurePath]) -> bool:
    return not asked or any(PurePath(path).is_relative_to(one) for one in asked)
