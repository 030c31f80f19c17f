"""Records proposed from sentences: who says or does what, to whom, on which day."""

from __future__ import annotations

import pytest

from benchmarks import proposals as benchmark
from generator.authoring.drafting.new_actors import find_new_actors
from generator.corpus.corpus import Corpus
from generator.model.documents import Actor
from tests.authoring.drafting.reading import fields, read


@pytest.mark.parametrize(
    ("text", "actor", "act"),
    [
        ("Ines Holm said on Tuesday that the quay was safe.", "ines-holm", "claims"),
        ("Ines Holm, the governor, denied the charge.", "ines-holm", "denies"),
        ("The Salt Workers' Union, which runs the quay, refused to leave.",
         "salt-union", "refuses"),
        ("Ines Holm said she would not resign.", "ines-holm", "intends"),
        ("The Harbour Council declined to comment on the fire.",
         "harbour-council", "declines-to-say"),
        ('"We will stay at the quay," said Ines Holm.', "ines-holm", "intends"),
        ("The Harbour Council spoke first. It promised an inquiry into the fire.",
         "harbour-council", "promises"),
        ("Governor Ines Holm proposed a round table with the workers.",
         "ines-holm", "proposes"),
        ("The Salt Workers' Union blamed the Harbour Council for the fire.",
         "salt-union", "accuses"),
        ("The Salt Workers' Union put the number at 31.", "salt-union", "claims"),
        ("Vastland denied that its ships had been near.", "vastland", "denies"),
    ],
)  # fmt: skip
def test_positions(text: str, actor: str, act: str) -> None:
    """A sentence that reports what a party says makes one position of that party."""
    assert fields(text, "positions", "actor", "act") == [(actor, act)]


@pytest.mark.parametrize(
    ("text", "by", "kind", "status"),
    [
        ("Vastland and the Northern League condemned the fire.",
         ["vastland", "northern-league"], "condemn", "done"),
        ("Vastland closed its border on Monday.", ["vastland"], "border", "done"),
        ("Vastland has not recognised the council.", ["vastland"], "recognise",
         "withheld"),
        ("The Northern League said it would send observers to the quay.",
         ["northern-league"], "send-mission", "announced"),
        ("Jon Ferr, the Northern League's envoy, warned that war was near.",
         ["northern-league"], "warn", "done"),
        ("Vastland is considering sanctions against the council.", ["vastland"],
         "sanction", "considered"),
        ("Vastland shall send observers to the quay.", ["vastland"], "send-mission",
         "announced"),
        ("The raid will be condemned by the Northern League.", ["northern-league"],
         "condemn", "announced"),
        ("The Northern League, whom Vastland called weak, condemned the fire.",
         ["northern-league"], "condemn", "done"),
        ("During Vastland's holiday the Northern League condemned the fire.",
         ["northern-league"], "condemn", "done"),
    ],
)  # fmt: skip
def test_responses(text: str, by: list[str], kind: str, status: str) -> None:
    """What a state or organisation abroad does makes one response."""
    assert fields(text, "responses", "by", "type", "status") == [(by, kind, status)]


@pytest.mark.parametrize(
    "text",
    [
        "The Salt Workers' Union said that Vastland should close its border.",
        "The Harbour Council hopes for recognition by Vastland.",
        "Nobody in the town had heard of sanctions by the League of Towns.",
        "Vastland must close its border.",
        "Vastland could also send doctors to the quay.",
        "Vastland can send doctors and build camps.",
        "Protests across Vastland condemned the fire.",
        "The camp inside Vastland condemned the fire.",
    ],
)
def test_wishes_are_no_responses(text: str) -> None:
    """What others want a state to do is not what it did."""
    assert fields(text, "responses", "by") == []


@pytest.mark.parametrize("conjunction", [", but", " while", " whereas"])
def test_clauses_that_are_set_against_each_other(conjunction: str) -> None:
    """Each of two clauses has its own subject."""
    other = "the Northern League praised the Harbour Council"
    text = f"Vastland condemned the fire{conjunction} {other}."

    assert fields(text, "responses", "by", "type") == [
        (["vastland"], "condemn"),
        (["northern-league"], "support"),
    ]


