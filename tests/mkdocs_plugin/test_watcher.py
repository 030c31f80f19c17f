"""The watcher reports every change of a file, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from queue import Queue

import pytest
from mkdocs.livereload import LiveReloadServer
from watchdog import events
from watchdog.observers.api import BaseObserver
from watchdog.observers.polling import PollingObserver

from generator.mkdocs_plugin import watcher as watcher_module

TIMEOUT = 60
"""Seconds after which an event is assumed to be lost."""


class Recorder(events.FileSystemEventHandler):
    """Records the names of changed files."""

    def __init__(self) -> None:
        """Start with no names."""
        self.names: Queue[str] = Queue()

    def on_any_event(self, event: events.FileSystemEvent) -> None:
        """Record the name of a changed file."""
        if not event.is_directory:
            self.names.put(Path(str(event.dest_path or event.src_path)).name)

    def until(self, name: str) -> list[str]:
        """Wait for a file and return the names recorded before it."""
        before: list[str] = []
        while (changed := self.names.get(timeout=TIMEOUT)) != name:
            before.append(changed)
        return before


@contextmanager
def _watched(path: Path, watcher: watcher_module.SystemObserver) -> Iterator[Recorder]:
    recorder = Recorder()
    watcher.schedule(recorder, str(path), recursive=True)
    watcher.start()
    try:
        yield recorder
    finally:
        watcher.stop()
        watcher.join()


def _replace(file: Path, text: str) -> None:
    """Replace a file by a new one, as editors do."""
    draft = file.with_name("draft")
    draft.write_text(text)
    draft.replace(file)


def test_changes_in_folder(tmp_path: Path) -> None:
    """Creating, writing, replacing and removing files is reported; reading is not."""
    folder, elsewhere = tmp_path / "folder", tmp_path / "elsewhere"
    folder.mkdir()
    elsewhere.mkdir()
    read, written = folder / "read", folder / "written"
    read.write_text("one")
    with _watched(folder, watcher_module.SystemObserver()) as recorder:
        assert read.read_text() == "one"
        written.write_text("one")
        assert "read" not in recorder.until("written")
        for text in ("two", "three"):
            _replace(read, text)
            recorder.until("read")
        read.unlink()
        recorder.until("read")
        inner = folder / "new"
        inner.mkdir()
        (inner / "deep").write_text("one")
        recorder.until("deep")
        inner.rename(elsewhere / "new")
        recorder.until("new")


def test_linked_folder(tmp_path: Path) -> None:
    """A change behind a symbolic link is reported."""
    target, watched = tmp_path / "kept", tmp_path / "watched"
    target.mkdir()
    watched.mkdir()
    (watched / "folder").symlink_to(target)
    with _watched(watched, watcher_module.SystemObserver()) as recorder:
        (target / "written").write_text("one")
        recorder.until("written")


def test_replaced_file(tmp_path: Path) -> None:
    """A watched file is still watched after it was replaced."""
    file = tmp_path / "settings"
    file.write_text("")
    with _watched(file, watcher_module.SystemObserver()) as recorder:
        for text in ("one", "three", "fifteen"):
            _replace(file, text)
            recorder.until("settings")


def test_server_keeps_its_paths(tmp_path: Path) -> None:
    """The watcher takes over the paths of MkDocs, and paths can be removed."""
    folder, file = tmp_path / "pages", tmp_path / "settings"
    folder.mkdir()
    file.write_text("")
    server = LiveReloadServer(lambda: None, "127.0.0.1", 0, str(tmp_path))
    with closing(server.socket):
        for path in (folder, folder, file):
            server.watch(str(path))
        watcher_module.use_system_events(server)
        watcher = server.observer
        assert isinstance(watcher, watcher_module.SystemObserver)
        try:
            assert watched(watcher) == {str(folder), str(file)}

            server.unwatch(str(folder))
            server.unwatch(str(file))

            assert watched(watcher) == {str(folder)}
        finally:
            watcher.stop()


@pytest.mark.parametrize("refused", ["__init__", "schedule"])
def test_polling_where_the_system_refuses(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, refused: str
) -> None:
    """Without system events or watches, MkDocs polls the files itself."""

    def refuse(*_: object, **__: object) -> None:
        raise OSError("limit reached")

    monkeypatch.setattr(watcher_module.SystemObserver, refused, refuse)
    server = LiveReloadServer(lambda: None, "127.0.0.1", 0, str(tmp_path))
    with closing(server.socket):
        server.watch(str(tmp_path))
        watcher_module.use_system_events(server)

    assert isinstance(server.observer, PollingObserver)
    assert watched(server.observer) == {str(tmp_path)}


def watched(observer: BaseObserver) -> set[str]:
    """Return the paths that an observer watches."""
    return {emitter.watch.raw_path for emitter in observer.emitters}
