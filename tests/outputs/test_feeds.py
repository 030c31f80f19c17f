"""The feeds are valid for feedparser and follow RFC 4287."""

from __future__ import annotations

import json
import warnings
from collections.abc import Iterator
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from generator.corpus.corpus import Corpus
from generator.outputs.data import feeds
from tests.outputs.sample_corpora import CORPORA, HOSTILE, SITE, corpus, exported, lake

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # it imports deprecated modules
    import feedparser

ATOM = "{http://www.w3.org/2005/Atom}"


def _feeds(corpus: Corpus, site_url: str) -> Iterator[tuple[str, str]]:
    yield from feeds.updates(corpus, site_url).items()
    for name in corpus.crises:
        yield from feeds.of_crisis(name, corpus, site_url).items()


def _read(text: str) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return feedparser.parse(text.encode())


@pytest.mark.parametrize("site", ["", SITE])
@pytest.mark.parametrize("name", CORPORA)
def test_feeds_are_parsed(name: str, site: str) -> None:
    """Feedparser finds Atom without errors, and an entry for each change."""
    exports = exported(name, site)
    paths = [path for path in exports if path.startswith("feeds/")]

    assert len(paths) == 1 + len(CORPORA[name].crises)
    for path in paths:
        text = exports[path]
        assert isinstance(text, str)
        parsed = _read(text)

        assert (parsed.version, bool(parsed.bozo)) == ("atom10", False)
        assert parsed.entries
        assert all(entry.id and entry.title and entry.link for entry in parsed.entries)


@pytest.mark.parametrize("name", CORPORA)
def test_required_elements(name: str) -> None:
    """A feed has one id, title and update, an author and a link to itself."""
    for path, text in _feeds(CORPORA[name], SITE):
        feed = ET.fromstring(text)
        counts = [len(feed.findall(ATOM + tag)) for tag in ("id", "title", "updated")]
        own = {
            link.get("rel"): link.get("href") for link in feed.findall(f"{ATOM}link")
        }

        assert counts == [1, 1, 1]
        assert feed.find(f"{ATOM}author/{ATOM}name") is not None
        assert f"{SITE}{path}" == own["self"]


def test_ids_are_unique() -> None:
    """No two entries or feeds have the same id."""
    entries: list[str] = []
    own = []
    for path, text in _feeds(corpus(), SITE):
        parsed = _read(text)
        own.append(parsed.feed.id)
        if path == "feeds/updates.atom":
            entries = [entry.id for entry in parsed.entries]

    assert len(entries) == len(set(entries)) > 1
    assert len(own) == len(set(own))


def test_ids_are_stable() -> None:
    """An entry keeps its id if the site moves, or its wording or crisis id changes."""
    changes = tuple(
        entry.model_copy(update={"why": "Mended words."}) for entry in lake().changes
    )
    mended = lake().model_copy(update={"was": ("lake",), "changes": changes})
    before = dict(_feeds(corpus(), ""))["feeds/lake.atom"]
    whole = corpus(shore=mended)
    after = dict(_feeds(whole, SITE))["feeds/shore.atom"]

    assert [entry.id for entry in _read(before).entries] == [
        entry.id for entry in _read(after).entries
    ]
    assert _read(before).feed.id == _read(after).feed.id


def test_markup_is_escaped() -> None:
    """Markup in a change is shown as text."""
    text = dict(_feeds(corpus(), SITE))["feeds/lake.atom"]
    titles = [
        entry.findtext(f"{ATOM}title")
        for entry in ET.fromstring(text).iter(f"{ATOM}entry")
    ]

    assert any(HOSTILE in (title or "") for title in titles)


def test_withdrawal() -> None:
    """A withdrawn crisis has an entry with the reason."""
    parsed = _read(dict(_feeds(corpus(), SITE))["feeds/moor.atom"])

    assert "withdrawn" in parsed.entries[0].title
    assert "Its only article was retracted." in parsed.entries[0].summary


def test_entry_of_a_figure() -> None:
    """The entry of a changed figure has its attribution, old and new value."""
    parsed = _read(dict(_feeds(corpus(), SITE))["feeds/lake.atom"])
    summary = parsed.entries[0].summary

    assert "Who says so: @Ministry of the Lake." in summary
    assert "It was: 11; it is now: 12." in summary


@pytest.mark.parametrize("name", CORPORA)
def test_update_times(name: str) -> None:
    """A feed is as recent as its latest entry, and an entry as its change."""
    corrections = json.loads(exported(name, SITE)["api/v1/corrections.json"])[
        "corrections"
    ]
    days = {
        correction["id"]: f"{correction['date']}T00:00:00Z"
        for correction in corrections
    }
    for path, text in exported(name, SITE).items():
        if path.startswith("feeds/"):
            parsed = _read(str(text))
            entries = {entry.id: entry.updated for entry in parsed.entries}

            assert entries
            assert entries.items() <= days.items()
            assert parsed.feed.updated == max(entries.values())
