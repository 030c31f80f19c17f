"""What stands in a built site: what of it is written again, and what is taken away.

`mkdocs serve --dirty` leaves out what is not modified. MkDocs goes by the times of
files; ours go by their content and by everything around them.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from generator.build import builder
from generator.build.builder import Site
from generator.mkdocs_plugin import output_swap, search
from generator.outputs.pages import lite
from generator.storage import files as tree

ALSO = ("sitemap.xml.gz", search.INDEX)
"""What else stands in a site."""


class MadeFile(File):
    """A file that is made from the data, and looked up when it is asked for."""

    stands = False
    """Whether the built site has it as it is now."""

    def __init__(self, uri: str, made: builder.Files, config: MkDocsConfig) -> None:
        """Stand for one of the files that were made."""
        super().__init__(uri, None, config.site_dir, config.use_directory_urls)
        self.generated_by = "briefs"
        self.made = made
        self.digest = made.fingerprint(uri)

    @property  # type: ignore[misc]  # which nobody sets
    def content_bytes(self) -> bytes:
        """What the file holds."""
        return self.made[self.src_uri]

    @property  # type: ignore[misc]  # which nobody sets
    def content_string(self) -> str:
        """What the file holds, as text."""
        return self.content_bytes.decode("utf-8")

    def is_modified(self) -> bool:
        """Tell MkDocs whether to write it."""
        return not self.stands

    def copy_file(self, dirty: bool = False) -> None:
        """Leave a file that is no page to `Standing.put_beside`."""


class Standing:
    """What one build knows of the site that the last one left."""

    def __init__(self) -> None:
        """Know of nothing: the site is empty."""
        self.settings = ""
        self.files: dict[str, MadeFile] = {}
        self.beside: dict[Path, str] = {}
        """Digests of what stands beside the pages."""
        self.known: set[str] = set()
        """Paths of all that the last build left standing; of none while one is on."""
        self.before: set[str] = set()
        """What they were when this build began."""

    def add(
        self, files: Files, built: Site, config: MkDocsConfig, settings: str
    ) -> None:
        """Add the files that were made, and know those again that stand as they are.

        Of what lies on the disk the times tell nothing, where an older version was
        put back: it is always written.
        """
        for file in files:
            file.content_bytes = file.content_bytes  # held, so that no time is asked
        self.before, self.known = self.known, set()
        last = self.files if settings == self.settings else {}
        self.settings = settings
        self.files = {
            uri: _file(last.get(uri), uri, made, config)
            for made in (built.pages, built.assets)
            for uri in made
        }
        for file in self.files.values():
            files.append(file)

    def settle(self) -> None:
        """Know that all pages were written."""
        for file in self.files.values():
            file.stands = True

    def sweep(
        self, files: Iterable[File], config: MkDocsConfig, built: Site, since: int
    ) -> None:
        """Take away what is made no more.

        Args:
            files: All files of the site that the engine writes.
            config: The settings, with the folder of the site.
            built: What was made.
            since: When the build began.
        """
        folder = Path(config.site_dir)
        templates = (*config.theme.static_templates, *config.extra_templates)
        beside = (*built.assets, *built.static, lite.ARCHIVE)
        known = {str(folder / path) for path in (*templates, *ALSO, *beside)}
        known.update(file.abs_dest_path for file in files)
        if known != self.before:
            output_swap.sweep(str(folder), known, since)
        self.known = known
        self.beside = {
            path: digest for path, digest in self.beside.items() if str(path) in known
        }

    def put_beside(self, folder: Path, built: Site) -> Generator[None]:
        """Write what an engine makes no page of into the folder of the site.

        Yields after each file, for whoever may want no more of them.
        """
        try:
            for made in (built.assets, built.static, built.late()):
                for path in made:
                    self._put(folder / path, made, path)
                    yield
        finally:
            built.pages.store.close()

    def _put(self, file: Path, made: builder.Files, path: str) -> None:
        if self.beside.get(file) != made.fingerprint(path):
            tree.replace(file, made[path])
            self.beside[file] = made.fingerprint(path)


def _file(
    last: MadeFile | None, uri: str, made: builder.Files, config: MkDocsConfig
) -> MadeFile:
    if last and last.digest == made.fingerprint(uri):
        last.made = made
        return last
    return MadeFile(uri, made, config)
