"""Atomic file writes: only files whose bytes differ are written."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path, PurePosixPath

MANIFEST = ".briefs"
"""Lists the files that an earlier run wrote, so that only those are ever removed."""


def write(folder: Path, *parts: Mapping[str, bytes]) -> tuple[int, int]:
    """Synchronize a folder with these files, and keep files that it never wrote.

    Args:
        folder: Where to write; created if it is missing.
        parts: Bytes by path below the folder, with `/`; of several parts that have a
            path, the first one counts.

    Returns:
        The number of files written, and of files removed.

    Raises:
        FileExistsError: The folder holds other files and was never written to by this.
    """
    files = {path: part for part in reversed(parts) for path in part}
    manifest = folder / MANIFEST
    if folder.is_dir() and any(folder.iterdir()) and not manifest.is_file():
        raise FileExistsError(f"'{folder}' holds other files; name an empty folder")
    listed = manifest.read_text("utf-8") if manifest.is_file() else ""
    earlier = [path for path in listed.split("\n") if _below(path)]
    folder.mkdir(parents=True, exist_ok=True)
    listed = "\n".join(sorted({*files, *filter(None, earlier)}))
    replace(manifest, listed.encode())
    written = sum(replace(folder / path, part[path]) for path, part in files.items())
    removed = 0
    for path in filter(None, earlier):
        if path not in files and (folder / path).is_file():
            (folder / path).unlink()
            removed += 1
            _prune(folder, (folder / path).parent)
    replace(manifest, "\n".join(sorted(files)).encode())
    return written, removed


def _below(path: str) -> bool:
    """Tell whether a relative path stays below the folder."""
    steps = PurePosixPath(path).parts
    return bool(steps) and ".." not in steps and not Path(path).is_absolute()


def replace(path: Path, data: bytes) -> bool:
    """Write a file atomically; return whether its content changed."""
    with _draft(path, data) as draft:
        if draft:
            draft[0].replace(path)
        return draft is not None


@contextmanager
def _draft(path: Path, data: bytes) -> Iterator[tuple[Path, Path] | None]:
    """Write data to a temporary file beside a path; yield None if nothing changed."""
    if path.is_file() and path.read_bytes() == data:
        yield None
        return
    if not path.parent.is_dir():
        path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        draft.write_bytes(data)
        yield draft, path
    except BaseException:
        draft.unlink(missing_ok=True)
        raise


def replace_all(files: Mapping[Path, bytes]) -> bool:
    """Write several files, all or none; return whether any content changed."""
    before = {path: path.read_bytes() if path.is_file() else None for path in files}
    try:
        with ExitStack() as drafts:  # all slow work comes before the first rename
            made = [drafts.enter_context(_draft(*one)) for one in files.items()]
            changed = [one for one in made if one]
            for draft, path in changed:
                draft.replace(path)
        return bool(changed)
    except BaseException:
        for path, data in before.items():
            if data is None:
                path.unlink(missing_ok=True)
            else:
                replace(path, data)
        raise


def _prune(folder: Path, empty: Path) -> None:
    """Remove empty folders from one upwards, but not the whole folder."""
    while empty != folder and not any(empty.iterdir()):
        empty.rmdir()
        empty = empty.parent
