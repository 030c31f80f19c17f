"""What the desk writes: in one step, never over other changes, and undone."""

from __future__ import annotations

import pytest

from generator.authoring.desk import brief_edits, figure_succession, preview
from generator.authoring.desk.brief_edits import Entry
from generator.authoring.desk.web import handlers
from generator.authoring.desk.web.handlers import Desk
from generator.authoring.desk.workspace import ConflictError, DeskError
from tests import article_project
from tests.authoring.desk.asking import BRIEF, INJURED, PATH, ask, save, seen


def test_record_is_sealed(desk: Desk) -> None:
    """A record that is saved is sealed at once, and has no problem."""
    answer = save(desk, INJURED)
    problems = article_project.problems(desk.workspace.root)

    assert answer["brief"]["problems"] == []
    assert {one.level for one in problems} <= {"warning"}


def test_nothing_else_is_changed(desk: Desk) -> None:
    """Comments and the order of keys stay as they were."""
    before = (desk.workspace.root / PATH).read_text()
    save(desk, INJURED)
    record = {**ask(desk, handlers.brief)["parts"]["figures"][0], "note": "A caveat."}
    save(desk, record, index=0)
    after = (desk.workspace.root / PATH).read_text()

    assert set(before.splitlines()) <= set(after.splitlines())
    assert "title: Ferry strike, 2031  # as islanders call it" in after
    assert "    note: A caveat.\n" in after


def test_change_elsewhere_is_kept(desk: Desk) -> None:
    """A file that was changed elsewhere meanwhile is not overwritten."""
    file, version = desk.workspace.root / PATH, seen(desk)
    file.write_text(file.read_text().replace("2031  # as", "2031, in May  # as"))
    other = file.read_text()
    with pytest.raises(ConflictError) as conflict:
        save(desk, INJURED, seen=version)

    assert conflict.value.on_disk == other
    assert file.read_text() == other


def test_undo_and_redo(desk: Desk) -> None:
    """Every step is undone with the seals that it made, and done again."""
    root = desk.workspace.root
    paths = (root / PATH, root / "seeds/strait-post.yaml")
    before = [path.read_text() for path in paths]
    save(desk, INJURED)
    after = [path.read_text() for path in paths]
    desk.workspace.undo()
    undone = [path.read_text() for path in paths]
    desk.workspace.redo()

    assert undone == before != after
    assert [path.read_text() for path in paths] == after


def test_undo_restores_an_empty_file(desk: Desk) -> None:
    """A file that was empty before a step is empty again when it is undone."""
    file = desk.workspace.root / "accepted.yaml"
    file.write_text("")
    desk.workspace.write("warning accepted", {"accepted.yaml": "format: 1\n"}, {})
    desk.workspace.undo()

    assert file.read_text() == ""


def test_undo_keeps_changes_made_elsewhere(desk: Desk) -> None:
    """A step is not undone in a file that was changed elsewhere since."""
    save(desk, INJURED)
    file = desk.workspace.root / PATH
    file.write_text(file.read_text() + "# another hand\n")
    with pytest.raises(ConflictError):
        ask(desk, handlers.undo)

    assert file.read_text().endswith("# another hand\n")


def test_new_brief_may_be_incomplete(desk: Desk) -> None:
    """A brief begins without a bottom line, takes records, and can be looked at."""
    values = {
        "title": "Port Alma, 2031",
        "countries": ["ATA"],
        "kinds": ["repression"],
        "covers": "2031-03-05",
    }
    answer = ask(desk, handlers.create, brief="port-alma", values=values)
    entry = {"brief": "port-alma", "part": "figures", "record": INJURED}
    answer = ask(desk, handlers.save, **entry, seen=answer["brief"]["version"])
    codes = [one["code"] for one in answer["brief"]["problems"]]

    assert codes == ["S103"]
    assert b"About 60" in preview.page(desk.workspace, "port-alma")


def test_day_of_review_is_that_of_writing(desk: Desk) -> None:
    """A desk that is left open overnight dates a brief by the new day."""
    desk.workspace.clock = lambda: "2031-06-02"
    values = {"title": "Port Alma", "countries": ["ATA"], "kinds": ["repression"]}
    ask(desk, handlers.create, brief="port-alma", values={**values, "covers": "2031"})

    assert desk.workspace.brief("port-alma").record.reviewed == "2031-06-02"


def test_id_tells_what_the_record_is(desk: Desk) -> None:
    """A record without an id is named after its measure, or its actor and words."""
    figure = {key: one for key, one in INJURED.items() if key != "id"}
    position = {
        "actor": "northern-union",
        "act": "claims",
        "text": "The sea is calm.",
        "evidence": INJURED["evidence"],
    }
    ids = [
        save(desk, figure)["id"],
        save(desk, position, part="positions")["id"],
    ]

    assert ids == ["injured-60", "northern-union-sea-calm"]


def test_empty_form_has_no_problem(desk: Desk) -> None:
    """A form that nothing was typed into is not checked."""
    assert ask(desk, handlers.check, part="groups", record={})["problems"] == []


