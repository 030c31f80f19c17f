"""Counts of people in English prose: constructions, exclusions, speed and accuracy."""

from __future__ import annotations

import itertools
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks import figures
from generator.model.vocabulary import Measure
from generator.text.counts.english.words import trigger_words
from generator.text.counts.reader import read_figures
from generator.text.counts.shared import word_tables
from tests.text.counts.readings import shorts

WORDS = st.sampled_from(
    sorted(
        {
            *"""12 12,000 1.2 million two dozen at least hundreds of thousands half
            a soldier soldiers people his wife couple no one not single both of
            them were had been , . ; : - — ( ) “ ” and or to by from at between
            including among which who said denied that the in number rose
            put""".split(),
            *trigger_words.TRIGGER_WORDS,
            *trigger_words.TRIGGER_PHRASES.first_words,
        }
    )
)
"""Words with a meaning for the reader, in no particular order."""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Shelling killed 17 people.", "killed 17"),
        ("Shelling killed about 17 people.", "killed best=17 about"),
        ("A baker's dozen were injured.", "injured 13"),
        ("In all 30 of their number were killed.", "killed 30"),
        ("Shelling killed around 17 people.", "killed best=17 about"),
        ("Shelling killed some 17 people.", "killed best=17 about"),
        ("Shelling killed roughly 17 people.", "killed best=17 about"),
        ("Shelling killed an estimated 17 people.", "killed best=17 about"),
        ("He estimated up to 17 dead.", "killed high=17 up-to"),
        ("Shelling killed nearly 17 people.", "killed best=17 nearly"),
        ("Shelling killed almost 17 people.", "killed best=17 nearly"),
        ("Shelling killed at least 17 people.", "killed low=17 at-least"),
        ("Shelling killed no fewer than 17 people.", "killed low=17 at-least"),
        ("Shelling killed 17 or more people.", "killed low=17 at-least"),
        ("Shelling killed more than 17 people.", "killed low=17 more-than"),
        ("Shelling killed over 17 people.", "killed low=17 more-than"),
        ("Shelling killed up to 17 people.", "killed high=17 up-to"),
        ("Shelling killed as many as 17 people.", "killed high=17 up-to"),
        ("Shelling killed at most 17 people.", "killed high=17 up-to"),
        ("Shelling killed fewer than 17 people.", "killed high=17 fewer-than"),
        ("Shelling killed under 17 people.", "killed high=17 fewer-than"),
        ("Shelling killed between 17 and 19 people.", "killed low=17 high=19 range"),
        ("Shelling killed 17-19 people.", "killed low=17 high=19 range"),
        ("Shelling killed 17–19 people.", "killed low=17 high=19 range"),
        ("Shelling killed two to four people.", "killed low=2 high=4 range"),
        ("Shelling killed two or three people.", "killed low=2 high=3 range"),
    ],
)
def test_qualifier(text: str, expected: str) -> None:
    """Each qualifier sets its own fields and no others."""
    assert shorts(text) == [expected]


@pytest.mark.parametrize(
    ("number", "floor"),
    [
        ("Dozens", 12),
        ("Scores", 20),
        ("Hundreds", 100),
        ("Several hundred", 100),
        ("Thousands", 1_000),
        ("Tens of thousands", 10_000),
        ("Hundreds of thousands", 100_000),
        ("Millions", 1_000_000),
    ],
)
def test_vague(number: str, floor: int) -> None:
    """A vague word sets its floor as `low` and nothing else."""
    assert shorts(f"{number} of people fled.") == [f"displaced low={floor} vague"]


@pytest.mark.parametrize(
    ("number", "value"),
    [
        ("1,204", 1_204),
        ("1 204", 1_204),
        ("1.204", 1_204),
        ("2,00,000", 200_000),
        ("1.2 million", 1_200_000),
        ("Eighty-three", 83),
        ("A hundred and ten", 110),
        ("Two dozen", 24),
        ("A dozen", 12),
        ("Half a dozen", 6),
        ("Half a million", 500_000),
        ("Two and a half million", 2_500_000),
        ("Three hundred and forty-one thousand", 341_000),
        ("A couple of", 2),
        ("Twelve (12)", 12),
    ],
)
def test_numeral(number: str, value: int) -> None:
    """A number has the same value in digits, in words and mixed."""
    assert shorts(f"{number} people were displaced.") == [f"displaced {value}"]


