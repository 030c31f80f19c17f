"""A forged seal passes the check, is labelled on the page, and fails the recheck."""

from __future__ import annotations

import shutil
import socket
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from html import unescape
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from click.testing import CliRunner, Result

from generator.build import builder
from generator.cli.main import main
from generator.text import quotations
from tests.case_projects import BASE, ROOT, project, report

HOST = "leaflet.example"
TRUE = "about 12 dockers were injured"
FORGED = "about 120 dockers were injured"
STORY = f"""<html lang="en"><head><title>Gates shut at the old quay</title></head>
<body><article><h1>Gates shut at the old quay</h1>
<p>The gates of the old quay were locked before the first ship came in, and those who
stood outside pushed against them until the council called for help from the town.</p>
<p>By the evening {TRUE}, the Harbour Council said, and nobody could tell how many had
gone home before anyone came to count. The harbour master asked them to come back.</p>
<p>No ship left that day. The union said that its members would stand at the gates again
on the next morning, and on every morning until somebody came to speak with them.</p>
</article></body></html>
"""


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Log nothing."""


@pytest.fixture
def paper(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Serve the article locally and yield its URL, whose host means this machine."""
    look_up = socket.getaddrinfo

    def look_up_locally(host: Any, *more: Any, **options: Any) -> Any:
        return look_up("127.0.0.1" if host == HOST else host, *more, **options)

    monkeypatch.setattr(socket, "getaddrinfo", look_up_locally)
    (tmp_path / "paper").mkdir()
    (tmp_path / "paper/port.html").write_text(STORY)
    handler = partial(_Quiet, directory=str(tmp_path / "paper"))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://{HOST}:{server.server_port}/port.html"
        server.shutdown()


def article(folder: Path, address: str, quote: str, number: int) -> Path:
    """Create a project with one figure, sealed against a hash that nobody can check."""
    brief = (BASE / "briefs/port.yaml").read_text()
    for before, after in (
        (f"{{source: gazette, quote: {TRUE}}}", f"{{source: leaflet, quote: {quote}}}"),
        ("best: 12", f"best: {number}"),
    ):
        assert before in brief
        brief = brief.replace(before, after)
    invented = quotations.article_hash("An article that nobody else has seen.")
    leaflet = (
        "format: 1\npublisher: The Leaflet\nheadline: Gates shut at the old quay\n"
        f"url: {address}\nwords: 400\n"
        f"mentions: [harbour-council]\ntext_sha256: {invented}\nnumbers:\n"
        f"  - {{measure: injured, best: {number}, qualifier: about}}\n"
        f"seals: [{quotations.seal(invented, quote)},"
        f" {quotations.seal(invented, 'Harbour Council')}]\n"
    )
    files = {"briefs/port.yaml": brief, "seeds/leaflet.yaml": leaflet}
    root = project(folder, files=files)
    shutil.copytree(ROOT / "site-templates", root / "site-templates")
    return root


def recheck(root: Path, *more: str) -> Result:
    """Recheck the only source."""
    options = ["--root", str(root), "recheck", "leaflet", "--allow-local", *more]
    return CliRunner().invoke(main, options)


@pytest.fixture
def forged(tmp_path: Path, paper: str) -> Path:
    """Create a project whose figure is sealed with invented words."""
    return article(tmp_path / "forged", paper, FORGED, 120)


def test_forged_seal_passes_the_check(forged: Path) -> None:
    """Without the article, a forged seal looks like any other."""
    assert report(forged) == ""


def test_page_names_the_contributors_tool(forged: Path) -> None:
    """Until the recheck, the page names only the contributor's tool."""
    page = unescape(builder.build(forged).files["crises/port.md"].decode())
    folded = [part.partition("</details>")[0] for part in page.split("<details")[1:]]
    proofs = [part for part in folded if f">{FORGED}</q>" in part]

    assert proofs
    for proof in proofs:
        assert "matched to the article text by the contributor’s software" in proof
    assert "found again in the article" not in page


def test_life_of_a_forgery(forged: Path) -> None:
    """The forgery passes the check, is labelled on the page and fails the recheck."""
    checked = CliRunner().invoke(main, ["--root", str(forged), "check"])
    before = builder.build(forged).files["crises/port.md"]
    rechecked = recheck(forged)
    after = builder.build(forged).files["crises/port.md"]

    assert checked.exit_code == 0
    assert rechecked.exit_code == 1
    assert f"not found in the article: '{FORGED}'" in rechecked.output
    assert "by the contributor’s software" in unescape(before.decode())
    assert after == before


def test_recheck_finds_forgery(forged: Path) -> None:
    """The fetched article lacks the words, and no file is written."""
    before = (forged / "seeds/leaflet.yaml").read_bytes()

    result = recheck(forged)

    assert result.exit_code == 1
    assert "leaflet: changed: 1 of 1 quotations not found" in result.output
    assert f"not found in the article: '{FORGED}'" in result.output
    assert (forged / "seeds/leaflet.yaml").read_bytes() == before


def test_misspelt_source(forged: Path) -> None:
    """A misspelt source id gives a suggestion."""
    words = ["--root", str(forged), "recheck", "leaflte"]
    result = CliRunner().invoke(main, words)

    assert result.exit_code == 2
    assert "there is no source 'leaflte'; did you mean 'leaflet'?" in result.output


def test_report_lists_missing_quotation(forged: Path) -> None:
    """The weekly report lists the missing quotation in a code block."""
    result = recheck(forged, "--format", "markdown")

    assert "## Fine\n\n```text\nleaflet: changed:" in result.output
    assert f"  not found in the article: '{FORGED}'\n" in result.output
    assert "## Dead\n\nNone.\n" in result.output


def test_true_quotation_is_found_again(tmp_path: Path, paper: str) -> None:
    """A true quotation is found again, and the page gives the date."""
    root = article(tmp_path / "true", paper, TRUE, 12)

    result = recheck(root)

    assert result.exit_code == 0
    assert "leaflet: found: 1 quotation found" in result.output
    assert (
        "found again in the article on"
        in builder.build(root).files["crises/port.md"].decode()
    )


def test_local_address_is_not_fetched(forged: Path) -> None:
    """A host that means this machine is refused, whatever its name."""
    words = ["--root", str(forged), "recheck", "leaflet"]
    result = CliRunner().invoke(main, words)

    assert result.exit_code == 1
    assert f"{HOST} is not on the public internet" in result.output


@pytest.mark.parametrize(("days", "typed"), [(0, False), (400, True), (-3, True)])
def test_typed_recheck(days: int, typed: bool, paper: str, tmp_path: Path) -> None:
    """A branch cannot say that an article was found again on a day of its choice."""
    root = article(tmp_path / "root", paper, TRUE, 12)
    _commit(root)
    day = (datetime.now(UTC) - timedelta(days=days)).date()
    source = root / "seeds/leaflet.yaml"
    mark = f"rechecked: {{date: {day}, address: {paper}}}\n"
    source.write_text(source.read_text() + mark)
    words = ["--root", str(root), "recheck", "--since", "HEAD", "--allow-local"]
    result = CliRunner().invoke(main, words)

    assert ("leaflet: rechecked was not written" in result.output) == typed
    assert result.exit_code == int(typed)


def _commit(root: Path) -> None:
    for words in (("init", "-q"), ("add", "-A"), ("commit", "-qm", "Add a brief")):
        name = ("-c", "user.name=A", "-c", "user.email=a@example.org")
        subprocess.run(["git", "-C", str(root), *name, *words], check=True)
