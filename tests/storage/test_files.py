"""An output folder is kept in sync with generated files; others are never touched."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.storage import files

FILES = {"a.md": b"a", "deep/b.md": b"b"}


def _contents(folder: Path) -> set[str]:
    paths = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix() for path in paths} - {files.MANIFEST}


def test_first_run_writes_all(tmp_path: Path) -> None:
    """A new folder receives every file."""
    assert files.write(tmp_path / "new", FILES) == (2, 0)
    assert _contents(tmp_path / "new") == {*FILES}


def test_second_run_writes_nothing(tmp_path: Path) -> None:
    """Unchanged files are left alone, including their modification time."""
    files.write(tmp_path, FILES)
    before = (tmp_path / "a.md").stat().st_mtime_ns

    assert files.write(tmp_path, FILES) == (0, 0)
    assert (tmp_path / "a.md").stat().st_mtime_ns == before


def test_changed_and_stale(tmp_path: Path) -> None:
    """A changed file is written; a stale one is removed with its empty folder."""
    files.write(tmp_path, FILES)

    assert files.write(tmp_path, {"a.md": b"other"}) == (1, 1)
    assert (tmp_path / "a.md").read_bytes() == b"other"
    assert not (tmp_path / "deep").exists()


def test_foreign_folder_is_refused(tmp_path: Path) -> None:
    """A folder with other files is not written to."""
    (tmp_path / "letter.txt").write_text("Dear Ada")
    with pytest.raises(FileExistsError, match="holds other files"):
        files.write(tmp_path, FILES)

    assert _contents(tmp_path) == {"letter.txt"}


def test_foreign_file_stays(tmp_path: Path) -> None:
    """A file that was added later by somebody else is never removed."""
    files.write(tmp_path, FILES)
    (tmp_path / "deep/letter.txt").write_text("Dear Ada")
    files.write(tmp_path, {})

    assert _contents(tmp_path) == {"deep/letter.txt"}


def test_deleted_file_is_restored(tmp_path: Path) -> None:
    """A file that was deleted is written again."""
    files.write(tmp_path, FILES)
    (tmp_path / "a.md").unlink()

    assert files.write(tmp_path, FILES) == (1, 0)


@pytest.mark.parametrize("entry", ["../victim.txt", "deep/../../victim.txt"])
def test_nothing_outside_is_removed(tmp_path: Path, entry: str) -> None:
    """A tampered manifest cannot remove files outside the folder."""
    victim, folder = tmp_path / "victim.txt", tmp_path / "folder"
    victim.write_text("Dear Ada")
    files.write(folder, FILES)
    (folder / files.MANIFEST).write_text(f"{entry}\n{victim}\na.md")
    files.write(folder, {})

    assert victim.read_text() == "Dear Ada"
    assert not (folder / "a.md").exists()
