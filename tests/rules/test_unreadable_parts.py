"""A part of a file that cannot be read hides no other problem, and causes none."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from generator.model.diagnostics import Problem
from tests.case_projects import BASE, CASES, problems, project, write

BRIEF = "briefs/case.yaml"
BREAKS = {
    "unknown key": "titel: x\n",
    "faulty entry": "positions:\n- {id: unread, actor: 7}\n",
    "faulty list": "related: Fog\n",
}
"""Lines that make a part of a brief unreadable, wherever they are added."""


def _readable(folder: Path) -> bool:
    """Tell whether the wrong brief of a case breaks rules over records alone."""
    file = folder / "wrong" / BRIEF
    messages = (folder / "wrong/messages.txt").read_text()
    return file.exists() and not any(f" {letter}10" in messages for letter in "SYT")


FOLDERS = [folder for folder in sorted(CASES.iterdir()) if _readable(folder)]


def errors(root: Path) -> set[tuple[int, int, str, str]]:
    """Return line, column, code and message of the errors of the brief."""
    return {
        (one.line, one.column, one.code, one.message)
        for one in problems(root)
        if one.path == BRIEF and one.level == "error"
    }


@pytest.mark.parametrize("name", BREAKS)
@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_nothing_is_hidden(folder: Path, name: str, tmp_path: Path) -> None:
    """Every error of a brief is still reported beside a part that cannot be read."""
    text = (folder / "wrong" / BRIEF).read_text()
    if BREAKS[name].partition(":")[0] in yaml.safe_load(text):
        pytest.skip("the brief has this key")
    before = errors(project(tmp_path / "before", folder / "wrong"))
    broken = {BRIEF: text + BREAKS[name]}
    after = errors(project(tmp_path / "after", folder / "wrong", files=broken))
    new = {one for one in after if one[2].startswith("S10")}
    # What belongs to the brief as a whole may rest on the entry that is missing.
    whole = ("P707", "P733", "N505", "I204", "I205") if name == "faulty entry" else ()
    lost = {one for one in before - after if one[2] not in whole}

    assert lost == set()
    assert len(new) >= 1
    assert after - before == new


def _without_entry(part: str, index: int) -> str:
    """Return the base brief with one entry that cannot be read."""
    data = yaml.safe_load((BASE / "briefs/port.yaml").read_text())
    data[part][index]["unknown-key"] = "x"
    return yaml.safe_dump(data, sort_keys=False)


ENTRIES = [
    (part, index)
    for part, value in yaml.safe_load((BASE / "briefs/port.yaml").read_text()).items()
    if isinstance(value, list) and value and isinstance(value[0], dict)
    for index in range(len(value))
]


@pytest.mark.parametrize(("part", "index"), ENTRIES)
def test_nothing_follows(part: str, index: int, tmp_path: Path) -> None:
    """Whatever entry of a sound brief cannot be read, it is the only problem."""
    files = {"briefs/port.yaml": _without_entry(part, index)}
    found: tuple[Problem, ...] = problems(project(tmp_path / "root", files=files))

    assert [one.code for one in found] == ["S102"]


KEYS = [
    key
    for key in yaml.safe_load((BASE / "briefs/port.yaml").read_text())
    if key != "format"
]


@pytest.mark.parametrize("key", KEYS)
def test_nothing_follows_a_faulty_key(key: str, tmp_path: Path) -> None:
    """Whatever key of a sound brief has a faulty value, it is the only problem."""
    data = yaml.safe_load((BASE / "briefs/port.yaml").read_text())
    data[key] = {"not": "valid"}
    root = project(tmp_path / "root")
    write(root, {"briefs/port.yaml": yaml.safe_dump(data, sort_keys=False)})

    assert len(problems(root)) == 1


CITING = (
    *("A609", "A610", "A611", "A621", "A622", "E305", "E310"),
    *("P701", "P704", "P711", "P713", "P737"),
)
"""Cases whose right side holds its records to sources and actors in many ways."""
FAULTS: dict[str, Callable[[str], str]] = {
    "unknown key": lambda text: f"{text}titel: x\n",
    "faulty seal": lambda text: text.replace("seals:\n", "seals:\n  - x\n", 1),
    "faulty hash": lambda text: re.sub("(?m)^text_sha256: .*", "text_sha256: 12", text),
    "faulty YAML": lambda text: f"{text}  - : [\n",
}


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("code", CITING)
def test_nothing_follows_in_other_files(code: str, fault: str, tmp_path: Path) -> None:
    """A source or an actor that cannot be read makes no brief faulty."""
    root = project(tmp_path / "root", CASES / code / "right")
    for file in (*root.glob("seeds/*.yaml"), *root.glob("briefs/actors/*.yaml")):
        text = file.read_text()
        file.write_text(FAULTS[fault](text))
        elsewhere = [one for one in problems(root) if not file.match(f"*/{one.path}")]
        file.write_text(text)

        assert elsewhere == []
