"""Fetch one article from the web, within limits, and say plainly why not."""

import re
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from urllib.parse import urldefrag, urljoin, urlsplit
from urllib.robotparser import RobotFileParser

import urllib3

from generator.authoring.ingest import http
from generator.authoring.ingest.http import Answer, FetchError, Kind, Limits, Visit

_REDIRECTS = (301, 302, 303, 307, 308)
_TEXT_TYPES = ("text/html", "application/xhtml+xml", "text/plain", "")


@dataclass(frozen=True, slots=True)
class Fetched:
    """What a server sent."""

    data: bytes
    url: str
    """The address after redirects."""
    content_type: str
    """Its media type, lower case, without parameters; empty where none was sent."""


def fetch(url: str, *, limits: Limits) -> Fetched:
    """Return what is at an address, after robots.txt allows it.

    Each redirect is held to the same rules as the address itself.

    Raises:
        FetchError: there is no text to be had, for one of the reasons in `Kind`.
    """
    visit = Visit(
        limits, time.monotonic() + limits.overall_seconds, urllib3.PoolManager()
    )
    return _in_time(lambda: _fetched(url, visit), limits.overall_seconds)


def _in_time(work: Callable[[], Fetched], seconds: float) -> Fetched:
    """Do the work in a thread: no time limit of a socket bounds it as a whole.

    A server that sends one byte at a time, or a name server that never answers,
    would hold the caller otherwise; the thread is left behind and ends by itself.
    """
    done: Future[Fetched] = Future()

    def run() -> None:
        try:
            done.set_result(work())
        except Exception as error:  # noqa: BLE001 -- raised again for the caller
            done.set_exception(error)

    threading.Thread(target=run, daemon=True).start()
    try:
        return done.result(timeout=seconds)
    except TimeoutError:
        raise FetchError(
            Kind.TIMEOUT, f"it took longer than {seconds:g} seconds in all"
        ) from None


def _fetched(url: str, visit: Visit) -> Fetched:
    address = _checked(url)
    rules: dict[str, RobotFileParser] = {}
    for _ in range(visit.limits.redirects + 1):
        place = urljoin(address, "/robots.txt")
        if place not in rules:
            rules[place] = _robots(place, visit)
        if not rules[place].can_fetch(http.ROBOT, address):
            raise FetchError(
                Kind.ROBOTS, f"{place} does not let robots fetch {address}"
            )
        answer = http.answer(address, visit)
        if answer.status not in _REDIRECTS or answer.location is None:
            _require_success(answer.status, address)
            _require_text(answer, address)
            return Fetched(answer.data, address, answer.content_type)
        address = _checked(_joined(address, answer.location))
    raise FetchError(
        Kind.REDIRECTS, f"{url} redirects more than {visit.limits.redirects} times"
    )


def _checked(url: str) -> str:
    """Return the address as servers want it, without fragment and in ASCII."""
    try:
        parts = urlsplit(urldefrag(url.strip())[0])
        host = (parts.hostname or "").encode("idna").decode("ascii")
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        raise FetchError(Kind.ADDRESS, f'"{url}" is not an address') from None
    if parts.scheme not in ("http", "https"):
        what = f'"{parts.scheme}:"' if parts.scheme else "no scheme"
        raise FetchError(
            Kind.ADDRESS, f'"{url}" has {what}; only http and https are fetched'
        )
    if parts.username is not None or parts.password is not None:
        raise FetchError(
            Kind.ADDRESS, "an address with a user name or password is not fetched"
        )
    if not host or re.search(r"[\s\x00-\x20]", url.strip()):
        raise FetchError(Kind.ADDRESS, f'"{url}" is not an address')
    host = f"[{host}]" if ":" in host else host
    return parts._replace(netloc=host + port).geturl()


def _joined(base: str, location: str) -> str:
    try:
        return urljoin(base, location)
    except ValueError:
        raise FetchError(
            Kind.ADDRESS, f'{base} redirects to "{location}", which is not an address'
        ) from None


def _robots(place: str, visit: Visit) -> RobotFileParser:
    """Return what a site's robots.txt allows.

    *Source:* RFC 9309, section 2.3.1: no such file, or none for us, allows
    everything; a server that fails allows nothing for now.
    """
    at = place
    for _ in range(visit.limits.redirects + 1):
        answer = http.answer(at, visit)
        if answer.status not in _REDIRECTS or answer.location is None:
            break
        at = _checked(_joined(at, answer.location))
    if answer.status == 429 or answer.status >= 500:
        raise FetchError(
            Kind.FAILING, f"{place} answers {answer.status}, and nothing else was asked"
        )
    rules = RobotFileParser()
    found = answer.data if answer.status == 200 else b""
    rules.parse(found.decode("utf-8-sig", errors="replace").splitlines())
    return rules


def _require_success(status: int, url: str) -> None:
    if status == 200:
        return
    if status in (404, 410):
        raise FetchError(Kind.GONE, f"{url} is gone: the server answers {status}")
    if status == 429 or status >= 500 or status < 400:
        raise FetchError(
            Kind.FAILING, f"{url} is failing now: the server answers {status}"
        )
    raise FetchError(Kind.REFUSED, f"{url} is refused: the server answers {status}")


def _require_text(answer: Answer, url: str) -> None:
    """Stop at a file that is no text, by its type or by its first bytes."""
    if answer.content_type == "application/pdf" or answer.data[:5] == b"%PDF-":
        raise FetchError(Kind.NOT_TEXT, f"{url} is a PDF, not text or HTML")
    if answer.content_type not in _TEXT_TYPES:
        raise FetchError(
            Kind.NOT_TEXT, f'{url} is "{answer.content_type}", not text or HTML'
        )
