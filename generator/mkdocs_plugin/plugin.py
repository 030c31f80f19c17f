"""The MkDocs plugin: adds the generated pages to a build, and serves them live."""

from __future__ import annotations

from collections import ChainMap, deque
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import ExitStack, closing
from functools import partial
from pathlib import Path
from typing import Literal, cast

from jinja2 import Environment
from mkdocs.commands.build import get_context
from mkdocs.config import config_options
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from generator.build.builder import Site, build
from generator.corpus.page_addresses import PageAddresses
from generator.mkdocs_plugin import (
    asset_minification,
    faulty_template_fallback,
    headings_only_rendering,
    pagefind_index,
    previous_site,
    search_pages,
    sitemap_splitting,
    watcher,
)
from generator.mkdocs_plugin.output_state import OutputState
from generator.mkdocs_plugin.page_cache import PageCache, RenderContext
from generator.mkdocs_plugin.page_fingerprints import settings_fingerprint
from generator.mkdocs_plugin.serve_session import ServeSession, Source
from generator.model.exceptions import ProblemsError

WATCHED_DIRS = ("briefs", "seeds", "site-templates")
"""Directories whose changes trigger a rebuild of a served site."""
CACHE_DIR = ".cache/pages"
"""Directory of the page cache; it may be deleted at any time."""


class BriefsConfig(Config):  # type: ignore[no-untyped-call]
    """Settings of the plugin in mkdocs.yml."""

    root = config_options.Dir(exists=True, default=".")
    """The project's folder."""
    reuse = config_options.Type(bool, default=True)
    """Whether unchanged pages are taken from the page cache."""
    polling = config_options.Type(bool, default=False)
    """Whether to poll for changes twice a second, on file systems that send no change
    notifications, such as network shares."""


