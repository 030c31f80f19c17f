"""`briefs diff` describes every change in words, and nothing that stayed the same."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli.main import main
from generator.corpus.comparison import diff_report
from generator.corpus.corpus import Corpus
from generator.loader import project_loader
from tests.case_projects import project

BRIEF = "briefs/port.yaml"
OLD_FIGURE = "quote: about 12 dockers were injured"


def changed_report(tmp_path: Path, *swaps: tuple[str, str], path: str = BRIEF) -> str:
    """Return the report on the base project after replacing words."""
    old, new = project(tmp_path / "old"), project(tmp_path / "new")
    replace_in(new, *swaps, path=path)
    return report(old, new)


def replace_in(root: Path, *swaps: tuple[str, str], path: str = BRIEF) -> None:
    """Replace words in a file."""
    text = (root / path).read_text()
    for before, after in swaps:
        assert before in text
        text = text.replace(before, after)
    (root / path).write_text(text)


def report(old: Path, new: Path) -> str:
    """Return the report on two states, as the command prints it."""
    before, after = (Corpus.of(project_loader.load(root)) for root in (old, new))
    return "\n".join(diff_report.render_text(diff_report.page_changes(before, after)))


def test_equal_states(tmp_path: Path) -> None:
    """Two equal states have no difference."""
    assert changed_report(tmp_path) == ""


def test_figure(tmp_path: Path) -> None:
    """A changed number is reported with its new quotation."""
    quote = ("about 12 dockers were injured", "about 14 dockers were injured")

    assert changed_report(tmp_path, ("best: 12", "best: 14"), quote) == (
        "crises/port/ (changed): Closure of the port\n"
        "  figure hurt-at-the-gate: best 12 -> 14; "
        "now from source gazette, quote about 14 dockers were injured, "
        "before from source gazette, quote about 12 dockers were injured\n"
        "  quotations that are new here: 1 not checked"
    )


def test_sealed_quotation(tmp_path: Path) -> None:
    """A new quotation with a seal is counted as sealed."""
    swaps = (OLD_FIGURE, "quote: the ferry stopped running")

    assert "new here: 1 sealed by the contributor's tool" in changed_report(
        tmp_path, swaps
    )


def test_removed_record(tmp_path: Path) -> None:
    """A removed record is reported with its text."""
    text = project(tmp_path / "base").joinpath(BRIEF).read_text()
    role = text[text.index("roles:\n") : text.index("positions:\n")]

    assert "role council-role is gone; it was: It runs the port." in changed_report(
        tmp_path, (role, "")
    )


def test_names_and_withdrawal(tmp_path: Path) -> None:
    """Places and the withdrawal of the brief are compared too."""
    withdrawn = "withdrawn: {date: 2031-07-01, reason: The articles were invented.}"

    text = changed_report(
        tmp_path,
        ("name: Old quay", "name: New quay"),
        ("roles:", f"{withdrawn}\nroles:"),
    )

    assert "place old-quay: name Old quay -> New quay" in text
    assert "withdrawn: nothing -> date 2031-07-01, reason The articles were" in text


def test_renaming_is_no_change(tmp_path: Path) -> None:
    """Records, actors, sources and crises stay the same under a new id."""
    old, new = project(tmp_path / "old"), project(tmp_path / "new")
    replace_in(
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

    assert report(old, new) == ""


def test_order_is_no_change(tmp_path: Path) -> None:
    """The order of records and of list entries is not a change."""
    text = project(tmp_path / "base").joinpath(BRIEF).read_text()
    start, end = text.index("roles:\n"), text.index("positions:\n")
    swaps = [
        ("not_stated: [abducted, missing]", "not_stated: [missing, abducted]"),
        (
            "rests_on: [closing, union-asks-for-talks]",
            "rests_on: [union-asks-for-talks, closing]",
        ),
        (text[start:end], ""),
        ("figures:\n", f"{text[start:end]}figures:\n"),
    ]

    assert changed_report(tmp_path, *swaps) == ""


def test_new_and_removed_pages(tmp_path: Path) -> None:
    """A new brief is reported in full, a removed one by its title."""
    old, new = project(tmp_path / "old"), project(tmp_path / "new")
    (new / BRIEF).rename(new / "briefs/quay.yaml")

    lines = report(old, new).splitlines()

    assert lines[0] == "crises/quay/ (new): Closure of the port"
    (closing,) = (line for line in lines if line.startswith("  new event closing: "))
    text, fields, quotation = closing.split(" | ")
    assert text.endswith("The council locked the gates of the old quay.")
    assert "actors harbour-council" in fields
    assert quotation == "“locked the gates at dawn” (gazette)"
    assert lines[-1] == "crises/port/ (gone): Closure of the port"


def test_new_entry_of_changes(tmp_path: Path) -> None:
    """What an entry of the changelog claims is reported, with its reason."""
    entry = "{date: 2031-04-02, what: A date was wrong., why: The notice says so.}"
    lines = changed_report(tmp_path, ("events:", f"changes: [{entry}]\nevents:"))

    assert "entry of changes 2031-04-02: A date was wrong. Why: The notice" in lines


def test_unreadable_brief(tmp_path: Path) -> None:
    """A brief that cannot be read is not reported as removed."""
    assert changed_report(tmp_path, ("title:", "titel:")) == ""


def test_sources_and_actors(tmp_path: Path) -> None:
    """Changes to sources and actors are reported under their own pages."""
    old, new = project(tmp_path / "old"), project(tmp_path / "new")
    replace_in(
        new,
        ("published: 2031-03-21", "published: 2031-03-22"),
        path="seeds/courier.yaml",
    )
    (new / "briefs/actors/northern-union.yaml").unlink()

    assert report(old, new) == (
        "actors/northern-union/ (gone): Northern Union\n"
        "sources/courier/ (changed): A month without ships\n"
        "  published 2031-03-21 -> 2031-03-22"
    )


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Commit the base project, then give its brief a hostile title."""
    root = project(tmp_path / "root")
    author = ("-c", "user.name=A", "-c", "user.email=a@example.org")
    for words in (("init", "-q"), ("add", "."), ("commit", "-qm", "before")):
        subprocess.run(["git", "-C", str(root), *author, *words], check=True)
    replace_in(
        root, ("title: Closure of the port", "title: '`</code>` @everyone <img src=x>'")
    )
    return root


@pytest.mark.parametrize("form", ["text", "markdown", "json"])
def test_command(repository: Path, form: str) -> None:
    """The command reports the same as text, Markdown and JSON."""
    words = ["--root", str(repository), "diff", "HEAD", "--format", form]

    result = CliRunner().invoke(main, words)

    assert result.exit_code == 0
    assert "title: Closure of the port -> `</code>` @everyone <img src=x>" in (
        json.loads(result.stdout)[0]["sentences"][0]
        if form == "json"
        else result.stdout
    )


def test_markdown_escapes_markup(repository: Path) -> None:
    """Text from files is shown as code, which it cannot end."""
    words = ["--root", str(repository), "diff", "HEAD", "--format", "markdown"]

    result = CliRunner().invoke(main, words)

    assert (
        "changed: `crises/port/` `` `</code>` @everyone <img src=x> ``" in result.stdout
    )


def test_markdown_without_changes() -> None:
    """A change of code alone is reported as changing no page."""
    text = "\n".join(diff_report.render_markdown([]))

    assert "No page says anything different." in text


def test_command_unknown_base(repository: Path) -> None:
    """A base that git does not know is a usage error."""
    result = CliRunner().invoke(main, ["--root", str(repository), "diff", "nowhere"])

    assert result.exit_code == 2
    assert "nowhere" in result.stderr
