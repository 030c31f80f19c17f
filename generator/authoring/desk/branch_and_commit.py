"""Committing of work done at the desk: its changes in words, a branch and a commit."""

from __future__ import annotations

from collections.abc import Iterable

from generator.authoring.desk.plain_language import messages
from generator.authoring.desk.workspace import DeskError, Workspace
from generator.build import check
from generator.corpus.comparison import diff_report
from generator.corpus.corpus import Corpus
from generator.loader import git, project_at_commit
from generator.loader.git import GitError
from generator.loader.project_paths import ORIGINALS, brief_path
from generator.model import validators
from generator.model.diagnostics import Problem
from generator.model.exceptions import ProblemsError
from generator.model.types import JsonObject

_BASE = "HEAD"


def changed_files(workspace: Workspace) -> list[str]:
    """Return the files that differ since the desk was opened, without articles."""
    first: dict[str, str | None] = {}
    last: dict[str, str | None] = {}
    for step in workspace.done:
        for path, (before, after) in step.files.items():
            first.setdefault(path, before)
            last[path] = after
    return sorted(
        path
        for path, after in last.items()
        if after != first[path] and not path.startswith(f"{ORIGINALS}/")
    )


def errors(workspace: Workspace, brief: str) -> int:
    """Return the number of errors in all files other than one brief."""
    problems = check.check(workspace.project)
    own = brief_path(brief)
    return sum(one.level == "error" and one.path != own for one in problems)


def summary(workspace: Workspace) -> JsonObject:
    """Return the changes since the last commit in words, their files, and all problems.

    Outside a git repository, the words say why the changes cannot be listed.
    """
    problems = check.check(workspace.project)
    words: list[str] = []
    try:
        base = project_at_commit.load_project(workspace.root, _BASE)
        changes = diff_report.page_changes(Corpus.of(base), workspace.corpus)
        words = [*diff_report.render_text(changes)]
    except (GitError, ProblemsError) as error:
        words = [f"The changes cannot be listed: {error}"]
    return {
        "files": changed_files(workspace),
        "words": words,
        **{f"{level}s": _sentences(problems, level) for level in ("error", "warning")},
    }


def _sentences(problems: Iterable[Problem], level: str) -> list[str]:
    own = (one.sentence for one in problems if one.level == level)
    return [*map(messages.in_plain_words, own)]


def commit(workspace: Workspace, branch: str, message: str) -> str:
    """Commit the files that were changed at the desk, on a new branch; never push.

    Returns:
        The abbreviated hash of the commit.

    Raises:
        DeskError: There is nothing to commit.
        GitError: Git refuses.
    """
    if problem := validators.id_problem(branch):
        raise DeskError(f"the name of the branch {problem}")
    subject = " ".join(message.split())
    if not subject:
        raise DeskError("say in a line what the change is")
    paths = changed_files(workspace)
    if not paths:
        raise DeskError("nothing has changed since the desk was opened")
    root = workspace.root
    git.run(root, "switch", "--quiet", "--create", branch)
    git.run(root, "add", "--", *paths)
    git.run(root, "commit", "--quiet", "--message", subject, "--only", "--", *paths)
    return git.run(root, "rev-parse", "--short", "HEAD").decode().strip()
