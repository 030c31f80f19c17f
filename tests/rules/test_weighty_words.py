"""A text says no more than its quotations, and nothing that is the opposite of them."""

from __future__ import annotations

import pytest

from generator.rules.comparison.weighty_words import (
    unquoted_grave_acts,
    unsupported,
    without_implied,
)


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("She will move the market.", "ruled out moving the market"),
        ("The guard took part in the raid.", "the guard took no part in the raid"),
        ("The talks were stopped.", "the talks resumed in the harbour hall"),
        ("She granted an amnesty.", "ruled out an amnesty for the guard"),
        ("Norvia froze the funds.", "Norvia released the funds of the province"),
        ("Rebels kept the road open.", "rebels blocked the road to the mill"),
        ("The council welcomed the vote.", "the council regretted the vote"),
        ("Norvia endorsed the plan.", "Norvia vetoed the plan"),
        ("The curfew ended.", "the mayor extended the curfew by a week"),
        ("The talks continued.", "the talks were halted on Monday"),
        ("The rules were tightened.", "the office relaxed the rules"),
        ("The fund is kept.", "the fund is to be scrapped"),
        ("Norvia attended the fair.", "Norvia boycotted the fair"),
        ("The march was peaceful.", "the march was violent"),
        ("Armed men came.", "unarmed men came to the gate"),
        ("The court found him guilty.", "the court acquitted him"),
        ("The miners are dead.", "the miners were found alive"),
        ("It happened in the north.", "a wall fell in the southern district"),
        ("Men came to the gate.", "women came to the gate"),
        ("The board locked the silo.", "the board unlocked the silo"),
        ("The plan is legal.", "the court called the plan illegal"),
        ("The senate threw out the law.", "the senate passed the law by one vote"),
        ("The mayor suspended the ferry line.", "the mayor reopened the ferry line"),
        ("The ferry line was suspended.", "the mayor reopened the ferry line"),
        ("Norvia backed the truce.", "Norvia denounced the truce on Monday"),
        ("The council wrecked the well.", "the council repaired the well of Orm"),
        ("The armies completed the exchange.", "the armies postponed the exchange"),
        ("The mayor was appointed.", "the mayor was dismissed"),
        ("The board accepted the offer.", "the board declined the offer of the union"),
        ("He called the charge justified.", "he called the charge absurd"),
        ("The mayor agreed to back the raid.", "the mayor agreed to condemn the raid"),
        (
            "The guard freed miners.",
            "the guard detained miners instead of freeing them",
        ),
        ("The guard freed miners.", "detained miners who demanded the freeing of Orm"),
        ("The guard freed miners.", "after talk of freeing miners, it arrested nine"),
        ("Miners came down from the hill.", "the miners fled to the hill"),
        ("The miners came.", "the miners fled when the wall came down"),
        ("The guard came to Orm.", "the guard left Orm when it came under fire"),
        ("The governor closed the clinic.", "the council closed the clinic of Orm"),
        ("The mayor banned the march.", "parliament banned the march on Monday"),
    ],
)
def test_opposite(text: str, quoted: str) -> None:
    """The text is refused with the word of the quotation that says the opposite."""
    assert [one for one in unsupported(text, quoted) if one.opposite]


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("The market will stay on the quay.", "ruled out moving the market"),
        (
            "Some may be counted twice.",
            "could not rule out that some were counted twice",
        ),
        ("Both sides broke the truce.", "the truce failed as neither side kept to it"),
        ("The talks had been stopped.", "resumed the talks after a break of a month"),
        ("The coup failed.", "put down the coup of the harbour guard"),
        ("The mutineers were beaten.", "the mutineers surrendered at dusk"),
        ("The guard must withdraw.", "unless the guard pulls back from the ford"),
        ("Norvia would pay for clearing mines.", "Norvia offered to pay for demining"),
        ("Most of those who fled are afraid.", "most of the displaced are afraid"),
        ("The flood destroyed the bridge.", "the flood swept away the bridge"),
        ("She was never told.", "denied having had any notice"),
        ("Norvia released frozen funds.", "Norvia released the frozen funds"),
        ("Police fired before the crowd came.", "the crowd came after police fired"),
        ("Norvia unblocked the money.", "Norvia released the funds"),
        ("The road is closed.", "rebels blocked the road to the mill"),
        ("The council regretted the vote.", "the council deplored the vote"),
        ("The curfew goes on.", "the mayor extended the curfew by a week"),
        ("The talks were broken off.", "the talks were halted on Monday"),
        ("The board sealed the silo.", "the board unsealed, then sealed the silo"),
        ("The mayor is able to go.", "the mayor is well enough to go"),
        ("A port is important.", "the harbour is a port of weight"),
        ("The guard held nine miners.", "the guard detained nine miners"),
        ("Norvia adopted sanctions on grain.", "Norvia banned grain exports"),
        ("The strike is finished.", "the union ended the strike"),
        ("Talks on the mill began.", "the union met after the mill had been shut"),
        ("The union launched a fund.", "the union closed its office"),
        ("The court freed the miller.", "the court released the miller"),
        ("The mayor will keep the hall shut.", "the mayor closed the hall"),
        ("An attack was reported.", "gunmen shot at the gate"),
        ("Men and women came.", "women and men came to the gate"),
        ("The women did not come.", "men came to the gate"),
        ("Villagers fled to the south.", "fled from the north to the south"),
        ("The miners are safe.", "the miners were found alive"),
        ("The boats arrived by noon.", "the boats did not arrive until noon"),
        ("The offer came to nothing.", "the board declined the offer of the union"),
        ("He waved the charge aside.", "he called the charge absurd"),
        ("The guard freed other miners.", "the guard began freeing other detainees"),
        ("The court released three.", "was already releasing those detained in May"),
        ("Rebels terrorised Orm.", "rebels who terrorize the village"),
        ("The wall had come down.", "the fall of a wall, allowing prisoners to flee"),
        ("The dam came under attack.", "the dam was shelled and the crew left"),
        ("Talks came to nothing.", "the envoys left without an agreement"),
        ("The mayor and the council met.", "the council of Orm met its mayor"),
        ("The governor left.", "the council opened; its governor had left by noon"),
        ("The mayor spoke to the crowd.", "the council closed the clinic of Orm"),
    ],
)
def test_no_opposite(text: str, quoted: str) -> None:
    """The text says the same in other words, or a negation turns it round."""
    assert [*unsupported(text, quoted)] == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Twelve people were killed.", "killed"),
        ("Villagers fled.", "displaced"),
        ("Norvia expelled the envoy.", "recall-or-expel"),
    ],
)
def test_kinds_bear_words_out(text: str, kind: str) -> None:
    """What the quotations of a record prove may be told by the word for its kind."""
    assert [*unsupported(text, "12 people died")]
    assert [*unsupported(without_implied(text, [kind]), "12 people died")] == []


