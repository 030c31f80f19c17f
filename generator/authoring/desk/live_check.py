"""Checking of a brief before it is saved, and acceptance of its warnings."""

from __future__ import annotations

from dataclasses import dataclass

from generator.authoring.desk.workspace import DeskError, Workspace, version
from generator.authoring.writing import accepted_warnings
from generator.build import check
from generator.corpus import quotation_seals
from generator.corpus.corpus import Corpus
from generator.loader import project_loader
from generator.loader.project_loader import File
from generator.loader.project_paths import ACCEPTED, brief_path, source_path
from generator.model.diagnostics import Problem
from generator.model.documents import Crisis
from generator.model.sources import Source


@dataclass(frozen=True, slots=True)
class Draft:
    """A brief parsed from text that is not saved yet, with its problems."""

    problems: tuple[Problem, ...]
    corpus: Corpus
    """The corpus with this brief, unless nothing of the text can be read."""


def draft(workspace: Workspace, name: str, text: str) -> Draft:
    """Return the brief that unsaved text would make, with its problems.

    Its quotations are sealed where the article is at hand, as saving would do.

    Args:
        workspace: The project.
        name: Id of the brief.
        text: The text that its file would have.
    """
    parsed = project_loader.parse_file(brief_path(name), text, Crisis)
    if not isinstance(parsed, File):
        return Draft(parsed, workspace.corpus)
    corpus = _with_brief(workspace, name, parsed.record)
    found = check.check_file(parsed, corpus)
    return Draft(tuple(check.unaccepted(workspace.project, found)), corpus)


def accept(workspace: Workspace, code: str, path: str, where: str, reason: str) -> None:
    """Accept a warning for a reason, as `briefs accept` does.

    Args:
        workspace: The project.
        code: The code of the warning.
        path: The file that it is about.
        where: The place in the file.
        reason: Why it is accepted, in a sentence.

    Raises:
        DeskError: There is no such warning, or no reason.
        ConflictError: Accepted warnings were changed elsewhere meanwhile.
    """
    warnings = (
        problem
        for problem in workspace.problems(path)
        if (problem.code, problem.where, problem.level) == (code, where, "warning")
    )
    warning = next(warnings, None)
    if warning is None:
        raise DeskError(
            f"the warning {code} at '{where}' no longer exists; reload the page"
        )
    if not (why := " ".join(reason.split())):
        raise DeskError("say in a sentence why the warning is accepted")
    before = workspace.read(ACCEPTED)
    try:
        text = accepted_warnings.with_accepted(before, warning, why)
    except ValueError as error:
        raise DeskError(str(error)) from None
    workspace.write(f"{code} accepted", {ACCEPTED: text}, {ACCEPTED: version(before)})


def _with_brief(workspace: Workspace, name: str, crisis: Crisis) -> Corpus:
    """Return the corpus with an unsaved brief, and the seals that saving would add."""
    corpus = workspace.corpus
    draft = corpus.with_documents([(name, crisis)])
    return draft.with_documents(
        (source, _sealed(workspace, source, draft))
        for source in draft.crisis_sources(crisis)
        if source in corpus.articles and source in corpus.sources
    )


def _sealed(workspace: Workspace, name: str, corpus: Corpus) -> Source:
    """Return the record of a source as saving would write it."""
    path = source_path(name)
    record = workspace.read(path) or ""
    sealed = quotation_seals.seal_source(name, corpus.articles[name], record, corpus)
    parsed = project_loader.parse_file(path, sealed.record, Source)
    return parsed.record if isinstance(parsed, File) else corpus.sources[name]
