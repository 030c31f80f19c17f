"""The project's own rules over a brief as it is being written, before it is saved."""

from __future__ import annotations

from generator.build import check
from generator.corpus import quotation_seals
from generator.corpus.corpus import Corpus
from generator.desk.workspace import Workspace, brief_path, source_path
from generator.loader import project_loader
from generator.loader.project_loader import File
from generator.model.diagnostics import Problem
from generator.model.documents import Crisis
from generator.model.sources import Source


def problems(workspace: Workspace, name: str, text: str) -> tuple[Problem, ...]:
    """Return the problems that a brief would have with a text that is not saved yet.

    Its quotations are sealed where the article is at hand, as saving would do.

    Args:
        workspace: The project.
        name: Id of the brief.
        text: The text that its file would have.
    """
    parsed = project_loader.parse_file(brief_path(name), text, Crisis)
    if not isinstance(parsed, File):
        return parsed
    corpus = _with_brief(workspace, name, parsed.record)
    return workspace.unaccepted({*check.check_file(name, parsed, corpus)})


def _with_brief(workspace: Workspace, name: str, crisis: Crisis) -> Corpus:
    """Return the corpus with a brief as it would be, and what saving it would seal."""
    corpus = workspace.corpus
    crises = dict(sorted({**corpus.crises, name: crisis}.items()))
    draft = corpus.replaced(crises, corpus.sources)
    sealed = {
        source: _sealed(workspace, source, draft)
        for source in draft.crisis_sources(crisis)
        if source in corpus.articles and source in corpus.sources
    }
    return draft.replaced(crises, {**corpus.sources, **sealed})


def _sealed(workspace: Workspace, name: str, corpus: Corpus) -> Source:
    """Return the record of a source as saving would write it."""
    path = source_path(name)
    record = workspace.read(path) or ""
    sealed = quotation_seals.seal_source(name, corpus.articles[name], record, corpus)
    parsed = project_loader.parse_file(path, sealed.file, Source)
    return parsed.record if isinstance(parsed, File) else corpus.sources[name]
