"""Fixes and changelog entries, applied to the files of a project."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path, PurePath
from typing import NamedTuple

from generator.authoring.writing import autofix, changelog_entries
from generator.authoring.writing.autofix import AppliedFix
from generator.corpus.comparison import diff
from generator.corpus.corpus import Corpus
from generator.loader import project_loader, text_file_reader, yaml_editor
from generator.loader.project_loader import Project
from generator.loader.project_paths import FOLDERS
from generator.model.documents import Crisis
from generator.model.exceptions import ProblemsError
from generator.storage import files


class FileResult(NamedTuple):
    """The changes made to one file, or the reason why it was left unchanged."""

    path: str
    changes: tuple[str, ...]
    """A message for each change, after the file's path and a colon."""
    error: str = ""


def fix(root: Path, selected: Collection[PurePath]) -> Iterator[FileResult]:
    """Apply automatic fixes to the files of a project.

    Args:
        root: The project's folder.
        selected: The files or folders to fix, relative to the root; empty for all.

    Yields:
        A result for each file that was changed or cannot be read.
    """
    for folder, document in FOLDERS.items():
        for file in sorted((root / folder).glob("*.yaml")):
            path = f"{folder}/{file.name}"
            if not project_loader.is_selected(path, selected):
                continue
            try:
                text = text_file_reader.read_text(root, path)
            except ProblemsError as error:
                yield FileResult(path, (), error.problems[0].message)
                continue
            fixed, fixes = autofix.fix(text, document)
            if files.replace(root / path, fixed.encode()):
                fixes = fixes or (AppliedFix(1, "removed a byte order mark"),)
                messages = (f"{applied.line}: {applied.message}" for applied in fixes)
                yield FileResult(path, tuple(messages))


def add_changelog_entries(
    root: Path, selected: Collection[PurePath], base: Project, day: str, reason: str
) -> Iterator[FileResult]:
    """Add the missing entries of `changes` to briefs that differ from an earlier state.

    Args:
        root: The project's folder.
        selected: The files or folders to change, relative to the root; empty for all.
        base: The project in its earlier state.
        day: The day of the change, as `YYYY-MM-DD`.
        reason: Why it changed.

    Yields:
        A result for each brief that was changed or whose list cannot be extended.
    """
    project = project_loader.load(root)
    corpus, base_corpus = Corpus.of(project), Corpus.of(base)
    for name, crisis in corpus.crises.items():
        path = project.crises[name].path
        before = diff.earlier_crisis(name, crisis, base_corpus)
        if before is None or not project_loader.is_selected(path, selected):
            continue
        entries = changelog_entries.missing_entries(
            before, crisis, diff.crisis_differences(before, crisis, corpus), day, reason
        )
        if not entries:
            continue
        try:
            text = text_file_reader.read_text(root, path)
            text = yaml_editor.add_items(text, "changes", entries)
        except ValueError as error:
            yield FileResult(path, (), str(error))
            continue
        files.replace(root / path, autofix.fix(text, Crisis)[0].encode())
        messages = (f"changes: “{entry['what']}” added" for entry in entries)
        yield FileResult(path, tuple(messages))
