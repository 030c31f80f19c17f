"""Changes of files while the site is served, as the system tells of them.

MkDocs itself looks at every file twice a second: an edit then waits, and on a large
site the looking takes its time from the building.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Any

from mkdocs.livereload import LiveReloadServer
from watchdog import events
from watchdog.observers import Observer
from watchdog.observers.api import ObservedWatch
from watchdog.observers.polling import PollingObserver

POLLING_SECONDS = 0.5
PAUSE = 0.05
"""Seconds without a change after which the site is built."""
CHANGES: list[type[events.FileSystemEvent]] = [
    events.FileCreatedEvent,
    events.FileDeletedEvent,
    events.FileModifiedEvent,
    events.FileMovedEvent,
    events.DirCreatedEvent,
    events.DirDeletedEvent,
    events.DirMovedEvent,
]
"""What a build is for; a file that is only read must not set off another."""


def hear(server: LiveReloadServer) -> None:
    """Let a server that does not run yet hear of changes at once.

    Where the system refuses, since too much is watched on one machine, the server goes
    on as it is.
    """
    paths = [emitter.watch.raw_path for emitter in server.observer.emitters]
    try:
        watcher = Watcher()
    except OSError:
        return
    times = {path: _unwatched(server, path) for path in paths}
    server.observer = watcher
    server.build_delay = PAUSE
    for path, count in times.items():
        for _ in range(count):
            server.watch(path)


def _unwatched(server: LiveReloadServer, path: str) -> int:
    """Take a path from a server, and return how many times it was told to watch it."""
    count = 0
    while any(one.watch.raw_path == path for one in server.observer.emitters):
        server.unwatch(path)
        count += 1
    return count


class _Handler(events.FileSystemEventHandler):
    """Passes changes on to a handler that listens to those of files alone."""

    def __init__(self, handler: events.FileSystemEventHandler) -> None:
        self.handler = handler

    def dispatch(self, event: events.FileSystemEvent) -> None:
        """Tell of a folder that comes or goes as of a file."""
        if event.is_directory:
            event = events.FileModifiedEvent(event.src_path)
        self.handler.dispatch(event)


class Watcher(PollingObserver):
    """Hears of changes; looks for them where the system refuses to tell of a folder."""

    def __init__(self) -> None:
        """Watch nothing yet.

        Raises:
            OSError: The system tells nobody else.
        """
        super().__init__(timeout=POLLING_SECONDS)
        self.system = Observer()
        self.asked: list[tuple[events.FileSystemEventHandler, str | Path, bool]] = []

    def schedule(
        self,
        event_handler: events.FileSystemEventHandler,
        path: str | Path,
        *,
        recursive: bool = False,
        **_: Any,
    ) -> ObservedWatch:
        """Watch a file, or a folder."""
        handler = _Handler(event_handler)
        self.asked.append((handler, path, recursive))
        return self.system.schedule(
            handler,
            path,
            recursive=recursive,
            event_filter=CHANGES,
            follow_symlink=True,
        )

    def unschedule(self, watch: ObservedWatch) -> None:
        """Watch it no more."""
        self.system.unschedule(watch)

    def start(self) -> None:
        """Begin."""
        try:
            self.system.start()
        except OSError:
            self.system.stop()
            for handler, path, recursive in self.asked:
                super().schedule(handler, path, recursive=recursive)
        super().start()

    def on_thread_stop(self) -> None:
        """Let go of the system, too."""
        super().on_thread_stop()
        with suppress(RuntimeError):  # it never began
            self.system.stop()
