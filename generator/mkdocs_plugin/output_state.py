"""Tracks the output directory: which files in it are current and which are stale.

`mkdocs serve --dirty` skips files that are not modified. MkDocs compares modification
times; generated files are compared by fingerprints of all that they are made from.
"""

from __future__ import annotations

import os
from collections.abc import Container, Generator, Iterable
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from generator.build.builder import Site, StoredFiles
from generator.mkdocs_plugin import pagefind_index
from generator.storage.files import replace

EXTRA_PATHS = ("sitemap.xml.gz", pagefind_index.INDEX_DIR)
"""Paths in the output directory that neither MkDocs nor the generator lists."""


class GeneratedFile(File):
    """A generated file, whose content is read from the store on demand."""

    up_to_date = False
    """Whether the output directory holds the current version of a page."""

    def __init__(self, uri: str, source: StoredFiles, config: MkDocsConfig) -> None:
        """Create the entry of one generated file.

        Args:
            uri: Path of the file in the docs directory, were it not generated.
            source: The generated files, this one among them.
            config: The settings of this build.
        """
        super().__init__(uri, None, config.site_dir, config.use_directory_urls)
        self.generated_by = "briefs"
        self.source = source
        self.digest = source.fingerprint(uri)

    @property  # type: ignore[misc]  # overrides a writable attribute
    def content_bytes(self) -> bytes:
        """Content of the file."""
        return self.source[self.src_uri]

    @property  # type: ignore[misc]  # overrides a writable attribute
    def content_string(self) -> str:
        """Content of the file, decoded from UTF-8."""
        return self.content_bytes.decode("utf-8")

    def is_modified(self) -> bool:
        """Tell MkDocs whether a dirty build must write the page."""
        return not self.up_to_date

    def copy_file(self, dirty: bool = False) -> None:
        """Do nothing: files other than pages are written after the pages."""


class OutputState:
    """The known state of the output directory, kept from one build to the next."""

    def __init__(self) -> None:
        """Start from an output directory of unknown content."""
        self.files: dict[str, GeneratedFile] = {}
        """Generated pages and assets, by path."""
        self.assets: dict[Path, str] = {}
        """Digests of the written files other than pages."""
        self.paths: set[str] = set()
        """Output paths of the last complete build; empty during a build."""
        self.previous_paths: set[str] = set()
        """The same, as of the start of the current build."""

    def add(self, files: Files, site: Site, config: MkDocsConfig) -> None:
        """Add the generated files to a build.

        File objects of the last build are used again where the content is unchanged.

        Args:
            files: The files of the build; extended in place.
            site: The generated site.
            config: The settings, the same in all builds that share this state.
        """
        for file in files:
            # With its content in memory a file always counts as modified. Its time
            # would not show that an older version was restored.
            file.content_bytes = file.content_bytes
        self.previous_paths, self.paths = self.paths, set()
        self.files = {
            uri: _file(self.files.get(uri), uri, source, config)
            for source in (site.pages, site.assets)
            for uri in source
        }
        for file in self.files.values():
            files.append(file)

    def mark_written(self) -> None:
        """Record that all generated pages are in the output directory."""
        for file in self.files.values():
            file.up_to_date = True

    def remove_stale(
        self, files: Iterable[File], config: MkDocsConfig, site: Site, since: int
    ) -> None:
        """Remove files that this build no longer produces from the output directory.

        Args:
            files: All files that MkDocs writes.
            config: The settings of this build.
            site: The generated site.
            since: Start of the build, in nanoseconds of the file system's clock.
        """
        folder = Path(config.site_dir)
        templates = (*config.theme.static_templates, *config.extra_templates)
        assets = (*site.assets, *site.static, *site.late_paths)
        paths = {str(folder / path) for path in (*templates, *EXTRA_PATHS, *assets)}
        paths.update(file.abs_dest_path for file in files)
        if paths != self.previous_paths:
            _remove_stale(str(folder), paths, since)
        self.paths = paths
        self.assets = {
            path: digest for path, digest in self.assets.items() if str(path) in paths
        }

    def write_assets(self, folder: Path, site: Site) -> Generator[None]:
        """Write the generated files other than pages into the output directory.

        Yields after each file, so that the caller can stop in between.
        """
        try:
            for source in (site.assets, site.static, site.late()):
                for path in source:
                    self._write(folder / path, source, path)
                    yield
        finally:
            site.pages.store.close()

    def _write(self, file: Path, source: StoredFiles, path: str) -> None:
        if self.assets.get(file) != source.fingerprint(path):
            replace(file, source[path])
            self.assets[file] = source.fingerprint(path)


def _file(
    last: GeneratedFile | None, uri: str, source: StoredFiles, config: MkDocsConfig
) -> GeneratedFile:
    if last and last.digest == source.fingerprint(uri):
        last.source = source
        return last
    return GeneratedFile(uri, source, config)


def _remove_stale(folder: str, known: Container[str], since: int) -> bool:
    """Remove stale files, and the directories that this leaves empty.

    Hidden entries are never removed.

    Args:
        folder: The output directory, or a directory below it.
        known: Paths to keep; a directory is kept with everything in it.
        since: Start of the build, in nanoseconds. A newer file is kept as well, since
            another plugin may have written it.

    Returns:
        Whether the directory is empty now.
    """
    empty = True
    for entry in [*os.scandir(folder)]:
        if entry.path in known or entry.name.startswith("."):
            empty = False
        elif entry.is_dir(follow_symlinks=False):
            if _remove_stale(entry.path, known, since):
                Path(entry.path).rmdir()
            else:
                empty = False
        elif entry.stat(follow_symlinks=False).st_mtime_ns < since:
            Path(entry.path).unlink()
        else:
            empty = False
    return empty
