"""Issue forms and commit hooks have what pages and contributors rely on."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import yaml

from generator.views.records.site_links import report_address

ROOT = Path(__file__).resolve().parents[2]
FORMS = ROOT / ".github/ISSUE_TEMPLATE"


def form(name: str) -> dict[str, Any]:
    """Return an issue form as data."""
    data = yaml.safe_load((FORMS / name).read_text("utf-8"))
    assert isinstance(data, dict)
    return data


@pytest.mark.parametrize("name", ["error.yml", "figure.yml", "crisis.yml"])
def test_forms_are_well_formed(name: str) -> None:
    """A form has the keys that GitHub requires, and unique field ids."""
    data = form(name)
    fields = [part for part in data["body"] if part["type"] != "markdown"]
    ids = [part["id"] for part in fields]

    assert {"name", "description", "body"} <= {*data}
    assert len({*ids}) == len(ids)
    assert all(part["attributes"]["label"] for part in fields)


def test_report_link_matches_form() -> None:
    """The link beside a record names an existing form and existing fields."""
    link = urlsplit(report_address("https://code.example/x", "port", "hurt"))
    query = parse_qs(link.query)
    (name,) = query["template"]

    fields = {part.get("id") for part in form(name)["body"]}

    assert {*query} - {"template", "title"} <= fields


def test_figure_form_asks_for_proof() -> None:
    """The figure form asks for crisis, URL, quotation and attribution."""
    fields = {part.get("id") for part in form("figure.yml")["body"]}

    assert {"crisis", "address", "sentence", "attribution"} <= fields


def test_hooks_are_local() -> None:
    """All hooks are in the repository and download nothing."""
    hooks = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text())

    assert {repo["repo"] for repo in hooks["repos"]} == {"local"}


@pytest.mark.parametrize(
    ("path", "refused"),
    [
        ("seeds/originals/gazette.txt", True),
        ("seeds/gazette.html", True),
        ("seeds/gazette.yaml", False),
    ],
)
def test_hook_refuses_articles(path: str, refused: bool) -> None:
    """Article texts are refused anywhere below the sources."""
    hooks = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text())["repos"][0]
    (hook,) = (hook for hook in hooks["hooks"] if hook["id"] == "no-articles")

    assert bool(re.search(hook["files"], path)) is refused
