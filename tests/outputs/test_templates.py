"""Errors in templates are reported with file and line; valid templates are rendered."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from jinja2.exceptions import SecurityError

from generator.model.exceptions import ProblemsError
from generator.outputs.pages import page_rendering
from generator.outputs.pages.page import Page
from generator.outputs.pages.page_downloads import Offer


@dataclass(frozen=True)
class Nothing:
    """The content of a page whose template shows nothing of it."""


PAGE = Page("crises/fog.md", "fog", "Fog & mist", "All of it", "2031-03-02", Nothing())
WRONG = {
    "name that is not given": ("One\n{{ page.titel }}\n", 2),
    "tag that is not closed": ("One\n\n{% if page %}\n", 3),
    "tag that is not known": ("{% fog %}\n", 1),
}


def _render(folder: Path, template: str) -> str:
    (folder / "fog.md.jinja").write_text(template)
    return page_rendering.render(PAGE, page_rendering.Templates(folder), Offer())


@pytest.mark.covers("T101")
@pytest.mark.parametrize("name", WRONG)
def test_invalid_template(name: str, tmp_path: Path) -> None:
    """A syntax error or an undefined name is a problem with its line."""
    template, line = WRONG[name]
    with pytest.raises(ProblemsError) as error:
        _render(tmp_path, template)
    (problem,) = error.value.problems

    assert (problem.code, problem.line) == ("T101", line)
    assert problem.path == "site-templates/markdown/fog.md.jinja"


def test_missing_template(tmp_path: Path) -> None:
    """A template that is not there is a problem too."""
    with pytest.raises(ProblemsError, match="T101"):
        page_rendering.render(PAGE, page_rendering.Templates(tmp_path), Offer())


def test_valid_template(tmp_path: Path) -> None:
    """A valid template is rendered and escaped."""
    assert "# Fog &amp; mist\n" in _render(tmp_path, "# {{ page.title }}\n")


class Box:
    """An object whose attribute is a plain value first, and a method later."""

    value: object = 1


def test_method_behind_a_plain_name_is_not_called(tmp_path: Path) -> None:
    """What was a plain value before is no way around the sandbox."""
    templates = page_rendering.Templates(tmp_path)
    template = templates.from_string("{{ box.value }}")
    caller = templates.from_string("{{ box.value('x') }}")
    box = Box()
    first = template.render(box=box)
    box.value = "{0.__class__}".format

    assert first == "1"
    with pytest.raises(SecurityError):
        caller.render(box=box)
