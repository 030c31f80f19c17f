"""What the commands share: progress, problem reports, and errors of usage."""

from __future__ import annotations

import signal
import sys
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path, PurePath

import click

from generator.build import check
from generator.cli import problem_excerpts
from generator.corpus import quotation_seals
from generator.corpus.corpus import Corpus
from generator.corpus.quotation_seals import SealResult
from generator.corpus.verification import PageStatement
from generator.corpus.wording import number_with_noun
from generator.loader import git, project_loader, text_file_reader
from generator.loader.project_loader import Project
from generator.loader.project_paths import source_path
from generator.model.diagnostics import Problem
from generator.storage import cyclic_collection, files, memo
from generator.storage.store import LostError

PROGRESS_INTERVAL = 1.0
"""Seconds until progress is shown first, and between its updates."""
MAX_FILES = 5
"""Files that a message names; of more it says how many."""
MAX_LISTED = 5
"""Maximum number of errors listed after a command; of more it prints the number."""


@contextmanager
def progress(label: str) -> Iterator[None]:
    """Show a label and the seconds elapsed while the block runs at a terminal.

    Nothing is shown in the first second. The block must not print anything, as it would
    end up on the same line. A timer signal updates the line, on systems that have one;
    a thread would keep the work from being shared among forked processes.
    """
    if not sys.stderr.isatty() or not hasattr(signal, "setitimer"):
        yield
        return
    seconds = 0

    def update(*_: object) -> None:
        nonlocal seconds
        seconds += 1
        click.echo(f"\r{label}, {seconds} s", nl=False, err=True)

    previous = signal.signal(signal.SIGALRM, update)
    signal.setitimer(signal.ITIMER_REAL, PROGRESS_INTERVAL, PROGRESS_INTERVAL)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, previous)
        if seconds:
            click.echo(f"\r{' ' * (len(label) + 12)}\r", nl=False, err=True)


def checked(root: Path) -> tuple[Project, tuple[Problem, ...]]:
    """Load and check the project, using the results of earlier runs.

    A damaged store is deleted when that is noticed (`LostError`), so the second attempt
    starts from an empty one.
    """
    store = memo.project_store(root)

    def load_and_check() -> tuple[Project, tuple[Problem, ...]]:
        project = project_loader.load(root, store)
        return project, check.check(project, store)

    with cyclic_collection.disabled(freezes=True):
        try:
            return load_and_check()
        except LostError:
            return load_and_check()
        finally:
            store.close()


def load_project(root: Path) -> Project:
    """Load the project; report what cannot be read, and exit if that is an error."""
    with progress("reading"):
        project = project_loader.load(root)
    if project.problems:
        if any(problem.level == "error" for problem in project.problems):
            click.echo("Nothing was done, as not everything can be read:", err=True)
        report(project.problems)
    return project


def project_path(root: Path, path: str) -> PurePath:
    """Return an existing path relative to the root, as problems name it.

    Args:
        root: The project's folder.
        path: A file or folder, relative to the working folder or to the root.

    Raises:
        click.BadParameter: There is no such path inside the project.
    """
    for candidate in (Path(path), root / path):
        if candidate.exists() and candidate.resolve().is_relative_to(root.resolve()):
            return candidate.resolve().relative_to(root.resolve())
    raise click.BadParameter(f"'{path}' is not a file or folder of the project")


def seal(
    root: Path,
    source: str,
    corpus: Corpus,
    stated: Collection[PageStatement] = (),
    *,
    keeps_earlier: bool = False,
) -> SealResult:
    """Seal the quotations of a source whose article is at hand, in its record.

    Args:
        root: The project's folder.
        source: Id of the source.
        corpus: All records and articles of the project.
        stated: What the article's page says of itself.
        keeps_earlier: Whether seals of quotations that are not known are kept.
    """
    path = source_path(source)
    sealed = quotation_seals.seal_source(
        source,
        corpus.articles[source],
        text_file_reader.read_text(root, path),
        corpus,
        stated,
    )
    if keeps_earlier:
        sealed = quotation_seals.with_earlier(sealed, corpus.sources[source])
    files.replace(root / path, sealed.record.encode())
    return sealed


