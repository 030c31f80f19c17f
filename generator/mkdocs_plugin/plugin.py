"""The MkDocs plugin: adds the core's pages, and watches the folders they come from."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Literal

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

from generator.build import builder as site
from generator.build.builder import Site
from generator.mkdocs_plugin import (
    heading_split,
    output_swap,
    page_cache,
    search,
    template_fallback,
    watcher,
)
from generator.mkdocs_plugin import server as serving
from generator.mkdocs_plugin.output_state import Standing
from generator.mkdocs_plugin.page_cache import Frame, Reuse
from generator.mkdocs_plugin.server import Serving
from generator.model.exceptions import ProblemsError

WATCHED = ("briefs", "seeds", "site-templates")
CACHE = ".cache/pages"
"""What earlier builds made; may be deleted at any time."""


class BriefsConfig(Config):  # type: ignore[no-untyped-call]
    """Settings of the plugin in mkdocs.yml."""

    root = config_options.Dir(exists=True, default=".")
    reuse = config_options.Type(bool, default=True)
    """Whether pages are taken from earlier builds, where they would be the same."""
    polling = config_options.Type(bool, default=False)
    """Whether to look at files twice a second, where the system does not tell of
    changes: in folders that lie on another machine."""


class BriefsPlugin(BasePlugin[BriefsConfig]):  # type: ignore[no-untyped-call]
    """Adds every generated page to a build of MkDocs, and the search index after."""

    serves = dirty = begun = False
    """How it is built, and whether that began."""
    serving: Serving | None = None
    """What lasts while the site is served."""
    theme: Mapping[str, str] = {}
    """Our templates of the theme as they last could be read, while it is served."""
    made: Site | None = None
    """What the site is made of."""
    since: int
    """When the build began, by the disk's time."""
    files: Files
    nav: Navigation
    reuse: Reuse
    """Documents that earlier builds made."""
    standing: Standing
    """The site that the last build left."""
    parted: heading_split.Page | None = None
    """The generated page that is being rendered."""

    def __init__(self) -> None:
        """Hold what is worth it from one build to the next."""
        super().__init__()
        self.compiled = template_fallback.Compiled()

    def on_startup(
        self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool
    ) -> None:
        """Learn if the site is built once, or served and built again and again."""
        self.serves, self.dirty, self.begun = command == "serve", dirty, False
        if self.serves and dirty:
            serving.hush()

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Tell the templates of live reload, whose script the strict policy refuses."""
        config.extra["serving"] = self.serves
        if self.serves and not self.serving:
            self.serving = Serving(Path(config.site_dir))
        return config

    def on_pre_build(self, config: MkDocsConfig) -> None:
        """Save what the last build left from being cleaned away."""
        if not (self.dirty and self.begun):
            self.reuse = Reuse(Path(self.config.root) / CACHE)
            self.standing = Standing()
        self.begun = True
        if self.serving:
            self.serving.indexer.stop()
        self.since = output_swap.mark(Path(config.site_dir))
        if not self.dirty:
            output_swap.set_aside(Path(config.site_dir))

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Add the generated pages."""
        output_swap.put_back(Path(config.site_dir))
        place = Path(self.config.root), config.repo_url or "", config.site_url or ""
        built = self.serving.build(place, config) if self.serving else _built(*place)
        settings = page_cache.settings(config)
        self.standing.add(files, built, config, settings)
        self.files, self.made = files, built
        return files

    def on_nav(self, nav: Navigation, config: MkDocsConfig, files: Files) -> None:
        """Put off what may be taken from earlier builds."""
        self.nav = nav
        self.reuse.read(config, nav, files, allowed=self.config.reuse)

    def on_env(
        self, env: Environment, /, *, config: MkDocsConfig, files: Files
    ) -> Environment:
        """Refuse a faulty template; while the site is served, do without it.

        Then take whole documents from earlier builds, where they would be the same.
        """
        env.bytecode_cache = self.compiled
        attempt = partial(self._fill, env, config, files) if self.serving else None
        self.theme, wrong = template_fallback.read(
            env, config.theme.dirs, self.theme, attempt
        )
        if self.serving:
            self.serving.tell(config, wrong)
        elif wrong:
            raise PluginError(f"The theme has problems:\n{ProblemsError(wrong)}")
        frame = Frame(env, config, self.nav, files, files.documentation_pages())
        self.reuse.frame(frame, self.theme)
        return env

    def _fill(self, env: Environment, config: MkDocsConfig, files: Files) -> None:
        """Put a page of each kind into the theme: of all that have the same keys."""
        documents = files.documentation_pages()
        pages = [file.page for file in documents if file.page]
        for page in {tuple(page.meta): page for page in pages}.values():
            template = env.get_template(page.meta.get("template", "main.html"))
            template.render(get_context(self.nav, documents, config, page))

    def on_post_page(self, output: str, page: Page, config: MkDocsConfig) -> str:
        """Write the document that is ready, or keep the one that was made."""
        return self.reuse.html(output, page)

    def on_page_markdown(
        self, markdown: str, page: Page, config: MkDocsConfig, files: Files
    ) -> str | None:
        """Date a page by its data, and leave of a generated one only its headings."""
        page.update_date = str(page.meta.get("updated", page.update_date))
        self.parted = heading_split.parted(markdown) if page.file.generated_by else None
        return self.parted and self.parted.headings

    def on_page_content(
        self, html: str, page: Page, config: MkDocsConfig, files: Files
    ) -> str | None:
        """Put what is HTML already under the headings."""
        if not self.parted:
            return None
        page.present_anchor_ids = self.parted.anchors() | (
            page.present_anchor_ids or set()
        )
        return self.parted.content(html)

    def on_post_build(self, config: MkDocsConfig) -> None:
        """Index the pages, and put beside them what is no page."""
        assert self.made
        folder = Path(config.site_dir)
        self.standing.settle()
        self.standing.sweep(self._written(), config, self.made, self.since)
        self.reuse.store.close()
        beside = self.standing.put_beside(folder, self.made)
        if self.serving:
            self.serving.finish(beside)
            return
        try:
            search.build(folder, beside)
        except search.SearchError as error:
            raise PluginError(f"The search index was not made:\n{error}") from None

    def _written(self) -> Iterator[File]:
        """Yield the files that MkDocs writes; drafts only while they are served."""
        drafts = InclusionLevel.DRAFT if self.serving else InclusionLevel.NOT_IN_NAV
        for file in self.files:
            if file.inclusion.value >= drafts.value:
                yield file

    def on_build_error(self, error: Exception) -> None:
        """Let go of what is kept, which somebody may want to delete now."""
        if self.begun:
            self.reuse.store.close()
        if self.made:
            self.made.pages.store.close()

    def on_serve(
        self,
        server: LiveReloadServer,
        config: MkDocsConfig,
        builder: Callable[..., None],
    ) -> LiveReloadServer:
        """Watch what the pages are made from, and outlive settings half typed."""
        for folder in WATCHED:
            server.watch(str(Path(self.config.root) / folder))
        if not self.config.polling:
            watcher.hear(server)
        if self.serving:
            server.builder = partial(self.serving.again, builder, config)
        return server

    def on_shutdown(self) -> None:
        """Leave no process behind, and nothing for who builds next in this one."""
        if self.serving:
            self.serving.indexer.stop()
        self.serving = None


def _built(root: Path, repo_url: str, site_url: str) -> Site:
    try:
        return site.build(root, repo_url, site_url)
    except ProblemsError as error:
        raise PluginError(f"The briefs have problems:\n{error}") from None
