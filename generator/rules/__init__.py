"""The rules that loaded records must keep, one small generator function each.

`counts`, `loaded`, `places` and `texts` hold no rules, but what rules look at.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple, TypeAlias

from generator.corpus.corpus import Corpus
from generator.model import diagnostics
from generator.model.diagnostics import KeyPath, Level
from generator.model.documents import Actor, Crisis, Document, Source


class Fault(NamedTuple):
    """What a rule found in one file; checking adds code and place."""

    where: KeyPath
    message: str
    hint: str = ""
    key: bool = False
    """Whether the key itself is meant, not its value."""


Check: TypeAlias = Callable[[str, Any, Corpus], Iterator[Fault]]
"""A rule: id of the file, its record, everything else -> what is wrong."""

CHECKS: dict[type[Document], dict[str, Check]] = {Crisis: {}, Actor: {}, Source: {}}
"""For each kind of file its rules by code; each module adds its own."""


def rule(
    kinds: type[Document] | tuple[type[Document], ...],
    code: str,
    level: Level = "error",
) -> Callable[[Check], Check]:
    """Make the decorated function a rule for files of that kind, or of those."""

    def decorate(function: Check) -> Check:
        documented = diagnostics.rule(code, level)(function)
        for kind in kinds if isinstance(kinds, tuple) else (kinds,):
            CHECKS[kind][code] = documented
        return function

    return decorate
