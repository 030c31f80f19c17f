"""Prose for machines: `/llms.txt`, and each briefing as plain Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.corpus import wording
from generator.corpus.corpus import Corpus
from generator.model import edtf
from generator.model import records as model
from generator.model.validators import COUNTRIES
from generator.outputs.api import serializer
from generator.outputs.api.derived_fields import NOTICE
from generator.outputs.api.models import Crisis, WithdrawnCrisis
from generator.outputs.data.cite_as import SITE
from generator.outputs.data.markdown_lines import Liner, plain

_HEADINGS = {
    "background": "Background",
    "roles": "Key actors",
    "positions": "Positions",
    "responses": "Responses from abroad",
    "events": "Events",
}


def llms(corpus: Corpus, site_url: str) -> str:
    """Return `/llms.txt`: what the site is, and where its data lie.

    Source: the proposal at llmstxt.org.
    """
    root = serializer.root("llms.txt", site_url)
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
        else _briefing(crisis, corpus, root)
    )
    return "\n\n".join(blocks) + "\n"


def _withdrawn(crisis: WithdrawnCrisis) -> Iterator[str]:
    yield f"# {plain(crisis.title)}"
    day = edtf.words(crisis.withdrawn.date)
    yield f"Withdrawn on {day}: {plain(crisis.withdrawn.reason)}"


def _briefing(crisis: Crisis, corpus: Corpus, root: str) -> Iterator[str]:
    liner = Liner(crisis, corpus, root)
    yield f"# {plain(crisis.title)}"
    yield f"> {NOTICE}"
    yield " ".join(_head(crisis, root))
    yield "## Bottom line"
    yield _list(_conclusion(one, liner) for one in crisis.bottom_line)
    yield "## Figures"
    yield from _figures(crisis, liner)
    for part, heading in _HEADINGS.items():
        if records := getattr(crisis, part):
            yield f"## {heading}"
            yield _list(map(liner.line, records))
    if crisis.open_questions:
        yield "## Open questions"
        yield _list(_conclusion(one, liner) for one in crisis.open_questions)
    yield "## Sources"
    names = corpus.crisis_sources(corpus.crises[crisis.id])
    yield _list(_source(corpus.sources[name], corpus) for name in names)
    if crisis.changes:
        yield "## What changed"
        yield _list(map(_change, crisis.changes))


def _head(crisis: Crisis, root: str) -> Iterator[str]:
    countries = (COUNTRIES[code] for code in crisis.countries)
    kinds = (kind.label for kind in crisis.kinds)
    yield f"{plain(', '.join(countries))}: {', '.join(kinds)}."
    yield f"Covers {edtf.words(crisis.covers)}; nothing later was read."
    yield f"Reviewed {edtf.words(crisis.reviewed)}, version {crisis.version}."
    yield f"Page: [{crisis.id}]({root}crises/{crisis.id}/)"


def _conclusion(one: model.Conclusion, liner: Liner) -> str:
    return f"{plain(one.text)} Rests on: {liner.links(one.rests_on)}."


def _figures(crisis: Crisis, liner: Liner) -> Iterator[str]:
    figures = {figure.id: figure for figure in crisis.figures}
    if len(crisis.accounts) > 1:
        yield "Figures of different scope may overlap; do not add."
    for account in crisis.accounts:
        last = figures[account.figures[-1]]
        people = wording.counted_people(last, crisis, account.headline)
        headline = ", ".join(filter(None, (people, account.scope)))
        support = f"{account.support.label}; {account.why}"
        yield f"{plain(headline)} ({plain(support)}):"
        yield _list(liner.line(figures[name]) for name in account.figures)
    if crisis.not_stated:
        missing = ", ".join(measure.label for measure in crisis.not_stated)
        yield f"No figure for {missing} in these sources: that is not zero."


def _source(source: model.Source, corpus: Corpus) -> str:
    """Return an article: who published it when, by whom, from where, where it is."""
    origins = wording.parties(source.origins, corpus)
    ended = source.retracted
    parts = (
        f"{plain(wording.cited(source))}: {plain(source.headline)}.",
        f"By {plain(', '.join(source.authors))}." if source.authors else "",
        f"Its information comes from {plain(origins)}." if origins else "",
        f"Date: {plain(source.date_basis)}" if source.date_basis else "",
        f"<{source.url}>" if source.url else "",
        f"Archived copy: <{source.archive_url}>" if source.archive_url else "",
        f"Retracted on {ended.date}: {plain(ended.reason)}" if ended else "",
    )
    return " ".join(filter(None, parts))


def _change(one: model.Change) -> str:
    values = f" ({plain(one.old)} → {plain(one.new)})" if one.old and one.new else ""
    return f"{edtf.words(one.date)}: {plain(one.what)}{values} {plain(one.why)}"


def _list(items: Iterable[str]) -> str:
    return "\n".join(f"- {item}" for item in items)
