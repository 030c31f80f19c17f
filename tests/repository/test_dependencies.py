"""The pinned versions agree with the ranges in `pyproject.toml`."""

from __future__ import annotations

import tomllib

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name
from packaging.version import Version

from tests.case_projects import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
DEPENDENCIES = [Requirement(text) for text in PROJECT["dependencies"]]
EXTRAS = PROJECT["optional-dependencies"]
DESK = [Requirement(text) for text in EXTRAS["desk"]]
TOOLS = [Requirement(text) for text in EXTRAS["dev"]]


def pinned(file: str) -> dict[str, Version]:
    """Return the versions that a file of constraints lists, by package."""
    lines = (ROOT / file).read_text().split()
    pins = (line.split("==") for line in lines)
    return {canonicalize_name(name): Version(version) for name, version in pins}


def lowest(ranges: SpecifierSet) -> Version:
    """Return the lowest version that a range such as `>=2,<3` allows."""
    return next(Version(one.version) for one in ranges if one.operator == ">=")


@pytest.mark.parametrize("file", ["constraints.txt", "constraints-oldest.txt"])
def test_pins_are_in_range(file: str) -> None:
    """Every direct dependency is pinned to a version that its range allows."""
    pins = pinned(file)
    for requirement in (*DEPENDENCIES, *DESK, *TOOLS):
        assert pins[canonicalize_name(requirement.name)] in requirement.specifier


def test_oldest_pins_are_the_lower_bounds() -> None:
    """The oldest versions that CI tests are those that the ranges begin with."""
    pins = pinned("constraints-oldest.txt")
    for requirement in (*DEPENDENCIES, *DESK):
        pin = pins[canonicalize_name(requirement.name)]
        assert pin == lowest(requirement.specifier), requirement
