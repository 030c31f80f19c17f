"""State of `mkdocs serve` between builds, and recovery from faulty input."""

from __future__ import annotations

import gc
from collections.abc import Callable, Generator, Iterable
from dataclasses import asdict, replace
from logging import LogRecord, getLogger
from pathlib import Path
from typing import NamedTuple

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, ConfigurationError
from mkdocs.plugins import get_plugin_logger

from generator.build.builder import Builder, Site
from generator.corpus.page_addresses import PageAddresses
from generator.mkdocs_plugin import pagefind_index
from generator.model.diagnostics import Problem
from generator.model.exceptions import ProblemsError

INVALID_SETTINGS = "has settings that MkDocs refuses; the terminal says which"

log = get_plugin_logger("briefs")
build_log = getLogger("mkdocs.commands.build")
"""Logs a warning that dirty builds leave stale pages, which does not hold for ours."""


class Source(NamedTuple):
    """The arguments of a builder: a project, and how its site is addressed."""

    root: Path
    repo_url: str
    site_url: str
    page_addresses: PageAddresses


class ServeSession:
    """A running server: all state that outlives a single build.

    Problems do not stop a build. The theme shows those in `extra.problems` on every
    page, above the last content that had none.
    """

    def __init__(self, site_dir: Path) -> None:
        """Prepare for the first build.

        Args:
            site_dir: The output directory.
        """
        self.indexer = pagefind_index.Indexer(site_dir, log.warning)
        self.builder: Builder | None = None
        self.source: Source | None = None
        self.last_valid: Site | None = None
        """The last site that had no errors."""
        self.config_problems: tuple[Problem, ...] = ()
        """Errors in mkdocs.yml, in place of which its last valid settings are used."""
        self.frozen = False
        """Whether the garbage collector ignores the objects of the first build."""
        build_log.addFilter(self._is_valid)

    def _is_valid(self, record: LogRecord) -> bool:
        """Filter out the warning that MkDocs logs about dirty builds."""
        return "'dirty' build" not in record.getMessage()

    def close(self) -> None:
        """Stop background work, and undo what the server changed in its process."""
        self.indexer.stop()
        build_log.removeFilter(self._is_valid)
        if self.frozen:
            gc.unfreeze()
            self.frozen = False

    def build(self, source: Source, config: MkDocsConfig) -> Site:
        """Build the site; in case of errors, return the best one that can be shown.

        That is the last site without errors, or else a preview of the files that have
        none.

        Args:
            source: What to build.
            config: Receives the problems for the theme.
        """
        if not self.builder or source != self.source:
            self.builder = Builder(*source, persistent=True)
            self.source = source
        try:
            self.last_valid = site = self.builder.build()
        except ProblemsError as error:
            site = (
                replace(self.last_valid, problems=error.problems)
                if self.last_valid
                else self.builder.preview()
            )
        config.extra["problems"] = []
        self.report(config, self.config_problems)
        self.report(config, (item for item in site.problems if item.level == "error"))
        return site

    def report(self, config: MkDocsConfig, problems: Iterable[Problem]) -> None:
        """Log problems, and pass them to the theme for display on every page."""
        for problem in problems:
            config.extra["problems"].append(asdict(problem))
            log.error(str(problem))

    def rebuild(self, build: Callable[..., None], config: MkDocsConfig) -> None:
        """Build again, with the last valid settings if the current ones are not.

        MkDocs would print a traceback, and answer no request until they are corrected.

        Args:
            build: Builds with the given settings, or else with those in mkdocs.yml.
            config: The last valid settings.
        """
        self.config_problems = ()
        try:
            build()
        except (ConfigurationError, Abort) as error:
            mark = getattr(error.__context__, "problem_mark", None)
            line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
            message = getattr(error.__context__, "problem", None) or INVALID_SETTINGS
            problem = Problem("mkdocs.yml", line, column, "T102", "", message)
            self.config_problems = (problem,)
            build(config)

    def finish(self, assets: Generator[object]) -> None:
        """Start the work that no page has to wait for.

        Args:
            assets: Writes the files other than pages, one per step; the search index
                follows.
        """
        if not self.frozen:
            self._freeze()
        self.indexer.start(assets)

    def _freeze(self) -> None:
        """Exempt the objects of the first build from garbage collection.

        Most of them live as long as the server. To traverse them again and again takes
        a third of the time of a small rebuild.
        """
        gc.collect()
        gc.freeze()
        self.frozen = True
