"""The exceptions of the program.

    Exception
    ├── BriefsError
    │   ├── ProblemsError     problems in the files of a project
    │   ├── GitError          loader.git: git failed, or has no such commit
    │   ├── FetchError        authoring.ingest.web: an article cannot be fetched
    │   ├── ExtractionError   authoring.ingest.extraction: a file holds no article
    │   ├── TakingError       authoring.ingest.add_source: a source cannot be added
    │   └── SearchError       mkdocs_plugin.search: Pagefind cannot build the index
    └── OSError
        └── LostError         storage.store: the cache was damaged and is discarded

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
