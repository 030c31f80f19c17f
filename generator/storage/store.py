"""A store of values under content-based keys, in one SQLite file.

Deleting its folder is always safe: what cannot be read is computed again. Values lie in
one file, since creating a file for each takes longer than computing what is in it. They
are pickles, and are believed only if this user's key has signed them; see
`entry_signatures`.
"""

from __future__ import annotations

import pickle
import sqlite3
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Final

from generator.storage import entry_signatures

FILE = "entries.sqlite"
GENERATIONS = 2
"""Maximum number of entries, in multiples of those that the last build used; the oldest
beyond that are removed."""
PRUNE_SHARE = 4
"""A persistent store is pruned once this many used entries meet one new entry."""
MAX_ROWS = 10_000
"""Maximum number of entries in one SQL statement, which SQLite limits to 16,383."""
MAX_READ = 200
"""Maximum number of values that are read at once, for they lie in memory."""
BUSY_SECONDS = 60
"""Seconds to wait for another process that is writing."""
_PRIMARY_CODE = 0xFF
"""The bits of an SQLite error code that tell the kind of error."""
_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_ON_DISK: Final = ...
"""Marks in memory a file that lies on disk."""
_SETTINGS = """
PRAGMA journal_mode = WAL;
PRAGMA synchronous = OFF;
CREATE TABLE IF NOT EXISTS entries (
    age INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE, data BLOB NOT NULL
);
"""
"""The journal is such that the process may be killed at any time."""


class LostError(OSError):
    """The store was damaged and has been removed; building again succeeds."""


