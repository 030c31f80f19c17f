"""What a change does, page by page and in words, for whoever reviews it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from itertools import groupby
from typing import Literal, TypeAlias

from generator.corpus import diff, figure_ledger
from generator.corpus.corpus import Corpus, evidence_of
from generator.corpus.diff import Difference
from generator.corpus.figure_ledger import Proof
from generator.model import problem_formats
from generator.model.documents import Actor, Crisis, Source

How: TypeAlias = Literal["new", "gone", "changed"]
_Files: TypeAlias = Mapping[str, Actor] | Mapping[str, Source]

_ONE = {
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
}
"""What one entry of a part of a crisis is called, where not as the part is."""
_ALL = (*diff.PARTS, "bottom_line", "open_questions")
"""Keys of a crisis that a new one has all of anew."""
_PROOFS = {
    Proof.RECHECKED: "rechecked",
    Proof.SEALED: "sealed by the contributor's tool",
    Proof.NOT_CHECKED: "not checked",
}


@dataclass(frozen=True, slots=True)
class Compared:
    """One page that is not as it was."""

    address: str
    """Below the site's root, such as `crises/belarus-2020/`."""
    title: str
    how: How
    differences: tuple[Difference, ...] = ()
    """In the order of the page; of a new page, everything in it."""
    quotations: Mapping[str, int] | None = None
    """How many quotations it did not have before, by what was checked of them."""


def compared(old: Corpus, new: Corpus) -> tuple[Compared, ...]:
    """Return every page that came, went or changed, by address.

    A file that cannot be read now has not gone: `briefs check` tells of it.
    """
    found = [*_crises(old, new)]
    for folder, before, after in (
        ("actors", old.actors, new.actors),
        ("sources", old.sources, new.sources),
    ):
        found.extend(_files(folder, before, after, new))
    return tuple(found)


def _crises(old: Corpus, new: Corpus) -> Iterator[Compared]:
    for name, crisis in new.crises.items():
        before = diff.earlier(name, crisis, old)
        empty = crisis.model_copy(update=dict.fromkeys(_ALL, ()))
        found = diff.differences(before or empty, crisis, new)
        if found or not before:
            yield Compared(
                f"crises/{name}/",
                crisis.title,
                "changed" if before else "new",
                found,
                _quotations(before or empty, crisis, new),
            )
    yield from _gone("crises", old.crises, new.crises, new)


def _files(
    folder: str, before: _Files, after: _Files, new: Corpus
) -> Iterator[Compared]:
    for name, file in after.items():
        names = (one for one in (name, *file.was) if one in before)
        earlier = before.get(next(names, ""))
        found = diff.file_differences(earlier, file, new) if earlier else ()
        if found or not earlier:
            how: How = "changed" if earlier else "new"
            yield Compared(f"{folder}/{name}/", _title(file), how, found)
    yield from _gone(folder, before, after, new)


def _gone(
    folder: str,
    before: Mapping[str, Crisis] | _Files,
    after: Mapping[str, Crisis] | _Files,
    new: Corpus,
) -> Iterator[Compared]:
    moved = {earlier for file in after.values() for earlier in file.was}
    for name, file in before.items():
        if name not in {*after, *moved, *new.unreadable}:
            yield Compared(f"{folder}/{name}/", _title(file), "gone")


def _title(file: Crisis | Actor | Source) -> str:
    if isinstance(file, Crisis):
        return file.title
    return file.name if isinstance(file, Actor) else file.headline


def _quotations(before: Crisis, crisis: Crisis, new: Corpus) -> dict[str, int]:
    had = {one.quote for one in evidence_of(before)}
    came = {one.quote: one for one in evidence_of(crisis) if one.quote not in had}
    return dict(
        Counter(_PROOFS[figure_ledger.proof(one, new)] for one in came.values())
    )


def lines(pages: Iterable[Compared], form: str) -> Iterator[str]:
    """Yield what changed as lines of `text`, of `markdown` or of `json`."""
    writers = {"text": text, "markdown": markdown, "json": as_json}
    return writers[form](pages)


def text(pages: Iterable[Compared]) -> Iterator[str]:
    """Yield what changed as lines: a page, and indented what changed on it."""
    for page in pages:
        yield f"{page.address} ({page.how}): {page.title}"
        yield from (f"  {line}" for line in sentences(page))


def markdown(pages: Iterable[Compared]) -> Iterator[str]:
    """Yield what changed in Markdown; what comes from files stands in code."""
    yield "## What changes\n"
    empty = True
    for page in pages:
        empty = False
        title = problem_formats.code_span(page.title)
        yield f"### {page.how}: {problem_formats.code_span(page.address)} {title}\n"
        yield from (f"- {problem_formats.code_span(line)}" for line in sentences(page))
        yield ""
    if empty:
        yield "No page says anything else than before.\n"


def as_json(pages: Iterable[Compared]) -> Iterator[str]:
    """Yield one list of all pages, with their differences and sentences."""
    found = [
        {
            **asdict(page),
            "differences": [one._asdict() for one in page.differences],
            "sentences": [*sentences(page)],
        }
        for page in pages
    ]
    yield json.dumps(found, ensure_ascii=False, indent=2)


def sentences(page: Compared) -> Iterator[str]:
    """Yield what changed on a page, a sentence for each record."""
    for (part, record), found in groupby(page.differences, key=lambda one: one[:2]):
        thing = " ".join(filter(None, (_ONE.get(part, part), record)))
        yield _sentence(thing, list(found))
    if page.quotations:
        counts = (f"{number} {proof}" for proof, number in page.quotations.items())
        yield f"quotations that are new here: {', '.join(counts)}"


def _sentence(thing: str, found: list[Difference]) -> str:
    first = found[0]
    if not first.field and not first.old:
        return f"new {thing}: {first.new}"
    if not first.field and not first.new:
        return f"{thing} is gone; it was: {first.old}"
    found = sorted(found, key=lambda one: one.field == "evidence")
    ways = "; ".join(map(_way, found))
    return f"{thing}: {ways}" if thing else ways


def _way(one: Difference) -> str:
    if one.field == "evidence":
        return f"now from {one.new}, before from {one.old}"
    return f"{one.field} {one.old} -> {one.new}".strip()
