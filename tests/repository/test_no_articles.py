"""No article's text comes under version control by mistake."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest
import yaml

from tests.case_projects import ROOT

KEPT_OUT = [
    "articles/story.html",
    "articles/2031/story.txt",
    "seeds/originals/courier.txt",
    "seeds/originals/courier.original",
]
"""What git itself passes over."""
REFUSED = [
    *KEPT_OUT,
    "story.html",
    "Port closed - The Courier.htm",
    "article.txt",
    "courier.pdf",
    "seeds/courier.txt",
    "briefs/notes.md",
]
"""What the hook refuses where it is committed all the same."""
MOST_COMMENTED = 100
"""Words of comments in one brief or record; an article would have more."""


def _git(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["git", "-C", str(ROOT), *words], capture_output=True, text=True, check=False
    )


@pytest.fixture(scope="module")
def committed() -> list[str]:
    """Every file under version control, and every one that could come under it."""
    done = _git("ls-files", "-z", "--cached", "--others", "--exclude-standard")
    if done.returncode:
        pytest.skip("this is no clone")
    return [path for path in done.stdout.split("\0") if (ROOT / path).is_file()]


@pytest.fixture(scope="module")
def hook() -> re.Pattern[str]:
    """The pattern of files that the hook refuses."""
    settings = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text("utf-8"))
    (files,) = (
        one["files"]
        for repository in settings["repos"]
        for one in repository["hooks"]
        if one["id"] == "no-articles"
    )
    return re.compile(files)


@pytest.mark.parametrize("path", KEPT_OUT)
def test_git_passes_over_articles(path: str, committed: list[str]) -> None:
    """Who saves an article where the tutorial says cannot add it by accident."""
    assert _git("check-ignore", "--quiet", "--no-index", path).returncode == 0
    assert path not in committed


@pytest.mark.parametrize("path", REFUSED)
def test_hook_refuses_articles(path: str, hook: re.Pattern[str]) -> None:
    """A file that articles come as is refused wherever one would be saved."""
    assert hook.search(path)


def test_nothing_committed_is_an_article(
    committed: list[str], hook: re.Pattern[str]
) -> None:
    """What the hook refuses is not there, whether or not it was ever installed."""
    assert "constraints.txt" in committed
    assert [path for path in committed if hook.search(path)] == []


def test_comments_hold_no_article(committed: list[str]) -> None:
    """What no rule reads in a brief or record is a remark, and short."""
    long = []
    for path in committed:
        if Path(path).parts[0] in ("briefs", "seeds"):
            lines = (ROOT / path).read_text("utf-8").splitlines()
            said = [line.partition("#")[2] for line in lines if " #" in f" {line}"]
            if len(" ".join(said).split()) > MOST_COMMENTED:
                long.append(path)

    assert long == []