@pytest.mark.parametrize(
    ("day", "covers"),
    [
        ("2031-03-02", "2031-03-02/2031-03-05"),
        ("9 September 2031", "2031-03-03/2031-09-09"),
    ],
)
def test_covers_follow_the_records(desk: Desk, day: str, covers: str) -> None:
    """The days that a brief covers are widened by what is added to it."""
    save(desk, {**INJURED, "as_of": day})

    assert ask(desk, handlers.brief)["head"]["covers"] == covers


def test_covers_are_days(desk: Desk) -> None:
    """A date without an end does not become an end of the days that are covered."""
    event = {"text": "The dock was shut.", "date": "2031-09/.."}
    save(desk, event, part="events")

    assert ask(desk, handlers.brief)["head"]["covers"] == "2031-03-03/2031-03-05"


def test_checks_are_those_of_the_project(desk: Desk) -> None:
    """A record is checked before it is saved, in the words of `briefs check`."""
    wrong = {**INJURED, "best": 40}
    found = ask(desk, handlers.check, part="figures", record=wrong)["problems"]
    save(desk, wrong)
    saved = article_project.problems(desk.workspace.root)

    assert found
    assert [one["message"] for one in found] == [
        one.message for one in saved if one.where.startswith("figures.injured-60")
    ]


@pytest.mark.parametrize(
    "party",
    [
        {"unnamed": "ferry workers"},
        {"unnamed": "harbour masters"},
        "northern-union",
        "harbour-council",
    ],
)
def test_check_before_and_after_saving(desk: Desk, party: object) -> None:
    """A record has the same problems before it is saved as after."""
    record = {**INJURED, "attributed_to": [party]}
    before = ask(desk, handlers.check, part="figures", record=record)["problems"]
    after = save(desk, record)["brief"]["problems"]

    assert [(one["code"], one["message"]) for one in before] == [
        (one["code"], one["message"])
        for one in after
        if one["where"].startswith("figures.injured-60")
    ]


def test_id_in_use_is_numbered_in_the_check(desk: Desk) -> None:
    """The check of a new record numbers an id that is in use, as saving does."""
    save(desk, INJURED)
    later = {**INJURED, "as_of": "2031-03-05", "supersedes": "injured-60"}
    found = ask(desk, handlers.check, part="figures", record=later)["problems"]
    answer = save(desk, later)

    assert answer["id"] == "injured-60-2"
    assert not [one for one in found if "used" in one["message"]]
    assert [one["message"] for one in found] == [
        one["message"]
        for one in answer["brief"]["problems"]
        if one["where"].startswith("figures.injured-60-2")
    ]


def test_misspelt_term_has_a_remedy(desk: Desk) -> None:
    """A word that is not of its closed list comes with the one that is meant."""
    wrong = {**INJURED, "measure": "injurd"}
    (found,) = ask(desk, handlers.check, part="figures", record=wrong)["problems"]

    assert found["where"] == "figures.injured-60.measure"
    assert found["hint"] == "did you mean 'injured'?"


def test_keys_are_those_of_the_format(desk: Desk) -> None:
    """A key that the format does not have is never written."""
    with pytest.raises(DeskError, match="'colour' is not a key of figures"):
        save(desk, {**INJURED, "colour": "red"})


def test_later_toll_supersedes(desk: Desk) -> None:
    """A higher figure of the same scope and origin supersedes the one before."""
    higher = {"id": "killed-15", "measure": "killed", "low": 15, "as_of": "2031-03-05"}
    same = {"qualifier": "at-least", "attributed_to": ["harbour-council"]}
    crisis, corpus = desk.workspace.brief(BRIEF).record, desk.workspace.corpus
    record = {**higher, **same, "evidence": INJURED["evidence"]}
    found = figure_succession.succession(crisis, record, corpus)
    lower = figure_succession.succession(crisis, {**record, "low": 9}, corpus)
    other = figure_succession.succession(
        crisis, {**record, "attributed_to": []}, corpus
    )

    assert found
    assert (found.figure, found.falls) == ("killed-at-dock", False)
    assert lower
    assert lower.falls
    assert other is None


def test_words_make_a_record(desk: Desk) -> None:
    """Selected words are snapped to whole ones and fill the form of a record."""
    text = desk.workspace.article("strait-post")
    start = text.index("bout 60 ferry workers")
    place = {"start": start, "end": text.index("injured,") + 3}
    answer = ask(
        desk, handlers.selected_record, source="strait-post", part="figures", **place
    )
    record = answer["record"]

    assert record["evidence"] == INJURED["evidence"]
    assert (record["best"], record["qualifier"]) == (60, "about")
    assert record["attributed_to"] == ["harbour-council"]


