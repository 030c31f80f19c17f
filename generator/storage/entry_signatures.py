"""Signatures of cache entries, by a key that never lies in a project.

Entries are pickles, and unpickling runs code. A checkout can bring a cache along, so an
entry is believed only if this user's own key has signed it.
"""

from __future__ import annotations

import hmac
import os
import secrets
from contextlib import suppress
from functools import cache
from pathlib import Path

SIZE = 16
"""Bytes of a signature."""
_KEY_SIZE = 32
"""Bytes of the key."""


def sign(name: str, data: bytes, key: bytes) -> bytes:
    """Return the signature of an entry: HMAC-SHA-256 of its name and data, cut off.

    The name is covered too, so that no entry passes for another.
    """
    signed = b"%d:%s%s" % (len(name), name.encode(), data)
    return hmac.digest(key, signed, "sha256")[:SIZE]


def is_signed(name: str, data: bytes, signature: bytes, key: bytes) -> bool:
    """Tell whether a signature was made by `sign` with the same key."""
    return hmac.compare_digest(sign(name, data, key), signature)


@cache
def user_key() -> bytes:
    """Return this user's key, which is created where there is none.

    It lies in the user's state folder. Where that cannot be written, the key is a new
    one for this process and its children, and entries of other processes do not count.
    """
    file = _key_file()
    with suppress(OSError):
        if (key := _read(file)) is None:
            file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            draft = file.with_name(f"{file.name}.{os.getpid()}")
            draft.touch(mode=0o600)
            draft.write_bytes(secrets.token_bytes(_KEY_SIZE))
            draft.replace(file)  # in one step: other processes may read it meanwhile
            key = _read(file)
        if key is not None:
            return key
    return secrets.token_bytes(_KEY_SIZE)


def _key_file() -> Path:
    """Return the path of the key. Source: XDG Base Directory Specification 0.8."""
    state = os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state"
    return Path(state) / "crisis-briefs" / "cache-key"


def _read(file: Path) -> bytes | None:
    if not file.is_file():
        return None
    key = file.read_bytes()
    return key if len(key) == _KEY_SIZE else None
