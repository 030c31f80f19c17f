"""Who speaks is read from a quotation's sentence, as far as it says so outright."""

from __future__ import annotations

import pytest

from generator.text import identifying_words, name_masking
from generator.text.speech import speakers


@pytest.mark.parametrize(
    ("article", "quote", "said_by", "not_by"),
    [
        ("Nine were hurt, residents said.", "Nine were hurt", "the residents", "army"),
        ("The clinic said that six died.", "that six died", "Garrow clinic", "guards"),
        (
            "According to the Coal Guild, six died.",
            "six died",
            "Coal Guild",
            "Ore Guild",
        ),
        ("The Coal Guild has a list of six dead.", "six dead", "Coal Guild", "mayor"),
        ('"We go," said Jonas Brenn, a cousin.', "We go", "Jonas Brenn", "Olav Brenn"),
        (
            "The ministry said that six died.",
            "that six died",
            "Health Ministry",
            "mayor",
        ),
        (
            "However, the Dockers' Union, a charity in Garrow said that nine died.",
            "that nine died",
            "Dockers' Union",
            "army",
        ),
        (
            "Ada Vell, a teacher in Garrow said nine people died.",
            "nine people died",
            "Ada Vell",
            "Dov Vell",
        ),
        (
            "Police said three people died; the Forum put the toll at nine.",
            "put the toll at nine",
            "Harrow Forum",
            "army",
        ),
        (
            "The guild spoke of nine dead, while the mayor gave a toll of two.",
            "a toll of two",
            "mayor",
            "army",
        ),
        (
            "The clinic put the dead at 12, and the dockers' union at 20.",
            "union at 20",
            "Dockers' Union",
            "army",
        ),
        (
            "Six died, police say, but Lorne refuted this.",
            "Lorne refuted",
            "Lorne",
            "army",
        ),
        ("The mayor disputed the toll.", "The mayor disputed", "mayor", "clinic"),
        ("Nine fled, according to the Green List.", "Nine fled", "Green List", "army"),
        ("The Ferry Post reported nine dead.", "nine dead", "Ferry Post", "army"),
        (
            "The port rejected the charge and said that bells had rung.",
            "bells had rung",
            "Garrow port",
            "mayor",
        ),
        (
            "Six died, medics and a priest said.",
            "Six died",
            "the medics",
            "the mayor",
        ),
        (
            "Six died, according to medics and a priest.",
            "Six died",
            "the priest",
            "the mayor",
        ),
        ("A priest and medics said six died.", "six died", "the priest", "the mayor"),
        (
            "The guild accused the mayor and the clinic said six died.",
            "six died",
            "the clinic",
            "the mayor",
        ),
        (
            "The guild wrote to the mayor and the clinic said six died.",
            "six died",
            "the clinic",
            "the mayor",
        ),
        (
            "Six died, according to medics and a priest was hurt.",
            "Six died",
            "the medics",
            "the priest",
        ),
        (
            "The raid killed a nurse and the mayor said six died.",
            "six died",
            "the mayor",
            "the nurse",
        ),
        (
            "According to the Coal Guild and the clinic, six died.",
            "six died",
            "the clinic",
            "the mayor",
        ),
        (
            "The rebels who hold the town said that six died.",
            "six died",
            "the rebels",
            "the town hall",
        ),
        (
            "A man who the guards said was drunk fell.",
            "was drunk",
            "the guards",
            "a man",
        ),
        (
            "Six died, said Ada Reth, head of the Coal Guild.",
            "Six died",
            "Coal Guild",
            "the mayor",
        ),
        ("Residents deny that six died.", "six died", "residents", "mayor"),
        ("Guards came and the clinic said six died.", "six died", "clinic", "guards"),
    ],
)
def test_speaker(article: str, quote: str, said_by: str, not_by: str) -> None:
    """The one who is named is the speaker, and nobody else."""
    found = speakers.speakers(article, quote)

    assert any(
        identifying_words.is_same(one, identifying_words.of_names([said_by]))
        for one in found
    )
    assert not any(
        identifying_words.is_same(one, identifying_words.of_names([not_by]))
        for one in found
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "The guild put its boats at the quay.",
        "The clinic put out the fire, and nine people died at the mill.",
        "The mayor gave nine people shelter.",
        "The mayor gave up; the toll was nine.",
    ],
)
def test_verbs_that_give_no_number_name_no_speaker(sentence: str) -> None:
    """To put a thing somewhere is not to speak."""
    assert speakers.speakers(sentence, sentence) == ()