class BriefsPlugin(BasePlugin[BriefsConfig]):  # type: ignore[no-untyped-call]
    """Adds every generated page to a build, and the search index after it.

    The event handlers stand in the order in which MkDocs calls them.
    """

    serves = False
    """Whether the command is `mkdocs serve`."""
    dirty = False
    """Whether to keep the output directory, and write only modified files."""
    settings = ""
    """Fingerprint of the settings of the last build; empty before the first one."""
    session: ServeSession | None = None
    """State between the builds of a server; None if the site is built once."""
    theme: Mapping[str, str] = {}
    """Last valid sources of our theme templates, by name."""
    site: Site | None = None
    """The generated site."""
    since: int
    """Start of the build, in nanoseconds of the file system's clock."""
    files: Files
    """All files of the build."""
    nav: Navigation
    """The navigation of the build."""
    cache: PageCache
    """The page cache."""
    output: OutputState
    """State of the output directory."""
    split_page: headings_only_rendering.SplitPage | None = None
    """The generated page that is being rendered, if it could be split."""

    def __init__(self) -> None:
        """Create the plugin, once for all builds of a server."""
        super().__init__()
        self.bytecode_cache = faulty_template_fallback.MemoryBytecodeCache()

    def on_startup(
        self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool
    ) -> None:
        """Note whether the site is built once, or served and rebuilt."""
        self.serves, self.dirty, self.settings = command == "serve", dirty, ""

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Tell the theme whether to allow the live-reload script.

        The content security policy of the site forbids inline scripts otherwise.
        """
        config.extra["serving"] = self.serves
        if self.serves and not self.session:
            self.session = ServeSession(Path(config.site_dir))
        return config

    def on_pre_build(self, config: MkDocsConfig) -> None:
        """Protect the last site from being cleaned away.

        What is known of the last build counts only in a dirty build with the same
        settings.
        """
        last, self.settings = self.settings, settings_fingerprint(config)
        if not self.dirty or self.settings != last:
            self.cache = PageCache(Path(self.config.root) / CACHE_DIR)
            self.output = OutputState()
        if self.session:
            self.session.indexer.stop()
        self.since = previous_site.file_system_time(Path(config.site_dir))
        if not self.dirty:
            previous_site.stash(Path(config.site_dir))

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Add the generated pages, and minify our style sheets and scripts."""
        previous_site.restore(Path(config.site_dir))
        source = Source(
            Path(self.config.root),
            config.repo_url or "",
            config.site_url or "",
            PageAddresses(config.use_directory_urls),
        )
        site = self.session.build(source, config) if self.session else _build(source)
        asset_minification.minify(files)
        self.output.add(files, site, config)
        self.files, self.site = files, site
        return files

    def on_nav(self, nav: Navigation, config: MkDocsConfig, files: Files) -> None:
        """Defer the pages that the cache may hold."""
        self.nav = nav
        self.cache.defer_pages(config, nav, files, enabled=self.config.reuse)

    def on_env(
        self, env: Environment, /, *, config: MkDocsConfig, files: Files
    ) -> Environment:
        """Load the theme templates, then the deferred pages.

        Raises:
            PluginError: A template is faulty; a served site replaces it instead.
        """
        env.bytecode_cache = self.bytecode_cache
        render = partial(self._render_samples, env, config, files)
        self.theme, problems = faulty_template_fallback.load(
            env, config.theme.dirs, self.theme, render if self.session else None
        )
        if self.session:
            self.session.report(config, problems)
        elif problems:
            raise PluginError(f"The theme has problems:\n{ProblemsError(problems)}")
        self.cache.render_pages(RenderContext(env, config, self.nav, files), self.theme)
        return env

    def _render_samples(
        self, env: Environment, config: MkDocsConfig, files: Files
    ) -> None:
        """Render one page of each kind; pages with the same metadata keys are alike."""
        documents = files.documentation_pages()
        pages = [file.page for file in documents if file.page]
        for page in {tuple(page.meta): page for page in pages}.values():
            template = env.get_template(page.meta.get("template", "main.html"))
            template.render(get_context(self.nav, documents, config, page))

    def on_page_markdown(
        self, markdown: str, page: Page, config: MkDocsConfig, files: Files
    ) -> str | None:
        """Set the date of a page, and pass on only the headings of a generated page."""
        page.update_date = str(page.meta.get("updated", page.update_date))
        generated = page.file.generated_by
        self.split_page = headings_only_rendering.split(markdown) if generated else None
        return self.split_page and self.split_page.headings

    def on_page_content(
        self, html: str, page: Page, config: MkDocsConfig, files: Files
    ) -> str | None:
        """Insert the sections of a generated page below its rendered headings."""
        if not self.split_page:
            return None
        page.present_anchor_ids = self.split_page.anchors() | (
            page.present_anchor_ids or set()
        )
        return self.split_page.content(html)

    def on_post_template(
        self, output_content: str, *, template_name: str, config: MkDocsConfig
    ) -> str:
        """Split a sitemap that would be too long."""
        if template_name != sitemap_splitting.NAME:
            return output_content
        return sitemap_splitting.write_parts(output_content, config)

    def on_post_page(self, output: str, page: Page, config: MkDocsConfig) -> str:
        """Return the document of a deferred page; leave any other as it is."""
        return self.cache.html(output, page)

    def on_post_build(self, config: MkDocsConfig) -> None:
        """Remove stale files, write those that are not pages, and index the pages.

        Raises:
            PluginError: Pagefind failed.
        """
        assert self.site
        folder = Path(config.site_dir)
        self.output.mark_written()
        self.output.remove_stale(self._written(), config, self.site, self.since)
        self.cache.store.close()
        assets = self.output.write_assets(folder, self.site)
        documents = self._search_documents(folder, flat=not config.use_directory_urls)
        if self.session:
            self.session.finish(_in_turn(documents, assets))
        elif not config.use_directory_urls:
            deque(_in_turn(documents, assets), maxlen=0)
        else:
            deque(documents, maxlen=0)
            try:
                pagefind_index.build(folder, assets)
            except pagefind_index.SearchError as error:
                raise PluginError(f"The search index was not made:\n{error}") from None

    def _search_documents(self, folder: Path, *, flat: bool) -> Generator[None]:
        """Write the input of the search index, in steps."""
        assert self.site
        help_pages = search_pages.text_pages(self.files.documentation_pages())
        entries = ChainMap(dict(help_pages), cast("dict[str, bytes]", self.site.search))
        write = search_pages.write_script if flat else search_pages.write
        return write(folder, entries)

    def _written(self) -> Iterator[File]:
        """Yield the files that MkDocs writes; drafts only if the site is served."""
        drafts = InclusionLevel.DRAFT if self.session else InclusionLevel.NOT_IN_NAV
        for file in self.files:
            if file.inclusion.value >= drafts.value:
                yield file

    def on_build_error(self, error: Exception) -> None:
        """Close the caches, so that their directories can be deleted."""
        if self.settings:
            self.cache.store.close()
        if self.site:
            self.site.pages.store.close()

    def on_serve(
        self,
        server: LiveReloadServer,
        config: MkDocsConfig,
        builder: Callable[..., None],
    ) -> LiveReloadServer:
        """Watch the generator's inputs, and rebuild even if the settings are faulty."""
        for folder in WATCHED_DIRS:
            server.watch(str(Path(self.config.root) / folder))
        if not self.config.polling:
            watcher.use_system_events(server)
        if self.session:
            server.builder = partial(self.session.rebuild, builder, config)
        return server

    def on_shutdown(self) -> None:
        """Stop background work, and forget the state of the server."""
        if self.session:
            self.session.close()
        self.session = None


def _in_turn(*work: Generator[None]) -> Generator[None]:
    """Do one piece of work after the other, and close all of them in the end."""
    with ExitStack() as stack:
        for one in work:
            stack.enter_context(closing(one))
        for one in work:
            yield from one


def _build(source: Source) -> Site:
    """Generate the site, with errors as MkDocs reports them."""
    try:
        return build(*source)
    except ProblemsError as error:
        raise PluginError(f"The briefs have problems:\n{error}") from None
