"""The exceptions of the program.

    Exception
        BriefsError
            ProblemsError: the files of a project have problems
            GitError: git failed, or has no such commit (loader.git)
            FetchError: an article cannot be fetched (authoring.ingest.web.http_client)
            ExtractionError: a file holds no article (authoring.ingest.extraction)
            AddSourceError: a source cannot be added (authoring.ingest.source_record)
            NewActorError: an actor cannot be written (authoring.writing.new_actor)
            UnknownCountryError (authoring.desk.plain_language.country_codes)
            ConflictError: a file was changed elsewhere (authoring.desk.workspace)
            DeskError: what was asked cannot be done (authoring.desk.workspace)
                EarlierTextError: an article differs (authoring.desk.intake)
            SearchError: Pagefind cannot make the index (mkdocs_plugin.pagefind_index)
        OSError
            LostError: the cache was damaged and is discarded (storage.store)

The command line prints a `BriefsError` as its message, with exit status 1.
`LostError` stands apart because the storage package does not import the model. The
text package raises no exceptions of its own.
"""

from __future__ import annotations

from collections.abc import Iterable

from generator.model.diagnostics import Problem


class BriefsError(Exception):
    """Base class of the program's own exceptions."""


class ProblemsError(BriefsError):
    """Input files are invalid; `problems` holds at least one problem, sorted."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        """Sort the problems by file, line and column."""
        self.problems = tuple(sorted(problems))
        super().__init__("\n".join(map(str, self.problems)))
