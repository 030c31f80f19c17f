"""Fetching of an article: robots.txt, redirects, limits, and media types."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from urllib.parse import urldefrag, urljoin, urlsplit
from urllib.robotparser import RobotFileParser

import urllib3

from generator.authoring.ingest.web import http_client
from generator.authoring.ingest.web.http_client import (
    FailureKind,
    FetchError,
    Limits,
    Response,
    Session,
)

_REDIRECT_STATUSES = (301, 302, 303, 307, 308)
_TEXT_TYPES = ("text/html", "application/xhtml+xml", "text/plain", "")


@dataclass(frozen=True, slots=True)
class FetchedPage:
    """A page as a server sent it."""

    data: bytes
    url: str
    """URL after redirects, without fragment."""
    content_type: str
    """Media type in lower case without parameters; empty where none was sent."""
    charset: str = ""
    """The encoding that the server states; empty where it states none."""


def fetch(url: str, *, limits: Limits) -> FetchedPage:
    """Fetch a page if robots.txt allows it.

    Robots.txt and the rules for URLs apply to each redirect too.

    Args:
        url: An http or https URL.
        limits: Limits of time, size and redirects.

    Raises:
        FetchError: No text could be fetched; its kind says why.
    """
    session = Session(
        limits, time.monotonic() + limits.overall_seconds, urllib3.PoolManager()
    )
    return _run_with_timeout(lambda: _fetch(url, session), limits.overall_seconds)


def _run_with_timeout(work: Callable[[], FetchedPage], seconds: float) -> FetchedPage:
    """Run work in a thread, as socket timeouts do not limit its total time.

    A server that sends one byte at a time, or a name server that never answers,
    would block the caller. After a timeout the thread is abandoned, not stopped.
    """
    future: Future[FetchedPage] = Future()

    def run() -> None:
        try:
            future.set_result(work())
        except Exception as error:  # noqa: BLE001 -- raised again in the caller
            future.set_exception(error)

    threading.Thread(target=run, daemon=True).start()
    try:
        return future.result(timeout=seconds)
    except TimeoutError:
        raise FetchError(
            FailureKind.TIMEOUT,
            f"fetching took longer than {seconds:g} seconds in total",
        ) from None


def _fetch(url: str, session: Session) -> FetchedPage:
    address = _normalize_url(url)
    rules: dict[str, RobotFileParser] = {}
    for _ in range(session.limits.redirects + 1):
        robots_url = urljoin(address, "/robots.txt")
        if robots_url not in rules:
            rules[robots_url] = _load_robots(robots_url, session)
        if not rules[robots_url].can_fetch(http_client.ROBOT_NAME, address):
            raise FetchError(
                FailureKind.ROBOTS,
                f"{robots_url} does not allow robots to fetch {address}",
            )
        response = http_client.send_request(address, session)
        if not _is_redirect(response):
            _require_success(response.status, address)
            _require_text(response, address)
            return FetchedPage(
                response.data, address, response.content_type, response.charset
            )
        address = _redirect_target(response, address)
    raise FetchError(
        FailureKind.REDIRECTS,
        f"{url} redirects more than {session.limits.redirects} times",
    )


def _normalize_url(url: str) -> str:
    """Return a URL without fragment and with an ASCII (IDNA) host name.

    Raises:
        FetchError: It is invalid, not http or https, or contains a password.
    """
    try:
        parts = urlsplit(urldefrag(url.strip())[0])
        host = (parts.hostname or "").encode("idna").decode("ascii")
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        raise FetchError(FailureKind.ADDRESS, f"'{url}' is not a web address") from None
    if parts.scheme not in ("http", "https"):
        scheme = f"the scheme '{parts.scheme}'" if parts.scheme else "no scheme"
        raise FetchError(
            FailureKind.ADDRESS,
            f"'{url}' has {scheme}; only http and https are supported",
        )
    if parts.username is not None or parts.password is not None:
        raise FetchError(
            FailureKind.ADDRESS,
            "a web address with a user name or password is not supported",
        )
    if not host or re.search(r"[\s\x00-\x20]", url.strip()):
        raise FetchError(FailureKind.ADDRESS, f"'{url}' is not a web address")
    host = f"[{host}]" if ":" in host else host
    return parts._replace(netloc=host + port).geturl()


def _is_redirect(response: Response) -> bool:
    return response.status in _REDIRECT_STATUSES and response.location is not None


def _redirect_target(response: Response, base: str) -> str:
    """Return the normalized URL that a response redirects to."""
    location = response.location or ""
    try:
        target = urljoin(base, location)
    except ValueError:
        raise FetchError(
            FailureKind.ADDRESS,
            f"{base} redirects to '{location}', which is not a web address",
        ) from None
    return _normalize_url(target)


def _load_robots(robots_url: str, session: Session) -> RobotFileParser:
    """Fetch and parse the robots.txt of a site.

    *Source:* RFC 9309, section 2.3.1: where it is unavailable (4xx), everything is
    allowed; where the server fails, nothing is.
    """
    address = robots_url
    for _ in range(session.limits.redirects + 1):
        response = http_client.send_request(address, session)
        if not _is_redirect(response):
            break
        address = _redirect_target(response, address)
    if response.status == 429 or response.status >= 500:
        raise FetchError(
            FailureKind.FAILING,
            f"{robots_url} returned status {response.status}, so nothing was fetched",
        )
    rules = RobotFileParser()
    text = response.data if response.status == 200 else b""
    rules.parse(text.decode("utf-8-sig", errors="replace").splitlines())
    return rules


def _require_success(status: int, url: str) -> None:
    if status == 200:
        return
    if status in (404, 410):
        raise FetchError(FailureKind.GONE, f"{url} is gone (status {status})")
    if status == 429 or status >= 500 or status < 400:
        raise FetchError(
            FailureKind.FAILING, f"{url} is unavailable for now (status {status})"
        )
    raise FetchError(
        FailureKind.REFUSED, f"the server refused access to {url} (status {status})"
    )


def _require_text(response: Response, url: str) -> None:
    """Reject what is not text, by its media type or first bytes."""
    media_type = response.content_type
    if media_type == "application/pdf" or response.data.startswith(b"%PDF-"):
        raise FetchError(FailureKind.NOT_TEXT, f"{url} is a PDF, not text or HTML")
    if media_type not in _TEXT_TYPES:
        raise FetchError(
            FailureKind.NOT_TEXT, f"{url} is '{media_type}', not text or HTML"
        )
