"""The server of the desk, on this machine alone."""

from __future__ import annotations

import secrets
import socket
from collections.abc import Callable
from pathlib import Path

import uvicorn

from generator.authoring import clock
from generator.authoring.desk.intake import Intake
from generator.authoring.desk.web.app import application
from generator.authoring.desk.web.handlers import Desk
from generator.authoring.desk.workspace import Workspace
from generator.authoring.ingest.web.http_client import Limits

HOST = "127.0.0.1"


def serve(
    root: Path,
    port: int,
    opened: Callable[[str], object],
    *,
    allow_local: bool = False,
) -> None:
    """Serve the desk until it is interrupted.

    Args:
        root: The project's folder.
        port: The port; 0 for any that is free.
        opened: Called with the address that lets a browser in, once it answers.
        allow_local: Whether articles may be fetched from this machine; for tests.

    Raises:
        OSError: The port is in use.
    """
    with socket.create_server((HOST, port)) as listening:
        port = listening.getsockname()[1]
        workspace = Workspace(root, clock.today)
        workspace.refresh()
        intake = Intake(Limits(allow_local=allow_local))
        desk = Desk(workspace, secrets.token_urlsafe(24), intake)
        config = uvicorn.Config(
            application(desk, port),
            log_level="warning",
            access_log=False,
            server_header=False,
            lifespan="off",
            ws="none",
            timeout_graceful_shutdown=1,
        )
        opened(f"http://{HOST}:{port}/open?key={desk.key}")
        uvicorn.Server(config).run(sockets=[listening])
