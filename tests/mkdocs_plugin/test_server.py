"""`mkdocs serve` keeps running while files are half typed."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.request import urlopen

import pytest

from generator.build import builder
from generator.model.diagnostics import Problem
from tests import article_project

BRIEF = "briefs/ferry-strike.yaml"
THEME = "site-templates/theme/main.html"
PAGE = "crises/ferry-strike/"
BANNER = 'class="problems"'
END = "{% endblock %}"
TIMEOUT = 240
"""Seconds after which the server is assumed to be dead."""


@pytest.mark.covers("T102")
def test_server_survives_half_typed_files(tmp_path: Path) -> None:
    """Pages stay available, and the banner lists the problems until they are fixed."""
    root = article_project.site(article_project.project(tmp_path))
    article_project.write(root, BRIEF, "format: 1\ntitle: [Half\n")
    theme = (root / THEME).read_text("utf-8")
    settings = (root / "mkdocs.yml").read_text("utf-8")
    article_project.write(root, THEME, "{% block\n")
    with _served(root) as get:
        initial = _until(lambda: get("crises/"), BANNER)
        missing = get(PAGE)
        article_project.write(root, THEME, theme)
        article_project.write(root, BRIEF, article_project.BRIEF)
        fixed = _until(lambda: get(PAGE), "people killed", without=BANNER)
        article_project.write(
            root, BRIEF, article_project.BRIEF.replace("low: 14", "low: 1<4")
        )
        invalid = _until(lambda: get(PAGE), BANNER)
        article_project.write(root, THEME, "{% block\n")
        bad_theme = _until(lambda: get(PAGE), f"<code>{THEME}:1:1</code>")
        article_project.write(
            root, THEME, f"\n{theme}{{% block footer %}}{{{{ a.b.c }}}}{END}"
        )
        bad_block = _until(lambda: get(PAGE), "cannot be filled in: ")
        article_project.write(root, THEME, theme)
        article_project.write(root, "mkdocs.yml", f"{settings}\nplugins: [\n")
        bad_settings = _until(lambda: get(PAGE), "<code>mkdocs.yml:")
        article_project.write(root, "mkdocs.yml", f"{settings}\nnav: 1\n")
        refused = _until(lambda: get(PAGE), "has settings that MkDocs refuses")
        article_project.write(root, "mkdocs.yml", settings)
        article_project.write(
            root, BRIEF, article_project.BRIEF.replace("at the dock", "near the dock")
        )
        again = _until(lambda: get(PAGE), "killed near the dock", without=BANNER)

    assert f"<code>{BRIEF}:3:1</code>" in initial
    assert re.search(r"3:1</code> Y\d+: \S", " ".join(initial.split()))
    assert f"<code>{THEME}:1:1</code>" in initial
    assert "people killed" not in missing
    assert "people killed" in fixed
    line = article_project.BRIEF.splitlines().index("    low: 14") + 1
    assert f"<code>{BRIEF}:{line}:10</code>" in invalid
    assert "1&lt;4" in invalid
    assert "people killed" in invalid
    assert "people killed" in bad_theme
    assert f"<code>{THEME}:{len(theme.splitlines()) + 2}:1</code>" in bad_block
    assert "people killed" in bad_block
    assert "people killed" in bad_settings
    assert "people killed" in refused
    assert BANNER not in again


@pytest.mark.parametrize(
    ("path", "before", "after"),
    [
        ("briefs/actors/harbour-council.yaml", "country: ATA", "country: NZL"),
        ("seeds/strait-post.yaml", "counts those hurt", "counts its dead"),
        ("site-templates/markdown/actors.md.jinja", "</h1>", " of note</h1>"),
        ("site-templates/pages/about.md", "# ", "# All "),
    ],
)
def test_every_input_is_read_again(
    tmp_path: Path, path: str, before: str, after: str
) -> None:
    """Actors, sources, templates and hand-written pages are read in every build."""
    root = article_project.site(article_project.project(tmp_path))
    first = _built(root)
    text = (root / path).read_text("utf-8")
    article_project.write(root, path, text.replace(before, after, 1))

    assert _built(root) != first


def test_preview_omits_invalid_files(
    tmp_path: Path,
) -> None:
    """The preview omits an invalid actor and the brief that needs it, nothing else."""
    root = article_project.site(article_project.project(tmp_path))
    article_project.write(
        root, "briefs/actors/northern-union.yaml", "format: 1\nname: [\n"
    )
    preview = builder.Builder(root).preview()

    assert _codes(preview.problems) == {"Y104"}
    assert "crises/ferry-strike.md" not in preview.files
    assert "actors/harbour-council.md" in preview.files


@pytest.mark.parametrize(
    "fault",
    ["{% if %}", "{{ nobody }}", "{{ 1 + 'one' }}", "{% include 'no' %}", "\xe9"],
)
def test_preview_with_template_error(tmp_path: Path, fault: str) -> None:
    """A template error is a problem with its place, shown on a single page."""
    root = article_project.site(article_project.project(tmp_path))
    template = root / builder.TEMPLATES / "crisis.md.jinja"
    template.write_bytes(b"\n" + fault.encode("latin-1"))
    preview = builder.Builder(root).preview()
    errors = [problem for problem in preview.problems if problem.level == "error"]

    assert list(preview.files) == ["index.md"]
    assert [problem.code for problem in errors] == ["T101"]
    assert errors[0].path == "site-templates/markdown/crisis.md.jinja"


def test_build_with_theme_error(tmp_path: Path) -> None:
    """A theme template with a syntax error is a problem with its place."""
    root = article_project.site(article_project.project(tmp_path))
    article_project.write(root, THEME, "{% if %}")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict"]
    built = subprocess.run(command, cwd=root, capture_output=True, text=True)

    assert built.returncode == 1
    assert f"{THEME}:1:1: T101" in built.stderr
    assert "Traceback" not in built.stderr


def test_port_in_use() -> None:
    """`make serve` reports a port that is in use in one line."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        binaries = f"BIN={Path(sys.executable).parent}"
        command = ["make", "serve", "site=", binaries, f"PORT={port}"]
        served = subprocess.run(
            command,
            cwd=article_project.ROOT,
            capture_output=True,
            text=True,
            check=False,
        )

    assert served.returncode == 2
    assert f"Port {port} is in use" in served.stderr
    assert "Traceback" not in served.stderr


