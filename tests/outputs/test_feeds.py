"""The feeds, judged by feedparser and by the rules of RFC 4287."""

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
    warnings.simplefilter("ignore")  # it imports what has gone out of use
    import feedparser

ATOM = "{http://www.w3.org/2005/Atom}"


def _feeds(corpus: Corpus, site_url: str) -> Iterator[tuple[str, str]]:
    yield feeds.updates(corpus, site_url)
    for name in corpus.crises:
        yield feeds.of_crisis(name, corpus, site_url)


def _read(text: str) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return feedparser.parse(text.encode())


@pytest.mark.parametrize("site", ["", SITE])
@pytest.mark.parametrize("name", CORPORA)
def test_every_feed_is_read(name: str, site: str) -> None:
    """Feedparser finds Atom, no fault, and an entry for each change."""
    made = exported(name, site)
    paths = [path for path in made if path.startswith("feeds/")]

    assert len(paths) == 1 + len(CORPORA[name].crises)
    for path in paths:
        text = made[path]
        assert isinstance(text, str)
        read = _read(text)

        assert (read.version, bool(read.bozo)) == ("atom10", False)
        assert read.entries
        assert all(one.id and one.title and one.link for one in read.entries)


@pytest.mark.parametrize("name", CORPORA)
def test_feed_has_what_the_standard_needs(name: str) -> None:
    """A feed has one id, title and update, an author, and a link to itself."""
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
    """No two entries, and no two feeds, have the same id."""
    entries: list[str] = []
    own = []
    for path, text in _feeds(corpus(), SITE):
        read = _read(text)
        own.append(read.feed.id)
        if path == "feeds/updates.atom":
            entries = [one.id for one in read.entries]

    assert len(entries) == len(set(entries)) > 1
    assert len(own) == len(set(own))


def test_ids_stay() -> None:
    """An entry keeps its id when the site moves, a word is mended, or an id changes."""
    changes = tuple(
        one.model_copy(update={"why": "Mended words."}) for one in lake().changes
    )
    mended = lake().model_copy(update={"was": ("lake",), "changes": changes})
    before = dict(_feeds(corpus(), ""))["feeds/lake.atom"]
    whole = corpus(shore=mended)
    after = dict(_feeds(whole, SITE))["feeds/shore.atom"]

    assert [one.id for one in _read(before).entries] == [
        one.id for one in _read(after).entries
    ]
    assert _read(before).feed.id == _read(after).feed.id


def test_text_is_text() -> None:
    """Markup in a change is shown as it stands."""
    text = dict(_feeds(corpus(), SITE))["feeds/lake.atom"]
    titles = [
        one.findtext(f"{ATOM}title") for one in ET.fromstring(text).iter(f"{ATOM}entry")
    ]

    assert any(HOSTILE in (title or "") for title in titles)


def test_withdrawal_is_told() -> None:
    """A withdrawn crisis has an entry that says so, and why."""
    read = _read(dict(_feeds(corpus(), SITE))["feeds/moor.atom"])

    assert "withdrawn" in read.entries[0].title
    assert "Its only article was retracted." in read.entries[0].summary


def test_entry_says_who_says_so() -> None:
    """The entry of a changed figure names who says it, what it was and what it is."""
    read = _read(dict(_feeds(corpus(), SITE))["feeds/lake.atom"])
    summary = read.entries[0].summary

    assert "Who says so: @Ministry of the Lake." in summary
    assert "It was: 11; it is now: 12." in summary


@pytest.mark.parametrize("name", CORPORA)
def test_updates_are_days_of_the_data(name: str) -> None:
    """A feed is as new as its latest entry, which is as new as the change it tells."""
    given = json.loads(exported(name, SITE)["api/v1/corrections.json"])["corrections"]
    days = {one["id"]: f"{one['date']}T00:00:00Z" for one in given}
    for path, text in exported(name, SITE).items():
        if path.startswith("feeds/"):
            read = _read(str(text))
            entries = {one.id: one.updated for one in read.entries}

            assert entries
            assert entries.items() <= days.items()
            assert read.feed.updated == max(entries.values())
