"""Safe reading of text files inside a project."""

from __future__ import annotations

import os
import stat
from itertools import accumulate
from pathlib import Path

from generator.model.diagnostics import Problem
from generator.model.exceptions import ProblemsError

MAX_BYTES = 1_000_000
"""Maximum size of a file."""


def read_text(root: Path, path: str) -> str:
    """Return the text of a file inside the project, without a byte order mark.

    Args:
        root: The project's folder.
        path: The file's path relative to `root`, separated by `/`.

    Raises:
        ProblemsError: The file is reached through a link that leaves the project, is
            not a regular file, is larger than `MAX_BYTES`, or is not UTF-8.
    """
    data = _read_bytes(root, path)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        valid = data[: error.start]
        line = valid.count(b"\n") + 1
        line_start = valid[valid.rfind(b"\n") + 1 :]
        column = len(line_start.decode("utf-8", "replace")) + 1
        problem = Problem(path, line, column, "Y102", "", "is not text in UTF-8")
        raise ProblemsError([problem]) from None


def _read_bytes(root: Path, path: str) -> bytes:
    def error(message: str) -> ProblemsError:
        return ProblemsError([Problem(path, 1, 1, "Y101", "", message)])

    file = root / path
    try:
        if _has_link(root, path) and not file.resolve().is_relative_to(root.resolve()):
            raise error("is a link to outside the project")
        status = file.stat()
        if not stat.S_ISREG(status.st_mode):
            raise error("is not a regular file")
        size = status.st_size
        if size > MAX_BYTES:
            raise error(f"has {size:,} bytes; at most {MAX_BYTES:,} are allowed")
        return file.read_bytes()
    except (OSError, RuntimeError):  # a link to itself is the latter before 3.13
        raise error("cannot be opened for reading") from None


def _has_link(root: Path, path: str) -> bool:
    """Return whether the file, or a folder between it and `root`, is a link."""
    ancestors = accumulate(path.split("/"), os.path.join, initial=str(root))
    return any(map(os.path.islink, [*ancestors][1:]))
