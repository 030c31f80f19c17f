"""What the desk refuses: other hosts, other pages, and requests without its key.

A web page that is open in the same browser can send requests to this machine. It knows
neither the key nor the cookie, and the browser names it in `Origin`.
"""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from http.cookies import CookieError, SimpleCookie
from typing import TYPE_CHECKING

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

KEY_HEADER = "x-desk-key"
"""Header that every request but the first carries, so that none can be forged."""
COOKIE = "desk"
MAX_BODY = 20_000_000
"""Bytes of a request, more than the largest article that is read."""
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'"
)
_HEADERS: Mapping[str, str] = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "no-store",
}
"""Headers of every response; a policy that a response already has is kept."""


class Guard:
    """Lets only the desk's own page through to the application."""

    def __init__(self, app: ASGIApp, *, key: str, port: int) -> None:
        """Guard an application.

        Args:
            app: The application that answers the requests that are let through.
            key: The secret that the page has and no other page can know.
            port: The port of the server, which is part of the name of its host.
        """
        self.app = app
        self.key = key
        self.hosts = {f"127.0.0.1:{port}", f"localhost:{port}"}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or refuse it."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        refusal = self._refusal(scope["method"], scope["path"], Headers(scope=scope))
        if refusal:
            answer = PlainTextResponse(refusal, status_code=403)
            await answer(scope, receive, _with_headers(send))
        else:
            await self.app(scope, receive, _with_headers(send))

    def _refusal(self, method: str, path: str, headers: Headers) -> str:
        """Return why a request is refused; empty if it is not."""
        return (
            self._foreign(headers)
            or _malformed(method, headers)
            or self._keyless(method, path, headers)
        )

    def _foreign(self, headers: Headers) -> str:
        """Return a reason if a request comes from another page or for another host."""
        host = headers.get("host", "")
        if host not in self.hosts:
            return "This is not an address of the desk."
        site = headers.get("sec-fetch-site", "none")
        origin = headers.get("origin", f"http://{host}")
        if origin != f"http://{host}" or site not in ("none", "same-origin"):
            return "Another page sent this request."
        return ""

    def _keyless(self, method: str, path: str, headers: Headers) -> str:
        """Return a reason if a request does not carry the key."""
        if path == "/open":
            return ""  # it has the key in its address, where `open_desk` looks at it
        if not is_same_key(_cookie(headers), self.key):
            return "Open the desk with the address that briefs desk has printed."
        if method == "POST" and not is_same_key(headers.get(KEY_HEADER, ""), self.key):
            return "The request does not come from the desk's own page."
        return ""


def is_same_key(given: str, key: str) -> bool:
    """Tell whether a key that was sent is the desk's own."""
    return hmac.compare_digest(given.encode(), key.encode())


def _malformed(method: str, headers: Headers) -> str:
    """Return a reason if a request has another method, or no known or allowed size."""
    if method not in ("GET", "POST"):
        return "The desk answers GET and POST alone."
    length = headers.get("content-length", "0")
    sized = length.isdecimal() and "transfer-encoding" not in headers
    if not sized or int(length) > MAX_BODY:
        return "The request is too large, or does not say how large it is."
    return ""


def _cookie(headers: Headers) -> str:
    try:
        cookies = SimpleCookie(headers.get("cookie", ""))
    except CookieError:
        return ""
    return cookies[COOKIE].value if COOKIE in cookies else ""


def _with_headers(send: Send) -> Send:
    """Return a function that sends messages with the headers of every response."""

    async def wrapped(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            headers.setdefault("content-security-policy", _POLICY)
            for name, value in _HEADERS.items():
                headers[name] = value
        await send(message)

    return wrapped
