"""The checklist for reviewers of a change: counts first, then each item with a link."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import quote as percent_encode

from generator.corpus import verification, wording
from generator.corpus.comparison import sensitive_changes
from generator.corpus.corpus import Corpus
from generator.corpus.verification import Proof
from generator.model import problem_formats
from generator.model.documents import Acceptance, Crisis
from generator.model.parties import Unnamed
from generator.model.records import Evidence, Figure, Record
from generator.model.vocabulary import ActorKind
from generator.text.regex import Regex

DATA = Regex(
    r"briefs/[^\0]*\.yaml|seeds/[^/]*\.yaml|accepted\.yaml|schemas/[^/]*\.json"
    r"|(?:docs/)?[^/]*\.md|LICENSE[\w-]*|\.gitignore|images/[^/]*\.(?:png|jpg|webp)"
    r"|site-templates/pages/releases/[\w.-]*"
)
"""Files of a project that are never executed, by the build or in a browser.

Any other file may: Python runs a `sitecustomize.py` in the root unasked, pytest a
`conftest.py`, an editor its tasks, and a browser a script beside a page.
"""
MAX_FILES = 8
"""Files named in the warning."""
_BLAMING_FIELDS = ("accused", "said_to_be_by")


@dataclass(frozen=True, slots=True)
class Item:
    """One item of the checklist."""

    kind: str
    """Its kind in the plural: "accusations"."""
    text: str
    link: str = ""
    """Address of the words; empty if there is none."""


def code_files(changed: Iterable[str]) -> list[str]:
    """Return those of the changed files that can run code, in order.

    Args:
        changed: Paths relative to the project's root.
    """
    return sorted(path for path in changed if not DATA.fullmatch(path))


def items(old: Corpus, new: Corpus, accepted: Iterable[Acceptance]) -> Iterator[Item]:
    """Yield the additions and changes that can do harm, the gravest first.

    Args:
        old: All records before the change.
        new: All records after it.
        accepted: The warnings that it accepts.
    """
    known = set(_accusations(old))
    yield from (one for one in _accusations(new) if one not in known)
    for name, actor in new.actors.items():
        if name not in old.actors:
            person = actor.kind is ActorKind.PERSON
            role = f" ({actor.public_role})" if actor.public_role else ""
            kind = "new persons" if person else "new parties"
            yield Item(kind, f"{actor.name}{role}")
    known = set(_unnamed(old))
    yield from (one for one in dict.fromkeys(_unnamed(new)) if one not in known)
    for change in sensitive_changes.changes(old, new):
        link = next((_link(one, new) for one in change.evidence), "")
        yield Item(change.kind, change.text, link)
    for entry in accepted:
        text = f"{entry.code} {entry.path} {entry.where}: {entry.reason}"
        yield Item("warnings accepted", text)
    yield from _quotations(old, new)


def _accusations(corpus: Corpus) -> Iterator[Item]:
    for crisis in corpus.crises.values():
        for _, record in crisis.records():
            blamed = [
                party.unnamed if isinstance(party, Unnamed) else party
                for step, party in record.parties()
                if step[0] in _BLAMING_FIELDS
            ]
            if blamed:
                text = f"{record.id}: {', '.join(blamed)}"
                link = next((_link(one, corpus) for one in record.evidence), "")
                yield Item("accusations", text, link)


def _unnamed(corpus: Corpus) -> Iterator[Item]:
    for crisis in corpus.crises.values():
        for _, record in crisis.records():
            for _, party in record.parties():
                if isinstance(party, Unnamed):
                    yield Item("new parties", party.unnamed)


def _quotations(old: Corpus, new: Corpus) -> Iterator[Item]:
    """Yield each new quotation that no recheck has found again.

    Each follows the statement that it supports, which even words found in the article
    may not bear out.
    """
    known = {
        (one.source, one.quote)
        for crisis in old.crises.values()
        for _, one in crisis.evidence()
    }
    seen: set[tuple[str, str]] = set()
    for crisis in new.crises.values():
        records = (record for _, record in crisis.records())
        for record, one in ((each, one) for each in records for one in each.evidence):
            key = (one.source, one.quote)
            found = verification.proof(one, new) is Proof.RECHECKED
            if key not in known | seen and not found:
                seen.add(key)
                said = f"{record.id}: {_statement(record, crisis)}"
                text = f"{said} ← “{one.quote}” ({one.source})"
                yield Item("quotations to look at", text, _link(one, new))


def _statement(record: Record, crisis: Crisis) -> str:
    """Return the text of a record; for a figure, number and people."""
    if isinstance(record, Figure):
        return wording.figure_phrase(record, crisis)
    return str(getattr(record, "text", ""))


def _link(evidence: Evidence, corpus: Corpus) -> str:
    """Return the address of a quotation, with which a browser shows its words."""
    source = corpus.sources.get(evidence.source)
    if not source or not source.url:
        return ""
    address = source.url.partition("#")[0]
    return f"{address}#:~:text={percent_encode(evidence.quote, safe='')}"


def render(found: Iterable[Item], code: Iterable[str], form: str) -> Iterator[str]:
    """Yield the lines of a checklist in a format: `text` or `markdown`.

    The first line warns of files that can run code, if any changed.
    """
    bold, span = ("**", problem_formats.code_span) if form == "markdown" else ("", str)
    if files := list(code):
        names = ", ".join(map(span, files[:MAX_FILES]))
        more = f" and {len(files) - MAX_FILES} more" if len(files) > MAX_FILES else ""
        count = wording.number_with_noun(len(files), "changed file")
        warning = f"{count} can run code: {names}{more}"
        yield f"{bold}{warning}; read these before anything is built{bold}"
        yield ""
    groups: dict[str, list[Item]] = {}
    for item in found:
        groups.setdefault(item.kind, []).append(item)
    if groups:
        yield from _checklist(groups, form)


def _checklist(groups: Mapping[str, list[Item]], form: str) -> Iterator[str]:
    counts = ", ".join(f"{kind}: {len(group)}" for kind, group in groups.items())
    if form != "markdown":
        yield f"to review: {counts}"
        for kind, group in groups.items():
            for one in group:
                yield f"  {kind}: {one.text} {one.link}".rstrip()
        return
    yield f"## To review\n\n{counts}\n"
    for kind, group in groups.items():
        yield f"### {kind.capitalize()}\n"
        for one in group:
            link = f" <{one.link}>" if one.link else ""
            yield f"- [ ] {problem_formats.code_span(one.text)}{link}"
        yield ""
