"""Handlers of the page's requests: each takes the desk and the request's values."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field

from generator.authoring.desk import (
    actors,
    article_annotations,
    branch_and_commit,
    brief_edits,
    brief_head,
    figure_succession,
    forms,
    live_check,
    payloads,
    record_from_selection,
)
from generator.authoring.desk.intake import Intake
from generator.authoring.desk.web.request_values import Given
from generator.authoring.desk.workspace import DeskError, Workspace
from generator.model.types import JsonObject


@dataclass
class Desk:
    """The project that is open, and the articles that wait to be saved."""

    workspace: Workspace
    key: str
    intake: Intake = field(default_factory=Intake)


def start(desk: Desk, _: Given) -> JsonObject:
    """Return everything that the page needs once."""
    return {
        "key": desk.key,
        "forms": forms.forms(),
        "lists": forms.lists(),
        "explanations": forms.explanations(),
        **payloads.overview(desk.workspace),
    }


def overview(desk: Desk, _: Given) -> JsonObject:
    """Return the briefs, articles and actors as they are now."""
    return payloads.overview(desk.workspace)


def brief(desk: Desk, given: Given) -> JsonObject:
    """Return one brief."""
    return payloads.brief(desk.workspace, given.text("brief"))


def article(desk: Desk, given: Given) -> JsonObject:
    """Return one article with its marks."""
    name = given.text("brief", "") or None
    return payloads.article(desk.workspace, given.text("source"), name)


def proposals(desk: Desk, given: Given) -> JsonObject:
    """Return the proposals from an article."""
    source, name = given.text("source"), given.text("brief")
    return payloads.proposals(desk.workspace, source, name)


def new_names(desk: Desk, given: Given) -> JsonObject:
    """Return the names in an article that have no file."""
    name = given.text("brief", "") or None
    return {"names": actors.new_names(desk.workspace, given.text("source"), name)}


def selected_record(desk: Desk, given: Given) -> JsonObject:
    """Return the record that selected words make, and the share of the article.

    The words are given by their place, or as a quotation from the article.
    """
    name, source = given.text("brief"), given.text("source")
    article = payloads.article_to_read(desk.workspace, source, name)
    start, end = given.number("start"), given.number("end")
    if start is None or end is None:
        start, end = record_from_selection.span_of(article.text, given.text("quote"))
    span = record_from_selection.snapped(article.text, start, end)
    made = record_from_selection.record_of(article, given.text("part"), span)
    quote = made.record["evidence"][0]["quote"]
    share = article_annotations.share(source, desk.workspace.corpus, quote)
    proposal = payloads.key_of(made.proposal) if made.proposal else None
    return {"record": made.record, "proposal": proposal, **share}


def check(desk: Desk, given: Given) -> JsonObject:
    """Return the problems that a record would have, and the figure it supersedes.

    Also its dates in the format, and what would be quoted of the articles it quotes.
    """
    name, part = given.text("brief"), given.text("part")
    record = given.mapping("record")
    if not brief_edits.cleaned(part, record):
        return {"problems": [], "series": None, "dates": {}, "shares": {}}
    file = desk.workspace.brief(name)
    index, former = given.number("index"), given.former()
    if brief_edits.has_id(part):
        own = record.get("id") or _NO_ID
        if index is None:
            own = brief_edits.new_id(file.record, part, own, former)
        record = {**record, "id": own}
    text = brief_edits.with_item(file.text, part, index, record, former)
    place = len(getattr(file.record, part)) if index is None else index
    where = f"{part}.{record['id']}" if "id" in record else f"{part}.{place + 1}"
    draft = live_check.draft(desk.workspace, name, text)
    found = [one for one in draft.problems if f"{one.where}.".startswith(f"{where}.")]
    earlier = None
    if part == "figures" and not record.get("supersedes"):
        corpus = desk.workspace.corpus
        earlier = figure_succession.succession(file.record, record, corpus)
    kept = brief_edits.cleaned(part, record)
    return {
        "problems": [*map(payloads.problem, found)],
        "series": asdict(earlier) if earlier else None,
        "dates": {key: kept[key] for key in brief_edits.DATES & kept.keys()},
        "shares": article_annotations.shares(record, draft.corpus),
    }


_NO_ID = "new-record"
"""Id of a record for its check, as long as it has none."""


def save(desk: Desk, given: Given) -> JsonObject:
    """Write a record, a conclusion or a name into a brief."""
    entry, record = given.entry(), given.mapping("record")
    if given.values.get("series") and entry.part == "figures":
        record = figure_succession.continued(
            desk.workspace.brief(entry.brief).record, record, desk.workspace.corpus
        )
    name = brief_edits.save_item(desk.workspace, entry, record, given.proposal())
    return {"id": name, "brief": payloads.brief(desk.workspace, entry.brief)}


def remove(desk: Desk, given: Given) -> JsonObject:
    """Remove an entry from a brief; the article does not propose it again."""
    entry = given.entry()
    brief_edits.remove_item(desk.workspace, entry)
    return {"brief": payloads.brief(desk.workspace, entry.brief)}


def move(desk: Desk, given: Given) -> JsonObject:
    """Move an entry of a brief."""
    entry = given.entry()
    brief_edits.move_item(desk.workspace, entry, given.position("to"))
    return {"brief": payloads.brief(desk.workspace, entry.brief)}


def discard(desk: Desk, given: Given) -> JsonObject:
    """Leave a proposal out until the desk is closed."""
    proposal = given.proposal()
    if proposal is None:
        raise DeskError("'proposal' is missing")
    desk.workspace.discarded.add((given.text("brief"), proposal))
    return {}


def set_head(desk: Desk, given: Given) -> JsonObject:
    """Change the title and other keys at the top of a brief."""
    name = given.text("brief")
    values = given.mapping("values")
    brief_head.set_head(desk.workspace, name, values, given.text("seen"))
    return {"brief": payloads.brief(desk.workspace, name)}


def create(desk: Desk, given: Given) -> JsonObject:
    """Create a brief."""
    name = given.text("brief")
    brief_head.create_brief(desk.workspace, name, given.mapping("values"))
    return {"brief": payloads.brief(desk.workspace, name)}


def save_actor(desk: Desk, given: Given) -> JsonObject:
    """Write the file of an actor that is new or was created here."""
    actors.save_actor(desk.workspace, given.text("id"), given.mapping("actor"))
    return payloads.overview(desk.workspace)


def remove_actor(desk: Desk, given: Given) -> JsonObject:
    """Remove the file of an actor that was created here."""
    actors.remove_actor(desk.workspace, given.text("id"))
    return payloads.overview(desk.workspace)


def selected_name(desk: Desk, given: Given) -> JsonObject:
    """Return selected words as the name of an actor to add."""
    source, brief_id = given.text("source"), given.text("brief", "") or None
    start, end = given.number("start") or 0, given.number("end") or 0
    span = record_from_selection.snapped(desk.workspace.article(source), start, end)
    return {"name": actors.selected_name(desk.workspace, source, brief_id, span)}


def read_text(desk: Desk, given: Given) -> JsonObject:
    """Read an article from pasted text."""
    ticket = desk.intake.read(given.text("text").encode())
    return desk.intake.found(ticket, desk.workspace.corpus)


def read_address(desk: Desk, given: Given) -> JsonObject:
    """Read an article from its address."""
    ticket = desk.intake.fetch(given.text("address"))
    return desk.intake.found(ticket, desk.workspace.corpus)


def save_article(desk: Desk, given: Given) -> JsonObject:
    """Save an article that was read, with corrected fields."""
    fields = given.mapping("fields")
    before = len(desk.workspace.corpus.sources)
    source = desk.intake.save(given.text("ticket"), fields, desk.workspace)
    is_new = len(desk.workspace.corpus.sources) > before
    return {"source": source, "is_new": is_new, **payloads.overview(desk.workspace)}


def accept(desk: Desk, given: Given) -> JsonObject:
    """Accept a warning for a reason."""
    code, path, where = (given.text(key) for key in ("code", "path", "where"))
    live_check.accept(desk.workspace, code, path, where, given.text("why"))
    return {"brief": payloads.brief(desk.workspace, given.text("brief"))}


def undo(desk: Desk, _: Given) -> JsonObject:
    """Undo the last step."""
    return {"label": desk.workspace.undo(), **payloads.overview(desk.workspace)}


def redo(desk: Desk, _: Given) -> JsonObject:
    """Do the last step again."""
    return {"label": desk.workspace.redo(), **payloads.overview(desk.workspace)}


def errors_elsewhere(desk: Desk, given: Given) -> JsonObject:
    """Return the number of errors in other files: a new actor may break them."""
    return {"errors": branch_and_commit.errors(desk.workspace, given.text("brief", ""))}


def finish(desk: Desk, _: Given) -> JsonObject:
    """Return what changed."""
    return branch_and_commit.summary(desk.workspace)


def commit(desk: Desk, given: Given) -> JsonObject:
    """Commit what was changed, on a new branch."""
    made = branch_and_commit.commit(
        desk.workspace, given.text("branch"), given.text("message")
    )
    return {"commit": made}
