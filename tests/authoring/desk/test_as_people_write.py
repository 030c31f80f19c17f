"""Countries, dates and messages, as people write them and as they read them."""

from __future__ import annotations

import pytest

from generator.authoring.desk.plain_language.country_codes import (
    UnknownCountryError,
    code_of,
)
from generator.authoring.desk.plain_language.messages import in_plain_words
from generator.authoring.desk.plain_language.typed_dates import as_edtf
from generator.authoring.desk.web import handlers
from generator.authoring.desk.web.handlers import Desk
from tests.authoring.desk.asking import BRIEF, INJURED, PATH, ask, save, seen


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("Ivory Coast", "CIV"),
        ("ivory coast", "CIV"),
        ("Côte d’Ivoire", "CIV"),
        ("Cote d'Ivoire", "CIV"),
        ("the Netherlands", "NLD"),
        ("Kosovo", "XKX"),
        ("Turkey", "TUR"),
        ("Cape Verde", "CPV"),
        ("Swaziland", "SWZ"),
        ("U.S.", "USA"),
        ("the u.k.", "GBR"),
        ("KGZ", "KGZ"),
        (" kg ", "KGZ"),
        ("", ""),
    ],
)
def test_countries_have_names(words: str, code: str) -> None:
    """A country is known by its names in common use, whatever their accents."""
    assert code_of(words) == code


def test_unknown_country_is_told(desk: Desk) -> None:
    """What is no country's name is refused in words that say what to give."""
    with pytest.raises(UnknownCountryError, match="no country is called 'Nowhere'"):
        ask(desk, handlers.set_head, values={"countries": ["Nowhere"]}, seen=seen(desk))


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("2 April 2031", "2031-04-02"),
        ("April 2, 2031", "2031-04-02"),
        ("January 2031", "2031-01"),
        ("22.11.2031", "2031-11-22"),
        ("2 April 2031 to 5 April 2031", "2031-04-02/2031-04-05"),
        ("January 2031 – 5 April 2031", "2031-01/2031-04-05"),
        ("May to July 2031", "2031-05/2031-07"),
        ("2 to 4 April 2031", "2031-04-02/2031-04-04"),
        ("2–4 April 2031", "2031-04-02/2031-04-04"),
        ("30 March to 2 April 2031", "2031-03-30/2031-04-02"),
        ("March 30 to April 2, 2031", "2031-03-30/2031-04-02"),
        ("from 2 to 4 April 2031", "2031-04-02/2031-04-04"),
        ("From May 2031 until July 2031", "2031-05/2031-07"),
        ("31 to 2 April 2031", "31 to 2 April 2031"),
        ("November to May 2031", "November to May 2031"),
        ("May to July", "May to July"),
        ("May to 2031", "May to 2031"),
        ("3.4. to 5.4.2031", "3.4. to 5.4.2031"),
        ("2031-04-02", "2031-04-02"),
        ("3.4.2031", "3.4.2031"),
        ("some day", "some day"),
        ("5 April 2031 to 2 April 2031", "5 April 2031 to 2 April 2031"),
    ],
)
def test_dates_are_read(words: str, date: str) -> None:
    """A date is turned into the format's where it can mean one alone."""
    assert as_edtf(words) == date


def test_date_of_a_record(desk: Desk) -> None:
    """A record takes a date as people write it, and the page is told what it means."""
    record = {**INJURED, "as_of": "5 March 2031", "period": "total"}
    answer = ask(desk, handlers.check, part="figures", record=record)
    save(desk, record)

    assert answer["problems"] == []
    assert answer["dates"] == {"as_of": "2031-03-05", "period": "total"}
    assert "as_of: 2031-03-05\n" in (desk.workspace.root / PATH).read_text()


def test_dates_of_a_brief(desk: Desk) -> None:
    """The days that a brief covers are taken as people write them."""
    values = {"covers": "3 March 2031 to 7 March 2031"}
    answer = ask(desk, handlers.set_head, values=values, seen=seen(desk))

    assert answer["brief"]["head"]["covers"] == "2031-03-03/2031-03-07"


def test_messages_name_fields(desk: Desk) -> None:
    """What is missing is called as its field is, not by the key of the format."""
    record = {"text": "The sea is calm.", "evidence": INJURED["evidence"]}
    found = ask(desk, handlers.check, part="positions", record=record)["problems"]
    head = {"title": "Alma", "countries": ["ATA"], "kinds": ["coup"]}
    begun = {"brief": "alma", "values": {**head, "covers": "2031-05"}}
    brief = ask(desk, handlers.create, **begun)

    assert {one["missing"]: one["message"] for one in found} == {
        "actor": "“actor” is missing",
        "act": "“act” is missing",
    }
    messages = [one["message"] for one in brief["brief"]["problems"]]
    assert messages == ["“bottom line” is missing"]


@pytest.mark.parametrize(
    ("message", "words"),
    [
        ("'as_of' is not a date", "“as of” is not a date"),
        ("give as_of or period", "give “as of” or period"),
        ("'named_as.foo' is not sealed", "'“named as”.foo' is not sealed"),
        ("the key 'rests_on' is missing", "“rests on” is missing"),
    ],
)
def test_quotation_marks_stay_in_pairs(message: str, words: str) -> None:
    """A key is called as its field is, and no quotation mark is left alone."""
    assert in_plain_words(message) == words


def test_a_record_changes_its_kind(desk: Desk) -> None:
    """A response becomes a position in one step, with its id and its quotation."""
    before = (desk.workspace.root / PATH).read_text()
    response = ask(desk, handlers.brief)["parts"]["responses"][0]
    kept = {key: response[key] for key in ("id", "text", "evidence")}
    record = {**kept, "actor": "northern-union", "act": "condemns"}
    former = {"part": "responses", "index": 0}
    asked = {"part": "positions", "record": record, "former": former}
    found = ask(desk, handlers.check, **asked)["problems"]
    answer = ask(desk, handlers.save, **asked, seen=seen(desk))
    parts = answer["brief"]["parts"]
    desk.workspace.undo()

    assert found == []
    assert answer["id"] == "union-condemns"
    assert parts["responses"] == []
    assert [one["id"] for one in parts["positions"]] == ["union-condemns"]
    assert (desk.workspace.root / PATH).read_text() == before


def test_a_place_is_named(desk: Desk) -> None:
    """A place needs a name alone; its id is made of it, and is new."""
    place = {"part": "places", "record": {"name": "Port Alma"}}
    found = ask(desk, handlers.check, **place)["problems"]
    first = ask(desk, handlers.save, **place, seen=seen(desk))["id"]
    second = ask(desk, handlers.save, **place, seen=seen(desk))["id"]

    assert found == []
    assert (first, second) == ("port-alma", "port-alma-2")
    assert BRIEF in desk.workspace.project.crises
