"""A denial or doubt of what was just said is told from what only sounds like one."""

from __future__ import annotations

import pytest

from generator.text.statements import denials_and_doubts

BEHIND = [
    "The ministry denied this and showed a list of the living.",
    "The ministry denied that.",
    "The clinic disputes the number.",
    "The harbour office dismissed the report on Monday.",
    "He called the claim a pure invention.",
    "Not one word of it is true, according to the harbour office.",
    "It is a lie, said the mayor.",
    "The league's figure is exaggerated, he said.",
    "Doctors questioned the count.",
    "There is no truth in that, the governor told reporters.",
    "The office spoke of a gross distortion.",
    "The ferryman tells another story: all were pulled out.",
    "The paper has since apologised for the story.",
    "The number was later corrected to three.",
    "The toll has since been revised down to 3.",
    "He has since withdrawn the statement.",
    "The mayor laughed it off.",
    "The office waved away the report.",
    "He called the claim a tale for children.",
]
NOT_BEHIND = [
    "It denied that the doors had been locked.",
    "The insurer disputes the cause of the fire.",
    "The council rejected the budget.",
    "The mayor rejected calls to resign.",
    "The police questioned them for hours.",
    "This is the third fire in the mill.",
    "The mayor apologised for the delay.",
    "The law has since been revised.",
    "The crowd waved him off.",
    "The army has withdrawn to the river.",
]
WITHIN = [
    "The siege left 40 people dead, a figure that the governor called a fairy tale.",
    "Twelve were killed, a toll the army disputes.",
    "Forty died, the league said, but the ministry denied the report.",
]
NOT_WITHIN = [
    "Twelve were killed, a number the army put out.",
    "Twelve were killed, said the ministry, which denied that it had fired.",
]


REST = [
    ", which Lorne denied.",
    ", but the port refuted this.",
    ", a charge that its head rejected.",
    ", an allegation Lorne disputes.",
    ", and the port called it a lie.",
]
NOT_REST = [
    ", which lies on the coast.",
    ", but the port denied that it had sold shells.",
    ", and the port rejected the budget.",
    ", which the port had bought from a man who denied nothing.",
]


@pytest.mark.parametrize("sentence", BEHIND)
def test_the_next_sentence_disputes(sentence: str) -> None:
    """Somebody denies or doubts what the sentence before says."""
    assert denials_and_doubts.disputes_previous(sentence)


@pytest.mark.parametrize("sentence", NOT_BEHIND)
def test_the_next_sentence_disputes_something_else(sentence: str) -> None:
    """What is denied there, or asked, is not what the sentence before says."""
    assert not denials_and_doubts.disputes_previous(sentence)


@pytest.mark.parametrize("sentence", WITHIN)
def test_the_sentence_disputes_itself(sentence: str) -> None:
    """A sentence tells that its own number is denied or doubted."""
    assert denials_and_doubts.disputes_itself(sentence)


@pytest.mark.parametrize("rest", REST)
def test_the_rest_of_a_sentence_disputes(rest: str) -> None:
    """The rest of a sentence may deny what stands before it."""
    assert denials_and_doubts.denial_in(rest)


@pytest.mark.parametrize("rest", NOT_REST)
def test_the_rest_of_a_sentence_goes_on(rest: str) -> None:
    """The rest of a sentence may deny something else, or nothing."""
    assert not denials_and_doubts.denial_in(rest)


@pytest.mark.parametrize("sentence", NOT_WITHIN)
def test_the_sentence_stands(sentence: str) -> None:
    """A sentence that denies something else, or nothing, disputes not itself."""
    assert not denials_and_doubts.disputes_itself(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "It later emerged that nobody had been in the house.",
        "The fire brigade established that no one was hurt.",
        "The mayor saw no dead.",
        "The clinic admitted no wounded, its doctor said.",
        "All of them survived.",
        "They are all alive and well.",
        "Not a single death had been recorded, the coroner said.",
        "Nobody was killed, according to the clinic.",
        "The clinic counted no one.",
        "The mayor says that no deaths were recorded.",
    ],
)
def test_the_next_sentence_denies_the_harm(sentence: str) -> None:
    """Nobody came to the harm that the sentence before tells of."""
    assert denials_and_doubts.denies_harm(sentence, "30 people were killed")


@pytest.mark.parametrize(
    "sentence",
    [
        "It later emerged that nobody had warned them.",
        "It turned out that no one had locked the door.",
        "Rescuers found no victims in the cellar.",
        "All who survived were taken to the clinic.",
        "The mayor saw no reason to close the mill.",
        "Nobody knows how many were killed before.",
        "No one has been arrested.",
        "Nobody was killed in the mill itself.",
        "Nobody else was killed.",
        "No deaths were recorded in the second village.",
        "No arrests were made.",
    ],
)
def test_the_next_sentence_denies_something_else(sentence: str) -> None:
    """The harm stands, and something around it is denied."""
    assert not denials_and_doubts.denies_harm(sentence, "30 people were killed")


def test_the_injured_may_survive() -> None:
    """That all survived takes nothing from a number of injured people."""
    sentence = "All of them survived."

    assert not denials_and_doubts.denies_harm(sentence, "30 people were injured")


@pytest.mark.parametrize(
    ("told", "sentence", "denied"),
    [
        ("15 people were detained", "The office said it was holding nobody.", True),
        ("15 people were detained", "No one was arrested, the police said.", True),
        ("15 people were detained", "Nobody was hurt.", False),
        ("15 people were injured", "Nobody was hurt, the mayor said.", True),
        ("15 people were injured", "No one was arrested, the police said.", False),
        ("15 people are missing", "Nobody is missing, the guard said.", True),
    ],
)
def test_the_same_harm_is_denied(told: str, sentence: str, *, denied: bool) -> None:
    """Only a denial of the harm that is told concerns it."""
    assert denials_and_doubts.denies_harm(sentence, told) == denied


@pytest.mark.parametrize(
    "note",
    [
        "The ministry denies the number.",
        "The office later corrected it to three.",
        "A correction names three.",
        "The ministry calls the number incorrect.",
        "All of them survived, the mayor says.",
        "Everyone is alive, the mayor says.",
        "The paper has since revised the number.",
    ],
)
def test_a_note_tells_of_a_denial(note: str) -> None:
    """A note says that somebody denies the number, or has corrected it."""
    assert denials_and_doubts.tells_of_denial(note)


@pytest.mark.parametrize(
    "note",
    [
        "The number is correct.",
        "Two survivors were counted.",
        "Two people were found alive.",
        "The article counts each family once.",
        "",
    ],
)
def test_a_note_affirms_the_number(note: str) -> None:
    """A note that confirms a number, or counts survivors, denies nothing."""
    assert not denials_and_doubts.tells_of_denial(note)


@pytest.mark.parametrize(
    ("sentence", "denied"),
    [
        ("Neither he nor the guard fired, the mayor said.", True),
        ("Nor had the guard fired, the mayor said.", True),
        ("The mayor said that it was late.", False),
        ("The mayor told the north of the county.", False),
    ],
)
def test_the_accused_answer(sentence: str, *, denied: bool) -> None:
    """A sentence of the accused that negates something may be their denial."""
    assert denials_and_doubts.answers(sentence) == denied
