"""The check of a project: problems of its files, then those found by the rules."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial
from itertools import islice
from typing import Any, TypeAlias

from generator.build import follow_on_problems, lookup_tracking
from generator.build.follow_on_problems import FollowOnProblems
from generator.build.lookup_tracking import CorpusState, Task
from generator.corpus.comparison import diff
from generator.corpus.corpus import Corpus
from generator.loader.project_loader import DocumentT, File, Project
from generator.model.diagnostics import MAX_PROBLEMS, Problem, limit_problems
from generator.model.documents import Crisis
from generator.rules import registry
from generator.rules.framework import Fault
from generator.storage import parallel
from generator.storage.fingerprint import fingerprint
from generator.storage.store import Store

CodedFaults: TypeAlias = tuple[tuple[str, Fault], ...]
"""Faults, each after the code of the rule that finds it."""


def check(
    project: Project, store: Store | None = None, state: CorpusState | None = None
) -> tuple[Problem, ...]:
    """Return every problem of a project, sorted by file, line and column.

    What follows from a file, or a part of one, that could not be read is not reported.

    Args:
        project: Everything that was loaded.
        store: Results of earlier builds, so that only files are checked again for
            which something that the rules looked up has changed.
        state: The state of the project's corpus, if there is one already.
    """
    state = state or CorpusState(Corpus.of(project))
    if usable := [*filter(follow_on_problems.is_usable, project.incomplete)]:
        read = ((file.name, file.record) for file in usable)
        state = CorpusState(state.corpus.with_documents(read), state)
    state.fingerprint_all()
    files: list[File[Any]] = [
        *project.crises.values(),
        *project.actors.values(),
        *project.sources.values(),
    ]
    faults = lookup_tracking.run_tasks(
        [_check_task(file, state.corpus) for file in files],
        state,
        store or Store(),
        division=parallel.WITH_FORKS,
    )
    files += project.incomplete
    faults += [_incomplete_faults(file, state.corpus) for file in project.incomplete]
    found = [
        problem
        for file, of_file in zip(files, faults, strict=True)
        for problem in limit_problems(_placed(file, of_file, state.corpus))
    ]
    own = (*unaccepted(project, found), *_needless_acceptances(project, found))
    return tuple(sorted([*project.problems, *own]))


def check_file(file: File[Any], corpus: Corpus) -> tuple[Problem, ...]:
    """Return every problem that the rules find in one file, sorted by place.

    Args:
        file: The file, which may differ from the one on the disk.
        corpus: The corpus that it is a part of.
    """
    find = _incomplete_faults if file.partial else _faults
    unread = file.partial.problems if file.partial else ()
    return tuple(
        sorted([*unread, *limit_problems(_placed(file, find(file, corpus), corpus))])
    )


def _check_task(file: File[Any], everything: Corpus) -> Task:
    """Return the task of checking one file."""
    key = fingerprint("faults", file.key, *sorted(everything.unreadable))
    return Task(key, partial(_faults, file))


def _faults(file: File[Any], corpus: Corpus) -> CodedFaults:
    """Return everything that the rules find in a file."""
    name = file.name
    found = (
        (rule_check.rule.code, fault)
        for rule_check in registry.RECORD_CHECKS[type(file.record)]
        for fault in rule_check.find(name, file.record, corpus)
    )
    return tuple(islice(found, MAX_PROBLEMS + 1))


def _incomplete_faults(file: File[Any], corpus: Corpus) -> CodedFaults:
    """Check what could be read of a file, as a part of the corpus."""
    own = corpus.with_documents([(file.name, file.record)])
    return _faults(file, own)


def _placed(
    file: File[Any], faults: Iterable[tuple[str, Fault]], corpus: Corpus
) -> Iterator[Problem]:
    follow_on = FollowOnProblems(file) if file.partial else None
    for code, fault in faults:
        if isinstance(file.record, Crisis) and follow_on_problems.needs_unread_file(
            code, fault.where, file.record, corpus
        ):
            continue
        where = file.where(fault.where)
        if follow_on and follow_on.include(code, where):
            continue
        _, message, hint, key = fault
        problem = file.parsed.problem(code, where, message, hint, key=key)
        yield replace(problem, level=registry.RULES[code].level)


def unaccepted(project: Project, found: Iterable[Problem]) -> Iterator[Problem]:
    """Yield what is found, without the warnings that are accepted for a reason."""
    accepted = _acceptances(project)
    for problem in found:
        if problem.level == "error" or _key(problem) not in accepted:
            yield problem


def _needless_acceptances(
    project: Project, found: Iterable[Problem]
) -> Iterator[Problem]:
    """Yield a problem for each acceptance of a warning that is not found."""
    if project.accepted is None or project.unreadable:
        return
    warnings = {_key(problem) for problem in found if problem.level == "warning"}
    for key, index in _acceptances(project).items():
        if key not in warnings:
            code, path, where = key
            message = f"there is no warning {code} of '{where}' in '{path}'"
            place = ("accepted", index)
            yield project.accepted.parsed.problem("P717", place, message)


def _acceptances(project: Project) -> dict[tuple[str, str, str], int]:
    """Return the index of each accepted warning, by its code, path and place."""
    entries = project.accepted.record.accepted if project.accepted else ()
    return {(one.code, one.path, one.where): i for i, one in enumerate(entries)}


def _key(problem: Problem) -> tuple[str, str, str]:
    return problem.code, problem.path, problem.where


def since(project: Project, earlier: Project) -> tuple[Problem, ...]:
    """Return the problems of changes that no changelog records, sorted as in `check`.

    Args:
        project: The project as it is.
        earlier: The project as it was; files that could not be loaded are ignored.
    """
    now, before = Corpus.of(project), Corpus.of(earlier)
    found = (
        problem
        for name, file in project.crises.items()
        if (old := diff.earlier_crisis(name, file.record, before))
        for problem in limit_problems(_untold(old, file, now))
    )
    return tuple(sorted([*found, *_of_all_briefs(now, before)]))


def by_day(project: Project, today: str) -> tuple[Problem, ...]:
    """Return the problems that depend on the day of the check, sorted as in `check`.

    Args:
        project: Everything that was loaded.
        today: The date in the time zone furthest ahead, such as 2031-03-20.
    """
    everything = Corpus.of(project)
    found = (
        problem
        for file in project.sources.values()
        for rule_check in registry.DAY_CHECKS
        for fault in rule_check.find(file.record, today)
        for problem in _placed(file, [(rule_check.rule.code, fault)], everything)
    )
    return tuple(sorted(found))


def _of_all_briefs(now: Corpus, before: Corpus) -> Iterator[Problem]:
    for rule_check in registry.CORPUS_CHECKS:
        code, level = rule_check.rule.code, rule_check.rule.level
        for name, message in rule_check.find(before, now):
            yield Problem(f"briefs/{name}.yaml", 1, 1, code, "", message, level=level)


def _untold(old: Crisis, file: File[Crisis], now: Corpus) -> Iterator[Problem]:
    differences = diff.crisis_differences(old, file.record, now)
    for rule_check in registry.REVISION_CHECKS:
        for fault in rule_check.find(old, file.record, differences):
            yield from _placed(file, [(rule_check.rule.code, fault)], now)


def sound(project: Project, store: Store | None = None) -> Project:
    """Return a project without files that have errors, and without references to them.

    Whatever refers to a file that was left out has an error itself in the next round.
    """
    kept = replace(project, problems=(), unreadable=frozenset(), incomplete=())
    while wrong := {one.path for one in check(kept, store) if one.level == "error"}:
        kept = replace(
            kept,
            crises=_without(kept.crises, wrong),
            actors=_without(kept.actors, wrong),
            sources=_without(kept.sources, wrong),
        )
    return kept


def _without(
    files: dict[str, File[DocumentT]], wrong: set[str]
) -> dict[str, File[DocumentT]]:
    return {name: file for name, file in files.items() if file.path not in wrong}
