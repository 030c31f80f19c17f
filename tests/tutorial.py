"""Run the tutorial on /contribute/ in a project of its own.

`python -m tests.tutorial` updates the page with the current output of its commands.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.case_projects import ROOT

PAGE = ROOT / "site-templates/pages/contribute.md"
COPIED = (
    ".gitignore",
    "accepted.yaml",
    "briefs",
    "mkdocs.yml",
    "schemas",
    "seeds",
    "site-templates",
)
_BLOCK = re.compile(r"^```(console|yaml)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_COMMAND = re.compile(r"^\$ .*\n(?:^> .*\n)*", re.MULTILINE)
_PROMPT = re.compile(r"^[$>] ", re.MULTILINE)
_SECONDS = re.compile(r"[0-9.]+ seconds")


def project(folder: Path) -> Path:
    """Create a clone of the project with a remote to push to."""
    root = folder / "project"
    root.mkdir()
    for name in COPIED:
        source = ROOT / name
        if source.is_dir():
            left = shutil.ignore_patterns("originals", ".*")
            shutil.copytree(source, root / name, ignore=left)
        else:
            shutil.copy(source, root / name)
    for command in (
        "git init --quiet --bare ../origin",
        "git init --quiet --initial-branch=main",
        "git add .",
        "git commit --quiet --message=Before",
        "git remote add origin ../origin",
        "git push --quiet --set-upstream origin main",
    ):
        assert run(command, root) == ""
    return root


def run(command: str, root: Path) -> str:
    """Return the output of a command, with `…` in place of durations."""
    home = root.parent
    (home / ".gitconfig").write_text("[user]\nname = A\nemail = a@example.org\n")
    commands = Path(sys.executable).parent
    done = subprocess.run(
        ["bash", "-c", command],
        cwd=root,
        env={
            **os.environ,
            "HOME": str(home),
            "GIT_CONFIG_NOSYSTEM": "1",
            "PATH": f"{commands}{os.pathsep}{os.environ['PATH']}",
            "SITE_URL": "",
            "REPO_URL": "",
        },
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    return _SECONDS.sub("… seconds", done.stdout)


def with_output(page: str, root: Path) -> str:
    """Return a page with the current output of its commands; also write its files.

    Args:
        page: The page in Markdown. A `console` block has commands after `$ `; a
            `yaml` block starts with a comment that names its file.
        root: The project in which the commands run.
    """

    def step(block: re.Match[str]) -> str:
        kind, text = block.groups()
        if kind == "yaml":
            head, _, content = text.partition("\n")
            (root / head.removeprefix("# ")).write_text(content, "utf-8")
            return block[0]
        shown = "".join(
            command + run(_PROMPT.sub("", command), root)
            for command in _COMMAND.findall(text)
        )
        return f"```console\n{shown}```"

    return _BLOCK.sub(step, page)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        PAGE.write_text(
            with_output(PAGE.read_text("utf-8"), project(Path(folder))), "utf-8"
        )
