"""Who says a clause within another, and who "the company" is that speaks."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.rules.sealed_briefs import problems_of

BEHIND = "The quay was closed on Friday, and the ferry went to the other bank. " * 6
ACTORS = {
    "harrow-post": {"name": "The Harrow Post", "kind": "media"},
    "weir-board": {"name": "Weir Board", "kind": "state-body"},
    "farmers-league": {"name": "Farmers' League", "kind": "civil-society"},
    "orin-vast": {"name": "Orin Vast", "kind": "person", "public_role": "chairman"},
    "norgate-mining": {"name": "Norgate Mining", "kind": "company"},
    "harl-steel": {"name": "Harl Steel", "kind": "company"},
    "norvia": {"name": "Norvia", "kind": "state"},
    "radio-weir": {"name": "Radio Weir", "kind": "media"},
    "red-band": {"name": "Red Band", "kind": "armed-group"},
    "open-tents": {"name": "Open Tents", "kind": "civil-society"},
}
BLAME = "The Farmers' League accused the Weir Board of wasting water"
CLOSED = "The bridge, which the mayor said was unsafe, was closed on Monday"
FIRE = "The fire, which police said was set on purpose, killed nine people"
PITS = "Norgate Mining owns the pit, and Harl Steel owns the mill by the river."


def _is_refused(root: Path, sentence: str, record: dict[str, Any]) -> bool:
    """Tell whether rule A609 refuses a record of an article with a sentence."""
    part = "positions" if "act" in record else "events"
    part = "figures" if "measure" in record else part
    evidence = [{"source": "s", "quote": record.pop("quote")}]
    problems = problems_of(
        root,
        {
            "article": f"A day at the weir\n\n{sentence} {BEHIND}",
            "page": {"publisher": "The Harrow Post"},
            "record": {part: [{"id": "r1", **record, "evidence": evidence}]},
            "actors": ACTORS,
        },
    )
    return "A609" in {one.code for one in problems}


@pytest.mark.parametrize(
    ("answer", "actor"),
    [
        ("a charge that Orin Vast rejected", "orin-vast"),
        ("a charge its chairman, Orin Vast, dismissed on Monday", "orin-vast"),
        ("an accusation which the board disputed", "weir-board"),
        ("a wild claim that the Weir Board turned down", "weir-board"),
        ("an allegation rejected by Orin Vast", "orin-vast"),
        ("a charge that the Weir Board called absurd", "weir-board"),
        ("a charge that the Weir Board denied under oath", "weir-board"),
        ("a charge that Orin Vast rejected during a debate", "orin-vast"),
        ("which the Weir Board denied", "weir-board"),
    ],
)
def test_who_answers(answer: str, actor: str, tmp_path: Path) -> None:
    """An answer in a clause behind is made by whoever it names, and by nobody else."""
    sentence = f"{BLAME}, {answer}."
    position = {"actor": actor, "act": "denies", "text": "It is denied."}
    told = {"attributed_to": [actor], "text": "The board wastes water."}

    assert not _is_refused(tmp_path / "own", sentence, {**position, "quote": answer})
    assert _is_refused(tmp_path / "other", sentence, {**told, "quote": BLAME})


@pytest.mark.parametrize(
    ("answer", "actor"),
    [
        ("a charge that Orin Vast disputed", "orin-vast"),
        ("a view that Orin Vast waved aside", "orin-vast"),
        ("a story that Orin Vast dismissed", "orin-vast"),
        ("a story that Orin Vast rejected over lunch", "orin-vast"),
        ("which the Weir Board denied", "weir-board"),
    ],
)
def test_what_is_answered(answer: str, actor: str, tmp_path: Path) -> None:
    """Who answers does not say what others said, whatever the quotation goes on to."""
    quote = f"said that the mill wasted water, {answer}"
    sentence = f"The Farmers' League {quote}."
    text = "The mill wasted water."
    claim = {"actor": actor, "act": "claims", "text": text, "quote": quote}
    blame = {**claim, "act": "accuses", "accused": ["farmers-league"]}
    told = {"attributed_to": [actor], "text": text, "quote": quote}
    own = {**claim, "actor": "farmers-league"}

    assert _is_refused(tmp_path / "claim", sentence, claim)
    assert _is_refused(tmp_path / "blame", sentence, blame)
    assert _is_refused(tmp_path / "told", sentence, told)
    assert not _is_refused(tmp_path / "own", sentence, own)


@pytest.mark.parametrize("number", ["a figure", "a count"])
def test_number_that_another_disputes(number: str, tmp_path: Path) -> None:
    """Of a number that somebody disputes, the one who gave it is the speaker."""
    quote = "said nine people were killed"
    sentence = f"The Farmers' League {quote}, {number} that the Weir Board disputes."
    figure = {"measure": "killed", "best": 9, "quote": quote}
    own = {"attributed_to": ["farmers-league"], **figure}
    other = {"attributed_to": ["weir-board"], **figure}

    assert not _is_refused(tmp_path / "own", sentence, own)
    assert _is_refused(tmp_path / "other", sentence, other)


def test_what_the_article_says_around_a_clause(tmp_path: Path) -> None:
    """The main clause is the article's own, and the one within it the speaker's."""
    paper = {"attributed_to": ["harrow-post"], "quote": CLOSED}
    closed = {**paper, "text": "The bridge was closed."}
    unsafe = {**paper, "text": "The bridge was unsafe."}
    clause = {**paper, "text": "It was unsafe.", "quote": CLOSED.split(", ")[1]}
    claim = {**closed, "actor": "weir-board", "act": "claims"}
    del claim["attributed_to"]

    assert _is_refused(tmp_path / "claim", f"{CLOSED}.", claim)
    assert not _is_refused(tmp_path / "own", f"{CLOSED}.", closed)
    assert _is_refused(tmp_path / "other", f"{CLOSED}.", unsafe)
    assert _is_refused(tmp_path / "clause", f"{CLOSED}.", clause)


@pytest.mark.parametrize(
    "clause",
    [
        "whose owner Orin Vast said it was unsafe",
        "over which, the Weir Board said, trucks went",
        "under which the Weir Board said a boat lay",
        "against which the Weir Board said a boat had struck",
    ],
)
def test_clauses_of_other_speakers(clause: str, tmp_path: Path) -> None:
    """A relative clause has a speaker of its own whatever opens it."""
    sentence = f"The bridge, {clause}, was closed on Monday"
    told = {"text": "The bridge was closed.", "quote": sentence}
    speaker = "orin-vast" if "Vast" in clause else "weir-board"

    own = {"attributed_to": ["harrow-post"], **told}
    other = {"attributed_to": [speaker], **told}

    assert not _is_refused(tmp_path / "own", f"{sentence}.", own)
    assert _is_refused(tmp_path / "other", f"{sentence}.", other)


@pytest.mark.parametrize("quote", [FIRE, "killed nine people"])
def test_number_around_a_clause(quote: str, tmp_path: Path) -> None:
    """A number of the main clause is not what the speaker within it says."""
    figure = {"measure": "killed", "best": 9, "quote": quote}
    own = {"attributed_to": ["harrow-post"], **figure}
    other = {"attributed_to": [{"unnamed": "police"}], **figure}

    assert not _is_refused(tmp_path / "own", f"{FIRE}.", own)
    assert _is_refused(tmp_path / "other", f"{FIRE}.", other)


@pytest.mark.parametrize(
    ("before", "speaker", "actor"),
    [
        ("Norgate Mining owns the pit.", "The company said", "norgate-mining"),
        ("The pit is Norgate Mining's.", "A company spokesman said", "norgate-mining"),
        ("Norgate Mining owns it. It is deep.", "The firm said", "norgate-mining"),
        ("Open Tents has two camps.", "The charity reported", "open-tents"),
        ("Radio Weir went off the air.", "The station said", "radio-weir"),
        ("Red Band fled.", "The rebels said", "red-band"),
        ("Norgate Mining owns the pit.", "The miner said", "norgate-mining"),
        (f"{PITS} It is loud.", "The steelmaker's chief executive said", "harl-steel"),
        (f"{PITS} Harl Steel came too.", "The company said", "harl-steel"),
    ],
)
def test_body_called_by_its_kind(
    before: str, speaker: str, actor: str, tmp_path: Path
) -> None:
    """The company that speaks is the one that the article has named just before."""
    quote = f"{speaker} nine people were killed"
    figure = {"measure": "killed", "best": 9, "attributed_to": [actor], "quote": quote}

    assert not _is_refused(tmp_path, f"{before} {quote}.", figure)


@pytest.mark.parametrize(
    ("before", "speaker", "actor"),
    [
        ("Norgate Mining owns the pit.", "The charity said", "norgate-mining"),
        ("Norgate Mining owns the pit.", "The steel company said", "norgate-mining"),
        (f"{PITS} Harl Steel came too.", "The company said", "norgate-mining"),
        ("A pit burnt.", "The company said Norgate Mining knew", "norgate-mining"),
        ("Norgate Mining owns the pit.", "The mayor said", "norgate-mining"),
        ("Open Tents has two camps.", "The watchdog said", "open-tents"),
        ("The Harrow Post was shut.", "The station said", "harrow-post"),
        ("Red Band fled.", "Rebels said", "red-band"),
        ("Norvia shut its embassy.", "The government said", "norvia"),
        ("Norgate Mining owns the pit.", "The bank said", "norgate-mining"),
        ("Norgate Mining owns the pit.", "A company said", "norgate-mining"),
        ("The Weir Board sat late.", "The police said", "weir-board"),
    ],
)
def test_other_bodies(before: str, speaker: str, actor: str, tmp_path: Path) -> None:
    """Nor does a body of another kind speak, nor one that is named farther away."""
    quote = f"{speaker} nine people were killed"
    figure = {"measure": "killed", "best": 9, "attributed_to": [actor], "quote": quote}

    assert _is_refused(tmp_path, f"{before} {quote}.", figure)


@pytest.mark.parametrize("other", ["but the president said", "while an official said"])
def test_others_beside_the_company(other: str, tmp_path: Path) -> None:
    """A role alone is nobody's who speaks for the company in the same sentence."""
    first = "The company said six people were killed"
    second = f"{other} nine people were killed"
    article = f"Norgate Mining owns the pit. {first}, {second}."
    own = {"measure": "killed", "attributed_to": ["norgate-mining"]}
    nine = {**own, "best": 9, "quote": second}

    assert not _is_refused(
        tmp_path / "own", article, {**own, "best": 6, "quote": first}
    )
    assert _is_refused(tmp_path / "other", article, nine)
    whole = {**nine, "quote": f"{first}, {second}"}
    assert _is_refused(tmp_path / "whole", article, whole)