def test_graver_words_are_not_borne_out() -> None:
    """Who was killed has not been murdered by that."""
    text = without_implied("Twelve people were murdered.", ["killed"])

    assert [one.word for one in unsupported(text, "12 people died")] == ["murdered"]


def test_quantities_of_articles() -> None:
    """How many articles say something is counted by the brief, and not quoted."""
    assert [*unsupported("All of the articles name it.", "a wall fell")] == []
    assert [*unsupported("All of the boats sank.", "a boat sank")]


def test_violence_is_quoted() -> None:
    """Who was injured has not been attacked by that."""
    text = "An ambush at the pier left nine injured."

    assert [one.word for one in unsupported(text, "nine people were injured")]
    assert [*unsupported(text, "gunmen shot at nine people, who were injured")] == []


@pytest.mark.parametrize(
    ("said", "quoted"),
    [
        ("sealed", "unsealed"),
        ("connected", "disconnected"),
        ("armed", "disarmed"),
        ("legible", "illegible"),
        ("regular", "irregular"),
        ("formal", "informal"),
        ("stability", "instability"),
        ("possible", "impossible"),
        ("mobilised", "demobilised"),
        ("treated", "mistreated"),
        ("restricted", "unrestricted"),
    ],
)
def test_a_prefix_makes_the_opposite(said: str, quoted: str) -> None:
    """A word with a reversing prefix is the opposite of the word, either way round."""
    for ours, theirs in ((said, quoted), (quoted, said)):
        (found,) = unsupported(f"It was {ours}.", f"it was {theirs}")
        assert found == (ours, "opposite", theirs)