@pytest.mark.parametrize(
    "text",
    [
        "The blast killed 12.",
        "12 were killed.",
        "12 people have been killed.",
        "There were 12 deaths.",
        "The raid left 12 people dead.",
        "12 people died in the raid.",
        "The death toll rose to 12 from 7.",
        "The death toll rose from 7 to 12.",
        "The storm claimed the lives of 12 people.",
        "Twelve bodies were recovered.",
        "The bodies of 12 men were found.",
        "Twelve people lost their lives.",
        "The killing of 12 villagers was condemned.",
        "Raid kills 12 in border town",
        "12 killed in raid",
        "12 dead after raid",
        "Fatalities: 12",
        "A mob beat 12 men to death.",
        "This brings to 12 the number of people killed.",
        "The number of dead now stands at 12.",
        "12 people who were in the bus were killed.",
        "12 people are believed to have been killed.",
    ],
)
def test_killed(text: str) -> None:
    """Active, passive and nominal constructions all give twelve killed."""
    assert shorts(text) == ["killed 12"]


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Nine people were hurt.", "injured"),
        ("Nine people suffered burns.", "injured"),
        ("Police arrested nine people.", "detained"),
        ("Police made nine arrests.", "detained"),
        ("Nine people are in custody.", "detained"),
        ("Nine people are missing.", "missing"),
        ("Nine people are unaccounted for.", "missing"),
        ("Nine people vanished.", "missing"),
        ("Bandits kidnapped nine people.", "abducted"),
        ("Pirates took nine people hostage.", "abducted"),
        ("Nine people were tortured.", "tortured"),
        ("Fighting forced nine people from their homes.", "displaced"),
        ("The floods left nine people homeless.", "displaced"),
        ("Nine refugees live there.", "refugees"),
        ("Some 900 people fled across the border.", "refugees"),
        ("Some 900 people have fled the border villages.", "displaced"),
        ("Some 900 people fled to the border.", "displaced"),
        ("Nine people returned home.", "returned"),
        ("The drought affected nine people.", "affected"),
        ("Nine people are in need of aid.", "affected"),
        ("Nine people marched.", "demonstrating"),
        ("A rally by nine people was stopped.", "demonstrating"),
        ("Nine people took to the streets.", "demonstrating"),
    ],
)
def test_measure(text: str, measure: str) -> None:
    """The words around a number determine its measure."""
    assert [reading.measure for reading in read_figures(text)] == [measure]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mortars hit a bus, killing three soldiers and two civilians.",
            ["killed 3", "killed 2"],
        ),
        ("A man and two women were wounded.", ["injured 1", "injured 2"]),
        ("His wife and two children were killed.", ["killed 1", "killed 2"]),
        ("The riot left 5 dead and 37 injured.", ["killed 5", "injured 37"]),
        ("5 dead, 37 injured in riot", ["killed 5", "injured 37"]),
        (
            "12 people, including four officers, were killed.",
            ["killed 12", "killed 4"],
        ),
        ("A mine killed 12, including four officers.", ["killed 12", "killed 4"]),
        ("Some 58 were killed, of whom 30 were children.", None),
        ("Ten people, two of them nurses, were hurt.", ["injured 10", "injured 2"]),
        ("They killed the mayor and three guards.", ["killed 1", "killed 3"]),
        ("Two soldiers were killed and five injured.", ["killed 2", "injured 5"]),
        (
            "Guerrillas killed and wounded dozens.",
            ["killed low=12 vague", "injured low=12 vague"],
        ),
        ("Twelve died in Asta and three in Brod.", ["killed 12", "killed 3"]),
        ("Six people were kidnapped and killed.", ["abducted 6", "killed 6"]),
        (
            "Guards beat, gassed and arrested hundreds of people.",
            ["detained low=100 vague"],
        ),
    ],
)
def test_list(text: str, expected: list[str] | None) -> None:
    """Each counted group is a figure of its own; parts are listed beside totals."""
    readings = shorts(text)

    assert readings == (expected or ["killed best=58 about", "killed 30"])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("No one was hurt.", ["injured 0"]),
        ("Nobody was killed.", ["killed 0"]),
        ("There were no deaths.", ["killed 0"]),
        ("No soldiers were captured.", ["detained 0"]),
        ("None of the passengers was hurt.", ["injured 0"]),
        ("The ministry denied that 50 had died.", []),
        ("The colonel denied killing 50 villagers.", []),
        ("The claim that 50 died is false.", []),
        ("It is not true that 50 people died.", []),
        ("The police did not kill 50 people.", []),
        ("The toll could rise to 50.", []),
        ("They threatened to kill 50 prisoners.", []),
        ("The army denied that 50 had died, but said 3 were hurt.", ["injured 3"]),
        ("The blast did not hurt anyone.", ["injured 0"]),
        ("It killed 12 people, and nobody has told us why.", ["killed 12"]),
        ("He had not said that it killed anyone.", []),
        ("The police do not believe the blast hurt anyone.", []),
        ("It is not clear that the strike injured anyone.", []),
        ("The device would have killed 50 people.", []),
        ("He threatened to quit after 12 people were killed.", ["killed 12"]),
        ("They would have been among 12 people killed.", ["killed 12"]),
    ],
)
def test_negation(text: str, expected: list[str]) -> None:
    """The word "nobody" is zero; denied, feared or threatened counts are no figures."""
    assert shorts(text) == expected


