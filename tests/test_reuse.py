"""What is kept between builds, and what is made again."""

from __future__ import annotations

import shutil
import sqlite3
import zlib
from contextlib import closing
from pathlib import Path

import pytest

from generator import reuse
from generator.reuse import Store


def kept(folder: Path) -> list[str]:
    """Return the names of all entries of a store, the oldest first."""
    with closing(sqlite3.connect(folder / reuse.FILE)) as database:
        return [name for (name,) in database.execute("SELECT name FROM entries")]


def test_key_tells_parts_apart() -> None:
    """The same bytes cut in another place have another key."""
    assert reuse.key("ab", "c") != reuse.key("a", "bc")
    assert reuse.key("ab", "c") == reuse.key(b"ab", "c")


def test_value_comes_back(tmp_path: Path) -> None:
    """What was put under a key is found there by a later build."""
    Store(tmp_path).put(reuse.key("a"), {"words": ("one", "two")})

    assert Store(tmp_path).get(reuse.key("a")) == {"words": ("one", "two")}


@pytest.mark.parametrize("data", [b"", b"nonsense", zlib.compress(b"nonsense")])
def test_nonsense_is_nothing(tmp_path: Path, data: bytes) -> None:
    """An entry that no version of this code can have written counts as none."""
    Store(tmp_path).put(reuse.key("a"), "words")
    with closing(sqlite3.connect(tmp_path / reuse.FILE)) as database:
        database.execute("UPDATE entries SET data = ?", [data])
        database.commit()

    assert Store(tmp_path).get(reuse.key("a")) is None


def test_deleted_store_is_begun_again(tmp_path: Path) -> None:
    """A store that remembers notices that its folder was deleted, and fills it anew."""
    store = Store(tmp_path / "cache", remembers=True)
    store.put(reuse.key("a"), b"words")
    assert reuse.key("a") in store
    shutil.rmtree(tmp_path / "cache")
    store.begin()

    assert reuse.key("a") not in store
    store.put(reuse.key("a"), b"words")
    assert Store(tmp_path / "cache").get(reuse.key("a")) == b"words"


def test_disk_that_refuses_stops_nothing(tmp_path: Path) -> None:
    """Where nothing can be written, values are kept until the build is over."""
    (tmp_path / "cache").write_text("a file where the folder should be")
    store = Store(tmp_path / "cache")
    store.put(reuse.key("a"), "words")

    assert store.get(reuse.key("a")) == "words"
    assert Store(tmp_path / "cache").get(reuse.key("a")) is None


def test_store_is_bounded(tmp_path: Path) -> None:
    """At most as many old entries stay as the last build used."""
    for number in range(10):
        Store(tmp_path).put(reuse.key(str(number)), number)
    store = Store(tmp_path)
    used = [store.get(reuse.key(str(number))) for number in (3, 4)]
    store.prune()

    assert len(kept(tmp_path)) == 4
    assert [Store(tmp_path).get(reuse.key(str(number))) for number in (3, 4)] == used
