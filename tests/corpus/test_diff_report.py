"""What a change does is said in words, and nothing is said of what stays."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.build import check
from generator.cli.main import main
from generator.corpus import diff_report
from generator.loader import projects
from tests.case_projects import project

BRIEF = "briefs/port.yaml"
OLD_FIGURE = "quote: about 12 dockers were injured"


def told(tmp_path: Path, *swaps: tuple[str, str], path: str = BRIEF) -> str:
    """Return what is said of the base project in which words were swapped."""
    old, new = project(tmp_path / "old"), project(tmp_path / "new")
    swap(new, *swaps, path=path)
    return said(old, new)


def swap(root: Path, *swaps: tuple[str, str], path: str = BRIEF) -> None:
    """Put other words into a file."""
    text = (root / path).read_text()
    for before, after in swaps:
        assert before in text
        text = text.replace(before, after)
    (root / path).write_text(text)


def said(old: Path, new: Path) -> str:
    """Return what is said of two states, as the command prints it."""
    before, after = (check.corpus(projects.load(root)) for root in (old, new))
    return "\n".join(diff_report.text(diff_report.compared(before, after)))


def test_nothing_is_said_of_what_stays(tmp_path: Path) -> None:
    """Two equal states have no difference."""
    assert told(tmp_path) == ""


def test_figure(tmp_path: Path) -> None:
    """A figure's new number is told with the words that it is from now."""
    quote = ("about 12 dockers were injured", "about 14 dockers were injured")

    assert told(tmp_path, ("best: 12", "best: 14"), quote) == (
        "crises/port/ (changed): Closure of the port\n"
        "  figure hurt-at-the-gate: best 12 -> 14; "
        "now from source gazette, quote about 14 dockers were injured, "
        "before from source gazette, quote about 12 dockers were injured\n"
        "  quotations that are new here: 1 not checked"
    )


def test_quotation_that_is_sealed(tmp_path: Path) -> None:
    """A new quotation that has its seal is counted as sealed."""
    swaps = (OLD_FIGURE, "quote: the ferry stopped running")

    assert "new here: 1 sealed by the contributor's tool" in told(tmp_path, swaps)


def test_record_that_is_gone(tmp_path: Path) -> None:
    """A record that is taken out is told with what it said."""
    text = project(tmp_path / "base").joinpath(BRIEF).read_text()
    role = text[text.index("roles:\n") : text.index("positions:\n")]

    assert "role council-role is gone; it was: It runs the port." in told(
        tmp_path, (role, "")
    )


def test_names_and_withdrawal(tmp_path: Path) -> None:
    """Places and the standing of the whole brief are compared too."""
    withdrawn = "withdrawn: {date: 2031-07-01, reason: The articles were invented.}"

    found = told(
        tmp_path,
        ("name: Old quay", "name: New quay"),
        ("roles:", f"{withdrawn}\nroles:"),
    )

    assert "place old-quay: name Old quay -> New quay" in found
    assert "withdrawn: nothing -> date 2031-07-01, reason The articles were" in found


def test_renaming_is_no_change(tmp_path: Path) -> None:
    """Records, actors, sources and crises keep what they are under another id."""
    old, new = project(tmp_path / "old"), project(tmp_path / "new")
    swap(
        new,
        ("id: closing", "id: gates-shut\n    was: [closing]"),
        ("[closing,", "[gates-shut,"),
        ("period: closing", "period: gates-shut"),
        ("harbour-council", "port-council"),
        ("source: courier", "source: daily-courier"),
        ("format: 1", "format: 1\nwas: [port]"),
    )
    for folder, before, after in (
        ("briefs", "port", "old-port"),
        ("briefs/actors", "harbour-council", "port-council"),
        ("seeds", "courier", "daily-courier"),
    ):
        file = new / folder / f"{before}.yaml"
        text = file.read_text()
        if before != "port":
            text = text.replace("format: 1", f"format: 1\nwas: [{before}]")
        file.rename(file.with_stem(after)).write_text(text)

    assert said(old, new) == ""