@pytest.mark.parametrize(
    ("counted", "who"),
    [
        ("people", "all"),
        ("civilians", "civilians"),
        ("protesters", "protesters"),
        ("soldiers", "security-forces"),
        ("police officers", "security-forces"),
        ("rebels", "combatants"),
        ("members of the presidential guard", "security-forces"),
        ("members of the Border Police", "security-forces"),
        ("members of the Orm Liberation Army", "unspecified"),
        ("members of the Old Mill choir", "unspecified"),
        ("children", "children"),
        ("women", "women"),
        ("women and children", "unspecified"),
        ("civilians, women and children among them", "civilians"),
        ("journalists", "journalists"),
        ("inmates", "detained"),
        ("refugees", "refugees"),
        ("tourists", "foreigners"),
        ("farmers", "unspecified"),
    ],
)
def test_who(counted: str, who: str) -> None:
    """Only the counted noun determines who is counted."""
    assert [r.who for r in read_figures(f"A blast killed 12 {counted}.")] == [who]


@pytest.mark.parametrize(
    "text",
    [
        "On 12 March 1998 the treaty was signed.",
        "The general, 61, was born in 1944.",
        "A 23-year-old law was changed.",
        "The dam cost $40 million and took 12 years.",
        "The road is 300 km long.",
        "Soldiers found 12 mortars of 82mm and 4,000 rounds.",
        "The motion passed by 120 votes to 80.",
        "The fire destroyed 300 houses.",
        "He was jailed for 12 years.",
        "The country of five million people has two airports.",
        "Some 4,000 soldiers are stationed in the valley.",
        "Flight 412 landed at 14:13.",
        "About 60 percent of voters stayed at home.",
        "Disease killed 40 cows and 200 sheep.",
        "The fighting sparked a wave of refugees.",
        "Several people were hurt and many fled.",
        "Call +00-123-4567890 or write to box 12, 13 or 14.",
        "The court freed 12 detainees.",
        "Twelve suspects were charged.",
        "Inflation reached 3.5 and 4 percent in the two towns.",
        "Some 400 pupils are still in schools.",
        "About 40 pilots launched a strike on the airfield.",
        "Some 300 people lost sight of the shore.",
        "About 200 nurses have injuries to treat.",
        "Twelve tourists abandoned the city tour.",
    ],
)
def test_not_people(text: str) -> None:
    """Dates, ages, money, lengths, arms, votes, houses and sentences are not counts."""
    assert shorts(text) == []


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("The unrest displaced 300 families.", "families"),
        ("Some 300 households fled the town.", "households"),
        ("The unrest displaced 300 members of two families.", "people"),
    ],
)
def test_units(text: str, unit: str) -> None:
    """Families and households are counted as such, and their members as people."""
    assert [one.unit for one in read_figures(text)] == [unit]


@pytest.mark.parametrize(
    ("text", "bases"),
    [
        ("Confirmed deaths stand at 6,301.", ["confirmed"]),
        ("A further 3,700 people are presumed dead.", ["presumed"]),
        ("About 80 people are feared drowned.", ["feared"]),
        ("The clinic counts 12 probable deaths.", ["probable"]),
        ("Police confirmed that 12 people died.", ["stated"]),
        ("At least 12 people died and 30 are feared trapped.", ["stated", "stated"]),
        ("Some 12 people died and 30 are feared dead.", ["stated", "feared"]),
        ("The navy has given up 17 sailors for lost.", ["presumed"]),
        ("The guild gave up nine men of the trawler as dead.", ["presumed"]),
        ("17 sailors were given up for dead.", ["presumed"]),
        ("Of 31 deaths reported the clinic has confirmed 19.", ["stated", "stated"]),
    ],
)
def test_bases(text: str, bases: list[str]) -> None:
    """Presumed, probable and feared deaths are told apart from those stated."""
    assert [one.basis for one in read_figures(text)] == bases


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Nine people were taken to the district hospital.", "treated"),
        ("Nine people received hospital care.", "treated"),
        ("Nine people were treated for burns.", "injured"),
        ("Nine people are in hospital with bullet wounds.", "injured"),
        ("Nine people were injured and taken to hospital.", "injured"),
    ],
)
def test_care(text: str, measure: str) -> None:
    """People in medical care are injured only where an injury is named."""
    assert [one.measure for one in read_figures(text)] == [measure]


