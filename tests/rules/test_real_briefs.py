"""The published briefs have no errors, and any slip in them is reported at its line."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator.build import check
from generator.corpus.corpus import Corpus
from generator.loader import project_loader, yaml_reader
from generator.loader.parsed_yaml import ParsedYaml
from generator.model.diagnostics import KeyPath
from generator.model.documents import Crisis
from generator.rules.registry import RECORD_CHECKS
from generator.storage import memo
from generator.storage.store import Store
from tests.case_projects import ROOT, problems, report

BRIEFS = sorted(path.name for path in (ROOT / "briefs").glob("*.yaml"))
REFERENCE = re.compile(
    r"(source|actor|rests_on|by|attributed_to|place): \[?([a-z0-9-]+)"
)
DATE = re.compile(r"(date|as_of|reviewed|covers): ([0-9./~-]+)")
NUMBER = re.compile(r"(best|low|high): ([0-9]+)")
KEY = re.compile(r"^ *(?:- )?\{?([a-z_]+):")
Change = Callable[[str], Iterator[str]]


def _keys(line: str) -> Iterator[str]:
    if match := KEY.search(line):
        yield f"{line[: match.end(1)]}x{line[match.end(1) :]}"


def _references(line: str) -> Iterator[str]:
    for match in REFERENCE.finditer(line):
        yield f"{line[: match.end()]}x{line[match.end() :]}"


def _dates(line: str) -> Iterator[str]:
    if match := DATE.search(line):
        yield f"{line[: match.start(2)]}2031-02-30{line[match.end(2) :]}"


def _numbers(line: str) -> Iterator[str]:
    if match := NUMBER.search(line):
        yield f"{line[: match.start(2)]}{int(match[2]) + 1}{line[match.end(2) :]}"
        yield f"{line[: match.start(2)]}-{line[match.start(2) :]}"


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the real briefs that a test may alter and restore."""
    root = tmp_path_factory.mktemp("real")
    for folder in ("briefs", "seeds"):
        shutil.copytree(ROOT / folder, root / folder)
    return root


@pytest.fixture(scope="module")
def store(real: Path) -> Store:
    """Return a store of results, so that only what a slip changes is checked again."""
    return memo.project_store(real)


def test_no_errors(real: Path) -> None:
    """The real briefs have no errors."""
    assert [problem for problem in problems(real) if problem.level == "error"] == []


def _key_lines(lines: list[str]) -> Iterator[int]:
    """Yield the numbers of the lines that hold keys, not folded text."""
    folded = -1
    for number, line in enumerate(lines):
        indent = len(line) - len(line.lstrip())
        if folded >= 0 and indent > folded:
            continue
        folded = indent if line.rstrip().endswith((">-", "|")) else -1
        if not line.lstrip().startswith("#"):
            yield number


