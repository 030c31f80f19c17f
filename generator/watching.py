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

PAUSE = 0.05
"""Seconds without a change after which the site is built."""
CHANGES: list[type[events.FileSystemEvent]] = [
    events.FileCreatedEvent,
    events.FileDeletedEvent,
    events.FileModifiedEvent,
    events.FileMovedEvent,
]
"""What a build is for; a file that is only read must not set off another."""


def hear(server: LiveReloadServer) -> None:
    """Let a server that does not run yet hear of changes at once."""
    paths = [emitter.watch.raw_path for emitter in server.observer.emitters]
    for path in paths:
        server.unwatch(path)
    server.observer = Watcher()
    server.build_delay = PAUSE
    for path in paths:
        server.watch(path)


class Watcher(PollingObserver):
    """Hears of changes; looks for them only where the system refuses to tell.

    It does where too much is watched on one machine.
    """

    def __init__(self) -> None:
        """Watch nothing yet."""
        super().__init__(timeout=0.5)
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
        self.asked.append((event_handler, path, recursive))
        return self.system.schedule(
            event_handler, path, recursive=recursive, event_filter=CHANGES
        )

    def start(self) -> None:
        """Begin."""
        try:
            self.system.start()
        except OSError:
            for handler, path, recursive in self.asked:
                super().schedule(handler, path, recursive=recursive)
        super().start()

    def on_thread_stop(self) -> None:
        """Let go of the system, too."""
        super().on_thread_stop()
        with suppress(RuntimeError):  # it never began
            self.system.stop()
