"""Rechecking an article finds it, finds it changed or gone, or fails for now."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

from generator.authoring.ingest import recheck
from generator.authoring.ingest.recheck import Outcome
from generator.authoring.ingest.web.http_client import Limits
from generator.corpus.corpus import Corpus
from generator.loader import project_loader
from generator.model.documents import Actor
from generator.model.sources import Found
from generator.model.vocabulary import ActorKind, Measure
from tests import article_project

PAGE = """<html lang="en"><head><title>Ferry strike shuts the strait</title></head>
<body><article><h1>Ferry strike shuts the strait</h1>
<p>The dock at Port Alma lay empty in the morning, and whoever asked why was told to
come back on another day, when somebody would be there who could say more of it.</p>
<p>{said} on 3 March 2031 when soldiers cleared the ferry dock at Port Alma, the
Harbour Council said.</p>
<p>The Northern Union condemned the clearing of the dock. The Union offered to send a
working group to the island. About 60 ferry workers were injured, according to the
Harbour Council.</p>
<p>Hundreds of islanders fled across the strait.</p>
<p>Nobody who lives there could tell more than that before the evening, when the boats
came home and their crews were asked.</p>
</article></body></html>
"""
PAGES = {
    "/as-it-was": (200, PAGE.format(said="At least 14 people were killed")),
    "/changed": (200, PAGE.format(said="At least 41 people were killed")),
    "/failing": (503, "Try again later."),
    "/gone": (404, "There is nothing here."),
}


class _Newspaper(BaseHTTPRequestHandler):
    """A newspaper site that serves one article in several states."""

    def do_GET(self) -> None:
        """Serve the page of the path."""
        status, page = PAGES.get(self.path, (404, ""))
        self.send_response(status)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(page.encode())

    def log_message(self, format: str, *args: object) -> None:
        """Log nothing."""


@pytest.fixture(scope="module")
def paper() -> Iterator[str]:
    """Serve the newspaper locally and yield its URL."""
    with ThreadingHTTPServer(("127.0.0.1", 0), _Newspaper) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.fixture(scope="module")
def sealed(tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    """Return a corpus with two sealed quotations from one article."""
    root = article_project.project(tmp_path_factory.mktemp("ferry"))
    return Corpus.of(project_loader.load(root))


@pytest.mark.parametrize(
    ("address", "archive", "answer", "last"),
    [
        ("/as-it-was", "/failing", Outcome.FOUND, "/as-it-was"),
        ("/changed", None, Outcome.CHANGED, "/changed"),
        ("/changed", "/failing", Outcome.CHANGED, "/changed"),
        ("/changed", "/as-it-was", Outcome.FOUND, "/as-it-was"),
        ("/failing", "/changed", Outcome.CHANGED, "/changed"),
        ("/gone", "/failing", Outcome.FAILING, "/failing"),
        ("/gone", None, Outcome.GONE, "/gone"),
    ],
)
def test_answer(  # noqa: PLR0913 two addresses and the expected result
    paper: str,
    sealed: Corpus,
    address: str,
    archive: str | None,
    answer: Outcome,
    last: str,
) -> None:
    """An article without its quotations has changed, whatever its archive answers."""
    source = sealed.sources["strait-post"].model_copy(
        update={
            "url": f"{paper}{address}",
            "archive_url": f"{paper}{archive}" if archive else None,
        }
    )
    corpus = replace(sealed, sources={"strait-post": source})
    result = recheck.recheck("strait-post", corpus, Limits(allow_local=True))

    assert (result.outcome, result.address) == (answer, f"{paper}{last}")
    changed = answer is Outcome.CHANGED
    assert result.missing_quotes == (
        ("At least 14 people were killed",) if changed else ()
    )


def test_invented_facts_are_not_found_again(paper: str, sealed: Corpus) -> None:
    """Numbers and parties that were added to a record are not in the article."""
    source = sealed.sources["strait-post"]
    number = Found(measure=Measure.KILLED, low=17, best=17, high=17)
    stranger = Actor(format=1, name="Southern Union", kind=ActorKind.PARTY)
    forged = source.model_copy(
        update={
            "url": f"{paper}/as-it-was",
            "numbers": (*source.numbers, number),
            "mentions": (*source.mentions, "southern-union"),
        }
    )
    actors = {**sealed.actors, "southern-union": stranger}
    corpus = replace(sealed, actors=actors, sources={"strait-post": forged})
    result = recheck.recheck("strait-post", corpus, Limits(allow_local=True))

    assert result.outcome is Outcome.CHANGED
    assert result.missing_quotes == ()
    assert len(result.missing_facts) == 2
    assert "best: 17" in result.missing_facts[0]
    assert "southern-union" in result.missing_facts[1]
