"""Extraction in a process of its own, which is stopped where a page takes too much.

This module is also the program that runs there. It reads a line of JSON and the page
from standard input, and writes the article, or an error, as JSON to standard output.
"""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path

from pydantic import TypeAdapter

from generator.authoring.ingest import extraction
from generator.authoring.ingest.extraction import Article, ExtractionError

MAX_SECONDS = 10
"""Processor time that a page may take."""
MAX_WAIT_SECONDS = 60
"""Time after which the process is stopped, whatever it waits for."""
MAX_BYTES = 650_000_000
"""Limit of the process's address space, of which about 500 MB come into use."""


def extract(data: bytes, *, url: str | None, charset: str = "") -> Article:
    """Extract an article within limits of time and memory; see `extraction.extract`.

    Raises:
        ExtractionError: The file has no article, or takes too much to read.
    """
    call = json.dumps({"url": url, "charset": charset})
    try:
        done = subprocess.run(
            [sys.executable, "-P", "-m", __name__],  # nothing from the working folder
            input=call.encode() + b"\n" + data,
            capture_output=True,
            timeout=MAX_WAIT_SECONDS,
            check=True,
        )
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired):
        raise ExtractionError(
            f"the page takes more than {MAX_SECONDS} seconds or too much memory to "
            "read; save the text of the article as a .txt file"
        ) from None
    result = json.loads(done.stdout)
    if "error" in result:
        raise ExtractionError(result["error"])
    return TypeAdapter(Article).validate_python(result)


def page_statements(original: Path, url: str | None) -> tuple[tuple[str, str], ...]:
    """Return what a saved page says of its publisher, headline and authors.

    Args:
        original: The page as it was taken in; nothing is stated where it is gone or has
            no article.
        url: The address that it was fetched from, if any.
    """
    if not original.is_file():
        return ()
    try:
        return extract(original.read_bytes(), url=url).stated
    except ExtractionError:
        return ()


def _limit_resources() -> None:
    """Limit the time and memory of this process, on systems that can."""
    with suppress(ImportError, ValueError, OSError):
        import resource  # noqa: PLC0415 not on Windows

        resource.setrlimit(resource.RLIMIT_CPU, (MAX_SECONDS, MAX_SECONDS))
        resource.setrlimit(resource.RLIMIT_AS, (MAX_BYTES, MAX_BYTES))


def main() -> None:
    """Answer the call on standard input."""
    call = json.loads(sys.stdin.buffer.readline())
    data = sys.stdin.buffer.read()
    _limit_resources()
    try:
        result = asdict(extraction.extract(data, **call))
    except ExtractionError as error:
        result = {"error": str(error)}
    sys.stdout.write(json.dumps(result))


if __name__ == "__main__":
    main()