class Store:
    """Values by name, the name being a fingerprint of the inputs.

    Every method may raise `LostError`, once.
    """

    def __init__(
        self,
        folder: Path | None = None,
        *,
        persistent: bool = False,
        key: bytes | None = None,
    ) -> None:
        """Open a store lazily: its folder is created with the first entry.

        Without a folder, or where it cannot be written, entries live in memory, as
        they do where the folder or its parent is a symbolic link.

        Args:
            folder: Where the entries lie.
            persistent: Whether the process will build again: values that were looked
                up then stay in memory; of files only that they exist.
            key: Signs the entries; by default the user's own key.
        """
        is_linked = folder and (folder.is_symlink() or folder.parent.is_symlink())
        self.folder = None if is_linked else folder
        self.persistent = persistent
        self.used: set[str] = set()
        """Names of the entries that this build has used."""
        self._key = key or entry_signatures.user_key()
        self._batch: dict[str, Any] | None = None
        """Values that are written together when their batch ends; None outside one."""
        self._unwritten: dict[str, bytes] = {}
        """Signed entries that could not be written."""
        self._values: dict[str, Any] = {}
        """Values in memory; `_ON_DISK` for a file."""
        self._written = 0
        """Entries written since the last look for unused ones."""
        self._connection: sqlite3.Connection | None = None
        self._lock = threading.RLock()
        """Held during a query, so that no other thread closes the connection."""

    def get(self, name: str) -> Any:
        """Return the value of an entry; None where there is none that can be read."""
        return next(self.get_all([name]))

    def get_all(self, names: Sequence[str]) -> Iterator[Any]:
        """Yield the values of entries as `get` returns them, read many at a time."""
        self.used.update(names)
        for first in range(0, len(names), MAX_READ):
            wanted = names[first : first + MAX_READ]
            on_disk = [
                name for name in wanted if self._values.get(name, _ON_DISK) is _ON_DISK
            ]
            entries = self._entries(on_disk)
            for name in wanted:
                yield self._value(name, entries.get(name, b""))

    def _value(self, name: str, entry: bytes) -> Any:
        """Return a value from memory, or from its entry in the file."""
        if (value := self._values.get(name, _ON_DISK)) is not _ON_DISK:
            return value
        if (value := self._unpack(name, entry)) is not None:
            return self._keep(name, value)
        if name in self._values:  # another process removed it, and perhaps more
            self._forget_files()
        return None

    def need(self, name: str) -> Any:
        """Return the value of an entry that is known to exist.

        Raises:
            OSError: It has been removed since; building again succeeds.
        """
        if (value := self.get(name)) is None:
            raise OSError(f"{self.folder} was changed; build again")
        return value

    def has_all(self, names: Iterable[str]) -> bool:
        """Tell whether there are entries of all these names."""
        wanted = {*names}
        self.used.update(wanted)
        wanted -= self._values.keys() | self._unwritten.keys()
        marks = ", ".join("?" * len(wanted))
        select = f"SELECT name FROM entries WHERE name IN ({marks})"
        found = (wanted and self._query(select, *wanted)) or []
        for (name,) in found:
            self._keep(name, b"")
        return len(found) == len(wanted)

    def _keep(self, name: str, value: Any) -> Any:
        if self.persistent:
            self._values[name] = _ON_DISK if isinstance(value, bytes) else value
        return value

    def _forget_files(self) -> None:
        values = self._values.items()
        self._values = {name: one for name, one in values if one is not _ON_DISK}

    def put(self, name: str, value: object) -> None:
        """Store a value, at the end of the batch if there is one."""
        self.used.add(name)
        if self._batch is None:
            self._write({name: value})
        else:
            self._batch[name] = value

    @contextmanager
    def batch(self) -> Iterator[None]:
        """Write what is put meanwhile at once, which takes about as long as for one.

        Until the batch ends, its values are not found. Batches are not nested.
        """
        self._batch = {}
        try:
            yield
        finally:
            values, self._batch = self._batch, None
            self._write(values)

    def _write(self, values: Mapping[str, object]) -> None:
        self._written += len(values)
        packed = [(name, self._pack(name, value)) for name, value in values.items()]
        for first in range(0, len(packed), MAX_ROWS):
            rows = packed[first : first + MAX_ROWS]
            marks = ", ".join(["(?, ?)"] * len(rows))
            insert = f"INSERT OR REPLACE INTO entries (name, data) VALUES {marks}"
            if self._query(insert, *(part for row in rows for part in row)) is None:
                self._unwritten.update(rows)
        for name, value in values.items():
            self._keep(name, value)

    def begin(self) -> None:
        """Begin a build: what it uses is recorded from now on."""
        self.used.clear()
        if self.folder and not (self.folder / FILE).is_file():
            self._values.clear()  # the folder was deleted, which is always allowed
            self.close()

    def prune(self) -> None:
        """Remove the oldest entries where too many have not been used since `begin`.

        A persistent store looks for them only once there are enough new entries, and
        drops from memory whatever was not used.
        """
        self._values = {
            name: self._values[name] for name in self._values.keys() & self.used
        }
        self._unwritten = {
            name: self._unwritten[name] for name in self._unwritten.keys() & self.used
        }
        if self.persistent and self._written < len(self.used) // PRUNE_SHARE:
            return
        self._written = 0
        names = self._query("SELECT name FROM entries ORDER BY age") or []
        unused = [name for (name,) in names if name not in self.used]
        surplus = max(0, len(unused) - len(self.used) * (GENERATIONS - 1))
        for name in unused[:surplus]:
            self._query("DELETE FROM entries WHERE name = ?", name)

    def close(self) -> None:
        """Close the file until it is needed again; required before a fork."""
        with self._lock:
            if self._connection:
                self._connection.close()
            self._connection = None

    def _pack(self, name: str, value: object) -> bytes:
        """Return an entry: a signature and a pickle.

        It is not compressed, which would take a tenth of a build.
        """
        data = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
        return entry_signatures.sign(name, data, self._key) + data

    def _entries(self, names: Sequence[str]) -> dict[str, bytes]:
        """Return the entries of some names, of which a few hundred may be asked for."""
        marks = ", ".join("?" * len(names))
        select = f"SELECT name, data FROM entries WHERE name IN ({marks})"
        return dict((names and self._query(select, *names)) or ())

    def _unpack(self, name: str, entry: bytes) -> Any:
        """Return a value; None if the entry is damaged, foreign or of other code."""
        entry = entry or self._unwritten.get(name, b"")
        signature, data = entry[: entry_signatures.SIZE], entry[entry_signatures.SIZE :]
        if entry_signatures.is_signed(name, data, signature, self._key):
            with suppress(pickle.PickleError, AttributeError, ImportError):
                return pickle.loads(data)
        return None

    def _query(self, sql: str, *parameters: object) -> list[tuple[Any, ...]] | None:
        """Query the file; None where it cannot be used, or there is none."""
        if not self.folder:
            return None
        try:
            with self._lock:
                return self._connected(self.folder).execute(sql, parameters).fetchall()
        except (OSError, sqlite3.OperationalError):
            return None
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorcode & _PRIMARY_CODE not in _DAMAGED:
                raise
            self.close()
            self._values.clear()
            for suffix in ("", "-wal", "-shm"):
                with suppress(OSError):
                    (self.folder / f"{FILE}{suffix}").unlink(missing_ok=True)
            raise LostError(f"{self.folder} was damaged; build again") from error

    def _connected(self, folder: Path) -> sqlite3.Connection:
        if self._connection is None:
            folder.mkdir(parents=True, exist_ok=True)
            connection = sqlite3.connect(
                folder / FILE,
                BUSY_SECONDS,
                isolation_level=None,
                check_same_thread=False,
            )
            try:
                connection.executescript(_SETTINGS)
            except sqlite3.Error:
                connection.close()
                raise
            self._connection = connection
        return self._connection
