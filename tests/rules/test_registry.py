"""The registry lists every rule once, in the order of codes."""

from __future__ import annotations

import importlib
import pkgutil
from typing import Any

from generator import rules
from generator.rules import registry
from generator.rules.framework import Check, rules_without_function

LISTED: tuple[Check[Any], ...] = (
    *registry.ALL_RECORD_CHECKS,
    *registry.REVISION_CHECKS,
    *registry.CORPUS_CHECKS,
    *registry.DAY_CHECKS,
)


def test_every_decorated_function_is_listed() -> None:
    """No function with a code is missing from the registry."""
    modules = [
        importlib.import_module(module.name)
        for module in pkgutil.walk_packages(rules.__path__, f"{rules.__name__}.")
    ]
    defined = {
        value
        for module in modules
        for value in vars(module).values()
        if isinstance(value, Check)
    }

    assert defined == {*LISTED}


def test_codes_are_unique() -> None:
    """No two rules have the same code."""
    assert len(registry.RULES) == len(LISTED) + len(rules_without_function.RULES)


def test_lists_are_in_order() -> None:
    """Every list of rules is in the order of codes."""
    for checks in (
        registry.ALL_RECORD_CHECKS,
        registry.REVISION_CHECKS,
        registry.CORPUS_CHECKS,
        registry.DAY_CHECKS,
    ):
        codes = [check.rule.code for check in checks]
        assert codes == sorted(codes)
    assert [*registry.RULES] == sorted(registry.RULES)


def test_record_checks_have_a_type_of_record() -> None:
    """A rule over one record names its types; one over two revisions names none."""
    assert all(check.records for check in registry.ALL_RECORD_CHECKS)
    assert not any(check.records for check in registry.REVISION_CHECKS)
    assert not any(check.records for check in registry.CORPUS_CHECKS)