@pytest.mark.parametrize("change", [_keys, _references, _dates, _numbers])
@pytest.mark.parametrize("brief", BRIEFS)
def test_slip(brief: str, change: Change, real: Path, store: Store) -> None:
    """Six changed keys, references, dates or numbers are reported at their line."""
    path = real / "briefs" / brief
    text = path.read_text()
    lines = text.splitlines(keepends=True)
    missed = []
    every = [(n, new) for n in _key_lines(lines) for new in change(lines[n])]
    for number, new in every[:: max(1, len(every) // 6)]:
        path.write_text("".join([*lines[:number], new, *lines[number + 1 :]]))
        if f"briefs/{brief}:{number + 1}:" not in report(real, store):
            missed.append(new)
    path.write_text(text)

    assert missed == []


def test_reversed_range(real: Path) -> None:
    """A reversed range is an error at its line."""
    path = real / "briefs" / BRIEFS[0]
    text = path.read_text()
    figure = "  - {id: turned, measure: killed, low: 9, high: 2, rests_on: [turned]}\n"
    path.write_text(text.replace("figures:\n", f"figures:\n{figure}"))
    line = path.read_text().split("\n").index(figure.strip("\n")) + 1
    output = report(real)
    path.write_text(text)

    assert f":{line}:" in output
    assert "N502 figures.turned.low: low 9 is above high 2" in output


@pytest.fixture(scope="module")
def clone(real: Path) -> Corpus:
    """Return the real briefs as in a clone, without the articles."""
    return Corpus.of(project_loader.load(real))


def _alterations(value: str, number: int, sources: list[str]) -> Iterator[str]:
    """Yield variants of a source id, quotation or number with one part changed."""
    if value in sources:
        others = [source for source in sources if source != value]
        yield others[number % len(others)]
        return
    words = value.split()
    if not value.isdigit():
        at = number % len(words)
        yield " ".join([*words[:at], "elsewhere", *words[at + 1 :]])
    for at, digit in enumerate(value):
        if digit.isdigit():
            yield f"{value[:at]}{(int(digit) + 1) % 10}{value[at + 1 :]}"


def _is_proof(where: KeyPath) -> bool:
    """Return whether a value is a number, a quotation or its source."""
    number = where[:1] == ("figures",) and where[-1] in ("low", "best", "high")
    return number or ("evidence" in where and where[-1] in ("quote", "source"))


def _error_lines(name: str, reading: ParsedYaml, corpus: Corpus) -> set[int]:
    """Return the lines of a brief at which a rule finds an error."""
    crisis = Crisis.model_validate(reading.data)
    changed = replace(corpus, crises={**corpus.crises, name: crisis})
    return {
        reading.location(fault.where, key=fault.key).line
        for check in RECORD_CHECKS[Crisis]
        if check.rule.level == "error" and check.rule.code[0] in "EINP"
        for fault in check.find(name, crisis, changed)
    }


@pytest.mark.parametrize("brief", BRIEFS)
def test_altered_proof(brief: str, real: Path, clone: Corpus) -> None:
    """Every altered number, digit, quotation and source is an error at its line.

    Of a large brief, about a hundred of them, spread over all its parts.
    """
    name = brief.removesuffix(".yaml")
    path = f"briefs/{brief}"
    original = (real / path).read_text()
    reading, lines = yaml_reader.parse(path, original), original.split("\n")
    every = [where for where in _key_paths(reading.data) if _is_proof(where)]
    proofs = every[:: max(1, len(every) // 30)]
    tried, missed = 0, []
    for number, where in enumerate(proofs):
        line = reading.location(where).line
        value = _value_at(reading.data, where)
        escaped = '\\"' if value not in lines[line - 1] else '"'
        written = value.replace('"', escaped)
        before, _, after = lines[line - 1].partition(written)
        assert after or lines[line - 1].endswith(written), where
        for other in _alterations(value, number, sorted(clone.sources)):
            changed = before + other.replace('"', escaped) + after
            text = "\n".join([*lines[: line - 1], changed, *lines[line:]])
            tried += 1
            if line not in _error_lines(name, yaml_reader.parse(brief, text), clone):
                missed.append((where, other))

    assert missed == []
    assert tried >= len(proofs) > 0


def _key_paths(data: Any, where: KeyPath = ()) -> Iterator[KeyPath]:
    """Yield the key path of each text in the data."""
    if isinstance(data, str):
        yield where
        return
    for step, value in data.items() if isinstance(data, dict) else enumerate(data):
        yield from _key_paths(value, (*where, step))


def _value_at(data: Any, where: KeyPath) -> str:
    for step in where:
        data = data[step]
    assert isinstance(data, str)
    return data


@pytest.mark.parametrize("brief", BRIEFS)
def test_nothing_follows_an_unread_record(brief: str) -> None:
    """Where a record that others refer to cannot be read, it is the only problem.

    Of a large brief, this is tried with two dozen records.
    """
    project = project_loader.load(ROOT)
    corpus = Corpus.of(project)
    path = f"briefs/{brief}"
    text = (ROOT / path).read_text()
    referred_to = [
        entry
        for entry in re.finditer(r"^( *)- (id: (\S+))$", text, re.MULTILINE)
        if len(re.findall(rf"(?<![\w-]){entry[3]}(?![\w-])", text)) > 1
    ]
    assert referred_to
    for entry in referred_to[:: max(1, len(referred_to) // 24)]:
        faulty = f"{entry[1]}- slip: x\n{entry[1]}  {entry[2]}"
        changed = text[: entry.start()] + faulty + text[entry.end() :]
        file = project_loader.parse_file(path, changed, Crisis)
        assert isinstance(file, project_loader.File)
        found = check.check_file(file, corpus)

        assert [one.code for one in found] == ["S102"], entry[3]
