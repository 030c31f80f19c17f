"""What is kept between builds, and what is made again."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from generator.storage import entry_signatures
from generator.storage.fingerprint import fingerprint
from generator.storage.store import FILE, MAX_ROWS, LostError, Store


def entries(folder: Path) -> list[str]:
    """Return the names of all entries of a store, the oldest first."""
    with closing(sqlite3.connect(folder / FILE)) as database:
        return [name for (name,) in database.execute("SELECT name FROM entries")]


def test_key_tells_parts_apart() -> None:
    """The same bytes cut in another place have another key."""
    assert fingerprint("ab", "c") != fingerprint("a", "bc")
    assert fingerprint("ab", "c") == fingerprint(b"ab", "c")


def test_value_comes_back(tmp_path: Path) -> None:
    """What was put under a key is found there by a later build."""
    Store(tmp_path).put(fingerprint("a"), {"words": ("one", "two")})

    assert Store(tmp_path).get(fingerprint("a")) == {"words": ("one", "two")}


def test_batch_is_written_when_it_ends(tmp_path: Path) -> None:
    """No value of a batch is lost, however many there are or what interrupts it."""
    names = [fingerprint(str(number)) for number in range(MAX_ROWS + 1)]
    store = Store(tmp_path)

    def put_all() -> None:
        with store.batch():
            for number, name in enumerate(names):
                store.put(name, number)
            raise ArithmeticError

    with pytest.raises(ArithmeticError):
        put_all()
    store.put(fingerprint("later"), "words")

    later = Store(tmp_path)
    assert [later.get(name) for name in names] == [*range(MAX_ROWS + 1)]
    assert later.get(fingerprint("later")) == "words"


def replace_entry(folder: Path, change: Callable[[bytes], bytes]) -> None:
    """Replace the one entry of a store."""
    with closing(sqlite3.connect(folder / FILE)) as database:
        ((data,),) = database.execute("SELECT data FROM entries").fetchall()
        database.execute("UPDATE entries SET data = ?", [change(data)])
        database.commit()


@pytest.mark.parametrize(
    "change",
    [
        lambda _: b"",
        lambda _: b"nonsense",
        lambda data: data[:-1],
        lambda data: data[:-2] + b"!.",
        lambda data: bytes(len(data)),
    ],
)
def test_damaged_entry_is_ignored(
    tmp_path: Path, change: Callable[[bytes], bytes]
) -> None:
    """An entry of which a byte was lost or changed counts as none."""
    Store(tmp_path).put(fingerprint("a"), "words")
    replace_entry(tmp_path, change)

    assert Store(tmp_path).get(fingerprint("a")) is None


class Bomb:
    """Something whose unpickling leaves a trace: it writes a file."""

    def __init__(self, trace: Path) -> None:
        """Take the file to write."""
        self.trace = trace

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle as a call that writes the file."""
        return Path.write_text, (self.trace, "Code ran.")


def test_foreign_entry_neither_counts_nor_runs(tmp_path: Path) -> None:
    """An entry that another user signed, or nobody, is not even unpickled."""
    name, trace = fingerprint("a"), tmp_path / "trace"
    Store(tmp_path / "cache", key=b"another user").put(name, Bomb(trace))

    assert Store(tmp_path / "cache").get(name) is None
    replace_entry(tmp_path / "cache", lambda data: data[entry_signatures.SIZE :])
    assert Store(tmp_path / "cache").get(name) is None
    assert not trace.exists()
    assert Store(tmp_path / "cache", key=b"another user").get(name) is None


def test_entry_cannot_pass_for_another(tmp_path: Path) -> None:
    """A signature covers the name: an entry moved to another name counts as none."""
    Store(tmp_path).put(fingerprint("no problems"), ())
    with closing(sqlite3.connect(tmp_path / FILE)) as database:
        database.execute("UPDATE entries SET name = ?", [fingerprint("problems")])
        database.commit()

    assert Store(tmp_path).get(fingerprint("problems")) is None


