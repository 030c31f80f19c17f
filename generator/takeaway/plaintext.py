"""Prose for machines: `/llms.txt`, and each briefing as plain Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator import dates, model, phrases
from generator.corpus import Corpus
from generator.takeaway import publishing
from generator.takeaway.added import NOTICE
from generator.takeaway.citations import SITE
from generator.takeaway.published import Crisis, Record, WithdrawnCrisis

_SPECIAL = re.compile(r"[\\`*_{}\[\]#]|^[-+]")
_NUMBER = re.compile(r"^(\d+)([.)])")
"""What would begin a numbered list."""
_ENTITIES = {ord(mark): f"&#{ord(mark)};" for mark in "|~$^="} | {
    ord(mark): name for mark, name in {"&": "&amp;", "<": "&lt;", ">": "&gt;"}.items()
}
_HEADINGS = {
    "background": "Background",
    "roles": "Key actors",
    "positions": "Positions",
    "responses": "Responses from abroad",
    "events": "Events",
}


def plain(text: str) -> str:
    """Return Markdown that shows the text as it is, on one line.

    A mark that every kind of Markdown reads has a backslash before it; one that only
    some read, which do not all take a backslash back, is written as an entity.
    """
    line = _SPECIAL.sub(lambda match: f"\\{match[0]}", " ".join(text.split()))
    return _NUMBER.sub(r"\1\\\2", line).translate(_ENTITIES)


def llms(corpus: Corpus, site_url: str) -> str:
    """Return `/llms.txt`: what the site is, and where its data lie.

    Source: the proposal at llmstxt.org.
    """
    root = publishing.root("llms.txt", site_url)
    crises = [
        f"- [{plain(crisis.title)}]({root}md/crises/{name}.md): "
        f"{plain(crisis.bottom_line[0].text)}"
        for name, crisis in corpus.crises.items()
        if not crisis.withdrawn
    ]
    lines = [
        f"# {SITE}",
        f"> {NOTICE}",
        "Every statement names who says it and quotes the words of its source. Keep "
        "both when you pass it on. Figures of unlike scope are never added up; a word "
        "such as “hundreds” is no number; what is not stated is not zero.",
        "## Briefings",
        "\n".join(crises),
        "## Data",
        "\n".join(f"- [{title}]({root}{path}): {what}" for title, path, what in _DATA),
    ]
    return "\n\n".join(filter(None, lines)) + "\n"


_DATA = (
    ("Index", "api/v1/index.json", "every crisis, actor and source as JSON"),
    ("Corrections", "api/v1/corrections.json", "what changed, and why"),
    ("Figures", "data/figures.csv", "one figure a row, with who says so"),
    ("Responses", "data/responses.csv", "one act from abroad a row"),
    ("Database", "data/briefs.sqlite", "the same tables with full-text search"),
    ("Sources", "data/sources.json", "every source as CSL-JSON"),
)


def of_crisis(crisis: Crisis | WithdrawnCrisis, corpus: Corpus, root: str) -> str:
    """Return a crisis as Markdown.

    Args:
        crisis: The crisis as it is published.
        corpus: Everything that is published.
        root: What addresses begin with.
    """
    blocks = (
        _withdrawn(crisis)
        if isinstance(crisis, WithdrawnCrisis)
        else _briefing(crisis, corpus, f"{root}crises/{crisis.id}/")
    )
    return "\n\n".join(blocks) + "\n"


def _withdrawn(crisis: WithdrawnCrisis) -> Iterator[str]:
    yield f"# {plain(crisis.title)}"
    day = dates.words(crisis.withdrawn.date)
    yield f"Withdrawn on {day}: {plain(crisis.withdrawn.reason)}"


def _briefing(crisis: Crisis, corpus: Corpus, page: str) -> Iterator[str]:
    yield f"# {plain(crisis.title)}"
    yield f"> {NOTICE}"
    yield (
        f"Covers {dates.words(crisis.covers)}. "
        f"Reviewed {dates.words(crisis.reviewed)}, version {crisis.version}. "
        f"Page: <{page}>"
    )
    yield "## Bottom line"
    yield _list(plain(one.text) for one in crisis.bottom_line)
    yield "## Figures"
    yield from _figures(crisis, corpus)
    for part, heading in _HEADINGS.items():
        if records := getattr(crisis, part):
            yield f"## {heading}"
            yield _list(_record(record) for record in records)
    if crisis.open_questions:
        yield "## Open questions"
        yield _list(plain(one.text) for one in crisis.open_questions)
    yield "## Sources"
    yield _list(_source(corpus.sources[name]) for name in _sources(crisis))
    if crisis.changes:
        yield "## What changed"
        yield _list(
            f"{dates.words(one.date)}: {plain(one.what)} {plain(one.why)}"
            for one in crisis.changes
        )


def _figures(crisis: Crisis, corpus: Corpus) -> Iterator[str]:
    figures = {figure.id: figure for figure in crisis.figures}
    if len(crisis.accounts) > 1:
        yield "Figures of different scope may overlap; do not add."
    for account in crisis.accounts:
        yield f"{account.support.label.capitalize()}; {plain(account.why)}:"
        yield _list(_record(figures[name]) for name in account.figures)
    if crisis.not_stated:
        missing = ", ".join(measure.label for measure in crisis.not_stated)
        yield f"No figure for {missing} in these sources: that is not zero."


def _record(record: Record) -> str:
    """Return a record in one line: who says it first, the quoted words last."""
    quoted = "; ".join(
        f"“{plain(one.quote)}” ({one.source}; {one.checked})" for one in record.evidence
    )
    parts = (
        f"**{plain(record.attribution)}**: {plain(record.text)}",
        f"({plain(record.when)})",
        plain(record.note or ""),
        plain(record.reply_note or ""),
        f"Words: {quoted}." if quoted else "",
    )
    return " ".join(filter(None, parts))


def _source(source: model.Source) -> str:
    address = f" <{source.url}>" if source.url else ""
    retracted = (
        f" Retracted: {plain(source.retracted.reason)}" if source.retracted else ""
    )
    return (
        f"{plain(phrases.cited(source))}: {plain(source.headline)}{address}{retracted}"
    )


def _sources(crisis: model.Crisis) -> list[str]:
    found = (
        evidence.source
        for _, record in crisis.records()
        for evidence in record.evidence
    )
    return list(dict.fromkeys(found))


def _list(items: Iterable[str]) -> str:
    return "\n".join(f"- {item}" for item in items)