def test_quotation_tells_another_kind(desk: Desk) -> None:
    """The words of a record are read again when it becomes another kind."""
    given = {"source": "strait-post", "part": "positions"}
    quote = "condemned the clearing of the dock"
    record = ask(desk, handlers.selected_record, **given, quote=quote)["record"]
    with pytest.raises(DeskError, match="does not have these words"):
        ask(desk, handlers.selected_record, **given, quote="praised the dock")

    assert (record["actor"], record["act"]) == ("northern-union", "condemns")


def test_lists_are_edited(desk: Desk) -> None:
    """Records are put in another order and removed."""
    save(desk, INJURED)
    brief_edits.move_item(desk.workspace, Entry(BRIEF, "figures", 1, seen(desk)), 0)
    moved = [one["id"] for one in ask(desk, handlers.brief)["parts"]["figures"]]
    brief_edits.remove_item(desk.workspace, Entry(BRIEF, "figures", 0, seen(desk)))
    left = [one["id"] for one in ask(desk, handlers.brief)["parts"]["figures"]]

    assert moved == ["injured-60", "killed-at-dock"]
    assert left == ["killed-at-dock"]


@pytest.mark.parametrize("index", [None, -1, True, "0"])
def test_positions_are_given(desk: Desk, index: object) -> None:
    """Nothing is removed, moved or replaced if the request does not say which one."""
    save(desk, INJURED)
    entry = {"part": "figures", "seen": seen(desk), "index": index}
    former = {"part": "figures", "index": index}
    before = (desk.workspace.root / PATH).read_text()
    with pytest.raises(DeskError, match="'index' is missing"):
        ask(desk, handlers.remove, **entry)
    with pytest.raises(DeskError, match="'index' is missing"):
        ask(desk, handlers.move, **entry, to=0)
    with pytest.raises(DeskError, match="'to' is missing"):
        ask(desk, handlers.move, **{**entry, "index": 0}, to=index)
    with pytest.raises(DeskError, match="'index' is missing"):
        save(desk, {**INJURED, "best": 61}, former=former)

    assert (desk.workspace.root / PATH).read_text() == before


def test_a_sentence_is_checked_alone(desk: Desk) -> None:
    """A new sentence of the bottom line has its own problems, not those of others."""
    wrong = {"text": "500 people were killed.", "rests_on": ["killed-at-dock"]}
    right = {"text": "At least 14 people were killed.", "rests_on": ["killed-at-dock"]}
    entry = {"part": "bottom_line", "seen": seen(desk)}
    ask(desk, handlers.save, record=wrong, **entry)
    found = ask(desk, handlers.check, part="bottom_line", record=wrong)["problems"]
    other = ask(desk, handlers.check, part="bottom_line", record=right)["problems"]

    assert {one["where"] for one in found} == {"bottom_line.3.text"}
    assert other == []


def test_warning_is_accepted(desk: Desk) -> None:
    """A warning is accepted with its reason in one step, which can be undone."""
    root = desk.workspace.root
    warning = next(
        one for one in ask(desk, handlers.brief)["beside"] if one["level"] == "warning"
    )
    place = {key: warning[key] for key in ("code", "path", "where")}
    after = ask(desk, handlers.accept, **place, why="It is told\n in passing. ")
    found = {(one.code, one.where) for one in article_project.problems(root)}
    text = (root / "accepted.yaml").read_text()
    ask(desk, handlers.undo)

    assert warning not in after["brief"]["beside"]
    assert (warning["code"], warning["where"]) not in found
    assert "reason: It is told in passing.\n" in text
    assert not (root / "accepted.yaml").exists()


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({"why": " "}, "say in a sentence why"),
        ({"where": "numbers.none"}, "at 'numbers.none' no longer exists; reload"),
        ({"path": "../accepted.yaml"}, "no longer exists"),
    ],
)
def test_what_is_not_accepted(desk: Desk, change: dict[str, str], refusal: str) -> None:
    """Nothing is accepted without a reason, and nothing that is no warning."""
    first = ask(desk, handlers.brief)["beside"][0]
    given = {key: first[key] for key in ("code", "path", "where")}
    with pytest.raises(DeskError, match=refusal):
        ask(desk, handlers.accept, **{**given, "why": "Told in passing.", **change})

    assert not (desk.workspace.root / "accepted.yaml").exists()


def test_errors_cannot_be_accepted(desk: Desk) -> None:
    """An error is not accepted, whatever the reason."""
    answer = save(desk, {**INJURED, "best": 61})
    errors = answer["brief"]["problems"]
    place = {key: errors[0][key] for key in ("code", "path", "where")}
    with pytest.raises(DeskError, match="no longer exists"):
        ask(desk, handlers.accept, **place, why="Near enough.")

    assert {one["level"] for one in errors} == {"error"}


def test_check_tells_what_is_quoted(desk: Desk) -> None:
    """The check of a record tells how much of its article would be quoted with it."""
    record = {**INJURED, "id": "injured"}
    told = ask(desk, handlers.check, part="figures", record=record)["shares"]
    save(desk, record)
    saved = ask(desk, handlers.article, source="strait-post")

    assert told == {"strait-post": {key: saved[key] for key in ("quoted", "limit")}}
