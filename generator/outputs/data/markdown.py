"""Each briefing as plain Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from generator.corpus import wording
from generator.corpus.corpus import Corpus
from generator.model import edtf
from generator.model.documents import Change, Crisis
from generator.model.geography.countries import COUNTRIES
from generator.model.records import Conclusion
from generator.model.sources import Source, Withdrawn
from generator.outputs.data.records_as_markdown import Lines, licensed, plain
from generator.outputs.licence_and_notice import NOTICE
from generator.views import brief_version
from generator.views.records.figure_views import AccountView
from generator.views.view_factory import ViewFactory

_HEADINGS = {
    "roles": "Key actors",
    "responses": "International response",
    "events": "Timeline",
    "positions": "What each party says",
    "background": "Background",
}


def of_crisis(name: str, viewer: ViewFactory, root: str) -> str:
    """Return a crisis as Markdown.

    Args:
        name: Id of the crisis.
        viewer: Makes the views of everything that is published.
        root: Prefix of addresses, from the file to the root of the site.
    """
    crisis = viewer.corpus.crises[name]
    blocks = (
        _withdrawn(crisis.title, crisis.withdrawn)
        if crisis.withdrawn
        else _briefing(name, viewer, root)
    )
    return "\n\n".join([*blocks, licensed(root)]) + "\n"


def _withdrawn(title: str, withdrawn: Withdrawn) -> Iterator[str]:
    yield f"# {plain(title)}"
    yield f"Withdrawn on {edtf.to_english(withdrawn.date)}: {plain(withdrawn.reason)}"


def _briefing(name: str, viewer: ViewFactory, root: str) -> Iterator[str]:
    crisis, corpus = viewer.corpus.crises[name], viewer.corpus
    page = viewer.address(f"crises/{name}")
    lines = Lines(page, root)
    yield f"# {plain(crisis.full_title)}"
    yield f"> {NOTICE}"
    yield " ".join(_head(name, corpus, root + page))
    yield "## Bottom line"
    yield _list(_conclusion(one, lines) for one in crisis.bottom_line)
    yield "## Casualty figures"
    yield from _figures(crisis, viewer.accounts(name), lines)
    for part, heading in _HEADINGS.items():
        if records := getattr(crisis, part):
            yield f"## {heading}"
            yield _list(lines.line(viewer.record(name, one)) for one in records)
    if crisis.open_questions:
        yield "## Open questions"
        yield _list(_conclusion(one, lines) for one in crisis.open_questions)
    yield "## Sources"
    sources = corpus.crisis_sources(crisis)
    yield _list(_source(corpus.sources[source], corpus) for source in sources)
    if crisis.changes:
        yield "## Changes"
        yield _list(map(_change, crisis.changes))


def _head(name: str, corpus: Corpus, page: str) -> Iterator[str]:
    crisis = corpus.crises[name]
    version = brief_version.version(crisis, corpus)
    countries = (COUNTRIES[code] for code in crisis.countries)
    kinds = (kind.label for kind in crisis.kinds)
    yield f"{plain(', '.join(countries))}: {', '.join(kinds)}."
    yield f"Covers {edtf.to_english(crisis.covers)}; not followed since."
    yield f"Reviewed {edtf.to_english(crisis.reviewed)}, version {version}."
    yield f"Page: [{name}]({page})"


def _conclusion(one: Conclusion, lines: Lines) -> str:
    return f"{plain(one.text)} Based on: {lines.links(one.rests_on)}."


def _figures(
    crisis: Crisis, accounts: Sequence[AccountView], lines: Lines
) -> Iterator[str]:
    if len(accounts) > 1:
        yield "These counts may overlap. Do not add them up."
    for account in accounts:
        headline = ", ".join(filter(None, (account.headline, account.scope)))
        support = f"{account.support.label}; {account.why}"
        yield f"{plain(headline)} ({plain(support)}):"
        yield _list(map(lines.line, account.figures))
    if crisis.not_stated:
        missing = ", ".join(measure.label for measure in crisis.not_stated)
        yield f"Not reported in these articles: {missing}. That does not mean none."


def _source(source: Source, corpus: Corpus) -> str:
    """Return a source in one line: citation, headline, authors, origins, addresses."""
    origins = wording.party_names(source.origins, corpus)
    ended = source.retracted
    headline = source.headline or "headline not seen"
    parts = (
        f"{plain(wording.citation(source))}: {plain(headline)}.",
        f"By {plain(', '.join(source.authors))}." if source.authors else "",
        f"Citing {plain(origins)}." if origins else "",
        wording.reporting(source),
        f"Date: {plain(source.date_basis)}" if source.date_basis else "",
        wording.extent(source),
        f"<{source.url}>" if source.url else "",
        f"Archived copy: <{source.archive_url}>" if source.archive_url else "",
        f"Retracted on {ended.date}: {plain(ended.reason)}" if ended else "",
    )
    return " ".join(filter(None, parts))


def _change(one: Change) -> str:
    values = f" ({plain(one.old)} → {plain(one.new)})" if one.old and one.new else ""
    return f"{edtf.to_english(one.date)}: {plain(one.what)}{values} {plain(one.why)}"


def _list(items: Iterable[str]) -> str:
    return "\n".join(f"- {item}" for item in items)
