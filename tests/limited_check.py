"""Check each project of a folder in a separate process, within hard limits.

This is a program, so that slow imports happen only once:
`python -m tests.limited_check FOLDER` writes the messages of each project beside it.
"""

from __future__ import annotations

import os
import resource
import sys
import traceback
from pathlib import Path

from tests.case_projects import report

SECONDS = 10
"""Limit of processor time: ten times the goal of one second."""
MEMORY_KB = 200_000


def _check(root: Path) -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    status = 1
    try:
        root.with_suffix(".txt").write_text(report(root), "utf-8")
        memory_kb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        status = 0 if memory_kb < MEMORY_KB else 2
    except BaseException:  # noqa: BLE001 the child must never return to the loop
        traceback.print_exc()
    finally:
        sys.stderr.flush()
        os._exit(status)


def main(folder: Path) -> int:
    """Check every project in a folder and return how many exceeded a limit."""
    failures = 0
    for root in sorted(path for path in folder.iterdir() if path.is_dir()):
        child = os.fork()
        if not child:
            _check(root)
        status = os.waitpid(child, 0)[1]
        if status:
            print(f"{root.name}: wait status {status}", file=sys.stderr)  # noqa: T201
            failures += 1
    return failures


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
