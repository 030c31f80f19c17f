"""What was worked out before, kept by the content of all that it was worked out from.

The folder is the user's own, and deleting it is always right: what cannot be read is
worked out again. Entries are pickles, so a folder that came from somebody else must
not be used. They lie in one SQLite file, since to make a file for each takes longer
than to make what is in it.
"""

from __future__ import annotations

import pickle
import sqlite3
import threading
import zlib
from collections.abc import Mapping
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any

FILE = "entries.sqlite"
SPARE = 2
"""Entries that stay for each one that the last build used; older ones are removed."""
MANY = 4
"""A store that remembers prunes when one new entry comes on so many that are used."""
SUM = 4
"""Bytes of the sum of an entry."""
PATIENCE = 60
"""Seconds to wait for another process that writes."""
_PRIMARY = 0xFF
"""The part of an error's code that tells its kind."""
_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_SETTINGS = """
PRAGMA journal_mode = WAL;
PRAGMA synchronous = OFF;
CREATE TABLE IF NOT EXISTS entries (
    age INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE, data BLOB NOT NULL
);
"""
"""Journals in such a way that a process may be killed at any time."""


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


def pack(value: object) -> bytes:
    """Return a value as it lies on the disk, after a sum by which damage is seen.

    To press it into a third of the room would take a tenth of a build.
    """
    data = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
    return zlib.adler32(data).to_bytes(SUM) + data


def _unpack(packed: bytes) -> Any:
    """Return the value, or None where it is torn, or of another version of the code."""
    data = packed[SUM:]
    if zlib.adler32(data).to_bytes(SUM) == packed[:SUM]:
        with suppress(pickle.PickleError, AttributeError, ImportError):
            return pickle.loads(data)
    return None


class LostError(OSError):
    """What was kept could not be read, and was removed; whoever asks again is right."""


class Store:
    """Values by key.

    Whatever it is asked may raise a `LostError`, once.
    """

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
        self._connection: sqlite3.Connection | None = None
        self._lock = threading.RLock()
        """Held while the disk is asked, so that no other thread closes it then."""

    def get(self, name: str) -> Any:
        """Return the value kept under a key; None where there is none to be read."""
        self.used.add(name)
        if (known := self.known.get(name, ...)) is not ...:
            return known
        if (value := _unpack(self._packed(name))) is not None:
            return self._remember(name, value)
        if name in self.known:  # somebody removed it, and perhaps others
            self._forget_files()
        return None

    def need(self, name: str) -> Any:
        """Return the value kept under a key that is known to be there.

        Raises:
            OSError: It is there no more; whoever builds again is right.
        """
        if (found := self.get(name)) is None:
            raise OSError(f"{self.folder} was changed; build again")
        return found

    def __contains__(self, name: str) -> bool:
        """Tell whether something lies under a key."""
        self.used.add(name)
        if name in self.known or name in self.held:
            return True
        there = bool(self._ask("SELECT 1 FROM entries WHERE name = ?", name))
        if there:
            self._remember(name, b"")
        return there

    def _remember(self, name: str, value: Any) -> Any:
        if self.remembers:
            self.known[name] = ... if isinstance(value, bytes) else value
        return value

    def _forget_files(self) -> None:
        known = self.known.items()
        self.known = {name: value for name, value in known if value is not ...}

    def put(self, name: str, value: object) -> None:
        """Keep a value under a key."""
        self.put_all({name: value})

    def put_all(self, values: Mapping[str, object]) -> None:
        """Keep values under their keys: in one step, which takes as long as for one."""
        self.used.update(values)
        self.fresh += len(values)
        packed = {name: pack(value) for name, value in values.items()}
        rows = ", ".join(["(?, ?)"] * len(packed))
        put = f"INSERT OR REPLACE INTO entries (name, data) VALUES {rows}"
        words = (word for entry in packed.items() for word in entry)
        if packed and self._ask(put, *words) is None:
            self.held |= packed
        for name, value in values.items():
            self._remember(name, value)

    def begin(self) -> None:
        """Begin another build, of which it will be known what it uses."""
        self.used.clear()
        if self.folder and not (self.folder / FILE).is_file():
            self.known.clear()  # somebody deleted it, which is always right
            self.close()

    def prune(self) -> None:
        """Remove the oldest entries where too many were not used since the start.

        A store that remembers looks through its folder only once there is something
        to gain, and forgets whatever was not used.
        """
        self.known = {name: self.known[name] for name in self.known.keys() & self.used}
        self.held = {name: self.held[name] for name in self.held.keys() & self.used}
        if self.remembers and self.fresh < len(self.used) // MANY:
            return
        self.fresh = 0
        names = self._ask("SELECT name FROM entries ORDER BY age") or []
        unused = [name for (name,) in names if name not in self.used]
        for name in unused[: max(0, len(unused) - len(self.used) * (SPARE - 1))]:
            self._ask("DELETE FROM entries WHERE name = ?", name)

    def close(self) -> None:
        """Let go of the disk, until it is needed again; so does who forks."""
        with self._lock:
            if self._connection:
                self._connection.close()
            self._connection = None

    def _packed(self, name: str) -> bytes:
        found = self._ask("SELECT data FROM entries WHERE name = ?", name)
        return found[0][0] if found else self.held.get(name, b"")

    def _ask(self, question: str, *values: object) -> list[tuple[Any, ...]] | None:
        """Ask the disk; None where it refuses, or there is none."""
        if not self.folder:
            return None
        try:
            with self._lock:
                return self._opened(self.folder).execute(question, values).fetchall()
        except (OSError, sqlite3.OperationalError):
            return None
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorcode & _PRIMARY not in _DAMAGED:
                raise
            self.close()
            self.known.clear()
            for end in ("", "-wal", "-shm"):
                with suppress(OSError):
                    (self.folder / f"{FILE}{end}").unlink(missing_ok=True)
            raise LostError(f"{self.folder} was damaged; build again") from error

    def _opened(self, folder: Path) -> sqlite3.Connection:
        if self._connection is None:
            folder.mkdir(parents=True, exist_ok=True)
            opened = sqlite3.connect(
                folder / FILE, PATIENCE, isolation_level=None, check_same_thread=False
            )
            try:
                opened.executescript(_SETTINGS)
            except sqlite3.Error:
                opened.close()
                raise
            self._connection = opened
        return self._connection
