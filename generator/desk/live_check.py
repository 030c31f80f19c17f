"""The project's own rules over a brief as it is being written, before it is saved."""

from __future__ import annotations

from generator.build import check
from generator.corpus.corpus import Corpus
from generator.desk.workspace import Workspace, brief_path
from generator.loader import project_files
from generator.loader.project_files import File
from generator.model.diagnostics import Problem
from generator.model.documents import Crisis, Source
from generator.text import quotations
from generator.text.omissions import find_omission


def problems(workspace: Workspace, name: str, text: str) -> tuple[Problem, ...]:
    """Return the problems that a brief would have with a text that is not saved yet.

    Its quotations count as sealed where the article at hand has them, since saving
    seals them.

    Args:
        workspace: The project.
        name: Id of the brief.
        text: The text that its file would have.
    """
    parsed = project_files.parse_file(brief_path(name), text, Crisis)
    if not isinstance(parsed, File):
        return parsed
    corpus = _with_brief(workspace.corpus, name, parsed.record)
    return workspace.unaccepted({*check.check_file(name, parsed, corpus)})


def _with_brief(corpus: Corpus, name: str, crisis: Crisis) -> Corpus:
    """Return the corpus with a brief as it would be, and the seals that it needs."""
    crises = dict(sorted({**corpus.crises, name: crisis}.items()))
    draft = corpus.replaced(crises, corpus.sources)
    sealed = {
        source: _sealed(source, draft)
        for source in draft.crisis_sources(crisis)
        if source in corpus.articles and source in corpus.sources
    }
    return draft.replaced(crises, {**corpus.sources, **sealed})


def _sealed(name: str, corpus: Corpus) -> Source:
    """Return a source with the seals of all quotations that its article has."""
    source, article = corpus.sources[name], corpus.articles[name]
    digest = quotations.article_hash(article)
    if source.text_sha256 != digest:
        return source
    english = source.language.split("-")[0] == "en"
    quoted = set(corpus.quotations.get(name, ()))
    known = set(source.seals)
    seals = {
        seal
        for words in corpus.sealed_words.get(name, ())
        if (seal := quotations.seal(digest, words)) not in known
        and quotations.contains(corpus.folded_articles[name], words)
        and not (english and words in quoted and find_omission(article, words))
    }
    return source.model_copy(update={"seals": (*source.seals, *sorted(seals))})