def test_lost_entries_are_noticed(tmp_path: Path) -> None:
    """Of a store that remembers, what another build removed is known to be gone."""
    store = Store(tmp_path, persistent=True)
    names = [fingerprint(word) for word in ("a", "b")]
    for name in names:
        store.put(name, b"words")
    with closing(sqlite3.connect(tmp_path / FILE)) as database:
        database.execute("DELETE FROM entries")
        database.commit()

    with pytest.raises(OSError, match="build again"):
        store.need(names[0])
    assert not any(store.has_all([name]) for name in names)


def test_wrong_use_removes_nothing(tmp_path: Path) -> None:
    """Only a damaged file is removed, not one that was asked a wrong question."""
    store = Store(tmp_path)
    store.put(fingerprint("a"), "words")
    with closing(sqlite3.connect(tmp_path / FILE)) as database:
        database.execute("DROP TABLE entries")
        database.commit()

    assert store.get(fingerprint("a")) is None
    assert (tmp_path / FILE).is_file()


def test_damage_is_told_once(tmp_path: Path) -> None:
    """A damaged file is removed with a word of it, and the next question is right."""
    (tmp_path / FILE).write_bytes(b"No database is like this. " * 100)
    store = Store(tmp_path)

    with pytest.raises(LostError):
        store.get(fingerprint("a"))
    store.put(fingerprint("a"), "words")
    assert Store(tmp_path).get(fingerprint("a")) == "words"


def test_store_that_remembers_is_bounded(tmp_path: Path) -> None:
    """What the last build did not use is held no more, nor kept without end."""
    store = Store(tmp_path, persistent=True)
    for number in range(100):
        store.begin()
        store.put(fingerprint(str(number)), number)
        store.prune()

    assert len(store._values) == 1
    assert len(entries(tmp_path)) < 10


def test_deleted_store_is_begun_again(tmp_path: Path) -> None:
    """A store that remembers notices that its folder was deleted, and fills it anew."""
    store = Store(tmp_path / "cache", persistent=True)
    store.put(fingerprint("a"), b"words")
    assert store.has_all([fingerprint("a")])
    shutil.rmtree(tmp_path / "cache")
    store.begin()

    assert not store.has_all([fingerprint("a")])
    store.put(fingerprint("a"), b"words")
    assert Store(tmp_path / "cache").get(fingerprint("a")) == b"words"


def test_disk_that_refuses_stops_nothing(tmp_path: Path) -> None:
    """Where nothing can be written, values are kept until the build is over."""
    (tmp_path / "cache").write_text("a file where the folder should be")
    store = Store(tmp_path / "cache")
    store.put(fingerprint("a"), "words")

    assert store.get(fingerprint("a")) == "words"
    assert Store(tmp_path / "cache").get(fingerprint("a")) is None


@pytest.mark.parametrize("link", [".cache", ".cache/core"])
def test_nothing_is_written_through_a_link(link: str, tmp_path: Path) -> None:
    """A link in place of the store's folder, or of its parent, is not followed."""
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (tmp_path / link).parent.mkdir(exist_ok=True)
    (tmp_path / link).symlink_to(elsewhere)
    store = Store(tmp_path / ".cache/core")
    store.put(fingerprint("a"), "words")

    assert store.get(fingerprint("a")) == "words"
    assert list(elsewhere.iterdir()) == []


def test_store_is_bounded(tmp_path: Path) -> None:
    """At most as many old entries stay as the last build used."""
    for number in range(10):
        Store(tmp_path).put(fingerprint(str(number)), number)
    store = Store(tmp_path)
    used = [store.get(fingerprint(str(number))) for number in (3, 4)]
    store.prune()

    assert len(entries(tmp_path)) == 4
    assert [Store(tmp_path).get(fingerprint(str(number))) for number in (3, 4)] == used


def test_entries_are_asked_for_together(tmp_path: Path) -> None:
    """A store has all entries of some names if it has each, of this build or before."""
    Store(tmp_path).put(fingerprint("kept"), 1)
    store = Store(tmp_path)
    store.put(fingerprint("new"), 2)

    assert store.has_all([fingerprint("kept"), fingerprint("new")])
    assert store.has_all([])
    assert not store.has_all([fingerprint("kept"), fingerprint("none")])