def test_one_sentence_two_acts() -> None:
    """Two acts of one subject make two records, each with its own words."""
    text = "Vastland condemned the fire on Monday and offered to send doctors to Selm."

    assert [one.quote for one in read(text)] == [
        "condemned the fire on Monday",
        "offered to send doctors to Selm",
    ]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("At least 12 people were killed, the Harbour Council said.",
         ["harbour-council"]),
        ("According to the Harbour Council, 12 people were killed.",
         ["harbour-council"]),
        ("The Salt Workers' Union says 12 people were killed.", ["salt-union"]),
        ("12 people were killed, hospital officials said.",
         [{"unnamed": "hospital officials"}]),
        ("The Harbour Council said it had found boats. It had found 12 people dead.",
         ["harbour-council"]),
        ("12 people were killed in the fire.", None),
    ],
)  # fmt: skip
def test_figures_are_attributed(text: str, parties: list[object] | None) -> None:
    """A figure is attributed to whoever says the sentence, named or not."""
    assert fields(text, "figures", "attributed_to") == [(parties,)]


def test_repeated_counts_are_one_proposal() -> None:
    """A count that an article repeats is one proposal with each of its mentions."""
    text = (
        "12 people were killed in Selm.\n\nIn all 12 people were killed, the Harbour "
        "Council said.\n\nThe 12 people killed were workers."
    )
    (found,) = (one for one in read(text) if one.part == "figures")

    assert found.record["attributed_to"] == ["harbour-council"]
    assert len(found.spans) > 1


@pytest.mark.parametrize(
    "text",
    [
        "Vastland said it would take in 300 refugees.",
        "The council plans to detain 40 people tomorrow.",
    ],
)
def test_plans_are_no_figures(text: str) -> None:
    """A number of people to whom nothing has happened yet is no figure."""
    assert fields(text, "figures", "measure") == []


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("on Monday", "2025-05-12"),
        ("on Wednesday", "2025-05-14"),
        ("last Wednesday", "2025-05-07"),
        ("yesterday", "2025-05-13"),
        ("on May 9", "2025-05-09"),
        ("on 30 December", "2024-12-30"),
        ("on 6 May 2025", "2025-05-06"),
    ],
)
def test_days(words: str, day: str) -> None:
    """A day is worked out from the article's date, and the basis says how."""
    (event,) = read(f"The quay was closed {words}.")
    basis = event.record.get("date_basis", "")

    assert event.record["date"] == day
    assert basis.startswith("“") is (words != "on 6 May 2025")


@pytest.mark.parametrize(
    "text",
    [
        "The quay will be closed on Friday.",
        "The quay must be closed on Friday.",
        "None of the ferries left the quay on Friday.",
        "Neither ferry reached the quay on Friday.",
        "No-one reached the quay on Friday.",
        "The quay is old and made of stone.",
    ],
)
def test_no_events(text: str) -> None:
    """What is planned or denied, or has neither a day nor a doer, is no event."""
    assert read(text) == []


def test_roles_need_a_title() -> None:
    """A role is proposed where a title stands by a name, and once."""
    text = "Governor Ines Holm spoke. Jon Ferr listened. Ines Holm, the governor, left."

    assert fields(text, "roles", "actor", "text") == [("ines-holm", "Governor.")]


def test_loaded_words_are_quoted() -> None:
    """A loaded word of the article stands in quotation marks in the text proposed."""
    text = "The Salt Workers' Union accused the Harbour Council of a massacre."
    (said,) = fields(text, "positions", "text")

    assert said == (
        "The Salt Workers' Union accused the Harbour Council of a “massacre”.",
    )


def test_they_means_those_who_spoke() -> None:
    """What "they" say is not attributed to whatever the sentence names."""
    text = "Experts spoke at noon. The fire gives Vastland an issue, they said."

    assert fields(text, "positions", "actor") == []


def test_what_was_not_said_accuses_nobody() -> None:
    """An accusation that the article says was not made is not proposed."""
    text = "Ines Holm stopped short of accusing Vastland of the fire."

    assert fields(text, "positions", "act") == []


def test_phrases_are_whole() -> None:
    """A quotation cuts neither a name nor a bracket, and keeps its negation."""
    text = (
        "Ines Holm did not promise an inquiry into the fire at the old quay of the "
        "harbour (which had burned for three days in a row), nor one into the "
        "Port Alma affair."
    )
    for proposal in read(text):
        assert proposal.quote.count("(") == proposal.quote.count(")")
        assert not proposal.quote.endswith(("Port", "the", "of"))


