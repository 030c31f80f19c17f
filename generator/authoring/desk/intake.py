"""Intake of articles: read, shown with what was found, corrected, and then written."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from generator.authoring.desk.workspace import DeskError, Workspace, version
from generator.authoring.ingest import limited_extraction, source_record
from generator.authoring.ingest.extraction import COPY_TEXT, Article
from generator.authoring.ingest.source_record import AddSourceError, SourceFiles
from generator.authoring.ingest.web import fetch
from generator.authoring.ingest.web.http_client import Limits
from generator.corpus.corpus import Corpus
from generator.loader.project_paths import article_path, original_path, source_path
from generator.model import validators
from generator.model.types import JsonObject
from generator.storage import files

FIELDS = ("headline", "publisher", "published", "language", "url")
"""Fields of a source that hold one value and can be corrected."""
LISTS = ("authors", "origins")
_MAX_WAITING = 20
"""Maximum number of articles that are read and not yet saved."""


class EarlierTextError(DeskError):
    """An article was added before, with another text."""

    def __init__(self, taken: SourceFiles) -> None:
        """Take the files that would replace the earlier ones."""
        self.replaceable = not taken.is_quoted
        how = (
            "nothing quotes it yet, so it can be replaced"
            if self.replaceable
            else "records quote it, so replace it with briefs add-source --replace"
        )
        super().__init__(
            f"'{taken.source}' was added before, and this article differs: "
            f"{'; '.join(taken.differs)}; {how}"
        )


@dataclass(frozen=True, slots=True)
class Waiting:
    """An article that was read and is not yet saved."""

    data: bytes
    article: Article


@dataclass
class Intake:
    """The articles that wait to be saved, by a ticket that the page gives back."""

    limits: Limits = field(default_factory=Limits)
    waiting: dict[str, Waiting] = field(default_factory=dict)

    def read(self, data: bytes, *, url: str = "", charset: str = "") -> str:
        """Read an article, and return its ticket.

        Raises:
            DeskError: It is too large.
            ExtractionError: It is not an article, or takes too long to read.
        """
        if len(data) > self.limits.size_bytes:
            raise DeskError(f"the file is too large; {COPY_TEXT}")
        article = limited_extraction.extract(data, url=url or None, charset=charset)
        ticket = secrets.token_hex(8)
        self.waiting[ticket] = Waiting(data, article)
        for old in [*self.waiting][:-_MAX_WAITING]:
            del self.waiting[old]
        return ticket

    def fetch(self, address: str) -> str:
        """Fetch a page as `briefs add-source` does, read it, and return its ticket.

        Raises:
            DeskError: This is no address of a page.
            FetchError: The page could not be fetched.
            ExtractionError: It is not an article, or takes too long to read.
        """
        try:
            validators.web_address(address)
        except ValueError as error:
            raise DeskError(str(error)) from None
        page = fetch.fetch(address, limits=self.limits)
        return self.read(page.data, url=page.url, charset=page.charset)

    def found(self, ticket: str, corpus: Corpus) -> JsonObject:
        """Return the fields found in an article, for a person to correct.

        Args:
            ticket: What `read` or `fetch` returned.
            corpus: The corpus, so that the id suggested is a new one.

        Raises:
            DeskError: No such article waits.
        """
        article = self._waiting(ticket).article
        try:
            source = source_record.suggest_id(article, {}, corpus)
        except AddSourceError:
            source = ""
        return {
            "ticket": ticket,
            "id": source,
            **{name: getattr(article, name) or "" for name in FIELDS},
            **{name: [*getattr(article, name)] for name in LISTS},
            "date_basis": article.date_basis,
            "extent": article.extent.value,
            "missing": [*article.missing],
            "text": article.text,
        }

    def save(self, ticket: str, given: Mapping[str, Any], workspace: Workspace) -> str:
        """Write the record and the text of an article, and return the source's id.

        Args:
            ticket: What `read` or `fetch` returned.
            given: The fields as a person has left or corrected them, and `id`.
            workspace: The project.

        Raises:
            DeskError: A field is missing or wrong, or the article already exists;
                `replace` among the fields replaces it if nothing quotes it.
            AddSourceError: It has no publisher or date, or is there under another id.
        """
        waiting = self._waiting(ticket)
        article = _corrected(waiting.article, given)
        name = str(given.get("id") or "")
        if not name:
            name = source_record.suggest_id(article, {}, workspace.corpus)
        if message := validators.id_problem(name):
            raise DeskError(f"the id of the source {message}")
        record = workspace.read(source_path(name))
        taken = source_record.prepare_source(
            article, {"id": name}, workspace.corpus, record, workspace.today
        )
        if taken.differs and not (given.get("replace") and not taken.is_quoted):
            raise EarlierTextError(taken)
        files.replace(workspace.root / original_path(name), waiting.data)
        texts = {article_path(name): taken.article, source_path(name): taken.record}
        seen = {source_path(name): version(record)}
        workspace.write(f"article {name} added", texts, seen)
        del self.waiting[ticket]
        return name

    def _waiting(self, ticket: str) -> Waiting:
        if ticket not in self.waiting:
            raise DeskError("the article is no longer loaded; add it again")
        return self.waiting[ticket]


def _corrected(article: Article, given: Mapping[str, Any]) -> Article:
    """Return an article with the values that a person gave.

    Raises:
        DeskError: The date, the language or the address is not well-formed.
    """
    single: JsonObject = {
        name: str(given.get(name) or "").strip() or None for name in FIELDS
    }
    for name, validate in _VALIDATORS.items():
        value = single[name]
        if value is None:
            continue
        try:
            single[name] = validate(value)
        except ValueError as error:
            raise DeskError(f"{name}: {error}") from None
    lists: JsonObject = {
        name: tuple(str(one).strip() for one in given.get(name, ()) if str(one).strip())
        for name in LISTS
    }
    changed = single["published"] != article.published
    basis = "read from the article by the contributor" if changed else None
    return replace(article, **single, **lists, date_basis=basis or article.date_basis)


_VALIDATORS = {
    "published": validators.edtf_date,
    "language": validators.language,
    "url": validators.web_address,
}