@contextmanager
def base_errors(param_hint: str) -> Iterator[None]:
    """Report a base commit that cannot be read as a bad value of that parameter."""
    try:
        yield
    except git.GitError as error:
        raise click.BadParameter(f"{error}", param_hint=param_hint) from None


def report(problems: Sequence[Problem], lines: Iterable[str] | None = None) -> None:
    """Print problems and their count; exit with status 1 if one is an error.

    Args:
        problems: The problems to count.
        lines: The problems as formatted for output. The default is one line for each
            problem, or, at a terminal, each problem with an excerpt of its file.
    """
    for line in _format(problems) if lines is None else lines:
        click.echo(line)
    click.echo(_counts(problems), err=True)
    if any(problem.level == "error" for problem in problems):
        sys.exit(1)


def report_written(
    root: Path,
    paths: Collection[str],
    own: Collection[str] = (),
    expected: Collection[str] = (),
) -> None:
    """Print what `briefs check` finds in files that a command wrote.

    A few errors are listed, of many the number is given.

    Args:
        root: The project's folder.
        paths: The files, as problems name them.
        own: Codes of the problems that the command should have solved; these are
            always listed, and if there is one, the process exits with status 1.
        expected: Codes of errors that the command causes on purpose; not listed.
    """
    with progress("checking"):
        _, problems = checked(root)
    _report_found(problems, paths, own, expected)


def _report_found(
    problems: Sequence[Problem],
    paths: Collection[str],
    own: Collection[str] = (),
    expected: Collection[str] = (),
) -> None:
    """Print what the check found in files that were written; see `report_written`."""
    found = [problem for problem in problems if problem.path in paths]
    unsolved = [problem for problem in found if problem.code in own]
    errors = [one for one in found if one.level == "error" and one.code not in expected]
    for line in _format(errors if len(errors) <= MAX_LISTED else unsolved):
        click.echo(line)
    names = sorted(paths)
    where = f"{len(names)} files" if len(names) > MAX_FILES else ", ".join(names)
    elsewhere = ""
    if others := [problem for problem in problems if problem.path not in paths]:
        count = number_with_noun(len({one.path for one in others}), "other file")
        elsewhere = f"; {_counts(others)} in {count}"
    click.echo(f"briefs check finds {_counts(found)} in {where}{elsewhere}")
    if unsolved:
        sys.exit(1)


def report_new_file(
    root: Path, path: Path, earlier: Mapping[Path, bytes], later: Collection[str] = ()
) -> None:
    """Report that a file was written; if it has errors, restore what was before.

    Args:
        root: The project's folder.
        path: The new file.
        earlier: The files that changed with it, as they were.
        later: Codes of errors that only other records solve, which are still to be
            written; these are reported, but the file stays.
    """
    name = path.relative_to(root).as_posix()
    with progress("checking"):
        _, found = checked(root)
    problems = [
        problem
        for problem in found
        if problem.level == "error"
        and problem.path == name
        and problem.code not in later
    ]
    if problems:
        path.unlink()
        for changed, content in earlier.items():
            files.replace(changed, content)
        click.echo("Nothing was written, as the file would have these problems:")
        report(problems)
    click.echo(f"{name}: written")
    _report_found(found, [name])


def _counts(problems: Sequence[Problem]) -> str:
    errors = sum(problem.level == "error" for problem in problems)
    warnings = len(problems) - errors
    return ", ".join(
        (number_with_noun(errors, "error"), number_with_noun(warnings, "warning"))
    )


def _format(problems: Sequence[Problem]) -> Iterable[str]:
    root = click.get_current_context().find_object(Path)
    if root and sys.stdout.isatty():
        return problem_excerpts.format_problems(root, problems)
    return map(str, problems)