def test_names_without_a_file() -> None:
    """Whoever speaks or acts is listed with kind and role; known actors are not."""
    text = (
        "Interior Minister Tomas Reck spoke. The Health Ministry (HM) said that Kenya "
        "had called. Ines Holm left. Redland condemned the fire."
    )
    known = {
        "ines": Actor(format=1, name="Ines Holm", kind="person", public_role="governor")
    }
    found = find_new_actors(text, Corpus({}, known, {}), ["ATA"])

    assert [(one.name, one.kind.value, one.country) for one in found] == [
        ("Tomas Reck", "person", "ATA"),
        ("Health Ministry", "state-body", "ATA"),
        ("Kenya", "state", "KEN"),
        ("Redland", "state", None),
    ]
    assert found[0].public_role == "interior minister"
    assert found[1].spellings == ("HM",)


def test_parties_and_people_are_no_states() -> None:
    """A front in opposition is a party; people with a capital are no name."""
    text = "The opposition Salt Front said so. Organisers said that it rained."
    found = find_new_actors(text, Corpus({}, {}, {}), ["ATA"])

    assert [(one.name, one.kind.value) for one in found] == [("Salt Front", "party")]


def test_benchmark_reaches_its_goals() -> None:
    """On the labelled articles most proposals are usable, and most records proposed."""
    assert benchmark.main([]) == 0


@pytest.mark.parametrize(
    "text",
    [
        "said " * 20_000,
        'The council said "' * 3_000,
        "A B " * 20_000 + "said.",
        "(" * 20_000,
        "on Monday " * 10_000,
        "The Harbour Council, which " * 4_000,
        "the spokesman of the " * 5_000 + "said",
    ],
)
def test_hostile_articles_are_read(text: str) -> None:
    """Text that nobody would write is read to its end and proposes next to nothing."""
    assert len(read(text)) < 10


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("The salt harbour is shut again, Ines Holm told Vastland.", "ines-holm"),
        (
            "The salt harbour is shut again, its secretary, Jon Ferr, told reporters.",
            "jon-ferr",
        ),
        ("Ines Holm told a rally that the harbour was shut.", "ines-holm"),
        (
            "The boats were empty when found, the coastguard said.",
            {"unnamed": "the coastguard"},
        ),
        (
            "The boats were empty when found, said the coastguard.",
            {"unnamed": "the coastguard"},
        ),
    ],
)
def test_who_is_told_does_not_speak(text: str, actor: object) -> None:
    """Who stands behind "told" is told; who stands behind "said" may speak."""
    assert fields(text, "positions", "actor") == [(actor,)]


def test_who_is_told_is_not_said() -> None:
    """What is said begins behind those who are told."""
    text = "Ines Holm told a rally that the harbour was shut for good."

    assert fields(text, "positions", "text") == [
        ("Ines Holm said that the harbour was shut for good.",)
    ]


def test_noun_phrase_is_not_said() -> None:
    """What has no verb is no clause that somebody said, so its own verb is quoted."""
    text = "Ines Holm declared a state of emergency in Selm."

    assert fields(text, "positions", "text") == [(text,)]


def test_denial_of_the_sentence_before() -> None:
    """A denial of what was just said is a position, and no event."""
    text = "The pay was late. Governor Ines Holm denied that."

    assert fields(text, "positions", "actor", "act") == [("ines-holm", "denies")]
    assert fields(text, "events", "text") == []


def test_office_of_a_body() -> None:
    """A title that needs a body has it, or is not proposed."""
    text = "The Harbour Council met. Its secretary, Ines Holm, spoke."
    alone = "Leader Ines Holm spoke."

    assert fields(text, "roles", "text", "of") == [("Secretary.", "harbour-council")]
    assert fields(alone, "roles", "text") == []


def test_event_has_a_subject() -> None:
    """A sentence whose verb has no subject is no event; one with a title has a doer."""
    without = "Fired only after the gate fell on Friday."
    titled = "Governor Ines Holm opened the gate on Friday."

    assert fields(without, "events", "text") == []
    assert fields(titled, "events", "actors") == [(["ines-holm"],)]
