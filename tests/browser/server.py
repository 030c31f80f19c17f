"""A local web server that records what it sends."""

from __future__ import annotations

import gzip
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit


class Server(ThreadingHTTPServer):
    """Serves a folder locally, compressed, and records the size of each response."""

    def __init__(self, folder: Path) -> None:
        """Serve the folder of a built site."""
        super().__init__(("127.0.0.1", 0), partial(Handler, directory=str(folder)))
        self.sent: list[tuple[str, int]] = []
        """Path and size in bytes, without headers, of each response."""

    @property
    def address(self) -> str:
        """The URL of the root of the site."""
        return f"http://127.0.0.1:{self.server_port}/"


class Handler(SimpleHTTPRequestHandler):
    """Responds like a web host: text is compressed."""

    server: Server

    def do_GET(self) -> None:
        """Send a file, or the page for missing files."""
        path = Path(self.translate_path(urlsplit(self.path).path))
        file = path / "index.html" if path.is_dir() else path
        exists = file.is_file()
        body = (file if exists else Path(self.directory) / "404.html").read_bytes()
        kind = self.guess_type(file) if exists else "text/html"
        text = kind.startswith("text/") or kind.endswith(("javascript", "json", "xml"))
        if text:
            body = gzip.compress(body, 6, mtime=0)
        self.send_response(200 if exists else 404)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        if text:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.wfile.write(body)
        self.server.sent.append((self.path, len(body)))

    def log_message(self, format: str, *args: Any) -> None:
        """Log nothing."""
