"""What is kept between builds, and what is made again."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest

from generator import reuse
from generator.reuse import Store


def kept(folder: Path) -> list[Path]:
    """Return every file of a store."""
    return [file for file in folder.rglob("*") if file.is_file()]


def test_key_tells_parts_apart() -> None:
    """The same bytes cut in another place have another key."""
    assert reuse.key("ab", "c") != reuse.key("a", "bc")
    assert reuse.key("ab", "c") == reuse.key(b"ab", "c")


def test_value_comes_back(tmp_path: Path) -> None:
    """What was put under a key is found there by a later build."""
    Store(tmp_path).put(reuse.key("a"), {"words": ("one", "two")})

    assert Store(tmp_path).get(reuse.key("a")) == {"words": ("one", "two")}


@pytest.mark.parametrize("length", [0, 10, 40])
def test_torn_entry_is_nothing(tmp_path: Path, length: int) -> None:
    """An entry of which a part is missing counts as none."""
    Store(tmp_path).put(reuse.key("a"), "a long text of many words " * 20)
    (file,) = kept(tmp_path)
    file.write_bytes(file.read_bytes()[:length])

    assert Store(tmp_path).get(reuse.key("a")) is None


def test_whole_entry_of_nonsense_is_nothing(tmp_path: Path) -> None:
    """An entry that no version of this code can have written counts as none."""
    Store(tmp_path).put(reuse.key("a"), "words")
    (file,) = kept(tmp_path)
    file.write_bytes(sha256(b"nonsense").digest() + b"nonsense")

    assert Store(tmp_path).get(reuse.key("a")) is None


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
