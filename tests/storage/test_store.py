"""The store keeps values between builds within bounds, and survives damage."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from generator.storage import store as reuse
from generator.storage.store import Store


def entries(folder: Path) -> list[str]:
    """Return the keys of all entries of a store, oldest first."""
    with closing(sqlite3.connect(folder / reuse.FILE)) as database:
        return [name for (name,) in database.execute("SELECT name FROM entries")]


def test_key_separates_parts() -> None:
    """The same bytes split at another point have another key."""
    assert reuse.key("ab", "c") != reuse.key("a", "bc")
    assert reuse.key("ab", "c") == reuse.key(b"ab", "c")


def test_value_is_kept(tmp_path: Path) -> None:
    """A later build finds the value that was stored under a key."""
    Store(tmp_path).put(reuse.key("a"), {"words": ("one", "two")})

    assert Store(tmp_path).get(reuse.key("a")) == {"words": ("one", "two")}


@pytest.mark.parametrize("data", [b"", b"nonsense", reuse.pack("words")[:-2] + b"!."])
def test_corrupt_entry_is_ignored(tmp_path: Path, data: bytes) -> None:
    """An entry with missing or changed bytes counts as absent."""
    Store(tmp_path).put(reuse.key("a"), "words")
    with closing(sqlite3.connect(tmp_path / reuse.FILE)) as database:
        database.execute("UPDATE entries SET data = ?", [data])
        database.commit()

    assert Store(tmp_path).get(reuse.key("a")) is None


def test_lost_entries_are_noticed(tmp_path: Path) -> None:
    """A store that remembers notices entries that another build removed."""
    store = Store(tmp_path, remembers=True)
    names = [reuse.key(word) for word in ("a", "b")]
    for name in names:
        store.put(name, b"words")
    with closing(sqlite3.connect(tmp_path / reuse.FILE)) as database:
        database.execute("DELETE FROM entries")
        database.commit()

    with pytest.raises(OSError, match="build again"):
        store.need(names[0])
    assert not [name for name in names if name in store]


def test_query_error_removes_nothing(tmp_path: Path) -> None:
    """Only a damaged file is removed, not one whose query failed."""
    store = Store(tmp_path)
    store.put(reuse.key("a"), "words")
    with closing(sqlite3.connect(tmp_path / reuse.FILE)) as database:
        database.execute("DROP TABLE entries")
        database.commit()

    assert store.get(reuse.key("a")) is None
    assert (tmp_path / reuse.FILE).is_file()


def test_damage_is_reported_once(tmp_path: Path) -> None:
    """A damaged file is removed with an error, and the next access works."""
    (tmp_path / reuse.FILE).write_bytes(b"No database is like this. " * 100)
    store = Store(tmp_path)

    with pytest.raises(reuse.LostError):
        store.get(reuse.key("a"))
    store.put(reuse.key("a"), "words")
    assert Store(tmp_path).get(reuse.key("a")) == "words"


def test_remembering_store_is_bounded(tmp_path: Path) -> None:
    """Entries that the last build did not use are dropped from memory and disk."""
    store = Store(tmp_path, remembers=True)
    for number in range(100):
        store.begin()
        store.put(reuse.key(str(number)), number)
        store.prune()

    assert len(store.known) == 1
    assert len(entries(tmp_path)) < 10


def test_deleted_store_is_recreated(tmp_path: Path) -> None:
    """A store that remembers notices that its folder was deleted, and refills it."""
    store = Store(tmp_path / "cache", remembers=True)
    store.put(reuse.key("a"), b"words")
    assert reuse.key("a") in store
    shutil.rmtree(tmp_path / "cache")
    store.begin()

    assert reuse.key("a") not in store
    store.put(reuse.key("a"), b"words")
    assert Store(tmp_path / "cache").get(reuse.key("a")) == b"words"


def test_unwritable_folder(tmp_path: Path) -> None:
    """If nothing can be written, values are kept until the end of the build."""
    (tmp_path / "cache").write_text("a file where the folder should be")
    store = Store(tmp_path / "cache")
    store.put(reuse.key("a"), "words")

    assert store.get(reuse.key("a")) == "words"
    assert Store(tmp_path / "cache").get(reuse.key("a")) is None


def test_store_is_bounded(tmp_path: Path) -> None:
    """At most as many old entries are kept as the last build used."""
    for number in range(10):
        Store(tmp_path).put(reuse.key(str(number)), number)
    store = Store(tmp_path)
    used = [store.get(reuse.key(str(number))) for number in (3, 4)]
    store.prune()

    assert len(entries(tmp_path)) == 4
    assert [Store(tmp_path).get(reuse.key(str(number))) for number in (3, 4)] == used
