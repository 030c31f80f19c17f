"""Phrases in two halves, each with alternatives separated by bars."""

from collections.abc import Iterator
from itertools import product
from typing import NamedTuple

from generator.text.counts.words.lexicon import Word


class Pairing(NamedTuple):
    """Every first half may stand before every second."""

    kind: str
    measure: str
    firsts: str
    seconds: str


HAZARDS = """flood | floods | flooding | drought | droughts | cyclone | typhoon |
    hurricane | storm | storms | earthquake | quake | famine | epidemic | disaster |
    disasters | landslides | tsunami | heatwave | rains | spell"""
PUBLIC = """the square | the streets | the street | the boulevard | the avenue |
    the plaza | streets | central | the main square | the city centre"""

PAIRINGS = (
    Pairing(
        "I",
        "affected",
        "need | needs | needed | needing | require | requires | required | requiring "
        "| lack | lacks | lacked | lacking",
        """aid | food | help | assistance | humanitarian | urgent | emergency |
        shelter | water | medical | protection | life-saving | lifesaving |
        immediate | relief | clean | safe | drinking | basic""",
    ),
    Pairing("K", "affected", HAZARDS, "hit | hits | have hit | has hit | had hit"),
    Pairing(
        "I",
        "demonstrating",
        """filled | packed | thronged | flooded | jammed | crowded | occupied | lined
        | massed in | swarmed | besieged""",
        PUBLIC,
    ),
    Pairing(
        "P",
        "displaced",
        "ordered | told | urged | asked | instructed | advised | warned | forced | "
        "compelled | obliged",
        "to leave | to evacuate | to flee | to move | to relocate | to seek shelter",
    ),
    Pairing(
        "I",
        "displaced",
        "abandoned | deserted | vacated",
        """the island | the village | the area | the region | their village |
        their villages | the valley""",
    ),
    Pairing(
        "P",
        "missing",
        "trapped | buried | stuck | pinned | entombed",
        """under | underneath | beneath | underground | below | in the rubble |
        in rubble | in the debris | in a mine | in the mine | in a flooded |
        in a collapsed | in a tunnel | in the tunnel | inside a collapsed |
        inside the collapsed | inside the mine | in the wreckage""",
    ),
    Pairing(
        "P",
        "missing",
        "feared | believed | presumed | thought to be | believed to be | "
        "feared to be | lie | still lie | lying",
        "trapped | buried | lost",
    ),
    Pairing("G", "sought", "looking | searching | hunting | search | searched", "for"),
    Pairing(
        "I",
        "displaced",
        "remain in | remained in | still in | stay in | stayed in | stranded in",
        """camps | the camps | gymnasiums | tents | shelters | makeshift | temporary |
        evacuation""",
    ),
    Pairing(
        "I",
        "displaced",
        "sleep in | slept in | sleeping in | camp in | camped in | camping in",
        """the open | schools | churches | mosques | gymnasiums | tents | cars |
        their cars | community halls | public buildings | parks | stadiums""",
    ),
    Pairing(
        "I",
        "injured",
        "lose | loses | lost | losing",
        """an eye | an arm | a hand | a foot | fingers | both legs | their legs | legs |
        eyesight | their eyesight | their sight | their eyes | his sight |
        her sight""",
    ),
    Pairing(
        "I",
        "injured",
        "nursing | nursed | nurse",
        "injuries | wounds | burns",
    ),
    Pairing(
        "I",
        "injured",
        "had | have | has | having | nursing | nursed | nurse",
        """bullet wounds | rubber-bullet wounds | pellet wounds | gunshot wounds |
        shrapnel wounds | stab wounds | head wounds | head injuries | minor injuries |
        serious injuries | severe injuries | fractures | broken bones | broken limbs""",
    ),
    Pairing(
        "I",
        "demonstrating",
        "held | hold | holds | holding",
        """a rally | a protest | a demonstration | a march | a vigil |
        a sit-in | a candlelight | a candlelit | a gathering | a peaceful | a mass |
        a silent | a torchlight | an anti-government | a joint | a large | a noisy |
        an all-night | a sit-down | rallies | protests | demonstrations | marches |
        vigils | a procession | a picket""",
    ),
    Pairing(
        "I",
        "demonstrating",
        """begin | begins | began | begun | launch | launched | start | started |
        stage | staged | hold | held | observe | observed | go on | went on | gone on |
        embark on | embarked on | declared | resumed | joined | join | continue |
        continued | entered""",
        """indefinite strike | an indefinite strike |
        hunger strike | a hunger strike | a general strike | a nationwide strike |
        a walkout | a sit-down | a work stoppage | industrial action | a go-slow""",
    ),
    Pairing(
        "N",
        "tortured",
        "signs of | marks of | traces of | scars of | evidence of",
        "torture | ill-treatment | beatings | abuse",
    ),
    Pairing(
        "I",
        "tortured",
        "showed | show | showing | bore | bear | bearing | had | have | with",
        """signs of torture | marks of torture | traces of torture | scars of torture
        | signs of ill-treatment | marks of beatings | signs of beatings |
        marks of ill-treatment | signs of abuse""",
    ),
    Pairing(
        "I",
        "tortured",
        "reported | alleged | described | reported being | described being",
        "torture | tortured | ill-treatment | ill-treated",
    ),
    Pairing(
        "X",
        "freed",
        "found | brought out | pulled out | dug out | recovered | brought up",
        "alive | safe | unharmed | unhurt | safe and well | safe and sound",
    ),
)


def pairings() -> Iterator[tuple[str, Word]]:
    """Yield every phrase with its meaning."""
    for kind, measure, firsts, seconds in PAIRINGS:
        halves = product(firsts.split("|"), seconds.split("|"))
        for first, second in halves:
            yield f"{first} {second}", Word(kind, measure)
