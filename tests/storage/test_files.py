"""A folder is made to hold what was made, and nothing else is ever touched."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.storage import files

FILES = {"a.md": b"a", "deep/b.md": b"b"}


def _held(folder: Path) -> set[str]:
    found = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix() for path in found} - {files.MANIFEST}


def test_first_run_writes_all(tmp_path: Path) -> None:
    """A folder that was not there holds every file."""
    assert files.write(tmp_path / "new", FILES) == (2, 0)
    assert _held(tmp_path / "new") == {*FILES}


def test_second_run_writes_nothing(tmp_path: Path) -> None:
    """Files whose bytes are the same are left alone, dates and all."""
    files.write(tmp_path, FILES)
    before = (tmp_path / "a.md").stat().st_mtime_ns

    assert files.write(tmp_path, FILES) == (0, 0)
    assert (tmp_path / "a.md").stat().st_mtime_ns == before


def test_changed_and_stale(tmp_path: Path) -> None:
    """A changed file is written, a stale one removed with its empty folder."""
    files.write(tmp_path, FILES)

    assert files.write(tmp_path, {"a.md": b"other"}) == (1, 1)
    assert (tmp_path / "a.md").read_bytes() == b"other"
    assert not (tmp_path / "deep").exists()


def test_foreign_folder_is_refused(tmp_path: Path) -> None:
    """A folder with files of someone else's is not written to."""
    (tmp_path / "letter.txt").write_text("Dear Ada")
    with pytest.raises(FileExistsError, match="holds other files"):
        files.write(tmp_path, FILES)

    assert _held(tmp_path) == {"letter.txt"}


def test_foreign_file_stays(tmp_path: Path) -> None:
    """A file that was put beside ours later is never removed."""
    files.write(tmp_path, FILES)
    (tmp_path / "deep/letter.txt").write_text("Dear Ada")
    files.write(tmp_path, {})

    assert _held(tmp_path) == {"deep/letter.txt"}


def test_removed_by_hand(tmp_path: Path) -> None:
    """A file that someone took away is written again."""
    files.write(tmp_path, FILES)
    (tmp_path / "a.md").unlink()

    assert files.write(tmp_path, FILES) == (1, 0)


@pytest.mark.parametrize("strange", ["../victim.txt", "deep/../../victim.txt"])
def test_nothing_outside_is_removed(tmp_path: Path, strange: str) -> None:
    """A list of earlier files that somebody wrote leads to no file elsewhere."""
    victim, folder = tmp_path / "victim.txt", tmp_path / "folder"
    victim.write_text("Dear Ada")
    files.write(folder, FILES)
    (folder / files.MANIFEST).write_text(f"{strange}\n{victim}\na.md")
    files.write(folder, {})

    assert victim.read_text() == "Dear Ada"
    assert not (folder / "a.md").exists()
