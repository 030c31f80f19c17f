"""The article that a page describes in its JSON-LD."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from generator.model.types import JsonObject

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_ARTICLE_TYPES = re.compile(r"(?:Article|BlogPosting|Report|LiveBlogPosting|WebPage)$")
_WRAPPING = re.compile(
    r"^\s*(?://|/\*)?\s*(?:<!\[CDATA\[(?:\s*\*/)?|<!--)"
    r"|(?://|/\*)?\s*(?:\]\]>|-->)\s*(?:\*/)?\s*;?\s*$|;\s*$"
)
_TRAILING_COMMA = re.compile(r",(?=\s*[}\]])")
_TAG = re.compile(r"</?[a-z][^<>]*>")
_CONTROL = re.compile(r"[\x00-\x1f]+")


@dataclass(frozen=True, slots=True)
class StatedArticle:
    """What JSON-LD says of the article itself; empty where it says nothing."""

    headline: str = ""
    authors: tuple[str, ...] = ()
    """Names of the persons that it calls authors, in their order."""
    organisations: tuple[str, ...] = ()
    """Names of the organisations that it calls authors."""
    publisher: str = ""
    body: str = ""
    """Text of the article, with its line breaks."""


def objects(tree: HtmlElement) -> Iterator[JsonObject]:
    """Yield the objects in a page's JSON-LD; what is not JSON is ignored."""
    for script in tree.xpath('//script[@type="application/ld+json"]'):
        text = _CONTROL.sub(" ", _WRAPPING.sub("", "".join(script.itertext())))
        if (data := _parse(text)) is None:
            continue
        queue = [data]
        while queue:
            item = queue.pop(0)
            if isinstance(item, list):
                queue += item
            elif isinstance(item, dict):
                yield item
                queue += [item[key] for key in ("@graph", "mainEntity") if key in item]


def _parse(text: str) -> Any:
    """Return the data of a JSON text, with or without commas too many, or None."""
    for attempt in (text, _TRAILING_COMMA.sub("", text)):
        with suppress(ValueError, RecursionError):
            return json.loads(attempt)
    return None


def find_article(tree: HtmlElement) -> StatedArticle:
    """Return what the first object that describes an article says."""
    found = list(objects(tree))
    by_id = {item["@id"]: item for item in found if isinstance(item.get("@id"), str)}
    articles = [item for item in found if is_article(item)]
    articles.sort(key=lambda item: "WebPage" in str(item.get("@type")))
    if not articles:
        return StatedArticle()
    article = articles[0]
    people: list[str] = []
    bodies: list[str] = []
    stated = article.get("author") or article.get("creator")
    for author in _as_list(stated):
        item = _resolve(author, by_id)
        names = bodies if "Organization" in str(item.get("@type")) else people
        names += filter(None, map(_text, _as_list(item.get("name"))))
    publisher = _resolve(article.get("publisher"), by_id)
    return StatedArticle(
        _text(article.get("headline") or article.get("name")),
        tuple(dict.fromkeys(people)),
        tuple(dict.fromkeys(bodies)),
        "" if "Person" in str(publisher.get("@type")) else _text(publisher.get("name")),
        body if isinstance(body := article.get("articleBody"), str) else "",
    )


def sections(tree: HtmlElement) -> Iterator[str]:
    """Yield the sections that an article is said to be in, and those above it."""
    for item in objects(tree):
        yield from map(_text, _as_list(item.get("articleSection")))
        if item.get("@type") == "BreadcrumbList":
            listed = item.get("itemListElement")
            for entry in listed if isinstance(listed, list) else []:
                one = entry if isinstance(entry, dict) else {}
                inner = one.get("item")
                yield _text((inner if isinstance(inner, dict) else {}).get("name"))
                yield _text(one.get("name"))


def is_article(item: JsonObject) -> bool:
    """Tell whether an object describes an article or a page."""
    return any(
        isinstance(one, str) and _ARTICLE_TYPES.search(one)
        for one in _as_list(item.get("@type"))
    )


def _as_list(value: Any) -> list[Any]:
    """Return a list as it is, or a value that stands in place of one as its item."""
    return value if isinstance(value, list) else [value]


def _resolve(value: Any, by_id: dict[str, JsonObject]) -> JsonObject:
    """Return an object that is given itself, by its id, or by its name alone."""
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, str):
        return by_id.get(value, {"name": value})
    if not isinstance(value, dict):
        return {}
    reference = value.get("@id")
    if "name" not in value and isinstance(reference, str):
        return by_id.get(reference, value)
    return value


def _text(value: object) -> str:
    """Return a text as it is read, though markup may stand in the data."""
    if not isinstance(value, str):
        return ""
    return " ".join(_TAG.sub("", html.unescape(value)).split())
