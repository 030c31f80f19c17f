"""Functions of a record and its corpus whose results are kept."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar, TypeVarTuple, Unpack

from generator.corpus.corpus import Corpus

Frozen = TypeVar("Frozen")
Found = TypeVar("Found")
Rest = TypeVarTuple("Rest")


def memoized(
    compute: Callable[[Frozen, Corpus, Unpack[Rest]], Found],
) -> Callable[[Frozen, Corpus, Unpack[Rest]], Found]:
    """Memoize a function of a record and its corpus, for the life of the corpus.

    Any further arguments must be hashable.
    """

    @wraps(compute)
    def lookup(record: Frozen, corpus: Corpus, *rest: *Rest) -> Found:
        key = (compute, id(record), *rest)
        if key not in corpus.memo:  # the record is kept, so that its id stays its own
            corpus.memo[key] = record, compute(record, corpus, *rest)
        result: Found = corpus.memo[key][1]
        return result

    return lookup


def shared(
    compute: Callable[[Frozen, Corpus], Found],
) -> Callable[[Frozen, Corpus], Found]:
    """Memoize a costly function as `memoized` does, for all tasks of a build."""

    def once(record: Frozen, corpus: Corpus) -> Found:
        if corpus.share is None:
            return compute(record, corpus)
        found: Found = corpus.share(compute, record)
        return found

    return wraps(compute)(memoized(once))
