"""JSON objects for the page: briefs, articles, proposals and problems."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict

from generator.authoring.desk import actors, article_annotations, figure_succession
from generator.authoring.desk.brief_head import HEAD
from generator.authoring.desk.plain_language import messages
from generator.authoring.desk.workspace import Workspace, version
from generator.authoring.drafting import new_proposals
from generator.authoring.drafting.proposal import Article, Proposal
from generator.loader.project_paths import actor_path, brief_path, source_path
from generator.model.diagnostics import Problem
from generator.model.documents import RECORD_PARTS, Crisis
from generator.model.types import JsonObject
from generator.rules.registry import RULES
from generator.text.language_tags import is_english

_PARTS = (
    *("bottom_line", *RECORD_PARTS, "open_questions"),
    *("sides", "places", "groups"),
)


def overview(workspace: Workspace) -> JsonObject:
    """Return all briefs, articles and actors, and the steps to undo and to redo."""
    corpus = workspace.corpus
    return {
        "briefs": [
            {"id": name, "title": one.title or name}
            for name, one in corpus.crises.items()
        ],
        "articles": [
            {
                "id": name,
                "headline": source.title,
                "publisher": source.publisher,
                "published": source.published,
                "language": source.language,
                "here": name in corpus.articles,
            }
            for name, source in corpus.sources.items()
        ],
        "actors": actors.known_actors(workspace),
        "made_here": actors.made_here(workspace),
        "unused": actors.unused(workspace),
        "undo": workspace.done[-1].label if workspace.done else "",
        "redo": workspace.undone[-1].label if workspace.undone else "",
        "today": workspace.today,
    }


def brief(workspace: Workspace, name: str) -> JsonObject:
    """Return a brief with its records as they are in the file, and its problems."""
    file = workspace.brief(name)
    data = file.parsed.data
    assert isinstance(data, dict)
    return {
        "id": name,
        "version": version(file.text),
        "head": {key: data.get(key) for key in HEAD},
        "parts": {part: data.get(part) or [] for part in _PARTS},
        "sources": [*workspace.corpus.crisis_sources(file.record)],
        "superseded": [one.supersedes for one in file.record.figures if one.supersedes],
        "problems": [problem(one) for one in workspace.problems(brief_path(name))],
        "beside": [*_problems_beside(workspace, file.record)],
    }


def _problems_beside(workspace: Workspace, crisis: Crisis) -> Iterator[JsonObject]:
    """Yield the problems of a brief's sources, and of actors created at the desk."""
    corpus = workspace.corpus
    sources = [*corpus.crisis_sources(crisis)]
    made = [one for one in actors.made_here(workspace) if corpus.names_actor(one["id"])]
    files = [
        *((corpus.sources[name].title, source_path(name)) for name in sources),
        *((one["name"], actor_path(one["id"])) for one in made),
    ]
    for about, path in files:
        for one in workspace.problems(path):
            yield {**problem(one), "about": about}


def problem(one: Problem) -> JsonObject:
    """Return a problem in the words of the form, with the explanation of its rule."""
    return {
        "path": one.path,
        "where": one.where,
        "code": one.code,
        "level": one.level,
        "message": messages.in_plain_words(one.message),
        "missing": messages.missing_key(one.message),
        "hint": messages.in_plain_words(one.hint),
        "rule": _explanation(one.code),
        "line": one.line,
    }


def _explanation(code: str) -> str:
    rule = RULES.get(code)
    return f"{rule.statement} {rule.why} Right: {rule.right}" if rule else ""


def article(workspace: Workspace, source: str, name: str | None) -> JsonObject:
    """Return an article with its marks, among them the quotations of a brief."""
    text = workspace.article(source)
    crisis = workspace.brief(name).record if name else None
    found = [*article_annotations.marks(source, workspace.corpus, crisis)]
    record = workspace.source(source)
    return {
        "id": source,
        "headline": record.title,
        "publisher": record.publisher,
        "published": record.published,
        "paragraphs": article_annotations.runs(text, found),
        **article_annotations.share(source, workspace.corpus),
    }


def proposals(workspace: Workspace, source: str, name: str) -> JsonObject:
    """Return the proposals from an article in English, without settled ones.

    `proposals` holds those that fit into the words that may still be quoted, `omitted`
    the others.
    """
    crisis = workspace.brief(name).record
    workspace.article(source)  # refuses a source without its article
    if not is_english(workspace.source(source).language):
        return {"proposals": [], "omitted": []}
    selected = new_proposals.select(
        source,
        crisis,
        workspace.corpus,
        discarded=workspace.settled(name),
        together=False,
    )
    return {
        "proposals": [_proposal(workspace, crisis, one) for one in selected.proposals],
        "omitted": [_proposal(workspace, crisis, one) for one in selected.omitted],
    }


def _proposal(workspace: Workspace, crisis: Crisis, one: Proposal) -> JsonObject:
    record = dict(one.record)
    label = ""
    if one.part == "figures" and (
        found := figure_succession.succession(crisis, record, workspace.corpus)
    ):
        record["supersedes"] = found.figure
        label = f"supersedes {found.label}"
        if found.falls:
            label += "; the number falls, so say why in the note"
    return {
        "part": one.part,
        "key": key_of(one),
        "record": record,
        "quote": one.quote,
        "spans": [list(span) for span in one.spans],
        "series": label,
    }


def key_of(one: Proposal) -> dict[str, str]:
    """Return the key by which the page matches a record to the proposal behind it."""
    return asdict(new_proposals.as_settled(one))


def article_to_read(workspace: Workspace, source: str, name: str) -> Article:
    """Return an article as those who read it for a brief take it.

    Raises:
        DeskError: The article is not on this disk, or there is no such brief.
    """
    workspace.article(source)  # refuses a source without its article
    return Article(source, workspace.brief(name).record, workspace.corpus)
