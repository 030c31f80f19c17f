"""Whatever a command writes passes the rules, from article to accepted draft."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli.main import main
from tests import article_project

METADATA = (
    '<script type="application/ld+json">{{"@type": "NewsArticle",'
    ' "datePublished": "{published}", "author": {{"@type": "Person",'
    ' "name": "Mara Quill"}}, "publisher": {{"name": "{publisher}"}}}}</script>'
)
ARTICLES = {
    "dates that differ": (
        "Two bridges close after 4 die",
        METADATA.format(published="2021-04-25T10:00:00Z", publisher="The Strait Post"),
        [
            "By Mara Quill, 26 April 2021",
            "At least 14 people were killed on 24 April 2021 when soldiers cleared "
            "the ferry dock at Port Alma, the Harbour Council said.",
            "M23 denied it. The G7 met on Friday and condemned the attack by gunmen, "
            "Reuters reported. The Northern Union offered to send 20 observers.",
            "About 60 ferry workers were injured, according to the Harbour Council.",
        ],
        "14 people were killed on 24 April 2021 when soldiers cleared the ferry dock",
        "Soldiers cleared the ferry dock.",
    ),
    "an agency": (
        "Seven hurt at Pier 9",
        METADATA.format(published="2021-04-26", publisher="The Blue Post"),
        [
            "PORT ALMA, April 26 (Reuters) - Seven people were hurt at Pier 9 when "
            "police fired on marchers, the Health Office said.",
            "The Northern Union called on both sides to stop. Three were detained, "
            "police said, and 1,200 fled the town.",
            "(Reporting by A. Quill; Editing by B. Holm)",
        ],
        "Seven people were hurt at Pier 9 when police fired on marchers",
        "Marchers were hurt at Pier 9.",
    ),
    "a credit line": (
        "Ferry dock closed after a clash",
        METADATA.format(published="2021-04-26", publisher="The Strait Post"),
        [
            "Five people were hurt when guards cleared the ferry dock at Port Alma on "
            "Saturday, the Health Office said.",
            "The Northern Union called on the Harbour Council to open the dock again "
            "by the end of the week, and the council agreed.",
            "With additional reporting by Reuters.",
        ],
        "Five people were hurt when guards cleared the ferry dock",
        "Five were hurt at the ferry dock.",
    ),
    "numbers in names": (
        "Council's 5th Brigade leaves F-16 base",
        "",
        [
            "Published: 26.04.2021 14:05",
            "The council's 5th Brigade left the base on Saturday after a ceasefire "
            "under Resolution 2334 was agreed, the council said. It was the second "
            "withdrawal in two weeks.",
            "Hundreds of people returned to their homes. The president may resign if "
            "the talks fail, his office said on Sunday.",
        ],
        "The council's 5th Brigade left the base on Saturday",
        "The 5th Brigade left the base.",
    ),
}
CRISIS = "alma-2021"


def run(root: Path, *words: str) -> str:
    """Return the output of a command of the program."""
    return CliRunner().invoke(main, ["--root", str(root), *words]).output


def errors(root: Path) -> list[str]:
    """Return the errors that `briefs check` finds, without those of drafts."""
    lines = run(root, "check").splitlines()
    found = [line for line in lines if re.match(r"\S+:\d+:\d+: [A-Z]\d{3} ", line)]
    return [line for line in found if "(warning)" not in line and "draft" not in line]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a project with two actors, no article and no brief, under git."""
    root = article_project.project(tmp_path / "root", brief=None)
    for file in root.glob("seeds/**/strait-post.*"):
        file.unlink()
    (root / ".gitignore").write_text("seeds/originals/\n.cache/\n")
    git(root, "init", "--quiet")
    return root


def git(root: Path, *words: str) -> None:
    """Run git as an author."""
    author = ("-c", "user.name=A", "-c", "user.email=a@example.org")
    subprocess.run(["git", "-C", str(root), *author, *words], check=True)


@pytest.mark.parametrize("name", ARTICLES)
def test_from_article_to_accepted_draft(name: str, root: Path, tmp_path: Path) -> None:
    """Files have no error after any command; only the reason of a change is open."""
    headline, metadata, paragraphs, quote, text = ARTICLES[name]
    page = tmp_path / "page.html"
    body = "".join(f"<p>{one}</p>" for one in paragraphs)
    page.write_text(
        f"<html lang=en><head><title>{headline}</title>{metadata}</head>"
        f"<body><article><h1>{headline}</h1>{body}</article></body></html>"
    )
    run(root, "new-actor", "Health Office", "--kind", "state-body", "--country", "ATA")
    run(root, "new-actor", "M23", "--kind", "armed-group", "--country", "ATA")
    run(root, "new-actor", "The 5th Brigade", "--kind", "armed-group")
    run(root, "new-actor", "Reuters", "--kind", "media")
    assert errors(root) == []

    publisher = () if metadata else ("--publisher", "The Alma Post")
    run(root, "add-source", str(page), *publisher)
    (source,) = [file.stem for file in root.glob("seeds/*.yaml")]
    assert errors(root) == []

    answers = ("--title", "Alma in 2021", "--country", "ATA", "--kind", "repression")
    words = ("--covers", "2021-04-20/2021-05-03", "--quote", quote, "--text", text)
    run(root, "new", CRISIS, "--source", source, *answers, *words)
    brief = root / f"briefs/{CRISIS}.yaml"
    assert brief.is_file()
    assert errors(root) == []

    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--message", "Add a brief")
    run(root, "draft", CRISIS, source)
    run(root, "seal", source)
    proposed = brief.read_text()
    assert "draft:" in proposed
    brief.write_text(re.sub(r"^ *draft: .*\n", "", proposed, flags=re.MULTILINE))
    assert errors(root) == []

    run(root, "fix", "--since", "HEAD")
    assert [line for line in errors(root) if " R801 " not in line] == []
    assert "changes:" in brief.read_text()
    warning = re.search(r"(P714) \(warning\) (\S+):", run(root, "check"))
    if warning:
        run(root, "accept", *warning.groups(), "--why", "It is told in passing.")
        assert warning[2] in (root / "accepted.yaml").read_text()
        assert [line for line in errors(root) if " R801 " not in line] == []


def test_seal_names_another_article(tmp_path: Path) -> None:
    """Sealing with another text than before says so, and only then."""
    root = article_project.project(tmp_path)
    article = root / "seeds/originals/strait-post.txt"
    warning = "strait-post: its article is not the one that was sealed before"
    assert warning not in run(root, "seal")

    article.write_text(f"{article.read_text()}\n\nThe dock opened again on Monday.\n")
    assert warning in run(root, "seal")
    assert warning not in run(root, "seal")
