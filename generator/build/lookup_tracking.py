"""Dependency tracking: what each task looked up in the corpus, and whether it changed.

The build is a build system with verifying traces: a task's result is stored together
with the fingerprint of every lookup that the task made, and stays valid while the
recorded lookups are unchanged.

Source: Mokhov, Mitchell, Peyton Jones, "Build Systems à la Carte" (2018), section 4.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

from generator.corpus.corpus import MAPPINGS, Corpus
from generator.corpus.crisis_index import Reference
from generator.model.documents import Actor, Crisis
from generator.model.sources import Source
from generator.storage import memo, parallel
from generator.storage.fingerprint import Fingerprint, fingerprint
from generator.storage.memo import Computation
from generator.storage.parallel import Division
from generator.storage.store import Store

Lookup: TypeAlias = tuple[str, str | None]
"""A lookup in a mapping of a corpus: the mapping's name, one of `corpus.MAPPINGS`, and
the key, or None where all of the mapping was read."""

Dependencies = dict[Lookup, Fingerprint]
"""All lookups of a task, each with the fingerprint of its result."""


class Task(NamedTuple):
    """Something to compute from a corpus."""

    key: Fingerprint
    """Fingerprint of all inputs other than the corpus."""
    run: Callable[[Corpus], Any]


class Trace(NamedTuple):
    """The result of a task, and the lookups that it depends on."""

    dependencies: Dependencies
    groups: tuple[Fingerprint, ...]
    """Keys of traces of shared results in the store, on which it depends as well.

    Every page of a crisis needs its ledger, which looks up all its sources: listed in
    each trace, these lookups would grow with the square of a brief's size.
    """
    result: Any


def run_tasks(
    tasks: Sequence[Task],
    state: CorpusState,
    store: Store,
    is_complete: Callable[[Any], bool] = lambda _: True,
    division: Division = parallel.ONLY_FORKS,
) -> list[Any]:
    """Return the result of each task, from earlier builds where it is still valid.

    Args:
        tasks: What to compute.
        state: The corpus.
        store: Results of earlier builds; receives the new ones.
        is_complete: Tells whether everything that a stored result refers to exists.
        division: How the tasks are divided between processes.
    """

    def computation(task: Task) -> Computation:
        def compute() -> Trace:
            recorder = _Recorder(state, store)
            result = task.run(recorder.corpus())
            return Trace(recorder.dependencies, tuple(recorder.groups), result)

        return Computation(task.key, compute)

    def accept(stored: Any) -> Any:
        if not isinstance(stored, Trace) or not state.accepts(stored, store):
            return None
        return stored.result if is_complete(stored.result) else None

    return memo.memoize([*map(computation, tasks)], store, accept, division)


class CorpusState:
    """A corpus with the fingerprints of its lookups, worked out on demand."""

    def __init__(self, corpus: Corpus, earlier: CorpusState | None = None) -> None:
        """Take a corpus, and its state before some of it changed, if that is known."""
        self.corpus = corpus
        self.fingerprints: Dependencies = {}
        self._values: dict[Lookup, Any] = {}
        """What was found under single keys, for the states to come."""
        self._records: dict[int, Fingerprint] = {}
        """Fingerprints of records, by their `id()`: the corpus keeps them alive."""
        self.shared: dict[tuple[Callable[..., Any], int], _Shared] = {}
        """Results for all tasks, by function and `id()` of a record."""
        self.groups: dict[Fingerprint, bool] = {}
        """Whether the lookups of each group are unchanged."""
        if earlier:
            self._reuse(earlier)

    def _reuse(self, earlier: CorpusState) -> None:
        """Take over the fingerprints of all lookups whose values are the same."""
        for lookup, value in earlier._values.items():
            mapping, key = lookup
            now = getattr(self.corpus, mapping).get(key)
            if now is value or now == value:
                self.fingerprints[lookup] = earlier.fingerprints[lookup]
                self._values[lookup] = now

    def accepts(self, trace: Trace, store: Store) -> bool:
        """Tell whether everything that a stored trace depends on is unchanged."""
        return self.matches(trace.dependencies) and all(
            self._accepts_group(key, store) for key in trace.groups
        )

    def _accepts_group(self, key: Fingerprint, store: Store) -> bool:
        if key not in self.groups:
            stored = store.get(key)
            known = isinstance(stored, Trace)
            self.groups[key] = known and self.accepts(stored, store)
        return self.groups[key]

    def matches(self, dependencies: Dependencies) -> bool:
        """Tell whether all lookups still give the recorded results."""
        if dependencies.items() <= self.fingerprints.items():
            return True
        return all(
            self.fingerprint(lookup) == recorded
            for lookup, recorded in dependencies.items()
        )

    def fingerprint(self, lookup: Lookup) -> Fingerprint:
        """Return the fingerprint of the result of a lookup."""
        if lookup not in self.fingerprints:
            name, key = lookup
            mapping = getattr(self.corpus, name)
            self.fingerprints[lookup] = (
                self._of_mapping(name, mapping)
                if key is None
                else self._of_value(lookup, mapping.get(key))
            )
        return self.fingerprints[lookup]

    def fingerprint_all(self) -> None:
        """Compute the fingerprints of all lookups before a fork, for forks to share."""
        for mapping in MAPPINGS:
            for key in getattr(self.corpus, mapping):
                self.fingerprint((mapping, key))

    def _of_mapping(self, name: str, mapping: Mapping[str, Any]) -> Fingerprint:
        pairs = ((key, self.fingerprint((name, key))) for key in mapping)
        return fingerprint(*(part for pair in pairs for part in pair))

    def _of_value(self, lookup: Lookup, value: Any) -> Fingerprint:
        self._values[lookup] = value
        if isinstance(value, Crisis | Actor | Source):
            return fingerprint(value.model_dump_json())
        if isinstance(value, tuple) and value and isinstance(value[0], Reference):
            return fingerprint(*(part for use in value for part in self._of_use(use)))
        return fingerprint(repr(value))

    def _of_use(self, use: Reference) -> tuple[str, ...]:
        record = use.record
        if id(record) not in self._records:
            self._records[id(record)] = fingerprint(record.model_dump_json())
        return use.crisis, use.part, use.field, self._records[id(record)]


class _Shared(NamedTuple):
    """A result for all tasks."""

    record: object
    """The record it was computed from, kept so that its `id()` is not reused."""
    result: Any
    group: Fingerprint
    """Key of the trace of its lookups in the store."""


class _Recorder:
    """Records what one computation looks up in a corpus."""

    def __init__(self, state: CorpusState, store: Store) -> None:
        self.state = state
        self.store = store
        self.dependencies: Dependencies = {}
        self.groups: dict[Fingerprint, None] = {}

    def corpus(self) -> Corpus:
        """Return the corpus, which records every lookup here."""
        mappings = {
            name: _TrackedMapping(name, self.state, self.dependencies)
            for name in MAPPINGS
        }
        return self.state.corpus.wrapped(mappings, self._share)

    def _share(self, compute: Callable[[Any, Corpus], Any], record: Any) -> Any:
        key = (compute, id(record))
        if key not in self.state.shared:
            inner = _Recorder(self.state, self.store)
            result = compute(record, inner.corpus())
            self.state.shared[key] = _Shared(record, result, inner.stored())
        known = self.state.shared[key]
        self.groups[known.group] = None
        return known.result

    def stored(self) -> Fingerprint:
        """Store the lookups as a trace, and return its key."""
        trace = Trace(self.dependencies, tuple(self.groups), None)
        lookups = (
            part
            for (mapping, key), found in sorted(self.dependencies.items(), key=repr)
            for part in (mapping, key or "", found)
        )
        name = fingerprint("lookups", *lookups, *sorted(self.groups))
        self.store.put(name, trace)
        self.state.groups[name] = True
        return name


_MISSING = object()
"""Marks a key that a mapping does not have."""


class _TrackedMapping(Mapping[str, Any]):
    """A mapping of a corpus that records every lookup as a dependency."""

    __slots__ = ("dependencies", "found", "name", "state")

    def __init__(
        self, name: str, state: CorpusState, dependencies: Dependencies
    ) -> None:
        self.name = name
        self.state = state
        self.dependencies = dependencies
        self.found: dict[str, Any] = {}

    @property
    def mapping(self) -> Mapping[str, Any]:
        """The mapping of the corpus, which is computed when it is first needed."""
        mapping: Mapping[str, Any] = getattr(self.state.corpus, self.name)
        return mapping

    def __getitem__(self, key: str) -> Any:
        if (found := self.get(key, _MISSING)) is _MISSING:
            raise KeyError(key)
        return found

    def __contains__(self, key: object) -> bool:
        return self.get(key, _MISSING) is not _MISSING

    def get(self, key: Any, default: Any = None) -> Any:
        """Return the value of a key, or the default if there is none."""
        try:  # faster than to ask first, as most keys are looked up often
            found = self.found[key]
        except KeyError:
            self._record(key)
            found = self.found[key] = self.mapping.get(key, _MISSING)
        return default if found is _MISSING else found

    def __iter__(self) -> Iterator[str]:
        self._record(None)
        return iter(self.mapping)

    def __len__(self) -> int:
        self._record(None)
        return len(self.mapping)

    def _record(self, key: str | None) -> None:
        lookup = self.name, key
        self.dependencies[lookup] = self.state.fingerprint(lookup)
