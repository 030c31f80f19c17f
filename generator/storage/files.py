"""A folder of files kept equal to what was made, touching no byte without need."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
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
    with _draft(path, data) as draft:
        if draft:
            draft[0].replace(path)
        return draft is not None


@contextmanager
def _draft(path: Path, data: bytes) -> Iterator[tuple[Path, Path] | None]:
    """Lay data beside a path, to be moved there in one step; None if it is there."""
    if path.is_file() and path.read_bytes() == data:
        yield None
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        draft.write_bytes(data)
        yield draft, path
    finally:
        draft.unlink(missing_ok=True)


def replace_all(files: Mapping[Path, bytes]) -> bool:
    """Put data at several paths, all or none; tell if any was not there already."""
    before = {path: path.read_bytes() if path.is_file() else None for path in files}
    try:
        with ExitStack() as drafts:  # slow first, so that all change in one moment
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
    while empty != folder and not any(empty.iterdir()):
        empty.rmdir()
        empty = empty.parent
