"""Names without a file are listed whole, with the country and kind that they tell."""

from __future__ import annotations

import pytest

from generator.authoring.drafting.language.country_names import country_named
from generator.authoring.drafting.new_actors import find_new_actors, name_at
from generator.corpus.corpus import Corpus
from tests.authoring.drafting.reading import fields

NOBODY = Corpus({}, {}, {})


@pytest.mark.parametrize(
    ("text", "name", "short"),
    [
        ("The Economic Community of Southern Coast States (ECSCS) met.",
         "Economic Community of Southern Coast States", "ECSCS"),
        ("Leaders of the Northern Coast Organisation, or NCO, met. NCO said so.",
         "Northern Coast Organisation", "NCO"),
        ("The Ministry of Public Works (MPW) said that it rained.",
         "Ministry of Public Works", "MPW"),
    ],
)  # fmt: skip
def test_whole_names(text: str, name: str, short: str) -> None:
    """A body has its whole name, and its acronym is another spelling of it."""
    found = find_new_actors(text, NOBODY, ["ATA"])

    assert [(one.name, one.spellings) for one in found] == [(name, (short,))]


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Ivory Coast's President Tomas Reck left.", "Tomas Reck", "CIV"),
        ("Burkina Faso President Tomas Reck left.", "Tomas Reck", "BFA"),
        ("Senegalese President Tomas Reck left.", "Tomas Reck", "SEN"),
        ("Merian President Tomas Reck left.", "Tomas Reck", None),
        ("African Union chairman Tomas Reck left.", "Tomas Reck", None),
        ("Interior Minister Tomas Reck left.", "Tomas Reck", "ATA"),
        ("Tomas Reck, the foreign minister of Norway, left.", "Tomas Reck", "NOR"),
    ],
)
def test_country_of_an_office(text: str, name: str, country: str | None) -> None:
    """A person is of the country that the title names, not of the crisis."""
    people = [
        (one.name, one.country)
        for one in find_new_actors(text, NOBODY, ["ATA"])
        if one.kind.value == "person"
    ]

    assert people == [(name, country)]


@pytest.mark.parametrize(
    ("title", "country"),
    [
        ("U.S. president", "USA"),
        ("UK trade secretary", "GBR"),
        ("president of Cape Verde", "CPV"),
        ("Bosnia envoy", "BIH"),
        ("Ukrainian president", "UKR"),
    ],
)
def test_country_in_common_use(title: str, country: str) -> None:
    """A title tells a country by a name in common use, also by a short one."""
    assert country_named(title) == (country, True)


def test_short_name_of_a_country_is_part_of_another() -> None:
    """A body whose name begins with that of a country is found whole."""
    names = [one.name for one in find_new_actors("The US Army wept.", NOBODY, ["ATA"])]

    assert names == ["US Army"]


def test_rebels_are_an_armed_group() -> None:
    """A name that ends in "rebels" is that of an armed group."""
    found = name_at("Selmian rebels left.", (0, len("Selmian rebels")), "ATA")

    assert found.kind.value == "armed-group"


def test_dateline_is_no_actor() -> None:
    """Of a dateline only the agency is named, and of France 24 no country."""
    text = "NAIROBI, Kenya (Coast Wire) — France 24 and Mali's radio said it rained."
    found = [one.name for one in find_new_actors(text, NOBODY, ["ATA"])]

    assert found == ["Coast Wire", "Mali"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Arne Holm said that the quay was shut, and Ines Holm wept.", []),
        ("Ines Holm wept. Mrs Holm said that the quay was shut.", [("ines-holm",)]),
        ("Ines Holm wept. Governor Holm said that the quay was shut.",
         [("ines-holm",)]),
        ("Ines Holm wept. Meanwhile, Holm said that the quay was shut.",
         [("ines-holm",)]),
    ],
)  # fmt: skip
def test_namesakes(text: str, found: list[tuple[str]]) -> None:
    """A surname behind the given name of somebody else is not hers."""
    assert fields(text, "positions", "actor") == found


@pytest.mark.parametrize(
    "text", ["Ivory Coast President " * 4_000, "Union of " * 6_000, "SELM, A, " * 5_000]
)
def test_hostile_names(text: str) -> None:
    """Capitals without an end are read to their end, and name next to nobody."""
    assert len(find_new_actors(text, NOBODY, ["ATA"])) < 10


@pytest.mark.parametrize(
    ("text", "name", "kind", "role"),
    [
        ("The aid group Open Hands wept.", "Open Hands", "civil-society", None),
        ("His party, the Civic List, wept.", "Civic List", "party", None),
        ("The Lake States Union wept.", "Lake States Union",
         "international-organisation", None),
        ("The Election Board wept.", "Election Board", "state-body", None),
        ("What did others do? Belland closed its border.", "Belland", "state", None),
        ("The Dockers' League, led by Bram Tolliver, wept.", "Bram Tolliver", "person",
         "leader of the Dockers' League"),
    ],
)  # fmt: skip
def test_found_names(text: str, name: str, kind: str, role: str | None) -> None:
    """A name is found behind what it is the name of, and its kind and role with it."""
    found = find_new_actors(text, NOBODY, ["ATA"])

    assert (name, kind, role) in [
        (one.name, one.kind.value, one.public_role) for one in found
    ]


@pytest.mark.parametrize(
    ("text", "name", "kind", "country"),
    [
        ("the government of Norvia left", "Norvia", "state", None),
        ("the World Dockers' Federation left", "World Dockers' Federation",
         "civil-society", None),
        ("the Dockers' Federation left", "Dockers' Federation", "civil-society", "ATA"),
    ],
)  # fmt: skip
def test_selected_name(text: str, name: str, kind: str, country: str | None) -> None:
    """A selected name is a state behind "government of", and local unless it is not."""
    start = text.index(name)
    found = name_at(text, (start, start + len(name)), "ATA")

    assert (found.kind.value, found.country) == (kind, country)
