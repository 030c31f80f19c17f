"""Hostile files give plain messages with places, within limits of time and memory."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from generator.build import check
from generator.loader import project_loader
from tests.case_projects import ROOT, project, write

BRIEF = "briefs/hostile.yaml"
MEGABYTE = 1_000_000

MESSAGE = re.compile(r"briefs/\S.*?:\d+:\d+: [A-Z]\d{3}.*: \S.*|    hint: .+")
TYPE_NAMES = re.compile(r"\b(str|dict|list_type|NoneType|tuple|Traceback|<class)\b")

LAUGHS = "a: &a [x, x]\n" + "".join(
    f"{name}: &{name} [*{before}, *{before}]\n"
    for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)
TEXTS: dict[str, str | bytes] = {
    "deep flow list": "a: " + "[" * MEGABYTE,
    "deep flow block": "a: " + "{a: " * 250_000,
    "braces": "{" * MEGABYTE,
    "deep blocks": "".join(" " * n + "a:\n" for n in range(1_400)),
    "keys on a line": "a: " * 333_333,
    "dashes on a line": "- " * 500_000,
    "question marks": "? " * 500_000,
    "laughs": LAUGHS,
    "python object": "title: !!python/object/apply:os.system [true]\n",
    "merge key": "a: &a {b: c}\nd:\n  <<: *a\n",
    "plain merge key": "<<: {title: Fog}\n",
    "two documents": "format: 1\n---\nformat: 1\n",
    "many documents": "---\n" * 250_000,
    "list at the top": "- format: 1\n",
    "scalar at the top": "format\n",
    "empty": "",
    "only a comment": "# nothing\n" * 90_000,
    "repeated keys": "a:\n" * 333_333,
    "different keys": "".join(f"k{n}:\n" for n in range(120_000)),
    "unknown keys": "".join(f"titl{n}: 1\n" for n in range(29_000)),
    "key of a block": "? {a: b}\n: c\n",
    "long key": "x" * 900_000 + ": 1\n",
    "long quoted key": '? "' + "x" * 900_000 + '"\n: 1\n',
    "long line": "title: " + "x" * 999_000,
    "many words": "title: " + "x " * 499_000,
    "quotation marks": '"' * MEGABYTE,
    "open quotation": 'title: "' + "x" * 999_000,
    "huge number": "format: " + "9" * 999_000,
    "huge exponent": "format: 1e999999999\n",
    "tabs": "\t" * MEGABYTE,
    "tab as indent": "sides:\n\t- id: a\n",
    "byte of zero": "title: a\0b\n",
    "escaped zero": 'title: "a\\0b"\n',
    "lone surrogate": 'title: "\\ud800"\n',
    "right to left": "title: \u202eliated\n",
    "isolates": "title: \u2066tail\u2069\n",
    "escaped override in a key": '"\\u202Etitle": x\n',
    "line breaks in a value": 'kinds: ["a\\nb\\r\\tc"]\n',
    "lines of controls": "\x07\n" * 400_000,
    "many wrong entries": "sides:\n" + "- a\n" * 29_000,
    "many wrong records": "figures:\n" + "- {id: A, nam: x}\n" * 9_000,
    "anchor": "&" * MEGABYTE,
    "tag": "!" * MEGABYTE,
    "directives": "%YAML 9.9\n---\na: b\n",
    "ampersands": "a: " + "&b " * 300_000,
    "literal block": "title: |\n" + " x\n" * 330_000,
    "broken escape": 'title: "\\x"\n',
    "null, yes and a date": "format: ~\ntitle: yes\nreviewed: 2031-13-45\n",
    "numbers of other bases": "format: 0x1\ncovers: 0o17\nreviewed: 1:30:00\n",
    "no numbers": "format: .inf\ncovers: .nan\nreviewed: -0\n",
    "UTF-16": "format: 1\ntitle: Fog\n".encode("utf-16"),
    "UTF-32": "format: 1\ntitle: Fog\n".encode("utf-32"),
    "overlong UTF-8": b"title: \xc0\xbcscript\xc0\xbe\n",
    "cut UTF-8": "title: Жук".encode()[:-1],
    "mark within": "format: 1\n\ufefftitle: Fog\n",
    "carriage returns alone": "format: 1\rtitle: Fog\r",
    "line separators": "format: 1\u2028title: Fog\x85kinds: []\u2029",
    "tags on keys": "!!set title: Fog\n!!set kinds: {coup}\n",
    "ordered map": "title: !!omap [{a: b}, {a: c}]\n",
    "binary": "title: !!binary R0lGODlhDAAMAIQAAP\n",
    "merge of a list": "<<: [{a: b}, {a: c}]\ntitle: Fog\n",
    "alias of itself": "title: &a [*a]\n",
    "heaped accents": f"title: F{chr(0x301) * 300_000}og\n",
    "widest ligature": f"title: {chr(0xFDFA) * 300_000}\n",
}


NAMES = {
    "line\nbreak.yaml": r"briefs/line\nbreak.yaml",
    "\u202elmay.yaml": r"briefs/\u202elmay.yaml",
    "Fog.yaml": "briefs/Fog.yaml",
    "-.yaml": "briefs/-.yaml",
    "con\\..\\x.yaml": r"briefs/con\..\x.yaml",
    f"{'x' * 90}.yaml": f"briefs/{'x' * 90}.yaml",
    "\udcff.yaml": r"briefs/\udcff.yaml",
}
"""File names that are not valid ids, and how messages show them."""

OUTSIDE = ("../x", "..", "/etc/passwd", "a/../../b", "%2e%2e")
"""References that would lead outside the project."""


def _chain(length: int) -> str:
    """Return a brief in which each record rests on the next, and the last on none."""
    head = "format: 1\ntitle: A\ncountries: [ATA]\nkinds: [coup]\ncovers: 2031\n"
    lines = f"{head}reviewed: 2032-01-01\nbottom_line: [{{text: A, rests_on: [r0]}}]\n"
    return f"{lines}background:\n" + "".join(
        f"- {{id: r{n}, text: A, rests_on: [r{n + 1}]}}\n" for n in range(length)
    )


TEXTS["long chain of records"] = _chain(3_500)
TEXTS["many dead references"] = _chain(2_000).replace("A, rests_on", "A, reply")
assert len(TEXTS) > 60


def _create_projects(folder: Path) -> None:
    """Create a project for every hostile text, file name and reference."""
    for name, text in TEXTS.items():
        project(folder / name, files={BRIEF: text[:MEGABYTE]})
    for number, name in enumerate(NAMES):
        project(folder / f"name {number}", files={f"briefs/{name}": "format: 1\n"})
    for number, name in enumerate(OUTSIDE):
        root = project(folder / f"outside {number}")
        text = (root / "briefs/port.yaml").read_text()
        write(root, {BRIEF: text.replace("source: gazette", f"source: '{name}'", 1)})


@pytest.fixture(scope="module")
def checked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Check all projects within the limits and return the folder of their messages."""
    folder = tmp_path_factory.mktemp("hostile")
    _create_projects(folder)
    done = subprocess.run(
        [sys.executable, "-m", "tests.limited_check", str(folder)],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return folder


def _lines(checked: Path, name: str) -> list[str]:
    return (checked / f"{name}.txt").read_text("utf-8").split("\n")[:-1]


@pytest.mark.parametrize("name", TEXTS)
def test_text(name: str, checked: Path) -> None:
    """Any text gives short messages with places and without Python type names."""
    lines = _lines(checked, name)

    assert lines
    assert [line for line in lines if not MESSAGE.fullmatch(line)] == []
    assert [line for line in lines if TYPE_NAMES.search(line)] == []
    assert max(map(len, lines)) < 600


@pytest.mark.parametrize(("number", "shown"), [*enumerate(NAMES.values())])
def test_file_name(number: int, shown: str, checked: Path) -> None:
    """A name that is not a valid id is refused, with invisible characters escaped."""
    (line,) = _lines(checked, f"name {number}")

    assert line.startswith(f"{shown}:1:1: S101: has a name that is not an id")


@pytest.mark.parametrize(("number", "name"), [*enumerate(OUTSIDE)])
def test_reference_out_of_the_project(number: int, name: str, checked: Path) -> None:
    """A reference is an id, so it cannot lead outside the project."""
    (line,) = _lines(checked, f"outside {number}")

    assert f"'{name}' is not an id" in line


def test_misnamed_file_is_the_only_problem(tmp_path: Path) -> None:
    """Records that quote an unreadable source are not reported as well."""
    root = project(tmp_path)
    (root / "seeds/gazette.yaml").rename(root / "seeds/gazette.yml")
    problems = check.check(project_loader.load(root))

    assert [problem.path for problem in problems] == ["seeds/gazette.yml"]
