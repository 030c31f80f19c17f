"""A server hears of every change, and of nothing else."""

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

from generator.mkdocs_plugin import watcher as watching

PATIENCE = 60
"""Seconds after which a busy machine is taken for a deaf one."""


class Heard(events.FileSystemEventHandler):
    """Notes the names of files that changed."""

    def __init__(self) -> None:
        """Have heard of nothing."""
        self.names: Queue[str] = Queue()

    def on_any_event(self, event: events.FileSystemEvent) -> None:
        """Note it."""
        if not event.is_directory:
            self.names.put(Path(str(event.dest_path or event.src_path)).name)

    def until(self, name: str) -> list[str]:
        """Return what was heard of before a file, which comes last."""
        before: list[str] = []
        while (heard := self.names.get(timeout=PATIENCE)) != name:
            before.append(heard)
        return before


@contextmanager
def _watched(path: Path, watcher: watching.Watcher) -> Iterator[Heard]:
    heard = Heard()
    watcher.schedule(heard, str(path), recursive=True)
    watcher.start()
    try:
        yield heard
    finally:
        watcher.stop()
        watcher.join()


def _replace(file: Path, text: str) -> None:
    """Put a new file in the place of one, as editors do."""
    draft = file.with_name("draft")
    draft.write_text(text)
    draft.replace(file)


def test_files_of_a_folder_are_heard_of_when_they_change_alone(tmp_path: Path) -> None:
    """To read is no change; to make, to write, to replace and to remove are."""
    folder, elsewhere = tmp_path / "folder", tmp_path / "elsewhere"
    folder.mkdir()
    elsewhere.mkdir()
    read, written = folder / "read", folder / "written"
    read.write_text("one")
    with _watched(folder, watching.Watcher()) as heard:
        assert read.read_text() == "one"
        written.write_text("one")
        assert "read" not in heard.until("written")
        for text in ("two", "three"):
            _replace(read, text)
            heard.until("read")
        read.unlink()
        heard.until("read")
        inner = folder / "new"
        inner.mkdir()
        (inner / "deep").write_text("one")
        heard.until("deep")
        inner.rename(elsewhere / "new")
        heard.until("new")


def test_what_a_link_leads_to_is_heard_of(tmp_path: Path) -> None:
    """A file that is kept in another place changes as if it lay here."""
    kept, watched = tmp_path / "kept", tmp_path / "watched"
    kept.mkdir()
    watched.mkdir()
    (watched / "folder").symlink_to(kept)
    with _watched(watched, watching.Watcher()) as heard:
        (kept / "written").write_text("one")
        heard.until("written")


def test_a_single_file_is_heard_of_however_often_it_is_replaced(tmp_path: Path) -> None:
    """An editor puts a new file in the place of the one that is watched."""
    file = tmp_path / "settings"
    file.write_text("")
    with _watched(file, watching.Watcher()) as heard:
        for text in ("one", "three", "fifteen"):
            _replace(file, text)
            heard.until("settings")


def test_a_server_watches_what_it_watched_before(tmp_path: Path) -> None:
    """Our watcher takes over from that of MkDocs, and lets go again."""
    folder, file = tmp_path / "pages", tmp_path / "settings"
    folder.mkdir()
    file.write_text("")
    server = LiveReloadServer(lambda: None, "127.0.0.1", 0, str(tmp_path))
    with closing(server.socket):
        for path in (folder, folder, file):
            server.watch(str(path))
        watching.hear(server)
        watcher = server.observer
        assert isinstance(watcher, watching.Watcher)
        try:
            assert watched(watcher) == {str(folder), str(file)}

            server.unwatch(str(folder))
            server.unwatch(str(file))

            assert watched(watcher) == {str(folder)}
        finally:
            watcher.stop()


@pytest.mark.parametrize("refused", ["__init__", "schedule"])
def test_a_server_goes_on_polling_where_the_system_refuses(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, refused: str
) -> None:
    """A machine may have no observers left, or no watches."""

    def refuse(*_: object, **__: object) -> None:
        raise OSError("limit reached")

    monkeypatch.setattr(watching.Watcher, refused, refuse)
    server = LiveReloadServer(lambda: None, "127.0.0.1", 0, str(tmp_path))
    with closing(server.socket):
        server.watch(str(tmp_path))
        watching.hear(server)

    assert isinstance(server.observer, PollingObserver)
    assert watched(server.observer) == {str(tmp_path)}


def watched(observer: BaseObserver) -> set[str]:
    """Return the paths that an observer watches."""
    return {emitter.watch.raw_path for emitter in observer.emitters}
