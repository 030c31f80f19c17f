"""A site that is served: built again and again, and shown also while it has faults."""

from __future__ import annotations

import gc
from collections.abc import Callable, Generator, Iterable
from dataclasses import asdict, replace
from logging import getLogger
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, ConfigurationError
from mkdocs.plugins import get_plugin_logger

from generator.build import builder
from generator.build.builder import Site
from generator.mkdocs_plugin import search
from generator.model.diagnostics import Problem
from generator.model.exceptions import ProblemsError

REFUSED = "has settings that MkDocs refuses; the terminal says which"

log = get_plugin_logger("briefs")
BUILDING = getLogger("mkdocs.commands.build")
"""Warns that dirty builds leave pages stale, which with our files they do not."""


def hush() -> None:
    """Keep MkDocs from warning of dirty builds."""
    BUILDING.addFilter(lambda record: "'dirty' build" not in record.getMessage())


class Serving:
    """What lasts from one build of a server to the next.

    The theme shows `extra.problems` on every page.
    """

    def __init__(self, site_dir: Path) -> None:
        """Take the folder of the built site."""
        self.indexer = search.Indexer(site_dir, log.warning)
        self.builder: builder.Builder | None = None
        self.place: tuple[Path, str, str] | None = None
        """Where the builder builds."""
        self.sound: Site | None = None
        """The last site that had no errors."""
        self.settings: tuple[Problem, ...] = ()
        """What is wrong with mkdocs.yml, which is then taken as it last was."""
        self.settled = False
        """Whether what the first build made is taken for lasting."""

    def build(self, place: tuple[Path, str, str], config: MkDocsConfig) -> Site:
        """Return the site, or where it has errors the last without, or what is sound.

        Args:
            place: The project's folder, and the addresses of its code and its site.
            config: The settings, of which the theme learns what is wrong.
        """
        if not self.builder or place != self.place:
            self.builder, self.place = builder.Builder(*place, persistent=True), place
        try:
            self.sound = built = self.builder.build()
        except ProblemsError as error:
            built = (
                replace(self.sound, problems=error.problems)
                if self.sound
                else self.builder.preview()
            )
        config.extra["problems"] = []
        self.tell(config, self.settings)
        self.tell(config, (one for one in built.problems if one.level == "error"))
        return built

    def tell(self, config: MkDocsConfig, wrong: Iterable[Problem]) -> None:
        """Show problems on every page, and in the terminal."""
        for problem in wrong:
            config.extra["problems"].append(asdict(problem))
            log.error(str(problem))

    def again(self, build: Callable[..., None], config: MkDocsConfig) -> None:
        """Build the site anew, with earlier settings where those of now are faulty.

        MkDocs itself would print a traceback, and answer nobody until they are mended.

        Args:
            build: Builds, with given settings or with those that it reads.
            config: The earlier settings.
        """
        self.settings = ()
        try:
            build()
        except (ConfigurationError, Abort) as error:
            mark = getattr(error.__context__, "problem_mark", None)
            line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
            message = getattr(error.__context__, "problem", None) or REFUSED
            problem = Problem("mkdocs.yml", line, column, "T102", "", message)
            self.settings = (problem,)
            build(config)

    def finish(self, beside: Generator[object]) -> None:
        """Do what no page waits for: the files beside them, and the search index."""
        if not self.settled:
            self._settle()
        self.indexer.start(beside)

    def _settle(self) -> None:
        """Take what the first build made for lasting.

        Else the collector would look through all of it, again and again, while the
        site is built anew for one changed word: a third of that time.
        """
        gc.collect()
        gc.freeze()
        self.settled = True
