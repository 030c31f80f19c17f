"""A single HTTP request within limits, and errors that say what went wrong."""

from __future__ import annotations

import re
import socket
import time
from dataclasses import dataclass
from enum import StrEnum
from http.client import HTTPException
from urllib.parse import urlsplit

import urllib3
from urllib3 import exceptions

from generator.model.exceptions import BriefsError
from generator.model.public_hosts import is_public_address, is_public_host

ROBOT_NAME = "crisis-briefings"
"""Product token that groups of robots.txt rules are matched against."""
USER_AGENT = f"{ROBOT_NAME}/1 (checks quotations; one article at a time)"
_CHUNK_BYTES = 65_536
_MIB = 1024 * 1024


class FailureKind(StrEnum):
    """Reason why an article could not be fetched."""

    ADDRESS = "address"
    """The URL is invalid, not http or https, or contains a password."""
    REFUSED = "refused"
    ROBOTS = "refused by robots"
    GONE = "gone"
    FAILING = "failing now"
    TIMEOUT = "time-out"
    TOO_LARGE = "too large"
    REDIRECTS = "too many redirects"
    UNREACHABLE = "unreachable"
    NOT_TEXT = "not text"


class FetchError(BriefsError):
    """An article could not be fetched; the message says why."""

    def __init__(self, kind: FailureKind, message: str) -> None:
        """Create an error of a kind, which callers can act upon."""
        super().__init__(message)
        self.kind = kind


@dataclass(frozen=True, slots=True)
class Limits:
    """Limits of fetching one article."""

    connect_seconds: float = 10
    read_seconds: float = 15
    """Maximum time between two bytes."""
    overall_seconds: float = 45
    """Maximum time for robots.txt, all redirects and the article together."""
    size_bytes: int = 5 * _MIB
    """Maximum size of one response, decompressed."""
    redirects: int = 5
    allow_local: bool = False
    """Whether addresses of this machine and of local networks may be fetched."""


@dataclass(frozen=True, slots=True)
class Response:
    """Response to one request."""

    status: int
    location: str | None
    content_type: str
    """Media type in lower case without parameters; empty where none was sent."""
    charset: str
    """The encoding that the server states; empty where it states none."""
    data: bytes
    """Decompressed body; empty unless the status is 200."""


@dataclass(frozen=True, slots=True)
class Session:
    """State that the requests for one article share."""

    limits: Limits
    deadline: float
    """Time of the monotonic clock, in seconds."""
    pool: urllib3.PoolManager


def send_request(url: str, session: Session) -> Response:
    """Send a GET request without following redirects.

    Raises:
        FetchError: The server is unreachable, too slow, or sends too much.
    """
    host = urlsplit(url).hostname or ""
    if not session.limits.allow_local:
        _require_public(host)
    try:
        return _send(url, session)
    except exceptions.NewConnectionError as error:
        # urllib3 derives this from its time-outs, so it must be caught before them.
        raise FetchError(FailureKind.UNREACHABLE, f"{host} {_reason(error)}") from None
    except exceptions.TimeoutError:
        raise FetchError(
            FailureKind.TIMEOUT, f"{host} did not respond in time"
        ) from None
    except (exceptions.HTTPError, HTTPException, OSError, ValueError) as error:
        raise FetchError(FailureKind.UNREACHABLE, f"{host} {_reason(error)}") from None


def _send(url: str, session: Session) -> Response:
    limits = session.limits
    remaining = max(0.01, session.deadline - time.monotonic())
    timeout = urllib3.Timeout(
        connect=min(limits.connect_seconds, remaining),
        read=min(limits.read_seconds, remaining),
    )
    response = session.pool.request(
        "GET",
        url,
        headers={"User-Agent": USER_AGENT, "Accept-Encoding": "gzip"},
        timeout=timeout,
        redirect=False,
        retries=False,
        preload_content=False,
    )
    try:
        if not limits.allow_local:
            _require_public_peer(response, url)
        stated = response.headers.get("Content-Type", "")
        charset = re.search(r"charset\s*=\s*[\"']?([\w.:-]+)", stated, re.IGNORECASE)
        return Response(
            status=response.status,
            location=response.headers.get("Location"),
            content_type=stated.partition(";")[0].strip().lower(),
            charset=charset[1] if charset else "",
            data=_read_body(response, url, session) if response.status == 200 else b"",
        )
    finally:
        response.close()


def _require_public(host: str) -> None:
    """Refuse a host whose name or one of whose addresses is not public."""
    local = f"{host} is not on the public internet"
    if not is_public_host(host):
        raise FetchError(FailureKind.ADDRESS, local)
    try:
        found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        message = f"{host} cannot be resolved"
        raise FetchError(FailureKind.UNREACHABLE, message) from None
    if not all(is_public_address(str(address[4][0])) for address in found):
        raise FetchError(FailureKind.ADDRESS, local)


def _require_public_peer(response: urllib3.BaseHTTPResponse, url: str) -> None:
    """Refuse a response that came from a local address after all.

    A name can be resolved to another address between the look-up and the connection.
    """
    connection = getattr(response, "connection", None)
    peer = connection.sock.getpeername()[0] if connection and connection.sock else ""
    if peer and not is_public_address(peer):
        host = urlsplit(url).hostname
        message = f"{host} is not on the public internet"
        raise FetchError(FailureKind.ADDRESS, message)


def _read_body(response: urllib3.BaseHTTPResponse, url: str, session: Session) -> bytes:
    """Read a body up to the size limit, which applies after decompression."""
    limits = session.limits
    body = bytearray()
    while chunk := response.read1(_CHUNK_BYTES, decode_content=True):
        body += chunk
        if len(body) > limits.size_bytes:
            raise FetchError(
                FailureKind.TOO_LARGE,
                f"{url} is larger than {limits.size_bytes / _MIB:g} MiB",
            )
        if time.monotonic() > session.deadline:
            raise FetchError(
                FailureKind.TIMEOUT,
                f"{url} took longer than {limits.overall_seconds:g} seconds",
            )
    return bytes(body)


def _reason(error: Exception) -> str:
    """Return why a connection failed, as the predicate of a host."""
    if isinstance(error, exceptions.NameResolutionError):
        return "cannot be resolved"
    if isinstance(error, exceptions.NewConnectionError):
        return "does not accept connections"
    if isinstance(error, exceptions.SSLError):
        return "has no trusted certificate"
    return "closed the connection or sent an invalid response"
