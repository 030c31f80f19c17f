"""Fetching is limited in time and size, and each failure has a kind and a sentence."""

from __future__ import annotations

import gzip
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread

import pytest

from generator.authoring.ingest.web import http_client
from generator.authoring.ingest.web.fetch import fetch
from generator.authoring.ingest.web.http_client import FailureKind, FetchError, Limits

LIMITS = Limits(
    connect_seconds=1,
    read_seconds=0.5,
    overall_seconds=1.5,
    size_bytes=100_000,
    allow_local=True,
)
PAGE = b"<html><body><p>The ferry sailed again on Sunday.</p></body></html>"
BOMB = gzip.compress(b"x" * 9_000_000)
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
            "/bomb": lambda: self._send(200, BOMB, gz=True),
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
    ("/status/401", FailureKind.REFUSED, "401"),
    ("/status/403", FailureKind.REFUSED, "403"),
    ("/status/451", FailureKind.REFUSED, "451"),
    ("/status/404", FailureKind.GONE, "404"),
    ("/status/410", FailureKind.GONE, "410"),
    ("/status/429", FailureKind.FAILING, "429"),
    ("/status/503", FailureKind.FAILING, "503"),
    ("/nowhere", FailureKind.FAILING, "302"),
    ("/hops/6", FailureKind.REDIRECTS, "more than 5 times"),
    ("/loop", FailureKind.REDIRECTS, "more than 5 times"),
    ("/file", FailureKind.ADDRESS, "has the scheme 'file'; only http and https"),
    ("/ftp", FailureKind.ADDRESS, "has the scheme 'ftp'; only http and https"),
    ("/bad", FailureKind.ADDRESS, "which is not a web address"),
    ("/private/a", FailureKind.ROBOTS, "does not allow robots to fetch"),
    ("/private-by-redirect", FailureKind.ROBOTS, "does not allow robots to fetch"),
    ("/pdf", FailureKind.NOT_TEXT, "is a PDF, not text or HTML"),
    ("/pdf-as-html", FailureKind.NOT_TEXT, "is a PDF, not text or HTML"),
    ("/picture", FailureKind.NOT_TEXT, "is 'image/png', not text or HTML"),
    ("/huge", FailureKind.TOO_LARGE, "larger than"),
    ("/bomb", FailureKind.TOO_LARGE, "larger than"),
    ("/silent", FailureKind.TIMEOUT, "did not respond in time"),
    ("/drip", FailureKind.TIMEOUT, "longer than 1.5 seconds"),
    ("/drip-head", FailureKind.TIMEOUT, "longer than 1.5 seconds"),
    ("/cut", FailureKind.UNREACHABLE, "closed the connection"),
]


@pytest.mark.parametrize(("path", "kind", "words"), FAULTS)
def test_fault(paper: str, path: str, kind: FailureKind, words: str) -> None:
    """Each server fault has its kind and sentence, and is reported in time."""
    start = time.monotonic()

    with pytest.raises(FetchError, match=words) as error:
        fetch(paper + path, limits=LIMITS)

    assert error.value.kind is kind
    assert time.monotonic() - start < 2 * LIMITS.overall_seconds


ADDRESSES = [
    ("file:///etc/hostname", FailureKind.ADDRESS),
    ("ftp://paper.example/a", FailureKind.ADDRESS),
    ("data:text/html,<p>x", FailureKind.ADDRESS),
    ("paper.example/a", FailureKind.ADDRESS),
    ("http://ann:word@paper.example/", FailureKind.ADDRESS),
    ("http://[x/", FailureKind.ADDRESS),
    ("http:///a", FailureKind.ADDRESS),
    ("http://paper.example:99999/", FailureKind.ADDRESS),
    ("http://paper.example/a b", FailureKind.ADDRESS),
    ("http://no-such-name.invalid/", FailureKind.UNREACHABLE),
]


@pytest.mark.parametrize(("url", "kind"), ADDRESSES)
def test_address(url: str, kind: FailureKind) -> None:
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

    assert error.value.kind is FailureKind.UNREACHABLE


def test_no_certificate(paper: str) -> None:
    """A server without TLS is unreachable by https."""
    with pytest.raises(FetchError) as error:
        fetch(paper.replace("http:", "https:"), limits=LIMITS)

    assert error.value.kind is FailureKind.UNREACHABLE


def test_no_robots_file() -> None:
    """A robots.txt that is missing, forbidden or a redirect loop allows everything."""
    for status in (404, 403, 301):
        with _newspaper(robots=status) as address:
            assert fetch(f"{address}/private/a", limits=LIMITS).data == PAGE


def test_moved_robots_file() -> None:
    """A redirected robots.txt applies as if it had not moved."""
    with _newspaper(robots=302) as address, pytest.raises(FetchError) as error:
        fetch(f"{address}/private/a", limits=LIMITS)

    assert error.value.kind is FailureKind.ROBOTS


def test_failing_robots_file() -> None:
    """If robots.txt gives a server error, nothing else is requested."""
    with _newspaper(robots=503) as address, pytest.raises(FetchError) as error:
        fetch(f"{address}/article", limits=LIMITS)

    assert error.value.kind is FailureKind.FAILING
    assert "nothing was fetched" in str(error.value)


def test_user_agent(paper: str) -> None:
    """Requests identify themselves by the name that robots.txt files use."""
    agent = fetch(f"{paper}/agent", limits=LIMITS).data.decode()

    assert agent.partition("/")[0] == http_client.ROBOT_NAME


@pytest.mark.parametrize(
    "host",
    [
        *("127.0.0.1", "127.1", "2130706433", "0x7f.0.0.1", "0177.0.0.1", "[::1]"),
        *(
            "localhost",
            "localhost.",
            "news.localhost",
            "printer.local",
            "[::ffff:7f00:1]",
            "[64:ff9b::7f00:1]",
        ),
        *("10.1.2.3", "192.168.0.9", "172.16.5.4", "169.254.169.254", "[fe80::1]"),
        *("[fd12::9]", "100.64.0.1", "0.0.0.0", "224.0.0.1", "intranet", "a.internal"),
    ],
)
def test_local_hosts_are_refused(host: str) -> None:
    """No notation of an address of this machine or of a local network is fetched."""
    with pytest.raises(FetchError) as caught:
        fetch(f"http://{host}/story", limits=Limits(overall_seconds=5))

    assert caught.value.kind is FailureKind.ADDRESS
