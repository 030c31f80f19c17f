"""No article text is committed by mistake."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest
import yaml

from tests.case_projects import ROOT

IGNORED = [
    "articles/story.html",
    "articles/2031/story.txt",
    "seeds/originals/courier.txt",
    "seeds/originals/courier.original",
]
"""Paths that git ignores."""
REFUSED = [
    *IGNORED,
    "story.html",
    "Port closed - The Courier.htm",
    "article.txt",
    "courier.pdf",
    "seeds/courier.txt",
    "briefs/notes.md",
]
"""Paths that the hook refuses if they are committed nevertheless."""
MAX_COMMENT_WORDS = 100
"""Maximum words of comments in a brief or record; an article would have more."""


def _git(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["git", "-C", str(ROOT), *words], capture_output=True, text=True, check=False
    )


@pytest.fixture(scope="module")
def tracked() -> list[str]:
    """Return every file that is, or could be, under version control."""
    result = _git("ls-files", "-z", "--cached", "--others", "--exclude-standard")
    if result.returncode:
        pytest.skip("this is no clone")
    return [path for path in result.stdout.split("\0") if (ROOT / path).is_file()]


@pytest.fixture(scope="module")
def hook_pattern() -> re.Pattern[str]:
    """Return the pattern of files that the hook refuses."""
    settings = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text("utf-8"))
    (files,) = (
        hook["files"]
        for repository in settings["repos"]
        for hook in repository["hooks"]
        if hook["id"] == "no-articles"
    )
    return re.compile(files)


@pytest.mark.parametrize("path", IGNORED)
def test_articles_are_ignored(path: str, tracked: list[str]) -> None:
    """An article saved where the tutorial says cannot be added by accident."""
    assert _git("check-ignore", "--quiet", "--no-index", path).returncode == 0
    assert path not in tracked


@pytest.mark.parametrize("path", REFUSED)
def test_hook_refuses_articles(path: str, hook_pattern: re.Pattern[str]) -> None:
    """The hook refuses article files wherever they might be saved."""
    assert hook_pattern.search(path)


def test_no_tracked_articles(tracked: list[str], hook_pattern: re.Pattern[str]) -> None:
    """No tracked file matches the hook, whether or not it was installed."""
    assert "constraints.txt" in tracked
    assert [path for path in tracked if hook_pattern.search(path)] == []


def test_comments_are_short(tracked: list[str]) -> None:
    """No rule reads comments, so they must be too short for an article."""
    long = []
    for path in tracked:
        if Path(path).parts[0] in ("briefs", "seeds"):
            lines = (ROOT / path).read_text("utf-8").splitlines()
            comments = [line.partition("#")[2] for line in lines if " #" in f" {line}"]
            if len(" ".join(comments).split()) > MAX_COMMENT_WORDS:
                long.append(path)

    assert long == []
