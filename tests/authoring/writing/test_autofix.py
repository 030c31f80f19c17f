"""`briefs fix` applies unambiguous remedies and changes no other byte."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.authoring.writing.autofix import fix
from generator.cli.main import main
from generator.loader.project_paths import FOLDERS
from generator.model.documents import Crisis
from tests.article_project import BRIEF, ROOT, problems, project

FILES = [file for folder in FOLDERS for file in sorted((ROOT / folder).glob("*.yaml"))]
KINDS = dict(zip((ROOT / folder for folder in FOLDERS), FOLDERS.values(), strict=True))

FIXED = [
    ("measure: killed", "measure: Killed"),
    ("measure: killed", "measure: kiled"),
    ("measure: killed", 'measure: "killd"'),
    ("qualifier: at-least", "qualifier: at least"),
    ("type: condemn", "type: condemns"),
    ("attributed_to:", "attributed-to:"),
    ("attributed_to:", "atributed_to:"),
    ("[harbour-council]", "[Harbour Council]"),
    ("id: union-condemns", "id: Union Condemns"),
    ("countries: [ATA]", "countries: [ata]"),
    ("reviewed: 2031-06-01", "reviewed: 2031-6-1"),
    ("reviewed: 2031-06-01", "reviewed: June 1, 2031"),
    ("covers: 2031-03-03/2031-03-05", "covers: 2031-03-03/2031-03-05 \t"),
    ("title: Ferry", "title: Fer\u200bry"),
    ("    measure:", "\t\tmeasure:"),
    ("\n", "\r\n"),
    ("format: 1\n", ""),
]


@pytest.mark.parametrize(("right", "wrong"), FIXED)
def test_unambiguous_fault_is_fixed(right: str, wrong: str) -> None:
    """The fault is fixed, and every other byte is unchanged."""
    broken = BRIEF.replace(right, wrong)
    fixed, remedies = fix(broken, Crisis)

    assert broken != BRIEF
    assert fixed == BRIEF
    assert remedies


@pytest.mark.parametrize(
    ("right", "unsure"),
    [
        ("measure: killed", "measure: dead"),
        ("low: 14", "low: about 14"),
        ("low: 14", "low: 1,4"),
        ("attributed_to: [harbour-council]", "attributed_to: [harbour-counsel]"),
        ("quote: At least 14", "quote: at last 14"),
        ("[harbour-council]", "[Порт]"),
        ("reviewed: 2031-06-01", "reviewed: 2031-31-31"),
        ("reviewed: 2031-06-01", "reviewed: 01.06.2031"),
        ("reviewed: 2031-06-01", "reviewed: June 2031"),
        ("text: The union", "text: Teh union"),
    ],
)
def test_ambiguous_fault_is_kept(right: str, unsure: str) -> None:
    """Words, numbers, references and quotations are never guessed."""
    file = BRIEF.replace(right, unsure)

    assert fix(file, Crisis) == (file, ())


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_valid_file_is_unchanged(file: Path) -> None:
    """Nothing is fixed in the files of the project."""
    text = file.read_bytes().decode()

    assert fix(text, KINDS[file.parent]) == (text, ())


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        (
            "events:\n  - text: The ferries stopped.  # so they say\n",
            "events:\n  - id: the-ferries-stopped\n"
            "    text: The ferries stopped.  # so they say\n",
        ),
        (
            "places: [{name: Old dock}]\n",
            "places: [{id: old-dock, name: Old dock}]\n",
        ),
        (
            "figures:\n  - measure: killed\n    who: women\n",
            "figures:\n  - id: killed-women\n    measure: killed\n    who: women\n",
        ),
    ],
)
def test_missing_id_is_derived(wrong: str, right: str) -> None:
    """A missing id is derived from the record, since nothing can refer to it yet."""
    head = "format: 1\n"

    assert fix(head + wrong, Crisis)[0] == head + right


@pytest.mark.parametrize("date", ["25.03.2031", "3/25/2031", "25 March 2031"])
def test_unambiguous_date_is_fixed(date: str) -> None:
    """A date with only one possible reading is fixed."""
    fixed, _ = fix(f"format: 1\nreviewed: {date}  # at last\n", Crisis)

    assert fixed == "format: 1\nreviewed: 2031-03-25  # at last\n"


def test_changes_are_sorted_by_date() -> None:
    """Entries move as a whole, with the comments above them."""
    late = "  # later\n  - date: 2031-05-02\n    what: b\n    why: b\n"
    early = "  - {date: 2031-05-01, what: a, why: a}\n"
    rest = "\n# of the title\ntitle: T\n"

    assert fix(f"format: 1\nchanges:\n{late}{early}{rest}", Crisis)[0] == (
        f"format: 1\nchanges:\n{early}{late}{rest}"
    )


def test_command_reports_and_is_idempotent(tmp_path: Path) -> None:
    """Each fix has its line in the output; a second run writes nothing."""
    root = project(tmp_path, brief=BRIEF)
    file = root / "briefs/ferry-strike.yaml"
    file.write_bytes(
        b"\xef\xbb\xbf" + BRIEF.replace("measure: killed", "measure: kiled").encode()
    )
    first = CliRunner().invoke(main, ["--root", str(root), "fix", str(file)])
    second = CliRunner().invoke(main, ["--root", str(root), "fix"])

    assert "briefs/ferry-strike.yaml:13: 'kiled' is now 'killed'" in first.output
    assert "fixed 1 problem\n" in first.output
    assert "fixed 0 problems\n" in second.output
    assert file.read_bytes() == BRIEF.encode()
    assert not [problem for problem in problems(root) if problem.level == "error"]


@given(st.lists(st.tuples(st.sampled_from(FIXED), st.booleans()), max_size=8))
@settings(max_examples=50, deadline=None)
def test_many_faults_are_fixed_at_once(
    faults: list[tuple[tuple[str, str], bool]],
) -> None:
    """A second run changes nothing, whatever was broken, and comments are kept."""
    file = BRIEF
    for (right, wrong), everywhere in faults:
        file = file.replace(right, wrong, -1 if everywhere else 1)
    once, _ = fix(file, Crisis)

    assert fix(once, Crisis) == (once, ())
    assert "  # as islanders call it\n" in once


@given(st.text(alphabet="ab:-#[]{}'\"\n\r\t 1,\u200b", max_size=60))
@settings(max_examples=300, deadline=None)
def test_any_text_is_fixed_once(file: str) -> None:
    """A second run changes nothing, even if the file cannot be parsed."""
    once, _ = fix(file, Crisis)

    assert fix(once, Crisis) == (once, ())
