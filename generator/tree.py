"""A folder of files kept equal to what was made, touching no byte without need."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

MANIFEST = ".briefs"
"""Lists the files that an earlier run wrote, so that only those are ever removed."""


def write(folder: Path, *parts: Mapping[str, bytes]) -> tuple[int, int]:
    """Make a folder hold exactly these files, beside others that it never wrote.

    Args:
        folder: Where to write; made where it is missing.
        parts: Bytes by path below the folder, with `/`; the first that has one counts.

    Returns:
        How many files were written, and how many removed.

    Raises:
        FileExistsError: The folder holds other files and was never written here.
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
    """Tell whether a path leads to something below the folder, and nowhere else."""
    steps = PurePosixPath(path).parts
    return bool(steps) and ".." not in steps and not Path(path).is_absolute()


def replace(path: Path, data: bytes) -> bool:
    """Put data at a path in one step, and tell if it was not there already."""
    if path.is_file() and path.read_bytes() == data:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        draft.write_bytes(data)
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
    return True


def replace_all(files: Mapping[Path, bytes]) -> bool:
    """Put data at several paths, all or none; tell if any was not there already."""
    before = {path: path.read_bytes() if path.is_file() else None for path in files}
    try:
        return sum(replace(path, data) for path, data in files.items()) > 0
    except BaseException:
        for path, data in before.items():
            if data is None:
                path.unlink(missing_ok=True)
            else:
                replace(path, data)
        raise


def _prune(folder: Path, empty: Path) -> None:
    while empty != folder and not any(empty.iterdir()):
        empty.rmdir()
        empty = empty.parent
