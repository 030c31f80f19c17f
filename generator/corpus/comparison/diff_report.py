"""The report of `briefs diff`: all changes, page by page and in words."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from itertools import groupby
from typing import Literal, TypeAlias

from generator.corpus import verification
from generator.corpus.comparison import diff
from generator.corpus.comparison.diff import Difference
from generator.corpus.corpus import Corpus
from generator.corpus.verification import Proof
from generator.model import problem_formats
from generator.model.documents import Actor, Crisis
from generator.model.sources import Source

ChangeKind: TypeAlias = Literal["new", "gone", "changed"]
_Files: TypeAlias = Mapping[str, Crisis] | Mapping[str, Actor] | Mapping[str, Source]

_ITEM_NAMES = {
    "figures": "figure",
    "events": "event",
    "roles": "role",
    "positions": "position",
    "responses": "response",
    "sides": "side",
    "places": "place",
    "groups": "group",
    "bottom_line": "bottom line",
    "open_questions": "open questions",
    "not_stated": "not stated",
    "changes": "entry of changes",
}
"""Name of one item of a part of a crisis, where it differs from the part's key."""
_CONTENT_KEYS = (*diff.IDENTIFIED_PARTS, "bottom_line", "open_questions")
"""Keys of a crisis that are emptied to get a blank state for comparison."""
_PROOF_LABELS = {
    Proof.RECHECKED: "rechecked",
    Proof.SEALED: "sealed by the contributor's tool",
    Proof.NOT_CHECKED: "not checked",
}


@dataclass(frozen=True, slots=True)
class PageChange:
    """A page that was added, removed or changed. Its fields are the JSON format."""

    address: str
    """Relative to the site's root, such as `crises/belarus-2020/`."""
    title: str
    how: ChangeKind
    differences: tuple[Difference, ...] = ()
    """In the order of the page; all content of a new crisis."""
    quotations: Mapping[str, int] | None = None
    """Number of new quotations of a crisis, by the label of their proof."""


def page_changes(old: Corpus, new: Corpus) -> tuple[PageChange, ...]:
    """Return the pages that differ: crises, actors, then sources.

    Within each, new and changed pages come first. A file that can no longer be read
    does not count as removed, since `briefs check` reports it.
    """
    return (
        *_crisis_changes(old, new),
        *_removed("crises", old.crises, new.crises, new.unreadable),
        *_file_changes("actors", old.actors, new.actors, new),
        *_removed("actors", old.actors, new.actors, new.unreadable),
        *_file_changes("sources", old.sources, new.sources, new),
        *_removed("sources", old.sources, new.sources, new.unreadable),
    )


def _crisis_changes(old: Corpus, new: Corpus) -> Iterator[PageChange]:
    for name, crisis in new.crises.items():
        earlier = diff.earlier_crisis(name, crisis, old)
        before = earlier or crisis.model_copy(update=dict.fromkeys(_CONTENT_KEYS, ()))
        differences = (
            *diff.crisis_differences(before, crisis, new, whole=True),
            *_new_entries(before, crisis),
        )
        if differences or not earlier:
            yield PageChange(
                f"crises/{name}/",
                crisis.title,
                "changed" if earlier else "new",
                differences,
                _new_quotations(before, crisis, new),
            )


def _new_entries(before: Crisis, crisis: Crisis) -> Iterator[Difference]:
    """Yield the new entries of the changelog of a crisis, each in words."""
    for entry in crisis.changes:
        if entry not in before.changes:
            about = f" [{entry.record}]" if entry.record else ""
            values = f" {entry.old} -> {entry.new}" if entry.old or entry.new else ""
            why = f" Why: {entry.why}" if entry.why else ""
            words = f"{entry.what}{about}{values}{why}"
            yield Difference("changes", entry.date, "", "", words)