def test_order_is_no_change(tmp_path: Path) -> None:
    """Records, and entries of lists, may stand in another order."""
    text = project(tmp_path / "base").joinpath(BRIEF).read_text()
    start, end = text.index("roles:\n"), text.index("positions:\n")
    swaps = [
        ("not_stated: [killed, missing]", "not_stated: [missing, killed]"),
        (
            "rests_on: [closing, union-asks-for-talks]",
            "rests_on: [union-asks-for-talks, closing]",
        ),
        (text[start:end], ""),
        ("figures:\n", f"{text[start:end]}figures:\n"),
    ]

    assert told(tmp_path, *swaps) == ""


def test_pages_that_come_and_go(tmp_path: Path) -> None:
    """A new brief is told in full, one that is gone by its title."""
    old, new = project(tmp_path / "old"), project(tmp_path / "new")
    (new / BRIEF).rename(new / "briefs/quay.yaml")

    lines = said(old, new).splitlines()

    assert lines[0] == "crises/quay/ (new): Closure of the port"
    assert "  new event closing: The council locked the gates of the old quay." in lines
    assert lines[-1] == "crises/port/ (gone): Closure of the port"


def test_what_cannot_be_read_has_not_gone(tmp_path: Path) -> None:
    """A brief with a fault is left to the check."""
    assert told(tmp_path, ("title:", "titel:")) == ""


def test_sources_and_actors(tmp_path: Path) -> None:
    """What changes in an article's record or in an actor has its own page."""
    old, new = project(tmp_path / "old"), project(tmp_path / "new")
    swap(
        new,
        ("published: 2031-03-21", "published: 2031-03-22"),
        path="seeds/courier.yaml",
    )
    (new / "briefs/actors/northern-union.yaml").unlink()

    assert said(old, new) == (
        "actors/northern-union/ (gone): Northern Union\n"
        "sources/courier/ (changed): A month without ships\n"
        "  published 2031-03-21 -> 2031-03-22"
    )


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """The base project under git, with a hostile title not committed yet."""
    root = project(tmp_path / "root")
    who = ("-c", "user.name=A", "-c", "user.email=a@example.org")
    for words in (("init", "-q"), ("add", "."), ("commit", "-qm", "before")):
        subprocess.run(["git", "-C", str(root), *who, *words], check=True)
    swap(
        root, ("title: Closure of the port", "title: '`</code>` @everyone <img src=x>'")
    )
    return root


@pytest.mark.parametrize("form", ["text", "markdown", "json"])
def test_command(repository: Path, form: str) -> None:
    """The command says the same to people, to a review and to programs."""
    words = ["--root", str(repository), "diff", "HEAD", "--format", form]

    result = CliRunner().invoke(main, words)

    assert result.exit_code == 0
    assert "title: Closure of the port -> `</code>` @everyone <img src=x>" in (
        json.loads(result.stdout)[0]["sentences"][0]
        if form == "json"
        else result.stdout
    )


def test_markdown_is_no_markup(repository: Path) -> None:
    """What comes from files stands in code that it cannot end."""
    words = ["--root", str(repository), "diff", "HEAD", "--format", "markdown"]

    result = CliRunner().invoke(main, words)

    assert (
        "changed: `crises/port/` `` `</code>` @everyone <img src=x> ``" in result.stdout
    )


def test_markdown_of_nothing() -> None:
    """A change of programs alone is told to change no page."""
    text = "\n".join(diff_report.markdown([]))

    assert "No page says anything else than before." in text


def test_command_refuses_an_unknown_base(repository: Path) -> None:
    """A base that git does not know is wrong usage."""
    result = CliRunner().invoke(main, ["--root", str(repository), "diff", "nowhere"])

    assert result.exit_code == 2
    assert "nowhere" in result.stderr
