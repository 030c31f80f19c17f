"""Fetching is limited in time and size, and each failure has a kind and a sentence."""

import gzip
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread

import pytest

from generator.authoring.ingest import http
from generator.authoring.ingest.fetch import fetch
from generator.authoring.ingest.http import FetchError, Kind, Limits

LIMITS = Limits(
    connect_seconds=1, read_seconds=0.5, overall_seconds=1.5, size_bytes=100_000
)
PAGE = b"<html><body><p>The ferry sailed again on Sunday.</p></body></html>"
ROBOTS = b"User-agent: *\nDisallow: /private/\n"


class _Newspaper(BaseHTTPRequestHandler):
    """A newspaper site with every fault that occurs on the web."""

    protocol_version = "HTTP/1.1"
    robots = 200
    closing = Event()

    def do_GET(self) -> None:
        """Respond as the path says."""
        path = self.path.partition("?")[0]
        if path == "/robots.txt" and self.robots == 301:
            self._redirect("/robots.txt")
        elif path == "/robots.txt" and self.robots == 302:
            self._redirect("/robots-moved.txt")
        elif path in ("/robots.txt", "/robots-moved.txt"):
            status = 200 if self.robots == 302 else self.robots
            self._send(status, ROBOTS, kind="text/plain")
        elif path.startswith("/status/"):
            self._send(int(path.split("/")[2]), b"no")
        elif path.startswith("/hops/"):
            left = int(path.split("/")[2])
            self._redirect(f"/hops/{left - 1}" if left > 1 else "/article")
        else:
            self._special(path)

    def _special(self, path: str) -> None:
        special = {
            "/agent": lambda: self._send(200, self.headers["User-Agent"].encode()),
            "/loop": lambda: self._redirect("/loop"),
            "/nowhere": lambda: self._send(302, b""),
            "/file": lambda: self._redirect("file:///etc/hostname"),
            "/ftp": lambda: self._redirect("ftp://127.0.0.1/a"),
            "/bad": lambda: self._redirect("http://[x/"),
            "/private-by-redirect": lambda: self._redirect("/private/a"),
            "/pdf": lambda: self._send(200, b"%PDF-1.7", kind="application/pdf"),
            "/pdf-as-html": lambda: self._send(200, b"%PDF-1.7"),
            "/picture": lambda: self._send(200, b"x", kind="image/png"),
            "/huge": lambda: self._send(200, b"x" * 100_001),
            "/bomb": lambda: self._send(200, gzip.compress(b"x" * 9_000_000), gz=True),
            "/packed": lambda: self._send(200, gzip.compress(PAGE), gz=True),
            "/silent": lambda: self._wait(5),
            "/drip": self._drip,
            "/drip-head": self._drip_head,
            "/cut": self._cut,
        }
        special.get(path, lambda: self._send(200, PAGE))()

    def _send(
        self, status: int, body: bytes, *, kind: str = "", gz: bool = False
    ) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind or "Text/HTML; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        if gz:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.wfile.write(body)

    def _redirect(self, place: str) -> None:
        self.send_response(302)
        self.send_header("Location", place)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _wait(self, seconds: float) -> None:
        self.close_connection = True
        self.closing.wait(seconds)

    def _drip(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self._slowly()

    def _drip_head(self) -> None:
        self.wfile.write(b"HTTP/1.1 200 OK\r\nX-Long: ")
        self._slowly()

    def _slowly(self) -> None:
        self.close_connection = True
        while not self.closing.wait(0.1):
            self.wfile.write(b"x")
            self.wfile.flush()

    def _cut(self) -> None:
        self.send_response(200)
        self.send_header("Content-Length", "500")
        self.end_headers()
        self.wfile.write(b"half")
        self.close_connection = True

    def log_message(self, format: str, *args: object) -> None:
        """Log nothing."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Ignore clients that close the connection early."""


@contextmanager
def _newspaper(*, robots: int = 200) -> Iterator[str]:
    """Run a newspaper site and yield its URL."""
    closing = Event()
    paper = type("Paper", (_Newspaper,), {"robots": robots, "closing": closing})
    with _Server(("127.0.0.1", 0), paper) as server:
        thread = Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        closing.set()
        server.shutdown()
        thread.join()


@pytest.fixture(scope="module")
def paper() -> Iterator[str]:
    """Yield the URL of a newspaper site."""
    with _newspaper() as address:
        yield address


def test_page(paper: str) -> None:
    """A page has its bytes, its URL and its content type."""
    page = fetch(f"{paper}/article#part", limits=LIMITS)

    assert page.data == PAGE
    assert page.url == f"{paper}/article"
    assert page.content_type == "text/html"


def test_compressed_page(paper: str) -> None:
    """A compressed page is decompressed."""
    assert fetch(f"{paper}/packed", limits=LIMITS).data == PAGE


def test_redirects(paper: str) -> None:
    """Five redirects are followed, and the URL is the last one."""
    assert fetch(f"{paper}/hops/5", limits=LIMITS).url == f"{paper}/article"


FAULTS = [
    ("/status/401", Kind.REFUSED, "401"),
    ("/status/403", Kind.REFUSED, "403"),
    ("/status/451", Kind.REFUSED, "451"),
    ("/status/404", Kind.GONE, "404"),
    ("/status/410", Kind.GONE, "410"),
    ("/status/429", Kind.FAILING, "429"),
    ("/status/503", Kind.FAILING, "503"),
    ("/nowhere", Kind.FAILING, "302"),
    ("/hops/6", Kind.REDIRECTS, "more than 5 times"),
    ("/loop", Kind.REDIRECTS, "more than 5 times"),
    ("/file", Kind.ADDRESS, 'has "file:"; only http and https are fetched'),
    ("/ftp", Kind.ADDRESS, 'has "ftp:"; only http and https are fetched'),
    ("/bad", Kind.ADDRESS, "which is not an address"),
    ("/private/a", Kind.ROBOTS, "does not let robots fetch"),
    ("/private-by-redirect", Kind.ROBOTS, "does not let robots fetch"),
    ("/pdf", Kind.NOT_TEXT, "is a PDF, not text or HTML"),
    ("/pdf-as-html", Kind.NOT_TEXT, "is a PDF, not text or HTML"),
    ("/picture", Kind.NOT_TEXT, 'is "image/png", not text or HTML'),
    ("/huge", Kind.TOO_LARGE, "larger than"),
    ("/bomb", Kind.TOO_LARGE, "larger than"),
    ("/silent", Kind.TIMEOUT, "did not answer in time"),
    ("/drip", Kind.TIMEOUT, "longer than 1.5 seconds"),
    ("/drip-head", Kind.TIMEOUT, "longer than 1.5 seconds"),
    ("/cut", Kind.UNREACHABLE, "broke off"),
]


@pytest.mark.parametrize(("path", "kind", "words"), FAULTS)
def test_fault(paper: str, path: str, kind: Kind, words: str) -> None:
    """Each server fault has its kind and sentence, and is reported in time."""
    start = time.monotonic()

    with pytest.raises(FetchError, match=words) as error:
        fetch(paper + path, limits=LIMITS)

    assert error.value.kind is kind
    assert time.monotonic() - start < 2 * LIMITS.overall_seconds


ADDRESSES = [
    ("file:///etc/hostname", Kind.ADDRESS),
    ("ftp://paper.example/a", Kind.ADDRESS),
    ("data:text/html,<p>x", Kind.ADDRESS),
    ("paper.example/a", Kind.ADDRESS),
    ("http://ann:word@paper.example/", Kind.ADDRESS),
    ("http://[x/", Kind.ADDRESS),
    ("http:///a", Kind.ADDRESS),
    ("http://paper.example:99999/", Kind.ADDRESS),
    ("http://paper.example/a b", Kind.ADDRESS),
    ("http://no-such-name.invalid/", Kind.UNREACHABLE),
]


@pytest.mark.parametrize(("url", "kind"), ADDRESSES)
def test_address(url: str, kind: Kind) -> None:
    """Only http and https URLs with a host and without a password are fetched."""
    with pytest.raises(FetchError) as error:
        fetch(url, limits=LIMITS)

    assert error.value.kind is kind


def test_closed_port() -> None:
    """A server that does not run is unreachable, not gone."""
    with _newspaper() as address:
        pass

    with pytest.raises(FetchError, match="does not accept connections") as error:
        fetch(address, limits=LIMITS)

    assert error.value.kind is Kind.UNREACHABLE


def test_no_certificate(paper: str) -> None:
    """A server without TLS is unreachable by https."""
    with pytest.raises(FetchError) as error:
        fetch(paper.replace("http:", "https:"), limits=LIMITS)

    assert error.value.kind is Kind.UNREACHABLE


def test_no_robots_file() -> None:
    """A robots.txt that is missing, forbidden or a redirect loop allows everything."""
    for status in (404, 403, 301):
        with _newspaper(robots=status) as address:
            assert fetch(f"{address}/private/a", limits=LIMITS).data == PAGE


def test_moved_robots_file() -> None:
    """A redirected robots.txt applies as if it had not moved."""
    with _newspaper(robots=302) as address, pytest.raises(FetchError) as error:
        fetch(f"{address}/private/a", limits=LIMITS)

    assert error.value.kind is Kind.ROBOTS


def test_failing_robots_file() -> None:
    """If robots.txt gives a server error, nothing else is requested."""
    with _newspaper(robots=503) as address, pytest.raises(FetchError) as error:
        fetch(f"{address}/article", limits=LIMITS)

    assert error.value.kind is Kind.FAILING
    assert "nothing else was asked" in str(error.value)


def test_user_agent(paper: str) -> None:
    """Requests identify themselves by the name that robots.txt files use."""
    agent = fetch(f"{paper}/agent", limits=LIMITS).data.decode()

    assert agent.partition("/")[0] == http.ROBOT