def _file_changes(
    folder: str,
    before: Mapping[str, Actor] | Mapping[str, Source],
    after: Mapping[str, Actor] | Mapping[str, Source],
    corpus: Corpus,
) -> Iterator[PageChange]:
    for name, file in after.items():
        known = next((key for key in (name, *file.was) if key in before), "")
        earlier = before.get(known)
        differences = diff.file_differences(earlier, file, corpus) if earlier else ()
        if differences or not earlier:
            how: ChangeKind = "changed" if earlier else "new"
            yield PageChange(f"{folder}/{name}/", _title(file), how, differences)


def _removed(
    folder: str, before: _Files, after: _Files, unreadable: frozenset[str]
) -> Iterator[PageChange]:
    earlier_ids = {known for file in after.values() for known in file.was}
    for name, file in before.items():
        if name not in {*after, *earlier_ids, *unreadable}:
            yield PageChange(f"{folder}/{name}/", _title(file), "gone")


def _title(file: Crisis | Actor | Source) -> str:
    if isinstance(file, Crisis):
        return file.title
    return file.name if isinstance(file, Actor) else file.title


def _new_quotations(before: Crisis, crisis: Crisis, corpus: Corpus) -> dict[str, int]:
    old = {evidence.quote for _, evidence in before.evidence()}
    new = {
        evidence.quote: verification.proof(evidence, corpus)
        for _, evidence in crisis.evidence()
        if evidence.quote not in old
    }
    return dict(Counter(_PROOF_LABELS[proof] for proof in new.values()))


def render(pages: Iterable[PageChange], form: str) -> Iterator[str]:
    """Yield the lines of a report in a format: `text`, `markdown` or `json`."""
    writers = {"text": render_text, "markdown": render_markdown, "json": render_json}
    return writers[form](pages)


def render_text(pages: Iterable[PageChange]) -> Iterator[str]:
    """Yield a report as plain text: a line for each page, its changes indented."""
    for page in pages:
        yield f"{page.address} ({page.how}): {page.title}"
        yield from (f"  {line}" for line in sentences(page))


def render_markdown(pages: Iterable[PageChange]) -> Iterator[str]:
    """Yield a report in Markdown, with all text that comes from files as code."""
    yield "## What changes\n"
    empty = True
    for page in pages:
        empty = False
        title = problem_formats.code_span(page.title)
        yield f"### {page.how}: {problem_formats.code_span(page.address)} {title}\n"
        yield from (f"- {problem_formats.code_span(line)}" for line in sentences(page))
        yield ""
    if empty:
        yield "No page says anything different.\n"


def render_json(pages: Iterable[PageChange]) -> Iterator[str]:
    """Yield a report as one JSON array of pages, with differences and sentences."""
    objects = [
        {
            **asdict(page),
            "differences": [difference._asdict() for difference in page.differences],
            "sentences": [*sentences(page)],
        }
        for page in pages
    ]
    yield json.dumps(objects, ensure_ascii=False, indent=2)


def sentences(page: PageChange) -> Iterator[str]:
    """Yield the changes on a page, one sentence for each record."""
    for (part, record), group in groupby(page.differences, key=lambda one: one[:2]):
        item = " ".join(filter(None, (_ITEM_NAMES.get(part, part), record)))
        yield _sentence(item, list(group))
    if page.quotations:
        counts = (f"{number} {proof}" for proof, number in page.quotations.items())
        yield f"quotations that are new here: {', '.join(counts)}"


def _sentence(item: str, differences: list[Difference]) -> str:
    first = differences[0]
    if not first.field and not first.old:
        return f"new {item}: {first.new}"
    if not first.field and not first.new:
        return f"{item} is gone; it was: {first.old}"
    evidence_last = sorted(differences, key=lambda one: one.field == "evidence")
    changes = "; ".join(map(_field_change, evidence_last))
    return f"{item}: {changes}" if item else changes


def _field_change(difference: Difference) -> str:
    if difference.field == "evidence":
        return f"now from {difference.new}, before from {difference.old}"
    return f"{difference.field} {difference.old} -> {difference.new}".strip()
