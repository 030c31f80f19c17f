"""A strict build of the real project, and helpers to build other projects."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PARTS = ("briefs", "seeds", "site-templates", "mkdocs.yml")

Build = Callable[..., Path]


def copy_project(folder: Path) -> Path:
    """Copy the inputs of a build, without articles, to a new folder."""
    folder.mkdir(parents=True)
    for part in PARTS:
        if (ROOT / part).is_dir():
            ignore = shutil.ignore_patterns("originals")
            shutil.copytree(ROOT / part, folder / part, ignore=ignore)
        else:
            shutil.copy(ROOT / part, folder / part)
    return folder


def run(folder: Path, *command: str, **environment: str) -> str:
    """Run a command in a folder and return its output; fail if the command fails."""
    clean = {
        name: value
        for name, value in os.environ.items()
        if name not in ("SITE_URL", "REPO_URL", "SITE_NAME", "SOURCE_DATE_EPOCH")
    }
    done = subprocess.run(
        [str(Path(sys.executable).parent / command[0]), *command[1:]],
        cwd=folder,
        env={**clean, "NO_MKDOCS_2_WARNING": "1", **environment},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def build(folder: Path, **environment: str) -> Path:
    """Build a project strictly and return the folder of its site."""
    run(folder, "mkdocs", "build", "--strict", **environment)
    return folder / "site"


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the real project without a site URL."""
    return build(copy_project(tmp_path_factory.mktemp("real") / "project"))
