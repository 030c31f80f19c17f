"""Terms have short labels, and countries their common names."""

from __future__ import annotations

import re

import pytest

from generator.model import response_types
from generator.model.geography.countries import COUNTRIES
from generator.model.response_types import ResponseType
from generator.model.vocabulary import Term

LISTS = Term.__subclasses__()
MAX_LABEL = 24
INVERTED = r", (State|(\w+ )*Republic|Kingdom|Province)\b| Republic of"


@pytest.mark.parametrize("terms", LISTS, ids=lambda kind: kind.__name__)
def test_labels_are_short_and_distinct(terms: type[Term]) -> None:
    """No label is longer than a badge, empty, or that of another term of its list."""
    labels = [term.label for term in terms]

    assert labels
    assert max(map(len, labels)) <= MAX_LABEL
    assert all(labels)
    assert len(set(labels)) == len(labels)


def test_responses_have_families() -> None:
    """Each type of response belongs to one family."""
    of_families = [one for types in response_types.FAMILIES.values() for one in types]

    assert sorted(of_families) == sorted(ResponseType)


def test_countries_have_common_names() -> None:
    """No name of a country is inverted or bears a formal title."""
    assert {"Palestine", "Russia", "South Korea", "Iran"} <= {*COUNTRIES.values()}
    assert [name for name in COUNTRIES.values() if re.search(INVERTED, name)] == []
