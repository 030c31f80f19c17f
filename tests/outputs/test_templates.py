"""A fault in a template is told with its file and line, and a sound one is shown."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.model.diagnostics import BriefError
from generator.outputs.pages import templates
from generator.outputs.pages.downloads import Offer
from generator.outputs.pages.page import Page

PAGE = Page("crises/fog.md", "fog", "Fog & mist", "All of it", "2031-03-02")
WRONG = {
    "name that is not given": ("One\n{{ page.titel }}\n", 2),
    "tag that is not closed": ("One\n\n{% if page %}\n", 3),
    "tag that is not known": ("{% fog %}\n", 1),
}


def _render(folder: Path, template: str) -> str:
    (folder / "fog.md.jinja").write_text(template)
    return templates.render(PAGE, templates.environment(folder), Offer())


@pytest.mark.parametrize("name", WRONG)
def test_wrong_is_refused(name: str, tmp_path: Path) -> None:
    """A template that cannot be read, or lacks a name, is a problem with its place."""
    template, line = WRONG[name]
    with pytest.raises(BriefError) as error:
        _render(tmp_path, template)
    (problem,) = error.value.problems

    assert (problem.code, problem.line) == ("T101", line)
    assert problem.path == "site-templates/markdown/fog.md.jinja"


def test_missing_template(tmp_path: Path) -> None:
    """A template that is not there is a problem too."""
    with pytest.raises(BriefError, match="T101"):
        templates.render(PAGE, templates.environment(tmp_path), Offer())


def test_right_is_accepted(tmp_path: Path) -> None:
    """A template that is given everything is filled in, and escaped."""
    assert "# Fog &amp; mist\n" in _render(tmp_path, "# {{ page.title }}\n")
