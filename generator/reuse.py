"""What was worked out before, kept by the content of all that it was worked out from.

The folder is the user's own, and deleting it, or any file in it, is always right:
what cannot be read is worked out again. Entries are pickles, so a folder that came
from somebody else must not be used.
"""

from __future__ import annotations

import os
import pickle
import zlib
from collections.abc import Iterator
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any

SPARE = 2
"""Entries that stay for each one that the last build used; older ones are removed."""
MANY = 4
"""A store that remembers prunes when one new entry comes on so many that are used."""
_SEAL = 32
"""Bytes of the hash before each entry, which tells a whole file from a torn one."""


def key(*parts: str | bytes) -> str:
    """Return a name that stands for these parts in this order, and for no others."""
    found = sha256()
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        found.update(b"%d:" % len(data))
        found.update(data)
    return found.hexdigest()


def folder_key(folder: Path) -> str:
    """Return a name that stands for the paths and bytes of all files in a folder."""
    return key(
        *(
            part
            for file in sorted(folder.rglob("*"))
            if file.is_file() and "__pycache__" not in file.parts
            for part in (file.relative_to(folder).as_posix(), file.read_bytes())
        )
    )


class Store:
    """Values by key, one file each."""

    def __init__(self, folder: Path | None = None, *, remembers: bool = False) -> None:
        """Keep entries in a folder, which is made when the first one is put there.

        Without a folder, or where the disk refuses, they are kept while this lives.

        Args:
            folder: Where to keep them.
            remembers: Whether to hold what was looked up as it is, for the builds to
                come; of files only that they are there.
        """
        self.folder = folder
        self.remembers = remembers
        self.used: set[str] = set()
        self.held: dict[str, bytes] = {}
        self.known: dict[str, Any] = {}
        """Values that are remembered; `...` for a file that lies on the disk."""
        self.fresh = 0
        """Entries that were put there since the folder was last looked through."""

    def get(self, name: str) -> Any:
        """Return the value kept under a key; None where there is none to be read."""
        self.used.add(name)
        if (known := self.known.get(name, ...)) is not ...:
            return known
        with suppress(zlib.error, pickle.PickleError, AttributeError, ImportError):
            if packed := self._packed(name):
                return self._remember(name, pickle.loads(zlib.decompress(packed)))
        return None  # gone, torn, or written by another version of the code

    def __contains__(self, name: str) -> bool:
        """Tell whether something lies under a key, in one piece."""
        self.used.add(name)
        if name not in self.known and self._packed(name):
            self._remember(name, ...)
        return name in self.known or bool(self._packed(name))

    def _remember(self, name: str, value: Any) -> Any:
        if self.remembers:
            self.known[name] = ... if isinstance(value, bytes) else value
        return value

    def put(self, name: str, value: object) -> None:
        """Keep a value under a key."""
        self.used.add(name)
        self.fresh += 1
        self._remember(name, value)
        packed = zlib.compress(pickle.dumps(value), level=1)
        if self.folder:
            with suppress(OSError):
                self._write(name, sha256(packed).digest() + packed)
                return
        self.held[name] = packed

    def _write(self, name: str, data: bytes) -> None:
        """Write an entry in one step, so that none is ever half there."""
        assert self.folder
        file = self.folder / name[:2] / name
        draft = file.with_name(f"{name}.{os.getpid()}")
        try:
            draft.write_bytes(data)
        except FileNotFoundError:
            draft.parent.mkdir(parents=True, exist_ok=True)
            draft.write_bytes(data)
        draft.replace(file)

    def begin(self) -> None:
        """Begin another build, of which it will be known what it uses."""
        self.used.clear()
        if self.folder and not self.folder.is_dir():
            self.known.clear()  # somebody deleted it, which is always right

    def prune(self) -> None:
        """Remove the oldest entries where too many were not used since the start.

        A store that remembers looks through its folder only once there is something
        to gain, and forgets whatever was not used.
        """
        self.known = {name: self.known[name] for name in self.known.keys() & self.used}
        if self.remembers and self.fresh < len(self.used) // MANY:
            return
        self.fresh = 0
        unused = [file for file in self._files() if file.name not in self.used]
        excess = len(unused) - len(self.used) * (SPARE - 1)
        if excess > 0:
            for file in sorted(unused, key=_age)[:excess]:
                file.unlink(missing_ok=True)

    def _packed(self, name: str) -> bytes:
        if name in self.held or not self.folder:
            return self.held.get(name, b"")
        with suppress(OSError):
            data = (self.folder / name[:2] / name).read_bytes()
            if sha256(data[_SEAL:]).digest() == data[:_SEAL]:
                return data[_SEAL:]
        return b""

    def _files(self) -> Iterator[Path]:
        if self.folder and self.folder.is_dir():
            yield from (file for file in self.folder.glob("*/*") if file.is_file())


def _age(file: Path) -> float:
    with suppress(FileNotFoundError):  # another build may have removed it
        return file.stat().st_mtime
    return 0.0
