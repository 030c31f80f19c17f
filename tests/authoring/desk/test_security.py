"""The desk answers its own page alone, and takes no path from a request."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qs, urlsplit

import pytest
import urllib3

from generator.authoring.ingest.extraction import COPY_TEXT
from tests.authoring.desk import program


@dataclass
class Client:
    """Sends requests to a desk as its page does, unless told otherwise."""

    address: str
    key: str
    pool: urllib3.PoolManager = field(
        default_factory=lambda: urllib3.PoolManager(timeout=10)
    )

    def ask(
        self, path: str, body: object = None, **headers: str | None
    ) -> urllib3.BaseHTTPResponse:
        """Send a request: GET, or POST where there is a body."""
        own: Mapping[str, str | None] = {
            "cookie": f"desk={self.key}",
            "x-desk-key": self.key if body is not None else None,
            **{name.replace("_", "-"): value for name, value in headers.items()},
        }
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        return self.pool.request(
            "GET" if body is None else "POST",
            f"{self.address}{path}",
            body=None if body is None else content,
            headers={name: value for name, value in own.items() if value is not None},
            redirect=False,
            retries=False,
        )


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Client]:
    """Run a desk in an empty project."""
    root = program.empty_project(tmp_path_factory.mktemp("desk") / "project")
    with program.opened(root) as address:
        parts = urlsplit(address)
        yield Client(f"http://{parts.netloc}", parse_qs(parts.query)["key"][0])


def test_own_page_is_answered(client: Client) -> None:
    """The page, its requests and its changes are let through."""
    assert client.ask("/").status == 200
    assert client.ask("/api/overview").status == 200
    assert client.ask("/api/undo", {}).json() == {"error": "there is nothing to undo"}


@pytest.mark.parametrize(
    "headers",
    [
        {"cookie": None},
        {"cookie": "desk=guessed"},
        {"cookie": "desk"},
        {"host": "desk.example"},
        {"host": "127.0.0.1"},
        {"origin": "http://evil.example"},
        {"origin": "null"},
        {"sec_fetch_site": "cross-site"},
        {"sec_fetch_site": "same-site"},
        {"x_desk_key": None},
        {"x_desk_key": "guessed"},
        {"x_desk_key": "\u00e9"},
    ],
)
def test_others_are_refused(client: Client, headers: dict[str, str | None]) -> None:
    """A request from another page, for another host or without the key is refused."""
    answer = client.ask("/api/undo", {}, **headers)

    assert answer.status == 403


def test_key_in_the_address_is_hidden(client: Client) -> None:
    """The address that lets a browser in leads on to one without the key."""
    answer = client.ask(f"/open?key={client.key}", cookie=None)
    cookie = answer.headers["set-cookie"]

    assert answer.headers["location"] == "/"
    assert "HttpOnly" in cookie
    assert "SameSite=strict" in cookie


@pytest.mark.parametrize("key", ["", "guessed", "%E6%97%A5"])
def test_wrong_key_in_the_address(client: Client, key: str) -> None:
    """An address with another key is refused, and sets no cookie."""
    answer = client.ask(f"/open?key={key}", cookie=None)

    assert answer.status == 403
    assert "set-cookie" not in answer.headers


@pytest.mark.parametrize("path", ["/", "/main.js", "/api/overview", "/nowhere"])
def test_headers(client: Client, path: str) -> None:
    """Every response has a policy that allows the desk's own files alone."""
    headers = client.ask(path).headers
    policy = headers["content-security-policy"]

    assert "default-src 'none'" in policy
    assert "script-src 'self'" in policy
    assert "unsafe" not in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["cache-control"] == "no-store"


def test_other_addresses_of_this_machine(client: Client) -> None:
    """The desk listens at one loopback address alone."""
    port = urlsplit(client.address).port
    with pytest.raises(urllib3.exceptions.HTTPError):
        client.pool.request("GET", f"http://127.0.0.2:{port}/", retries=False)


@pytest.mark.parametrize(
    "path",
    [
        *("/../mkdocs.yml", "/%2e%2e/mkdocs.yml", "/..%2fmkdocs.yml", "//mkdocs.yml"),
        *("/index.html/../../mkdocs.yml", "/.git/config", "/preview/..%2f..%2fmkdocs"),
    ],
)
def test_no_file_by_its_path(client: Client, path: str) -> None:
    """No file of the disk is sent for a path."""
    answer = client.ask(path)

    assert answer.status in (404, 409)
    assert b"site_name" not in answer.data


@pytest.mark.parametrize("name", ["../x", "/etc/passwd", "..", "a/b", "a\0b", "A", ""])
def test_names_are_ids(client: Client, name: str) -> None:
    """What a request names is an id, never a path."""
    head = {"title": "T", "countries": ["ATA"], "kinds": ["coup"], "covers": "2025"}
    wrong = [
        client.ask("/api/create", {"brief": name, "values": head}),
        client.ask("/api/actor", {"id": name, "actor": {"name": "N", "kind": "state"}}),
        client.ask("/api/commit", {"branch": name, "message": "M"}),
        client.ask("/api/head", {"brief": name, "values": {}, "seen": ""}),
        client.ask("/api/take_in", {"ticket": name, "fields": {"id": name}}),
    ]

    assert [one.status for one in wrong] == [400] * len(wrong)


@pytest.mark.parametrize("body", [b"", b"[]", b"{", b"\xff", b"[" * 100_000, b'"a"'])
def test_malformed_requests(client: Client, body: bytes) -> None:
    """A body that is no JSON object is refused in a sentence."""
    answer = client.ask("/api/save", body)

    assert answer.status == 400
    assert set(answer.json()) == {"error"}


@pytest.mark.parametrize(
    "body", ["content-length: 90000000\r\n\r\n", "transfer-encoding: chunked\r\n\r\n0"]
)
def test_large_requests(client: Client, body: str) -> None:
    """A body that is too large, or of unknown length, is not read."""
    parts = urlsplit(client.address)
    head = (
        f"host: {parts.netloc}\r\ncookie: desk={client.key}\r\nx-desk-key: {client.key}"
    )
    with socket.create_connection((parts.hostname, parts.port), timeout=10) as line:
        line.sendall(f"POST /api/uploaded HTTP/1.1\r\n{head}\r\n{body}".encode())

        assert line.recv(12) == b"HTTP/1.1 403"


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS"])
def test_other_methods(client: Client, method: str) -> None:
    """Nothing but GET and POST is answered."""
    headers = {"cookie": f"desk={client.key}", "x-desk-key": client.key}
    answer = client.pool.request(
        method, f"{client.address}/api/undo", headers=headers, retries=False
    )

    assert answer.status == 403


def test_changes_need_post(client: Client) -> None:
    """What changes something cannot be asked for by a link."""
    assert client.ask("/api/undo").status == 405


def test_local_addresses_are_not_fetched(client: Client) -> None:
    """The desk cannot be made to fetch pages of this machine or its network."""
    answer = client.ask("/api/fetched", {"address": client.address})

    assert answer.status == 400


def test_articles_have_limits(client: Client) -> None:
    """A file that is no text is refused as at the terminal."""
    answer = client.ask("/api/uploaded", b"%PDF-1.7 not an article")
    refusal = f"the file is a PDF, not text or HTML; {COPY_TEXT}"

    assert answer.status == 400
    assert answer.json() == {"error": refusal}
