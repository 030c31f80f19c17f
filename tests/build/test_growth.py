"""The work of a build grows with the size of a brief, not with its square."""

from __future__ import annotations

import cProfile
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks import large_brief
from generator.build import builder

PROJECT = Path(__file__).parents[2]
SMALL, LARGE = 40, 160
"""Numbers of figures in one scope; both builds run in one process."""


@pytest.fixture
def one_processor() -> Iterator[None]:
    """Keep the work of a build in this process, where it is counted."""
    allowed = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(allowed)})
    yield
    os.sched_setaffinity(0, allowed)


def _calls(folder: Path, figures: int) -> int:
    """Return the number of function calls of a build."""
    large_brief.write(folder, figures)
    for name in ("site-templates", "schemas"):
        shutil.copytree(PROJECT / name, folder / name)
    shutil.copy(PROJECT / "mkdocs.yml", folder)
    profile = cProfile.Profile()
    profile.runcall(builder.build, folder, "", "https://briefs.example/")
    profile.create_stats()
    return sum(calls for _, calls, *_ in profile.stats.values())


@pytest.mark.skipif(sys.platform != "linux", reason="needs the affinity of Linux")
@pytest.mark.usefixtures("one_processor")
def test_figures_of_one_scope_cost_the_same_each(tmp_path: Path) -> None:
    """A figure more in a scope costs a large brief no more than a small one."""
    _calls(tmp_path / "first", SMALL)  # compiles expressions, loads tables
    start, small, large = (
        _calls(tmp_path / f"{figures}", figures) for figures in (0, SMALL, LARGE)
    )

    assert (large - start) / LARGE < 1.5 * (small - start) / SMALL
