"""Watches a served project with the change notifications of the operating system.

MkDocs polls all files twice a second instead: edits then show later, and on a large
site the polling takes time from the build.
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
"""Debounce interval: seconds without a change before the site is rebuilt."""
CHANGES: list[type[events.FileSystemEvent]] = [
    events.FileCreatedEvent,
    events.FileDeletedEvent,
    events.FileModifiedEvent,
    events.FileMovedEvent,
    events.DirCreatedEvent,
    events.DirDeletedEvent,
    events.DirMovedEvent,
]
"""Events that trigger a rebuild. Opening and closing a file must not, since every
build does that."""


def hear(server: LiveReloadServer) -> None:
    """Replace the polling observer of a server that has not started yet.

    If the system allows no more observers, the server keeps polling.
    """
    paths = [emitter.watch.raw_path for emitter in server.observer.emitters]
    try:
        watcher = Watcher()
    except OSError:
        return
    counts = {path: _unwatch(server, path) for path in paths}
    server.observer = watcher
    server.build_delay = PAUSE
    for path, count in counts.items():
        for _ in range(count):
            server.watch(path)


def _unwatch(server: LiveReloadServer, path: str) -> int:
    """Remove all watches of a path, and return how many there were."""
    count = 0
    while any(item.watch.raw_path == path for item in server.observer.emitters):
        server.unwatch(path)
        count += 1
    return count


class _Handler(events.FileSystemEventHandler):
    """Passes events on to a handler that ignores those of directories."""

    def __init__(self, handler: events.FileSystemEventHandler) -> None:
        self.handler = handler

    def dispatch(self, event: events.FileSystemEvent) -> None:
        """Pass an event on; that of a directory as a change of a file."""
        if event.is_directory:
            event = events.FileModifiedEvent(event.src_path)
        self.handler.dispatch(event)


class Watcher(PollingObserver):
    """Observer that uses system notifications, or polls if they are not available."""

    def __init__(self) -> None:
        """Create an observer that watches nothing yet.

        Raises:
            OSError: The system allows no more observers.
        """
        super().__init__(timeout=POLLING_SECONDS)
        self.system = Observer()
        self.watches: list[tuple[events.FileSystemEventHandler, str | Path, bool]] = []

    def schedule(
        self,
        event_handler: events.FileSystemEventHandler,
        path: str | Path,
        *,
        recursive: bool = False,
        **_: Any,
    ) -> ObservedWatch:
        """Watch a file, or a directory."""
        handler = _Handler(event_handler)
        self.watches.append((handler, path, recursive))
        return self.system.schedule(
            handler,
            path,
            recursive=recursive,
            event_filter=CHANGES,
            follow_symlink=True,
        )

    def unschedule(self, watch: ObservedWatch) -> None:
        """Stop watching a path."""
        self.system.unschedule(watch)

    def start(self) -> None:
        """Start watching."""
        try:
            self.system.start()
        except OSError:
            self.system.stop()
            for handler, path, recursive in self.watches:
                super().schedule(handler, path, recursive=recursive)
        super().start()

    def on_thread_stop(self) -> None:
        """Stop both kinds of watching."""
        super().on_thread_stop()
        with suppress(RuntimeError):  # it never started
            self.system.stop()