def test_next_sentence() -> None:
    """The next sentence may say who was counted, and what they said."""
    assert shorts("A blast killed 12 people. They included four nurses.") == [
        "killed 12",
        "killed 4",
    ]
    assert shorts("A blast killed 12 people. Three of them were children.") == [
        "killed 12",
        "killed 3",
    ]
    assert shorts("A blast hurt 12 people. Three of them spoke to reporters.") == [
        "injured 12"
    ]


def test_word_lists() -> None:
    """No noun is listed twice or malformed, and no verb has two meanings."""
    people = word_tables.load_table("english/nouns")["singular"]
    forms = word_tables.load_table("english/trigger_words")["other_forms"]
    nouns = [noun for listed in people.values() for noun in listed]
    others = [
        word for table in forms.values() for listed in table.values() for word in listed
    ]
    twice = {word for word in others if others.count(word) > 1}

    assert not [noun for noun in nouns if noun.endswith("-")]
    assert len({*people["unspecified"]}) == len(people["unspecified"])
    assert not twice


def test_position() -> None:
    """The position of a reading is that of its words in the text."""
    text = "Calm.\n\nIn Asta, gunmen killed at least 15 people; dozens were wounded."

    readings = [(text[r.start : r.end], r.quote) for r in read_figures(text)]

    assert readings == [
        ("killed at least 15 people", "killed at least 15 people"),
        ("dozens were wounded", "dozens were wounded"),
    ]


@settings(max_examples=300, deadline=None)
@given(
    st.one_of(st.text(), st.lists(st.one_of(WORDS, st.text(max_size=3))).map(" ".join))
)
def test_any_text(text: str) -> None:
    """Any text is read without errors, and every quotation is a part of it."""
    readings = read_figures(text)

    assert all(text[r.start : r.end] == r.quote and r.quote for r in readings)
    assert sorted(readings, key=lambda r: r.start) == list(readings)
    assert all(r.measure in set(Measure) for r in readings)


def test_text_that_breaks_off() -> None:
    """A labelled sentence is read without errors wherever it breaks off."""
    labelled = map(figures.labelled, itertools.chain(*figures.HALVES.values()))
    for entry in itertools.chain(*labelled):
        words = entry["text"].split()
        for end in range(len(words) // 2, len(words)):
            text = " ".join(words[:end])
            assert all(text[r.start : r.end] == r.quote for r in read_figures(text))


@pytest.mark.parametrize(
    "piece",
    [
        "a hundred and ",
        "1",
        "1,111,",
        "a ",
        "( 12 ",
        "killed 12 ",
        "the number of ",
        "12 people, who, ",
        "12 people, 12 people, ",
        "one or two or three or ",
        "no no ",
        "\n",
        "12, (",
        "12 people — ",
        "the 40 of the ",
        "not a single ",
        "drove to the ",
        "-",
        "’",
    ],
)
def test_hostile(piece: str) -> None:
    """A hundred kilobytes of repeated text are read within ten times the goal."""
    text = piece * (100_000 // len(piece))
    start = time.process_time()

    read_figures(text)

    assert time.process_time() - start < 5


def test_accuracy() -> None:
    """Precision and recall on the measuring half are at least 0.92."""
    score = figures.score(*figures.HALVES["measure"])

    assert score.precision() >= figures.FLOOR
    assert score.recall() >= figures.FLOOR


def test_labelled_set() -> None:
    """The labelled set has 300 distinct sentences; a seventh has no figures."""
    parts = itertools.chain.from_iterable(figures.HALVES.values())
    entries = [entry for part in parts for entry in figures.labelled(part)]
    texts = {entry["text"] for entry in entries}

    assert len(texts) == len(entries) >= 300
    assert sum(not entry["figures"] for entry in entries) >= len(entries) / 7