@pytest.mark.parametrize(
    "article",
    [
        "Six people died, she said.",
        "Six people died on Monday.",
        "Six people died, according to a statement.",
        "Six people died, it was said.",
        "The clinic saw 90 cases of fever, and six people died.",
        "Norvia spoke on Monday of how six people died, charges it denies.",
        "No group claimed that six people died.",
        "Six people died, leaving an estimated 90 without bread.",
        "Ada said that guards came and told all that six people died.",
        "The mayor visited the ward and said that six people died.",
    ],
)
def test_open_speaker(article: str) -> None:
    """A pronoun, a document or nobody leaves open who speaks."""
    assert speakers.speakers(article, "six people died") == ()


@pytest.mark.parametrize(
    ("article", "informant"),
    [
        ("Six died, the clinic said, quoting the Coal Guild.", "Coal Guild"),
        ("Six died, the paper has learnt from a dispatch of Anda.", "Anda"),
        ("Police spoke of six, a number that it had from the clinic.", "clinic"),
        ("The Coast Guard, which is a branch of the Navy, said six died.", "Navy"),
    ],
)
def test_informant(article: str, informant: str) -> None:
    """A sentence may say from whom its speaker has it, or whose part the speaker is."""
    quote = " ".join(article.split()[:3])
    names_of_informant = identifying_words.of_names([informant])

    found = speakers.informants(article, quote)

    assert any(identifying_words.is_same(one, names_of_informant) for one in found)


def test_no_informant() -> None:
    """Who speaks for itself has its number from nobody."""
    assert speakers.informants("Six people died, the clinic said.", "Six people") == ()


def test_speaker_before_a_relative_clause() -> None:
    """The speaker is whoever a relative clause describes, not the clause."""
    article = "Six people died, the guards who were there said."

    (found,) = speakers.speakers(article, "Six people died")

    assert identifying_words.is_same(found, identifying_words.of_names(["guards"]))


@pytest.mark.parametrize(
    ("text", "followers", "named"),
    [
        ("Merrow closed its border.", None, True),
        ("South Merrow closed its border.", None, False),
        ("Merrow Airlines closed its office.", None, False),
        ("The supporters of Merrow sang.", None, False),
        ("The citizens of Merrow voted.", None, True),
        ("A brother of President Merrow was held.", None, False),
        ("Street of the Merrow is closed.", None, False),
        ("A pro-Merrow crowd sang.", None, False),
        ("Former officers of Merrow sang.", None, False),
        ("The Merrow of Teachers sang.", (), False),
        ("The Merrow of Belarus sang.", ("Belarus",), True),
        ("South Merrow sang, and Merrow did.", None, True),
    ],
)
def test_name_within_a_name(
    text: str, followers: tuple[str, ...] | None, named: bool
) -> None:
    """A name counts where it stands by itself, and not within another name."""
    assert name_masking.is_named(text, "Merrow", followers) == named


@pytest.mark.parametrize(
    ("text", "name", "named"),
    [
        (
            "The self-proclaimed Merrow Hill Republic voted.",
            "Merrow Hill Republic",
            True,
        ),
        ("The so-called Republic of Merrow voted.", "Republic of Merrow", True),
        ("The former Merrow Hill Republic voted.", "Merrow Hill Republic", False),
        ("The rival Merrow Hill Republic voted.", "Merrow Hill Republic", False),
        ("The self-styled Merrow Republic Army shot.", "Merrow Republic", False),
        ("The self-proclaimed Health Ministry wrote.", "Health Ministry", False),
        ("The self-styled Council of Merrow met.", "Council of Merrow", False),
        ("The so-called Court of the Republic met.", "Court of the Republic", False),
        ("The breakaway Miners' Union met.", "Miners' Union", False),
    ],
)
def test_unrecognised_name(text: str, name: str, named: bool) -> None:
    """A republic that calls itself so is that republic; a ministry may be another."""
    assert name_masking.is_named(text, name, ()) == named


