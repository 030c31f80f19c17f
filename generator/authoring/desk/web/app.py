"""The application: the page, its assets, and its requests, behind the guard."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.responses import (
    JSONResponse,
    PlainTextResponse,
    RedirectResponse,
    Response,
)
from starlette.routing import Route

from generator.authoring.desk import preview
from generator.authoring.desk.intake import EarlierTextError
from generator.authoring.desk.web import routes
from generator.authoring.desk.web.handlers import Desk
from generator.authoring.desk.web.request_values import Given
from generator.authoring.desk.web.security import COOKIE, Guard, is_same_key
from generator.authoring.desk.workspace import ConflictError, DeskError
from generator.model.exceptions import BriefsError
from generator.model.types import JsonObject

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.types import ASGIApp

TEMPLATES = "site-templates/desk"
_TYPES = {".html": "text/html", ".css": "text/css", ".js": "text/javascript"}
Endpoint = Callable[["Request"], Awaitable[Response]]


def application(desk: Desk, port: int) -> ASGIApp:
    """Return the application of a desk, to be served on a port of this machine."""
    assets = _assets(desk.workspace.root / TEMPLATES)
    app = Starlette(
        routes=[
            Route("/open", _open(desk)),
            Route("/favicon.ico", _nothing),
            Route("/", _asset(assets, "index.html")),
            *(Route(f"/{name}", _asset(assets, name)) for name in assets),
            *(
                Route(f"/api/{one.name}", _endpoint(desk, one), methods=[one.method])
                for one in routes.ROUTES
            ),
            Route("/api/uploaded", _upload(desk), methods=["POST"]),
            Route("/preview/{brief}", _preview(desk)),
        ]
    )
    return Guard(app, key=desk.key, port=port)


def _assets(folder: Path) -> dict[str, bytes]:
    """Return the files of the page by name; no other file is ever served."""
    return {
        file.name: file.read_bytes()
        for file in sorted(folder.iterdir())
        if file.suffix in _TYPES
    }


def _asset(assets: dict[str, bytes], name: str) -> Endpoint:
    async def send(_: Request) -> Response:
        kind = _TYPES[Path(name).suffix]
        return Response(assets[name], media_type=f"{kind}; charset=utf-8")

    return send


async def _nothing(_: Request) -> Response:
    """Answer that the page has no icon, so that browsers report no error."""
    return Response(status_code=204)


def _open(desk: Desk) -> Endpoint:
    """Return the endpoint that exchanges the key in the address for a cookie."""

    async def open_desk(request: Request) -> Response:
        if not is_same_key(request.query_params.get("key", ""), desk.key):
            message = "This is not the address that briefs desk has printed."
            return PlainTextResponse(message, status_code=403)
        answer = RedirectResponse("/", status_code=303)
        answer.set_cookie(COOKIE, desk.key, httponly=True, samesite="strict", path="/")
        return answer

    return open_desk


def _endpoint(desk: Desk, route: routes.Route) -> Endpoint:
    async def answer(request: Request) -> Response:
        try:
            given = await _given(request)
            result = await run_in_threadpool(_run, desk, route, given)
        except ConflictError as error:
            return JSONResponse(_conflict(error), status_code=409)
        except BriefsError as error:
            return JSONResponse(_refusal(error), status_code=400)
        return JSONResponse(result)

    return answer


def _refusal(error: BriefsError) -> JsonObject:
    is_replaceable = isinstance(error, EarlierTextError) and error.replaceable
    return {"error": str(error), **({"replaceable": True} if is_replaceable else {})}


def _conflict(error: ConflictError) -> dict[str, str]:
    return {"error": str(error), "path": error.path, "on_disk": error.on_disk}


async def _given(request: Request) -> Given:
    """Return the values of a request.

    Raises:
        DeskError: Its body is not a JSON object.
    """
    if request.method == "GET":
        return Given(dict(request.query_params))
    try:
        values = json.loads(await request.body())
    except (ValueError, RecursionError):
        values = None
    if not isinstance(values, dict):
        raise DeskError("the request is not one that this page sends; reload the page")
    return Given(values)


def _run(desk: Desk, route: routes.Route, given: Given) -> JsonObject:
    if not route.is_locked:
        return route.handler(desk, given)
    with desk.workspace.lock:
        desk.workspace.refresh()
        return route.handler(desk, given)


def _upload(desk: Desk) -> Endpoint:
    """Return the endpoint that reads an article from a file, whatever its name."""

    async def read(request: Request) -> Response:
        data = await request.body()
        try:
            ticket = await run_in_threadpool(desk.intake.read, data)
        except BriefsError as error:
            return JSONResponse(_refusal(error), status_code=400)
        return JSONResponse(desk.intake.found(ticket, desk.workspace.corpus))

    return read


def _preview(desk: Desk) -> Endpoint:
    def page(brief: str) -> bytes:
        with desk.workspace.lock:
            desk.workspace.refresh()
            return preview.page(desk.workspace, brief)

    async def send(request: Request) -> Response:
        policy = {"content-security-policy": preview.POLICY}
        try:
            content = await run_in_threadpool(page, request.path_params["brief"])
        except BriefsError as error:
            return Response(
                str(error), 409, policy, media_type="text/plain; charset=utf-8"
            )
        return Response(content, 200, policy, media_type="text/html; charset=utf-8")

    return send
