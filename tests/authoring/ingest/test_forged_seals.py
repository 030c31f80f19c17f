"""A forged seal passes the check, says whose word it is, and is caught by fetching."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from functools import partial
from html import unescape
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from click.testing import CliRunner, Result

from generator.build import builder
from generator.cli.main import main
from generator.text import quotations
from tests.case_projects import BASE, ROOT, project, report

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
        """Say nothing."""


@pytest.fixture
def paper(tmp_path: Path) -> Iterator[str]:
    """Serve the article on this machine, and give its address."""
    (tmp_path / "paper").mkdir()
    (tmp_path / "paper/port.html").write_text(STORY)
    handler = partial(_Quiet, directory=str(tmp_path / "paper"))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/port.html"
        server.shutdown()


def article(folder: Path, address: str, quote: str, number: int) -> Path:
    """Make a project with one figure, sealed against a hash that nobody can check."""
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
        f"url: {address}\npublished: 2031-03-20\nretrieved: 2031-05-01\nwords: 400\n"
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
    """Look for the one article again."""
    return CliRunner().invoke(main, ["--root", str(root), "recheck", "leaflet", *more])


@pytest.fixture
def forged(tmp_path: Path, paper: str) -> Path:
    """A project whose figure has a seal that was made for words of nobody."""
    return article(tmp_path / "forged", paper, FORGED, 120)


def test_forged_seal_passes_the_check(forged: Path) -> None:
    """Without the article, a forged seal looks like any other."""
    assert report(forged) == ""


def test_page_says_whose_word_it_is(forged: Path) -> None:
    """Until the article is fetched, the page names the contributor's tool alone."""
    page = unescape(builder.build(forged).files["crises/port.md"].decode())
    (proof,) = (part for part in page.split("<details")[1:] if f">{FORGED}</q>" in part)

    proof = proof.partition("</details>")[0]
    assert "found in the article by the contributor's tool" in proof
    assert "found again in the article" not in page


def test_a_forgery_from_its_pull_request_to_its_end(forged: Path) -> None:
    """It passes the check, the page says whose word it is, fetching finds it out."""
    checked = CliRunner().invoke(main, ["--root", str(forged), "check"])
    before = builder.build(forged).files["crises/port.md"]
    found_out = recheck(forged)
    after = builder.build(forged).files["crises/port.md"]

    assert checked.exit_code == 0
    assert found_out.exit_code == 1
    assert f"not in it: '{FORGED}'" in found_out.output
    assert "by the contributor's tool" in unescape(before.decode())
    assert after == before


def test_fetching_catches_it(forged: Path) -> None:
    """The article that is fetched has no such words; nothing is written."""
    before = (forged / "seeds/leaflet.yaml").read_bytes()

    result = recheck(forged)

    assert result.exit_code == 1
    assert "leaflet: changed: 1 of 1 quotations are not in it" in result.output
    assert f"not in it: '{FORGED}'" in result.output
    assert (forged / "seeds/leaflet.yaml").read_bytes() == before


def test_a_misspelt_source_is_offered_as_it_should_be(forged: Path) -> None:
    """Who asks for a source that is not there learns which is meant."""
    words = ["--root", str(forged), "recheck", "leaflte"]
    result = CliRunner().invoke(main, words)

    assert result.exit_code == 2
    assert "there is no source 'leaflte'; did you mean 'leaflet'?" in result.output


def test_report_names_what_is_not_there(forged: Path) -> None:
    """The weekly report has the quotation under the source, in a block of code."""
    result = recheck(forged, "--format", "markdown")

    assert "## Fine\n\n```text\nleaflet: changed:" in result.output
    assert f"  not in it: '{FORGED}'\n" in result.output
    assert "## Dead\n\nNone.\n" in result.output


def test_true_quotation_is_found_again(tmp_path: Path, paper: str) -> None:
    """A quotation that the article has is found, and the page says when."""
    root = article(tmp_path / "true", paper, TRUE, 12)

    result = recheck(root)

    assert result.exit_code == 0
    assert "leaflet: found: all 1 quotations are in it" in result.output
    assert (
        "words found again in the article on"
        in builder.build(root).files["crises/port.md"].decode()
    )