def _built(root: Path) -> dict[str, bytes]:
    return {**builder.hand_written_pages(root), **builder.build(root).files}


def _codes(problems: tuple[Problem, ...]) -> set[str]:
    return {problem.code for problem in problems if problem.level == "error"}


@contextmanager
def _served(root: Path) -> Iterator[Callable[[str], str]]:
    """Serve a project locally, and yield a function that fetches a page, or ""."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    command = [sys.executable, "-m", "mkdocs", "serve", "-a", address]
    server = subprocess.Popen(
        command,
        cwd=root,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        stderr=subprocess.DEVNULL,
    )

    def get(path: str) -> str:
        assert server.poll() is None, "the server has died"
        with (
            suppress(HTTPError, URLError, TimeoutError),
            urlopen(f"http://{address}/{path}", timeout=TIMEOUT) as answer,
        ):
            return str(answer.read().decode())
        return ""

    try:
        yield get
    finally:
        server.send_signal(signal.SIGINT)
        server.wait(TIMEOUT)


def _until(get: Callable[[], str], word: str, *, without: str = "\0") -> str:
    """Fetch repeatedly until the page has a word and lacks another."""
    end = time.monotonic() + TIMEOUT
    page = ""
    while time.monotonic() < end:
        page = get()
        if word in page and without not in page:
            return page
        time.sleep(0.2)
    raise AssertionError(f"'{word}' never came, or '{without}' never went:\n{page}")
