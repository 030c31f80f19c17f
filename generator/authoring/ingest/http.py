"""One question to one web server, within limits, and what went wrong in words."""

import time
from dataclasses import dataclass
from enum import StrEnum
from http.client import HTTPException
from urllib.parse import urlsplit

import urllib3
from urllib3 import exceptions

from generator.model.exceptions import BriefsError

ROBOT = "crisis-briefings"
"""The name that robots.txt files know us by."""
USER_AGENT = f"{ROBOT}/1 (checks quotations; one article at a time)"
_CHUNK_BYTES = 65_536
_MIB = 1024 * 1024


class Kind(StrEnum):
    """Why an article could not be fetched."""

    ADDRESS = "address"
    """The address is not one of http or https, or carries a password."""
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
    """An article could not be fetched; the message says why in a sentence."""

    def __init__(self, kind: Kind, message: str) -> None:
        """Keep the kind beside the message."""
        super().__init__(message)
        self.kind = kind


@dataclass(frozen=True, slots=True)
class Limits:
    """How long, how much and how far to fetch."""

    connect_seconds: float = 10
    read_seconds: float = 15
    """The longest silence of a server."""
    overall_seconds: float = 45
    """For everything: robots.txt, redirects and the article."""
    size_bytes: int = 5 * _MIB
    redirects: int = 5


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server said to one question."""

    status: int
    location: str | None
    content_type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Visit:
    """One fetching: its limits, and when it must be over (monotonic seconds)."""

    limits: Limits
    deadline: float
    pool: urllib3.PoolManager


def answer(url: str, visit: Visit) -> Answer:
    """Ask once, without following, and put what goes wrong into our words."""
    host = urlsplit(url).hostname
    try:
        return _asked(url, visit)
    except exceptions.NewConnectionError as error:
        # A name or a port that is not there; urllib3 counts it among its time-outs.
        raise FetchError(Kind.UNREACHABLE, f"{host} {_trouble(error)}") from None
    except exceptions.TimeoutError:
        raise FetchError(Kind.TIMEOUT, f"{host} did not answer in time") from None
    except (exceptions.HTTPError, HTTPException, OSError, ValueError) as error:
        raise FetchError(Kind.UNREACHABLE, f"{host} {_trouble(error)}") from None


def _asked(url: str, visit: Visit) -> Answer:
    limits = visit.limits
    left = max(0.01, visit.deadline - time.monotonic())
    timeout = urllib3.Timeout(
        connect=min(limits.connect_seconds, left), read=min(limits.read_seconds, left)
    )
    response = visit.pool.request(
        "GET",
        url,
        headers={"User-Agent": USER_AGENT, "Accept-Encoding": "gzip"},
        timeout=timeout,
        redirect=False,
        retries=False,
        preload_content=False,
    )
    try:
        wanted = response.status == 200
        content_type = response.headers.get("Content-Type", "").partition(";")[0]
        return Answer(
            status=response.status,
            location=response.headers.get("Location"),
            content_type=content_type.strip().lower(),
            data=_body(response, url, visit) if wanted else b"",
        )
    finally:
        response.close()


def _body(response: urllib3.BaseHTTPResponse, url: str, visit: Visit) -> bytes:
    """Read up to the limit, counted after unpacking."""
    most = visit.limits.size_bytes
    body = bytearray()
    while chunk := response.read1(_CHUNK_BYTES, decode_content=True):
        body += chunk
        if len(body) > most:
            raise FetchError(
                Kind.TOO_LARGE, f"{url} is larger than {most / _MIB:g} MiB"
            )
        if time.monotonic() > visit.deadline:
            seconds = visit.limits.overall_seconds
            raise FetchError(
                Kind.TIMEOUT, f"{url} took longer than {seconds:g} seconds"
            )
    return bytes(body)


def _trouble(error: Exception) -> str:
    """Say what stopped a connection."""
    if isinstance(error, exceptions.NameResolutionError):
        return "is not a name that can be found"
    if isinstance(error, exceptions.NewConnectionError):
        return "does not accept connections"
    if isinstance(error, exceptions.SSLError):
        return "has no certificate that can be trusted"
    return "broke off, or did not answer as a web server does"
