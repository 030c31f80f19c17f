"""Statements that are true to their articles, and near ones that are not."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner

from generator.cli.main import main
from tests.case_projects import BASE, problems, project

BRIEF = "briefs/port.yaml"


def base() -> Any:
    """Return the data of the base brief."""
    return yaml.safe_load((BASE / BRIEF).read_text())


def codes(tmp_path: Path, data: Any) -> set[str]:
    """Return the codes of the errors of a brief."""
    files = {BRIEF: yaml.safe_dump(data, sort_keys=False)}
    root = project(tmp_path / "root", files=files)
    return {one.code for one in problems(root) if one.level == "error"}


def test_place_by_its_alias(tmp_path: Path) -> None:
    """A place may be quoted by an alias, or by the part that distinguishes it."""
    data = base()
    figure = data["figures"][0]
    figure |= {"period": "total", "place": "old-quay"}
    data["places"] = [{"id": "old-quay", "name": "Harwin Strip"}]

    assert "P708" in codes(tmp_path / "without", data)
    data["places"][0]["aliases"] = ["dockers"]
    assert "P708" not in codes(tmp_path / "with", data)


@pytest.mark.parametrize(
    ("field", "value", "code", "noted"),
    [
        ("measure", "treated", "P704", "measure"),
        ("who", "women", "P705", "group"),
        ("qualifier", "nearly", "P703", "qualifier"),
    ],
)
def test_our_reading(
    field: str, value: str, code: str, noted: str, tmp_path: Path
) -> None:
    """What the tool reads otherwise may be declared as our reading, field by field."""
    data = base()
    data["figures"][0][field] = value

    assert code in codes(tmp_path / "without", data)
    data["figures"][0]["note"] = f"The {noted} is our reading."
    assert code not in codes(tmp_path / "with", data)
    data["figures"][0]["note"] = "The place is our reading."
    assert code in codes(tmp_path / "other", data)


def test_change_of_a_record_with_a_number_in_its_id(tmp_path: Path) -> None:
    """An entry of `changes` may name a record whose id holds a number."""
    data = base()
    data["figures"][0]["id"] = "hurt-12-dockers"
    entry = {"date": "2031-06-01", "record": "hurt-12-dockers", "why": "It was wrong."}
    data["changes"] = [{**entry, "what": "figures.hurt-12-dockers is new."}]

    assert "P707" not in codes(tmp_path / "id", data)
    data["changes"] = [{**entry, "what": "It was 14 dockers before."}]
    assert "P707" in codes(tmp_path / "number", data)


def test_event_of_two_articles(tmp_path: Path) -> None:
    """Each of two articles may speak for itself, with both publishers attributed."""
    data = base()
    outlets = {
        f"briefs/actors/{name}.yaml": f"format: 1\nname: {title}\nkind: media\n"
        for name, title in (("gazette", "The Gazette"), ("courier", "The Courier"))
    }
    event = data["events"][0]
    event["attributed_to"] = ["gazette", "courier"]
    quote = {"source": "courier", "quote": "the council, which runs the port"}
    event["evidence"].append(quote)
    event["actors"] = []
    files = {BRIEF: yaml.safe_dump(data, sort_keys=False), **outlets}
    root = project(tmp_path / "root", files=files)

    assert "P711" not in {one.code for one in problems(root)}


def test_accept(tmp_path: Path) -> None:
    """A warning is accepted by its name and for a reason; an error cannot be."""
    extra = "\n  - {measure: missing, low: 3, best: 3, high: 3}\n"
    root = project(tmp_path / "root")
    source = root / "seeds/courier.yaml"
    text = source.read_text()
    numbers = "numbers:" + extra if "numbers:" not in text else None
    source.write_text(text + (numbers or extra.lstrip("\n")))
    run = CliRunner()
    arguments = ["--root", str(root), "accept", "P714", "numbers.missing-3"]

    refused = run.invoke(main, [*arguments, "--why", ""])
    accepted = run.invoke(main, [*arguments, "--why", "They were found on Monday."])
    again = run.invoke(main, [*arguments, "--why", "They were found on Monday."])

    assert refused.exit_code == 2
    assert accepted.exit_code == 0
    assert "0 errors, 0 warnings" in accepted.output
    assert [one for one in problems(root) if one.code == "P714"] == []
    assert again.exit_code == 2
    assert "no such warning" in again.output


def test_accepting_a_table(tmp_path: Path) -> None:
    """All numbers of one measure in an article may be accepted for one reason."""
    root = project(tmp_path / "root")
    source = root / "seeds/courier.yaml"
    rows = [
        f"  - {{measure: {measure}, low: {number}, best: {number}, high: {number}}}"
        for measure, number in (("missing", 3), ("missing", 14), ("treated", 5))
    ]
    source.write_text("\n".join([source.read_text().rstrip(), "numbers:", *rows, ""]))
    arguments = [
        "--root",
        str(root),
        "accept",
        "P714",
        "numbers.missing",
        "--why",
        "So.",
    ]

    one = CliRunner().invoke(main, arguments)
    every = CliRunner().invoke(main, [*arguments, "--all"])

    assert one.exit_code == 2
    assert every.exit_code == 0
    left = [one.where for one in problems(root) if one.code == "P714"]
    assert left == ["numbers.treated-5"]