@pytest.mark.parametrize(
    ("said", "quoted"),
    [
        ("sides", "inside"),
        ("formed", "informed"),
        ("closed", "disclosed"),
        ("taken", "mistaken"),
        ("part", "departed"),
        ("port", "imported"),
        ("covered", "discovered"),
        ("tends", "intends"),
        ("missing", "dismissed"),
        ("sent", "dissent"),
        ("appointed", "disappointed"),
        ("charged", "discharged"),
        ("order", "disorder"),
        ("rest", "unrest"),
        ("less", "unless"),
        ("parted", "imparted"),
    ],
)
def test_a_beginning_is_no_prefix(said: str, quoted: str) -> None:
    """Words that only look like a word with a prefix are not its opposite."""
    assert [*unsupported(f"It was {said}.", f"it was {quoted}")] == []
    assert [*unsupported(f"It was {quoted}.", f"it was {said}")] == []


def test_a_note_tells_of_no_grave_act() -> None:
    """A note may explain a number, but not tell of a confession that nobody quotes."""
    note = "The ministry has owned up to hiding bodies."
    words = [*unquoted_grave_acts(note, "nine people were killed")]

    assert words == ["owned up", "hiding bodies"]
    assert [*unquoted_grave_acts(note, "owned up to hiding the bodies")] == []
    assert [*unquoted_grave_acts("Two were hiding in a cellar.", "nine fell")] == []


def test_to_reach_is_not_to_overrun() -> None:
    """A place that somebody reached, or that a storm hit, was not taken by force."""
    text = "The army overran the harbour."

    assert [one.word for one in unsupported(text, "the army reached the harbour")]
    assert [*unsupported(text, "the army seized the harbour")] == []
    assert [*unsupported("A storm hit it.", "it was hit by strong winds")] == []


def test_to_hold_is_not_to_charge() -> None:
    """Who was held has not been charged; who stands trial has."""
    text = "Five pupils were charged with theft."

    assert [one.word for one in unsupported(text, "police held five pupils for theft")]
    assert [*unsupported(text, "five pupils went on trial for theft")] == []
    assert [*unsupported(text, "five pupils were indicted for theft")] == []
    assert [*unsupported(text, "five pupils face charges of theft")] == []


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("The dam burst.", "the office denied that the dam had burst"),
        ("The dam burst.", "the office rejected reports that the dam had burst"),
        ("The dam burst.", "the office dismissed claims that the dam had burst"),
        ("The dam burst.", "the office disputed reports that the dam had burst"),
        ("The dam burst.", "the office contradicted claims that the dam had burst"),
        ("The dam burst.", "the office refuted reports that the dam had burst"),
        ("The board signed.", "the board refused to sign"),
        ("The board signed.", "the board declined to sign"),
        ("The board raised fares.", "the board ruled out raising fares"),
        ("The board signed.", "the board turned down calls to sign"),
    ],
)
def test_every_verb_of_denial(text: str, quoted: str) -> None:
    """The text is refused whichever verb denies, refuses or rules out the deed."""
    assert [*unsupported(text, quoted)]


@pytest.mark.parametrize(
    ("true", "false", "quoted"),
    [
        ("Bodies lay in the ruins.", "The flood ruined it.", "rubble lay at the mill"),
        ("It lay in ruins.", "The flood ruins the mill.", "rubble lay at the mill"),
        ("It sought escapees.", "The miners fled.", "police looked for fugitives"),
        ("The miners fled.", "The escapees met.", "the miners sought refuge in Orm"),
        ("Police fired.", "Police bombed them.", "police used live ammunition"),
        ("The march was peaceful.", "The march was unanimous.", "the march was quiet"),
    ],
)
def test_other_words_for_the_same(true: str, false: str, quoted: str) -> None:
    """One word is told by another for the same, and no other deed is."""
    assert [*unsupported(true, quoted)] == []
    assert [*unsupported(false, quoted)]


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("The miners fled.", "the mayor offered refuge to the miners"),
        ("The miners fled.", "the miners were refused refuge"),
        ("Police fired.", "police were issued with live ammunition"),
        ("Police fired.", "a ban on the use of live ammunition"),
        ("They protest peacefully.", "he asked them not to loot"),
    ],
)
def test_words_that_say_less(text: str, quoted: str) -> None:
    """Who is offered refuge has not fled, and who holds ammunition has not fired."""
    assert [*unsupported(text, quoted)]
