"""The MkDocs plugin: adds the core's pages, and watches the folders they come from."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from mkdocs.config import config_options
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from generator import site, tree
from generator.problems import BriefError

WATCHED = ("briefs", "seeds", "site-templates")


class BriefsConfig(Config):  # type: ignore[no-untyped-call]
    """Settings of the plugin in mkdocs.yml."""

    root = config_options.Dir(exists=True, default=".")


class BriefsPlugin(BasePlugin[BriefsConfig]):  # type: ignore[no-untyped-call]
    """Adds every generated page to a build of MkDocs."""

    static: Mapping[str, str]
    """Files that go into the site beside the pages."""

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Add the generated pages, in memory."""
        try:
            built = site.build(
                Path(self.config.root), config.repo_url or "", config.site_url or ""
            )
        except BriefError as error:
            raise PluginError(f"The briefs have problems:\n{error}") from None
        for uri, data in built.files.items():
            files.append(File.generated(config, uri, content=data))
        self.static = built.static
        return files

    def on_page_markdown(
        self, markdown: str, page: Page, config: MkDocsConfig, files: Files
    ) -> None:
        """Date a page by its data, so that the clock changes nothing."""
        page.update_date = str(page.meta.get("updated", page.update_date))

    def on_post_build(self, config: MkDocsConfig) -> None:
        """Put the files that MkDocs would take for pages beside the pages."""
        for path, text in self.static.items():
            tree.replace(Path(config.site_dir) / path, site.encoded(text))

    def on_serve(
        self, server: LiveReloadServer, config: MkDocsConfig, builder: object
    ) -> LiveReloadServer:
        """Watch what the pages are made from."""
        for folder in WATCHED:
            server.watch(str(Path(self.config.root) / folder))
        return server