@pytest.mark.parametrize(
    ("text", "phrase", "described"),
    [
        ("Two villagers saw it.", "a villager", True),
        ("Workers for human rights in Osh spoke.", "human rights workers in Osh", True),
        ("Villagers saw it.", "senior officers of the army", False),
    ],
)
def test_description(text: str, phrase: str, described: bool) -> None:
    """A description holds where the article has most of its words."""
    assert identifying_words.describes(text, phrase) == described


@pytest.mark.parametrize(
    "doubt",
    [
        "some of the dead had been counted",
        "many names were counted",
        "two were counted",
    ],
)
def test_subject_behind_that(doubt: str) -> None:
    """Words before "that" are no speaker where another subject follows it."""
    article = f"The guild said it could not be sure that {doubt} twice."

    found = speakers.phrases(article, f"not be sure that {doubt} twice")

    assert not any("sure" in phrase for phrase in found)


@pytest.mark.parametrize(
    "sentence",
    [
        "Unlike Norvia, a guard said that nine had died.",
        "In The Hague, the Netherlands, a guard said that nine had died.",
        "Guards met Ada Vell, a guard said that nine had died.",
        "At the Coal Guild, a guard said that nine had died.",
        "The Coal Guild, a guard said on Friday, had shut.",
        "Founded by Ada Vell, a union said that nine had died.",
        "When soldiers stormed the Coal Guild, a guard said that nine had died.",
        "In Garrow, North Norvia, a guard said that nine had died.",
        "Last Christmas, a guard said that nine had died.",
        "The Coal Guild, a guard said",
    ],
)
def test_name_before_another_speaker(sentence: str) -> None:
    """A name before a comma speaks only if what follows is said of it."""
    assert len(speakers.phrases(sentence, sentence)) == 1


def test_phrases_of_speakers() -> None:
    """A message can call a speaker as the sentence of the quotation does."""
    article = "Nine were hurt, the harbour clinic said. The mayor said it was calm."

    assert speakers.phrases(article, "Nine were hurt") == ("the harbour clinic",)
    assert speakers.phrases(article, "it was calm") == ("The mayor",)
    assert speakers.phrases("Nine were hurt.", "Nine were hurt") == ()


@pytest.mark.parametrize(
    ("article", "quote", "years"),
    [
        ("In the spring of 1984, 12 were hurt.", "12 were hurt", (1984,)),
        ("The mayor, in office since 2019, spoke.", "in office since", (2019,)),
        ("Ada Vell, mayor since 2019, said 12 were hurt.", "said 12 were hurt", ()),
        ("On a quay that lay idle, where all met in 1984, 12 fell.", "12 fell", ()),
        ("In Harrow, in May of 1984, 12 were hurt.", "12 were hurt", (1984,)),
        (
            "They held 12 men, among them Ada Vell, who in 1984 wrote a play.",
            "They held 12 men",
            (),
        ),
        (
            "12 were hurt at the house of Ada Vell, who has led Harrow since 1984.",
            "12 were hurt",
            (),
        ),
        (
            "They held 12 men, among them Ada Vell, who was arrested in 1984.",
            "They held 12 men",
            (1984,),
        ),
        (
            "They held 12 men, who marched on Harrow in 1984.",
            "They held 12 men",
            (1984,),
        ),
        (
            "With Ada Vell they held 12 men of Edda Merrow, who were found in 1984.",
            "they held 12 men",
            (1984,),
        ),
    ],
)
def test_years(article: str, quote: str, years: tuple[int, ...]) -> None:
    """A year in an aside that a quotation leaves out is none of what it tells of."""
    assert speakers.years(article, quote) == years


@pytest.mark.parametrize(
    "counted", ["rebel deaths", "the army's losses", "the injured", "the rebels’ dead"]
)
def test_those_counted_give_no_number(counted: str) -> None:
    """A second number of the same speaker makes nobody else speak."""
    sentence = f"The clinic put the toll at 12 and {counted} at 40."

    assert speakers.phrases(sentence, "the toll at 12") == ("The clinic",)
