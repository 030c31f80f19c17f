"""The wrong examples of the rules are refused, the right ones are not."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli.main import main
from generator.model.diagnostics import Rule
from generator.rules.registry import RULES
from generator.text.quotations import seal
from tests.case_projects import BASE, problems, project, write

QUOTED = re.compile(r'"([a-z_]+: (?:[^"\\]|\\.)+)"')
HASH = "0" * 64
FIGURE = {
    "measure": "killed",
    "who": "civilians",
    "best": "80",
    "qualifier": "about",
    "quote": "deaths of about 80 civilians",
}
NUMBER = {"low", "best", "high", "qualifier", "words"}
FIGURE_RULES = (
    *("E302", "N501", "N502", "N503", "N504"),
    *("P702", "P703", "P704", "P705", "P706", "S105"),
)
"""Rules whose examples are keys of a figure."""
QUOTATION_RULES = {"P702", "P703", "P704", "P706"}
"""Rules that compare a figure with its quotation, if the example has both."""


def figure(example: str, before: str = "") -> dict[str, str]:
    """Return the keys of the figure in an example, completed with defaults.

    Args:
        example: Text with keys and values in quotation marks.
        before: The example that "the same" or "that quotation" refers to.
    """
    shown = dict(pair.split(": ", 1) for pair in QUOTED.findall(example))
    earlier = dict(pair.split(": ", 1) for pair in QUOTED.findall(before))
    if "that quotation" in example:
        earlier = {"quote": earlier["quote"]}
    elif "the same" not in example:
        earlier = {}
    shown = {**earlier, **shown}
    has_number = bool(shown.keys() & NUMBER)
    defaults = {k: v for k, v in FIGURE.items() if not has_number or k not in NUMBER}
    return {**defaults, **shown}


def codes(root: Path, keys: dict[str, str]) -> set[str]:
    """Return the codes of problems of a brief with one figure, its quotation sealed."""
    quote = keys["quote"]
    fields = "".join(f"    {k}: {v}\n" for k, v in keys.items() if k != "quote")
    brief = (root / "briefs/port.yaml").read_text("utf-8")
    brief = brief.replace("not_stated: [killed, missing]\n", "")
    head, rest = brief.split("figures:\n")
    item = (
        f"  - id: example\n{fields}    evidence: [{{source: paper, quote: {quote}}}]\n"
    )
    source = (
        "format: 1\npublisher: Paper\nheadline: A\npublished: 2031-03-20\nwords: 900\n"
        f"text_sha256: '{HASH}'\nseals: ['{seal(HASH, quote)}']\n"
    )
    files = {
        "briefs/port.yaml": f"{head}figures:\n{item}{rest}",
        "seeds/paper.yaml": source,
    }
    write(root, files)
    return {problem.code for problem in problems(root)}


@pytest.mark.parametrize("code", FIGURE_RULES)
def test_figure_examples(code: str, tmp_path: Path) -> None:
    """The wrong figure breaks the rule that shows it; the right one does not."""
    rule = RULES[code]

    assert code in codes(project(tmp_path / "wrong"), figure(rule.wrong))
    right = figure(rule.right, rule.wrong)
    quoted = QUOTATION_RULES if "quot" in rule.right else set()
    assert not codes(project(tmp_path / "right"), right) & {code, *quoted}


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_every_rule_is_explained(rule: Rule) -> None:
    """The command prints the rule, its cases, its reason and both examples."""
    shown = CliRunner().invoke(main, ["--root", str(BASE), "explain", rule.code])

    assert shown.exit_code == 0
    for part in (rule.code, rule.summary, rule.details, rule.why):
        assert part in shown.output
    for part in (rule.wrong, rule.right, *(f"\n- {case}\n" for case in rule.cases)):
        assert part in shown.output
