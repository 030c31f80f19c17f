"""Words that say what happened to people, each with its part in the sentence.

A kind is one letter, so that a sentence can be written as a word of kinds:
P past form (killed), G -ing form, F other forms of the verb, I verb without object
(died), D state (dead, missing), N noun (deaths), T toll, M gathering (rally),
A taking part (which needs a gathering), J injury, X release or rescue, which undoes,
K a verb that reaches its very object alone (the flood hit 300 people).
"""

from typing import NamedTuple


class Word(NamedTuple):
    """What a trigger says and how it stands in a sentence."""

    kind: str
    measure: str
    weak: bool = False
    """Gives way to another measure beside it: "shot and killed"."""


REGULAR = {
    "killed": """kill murder massacre assassinate execute behead lynch slaughter
        decapitate electrocute exterminate neutralize neutralise liquidate
        strangle suffocate guillotine eliminate""",
    "injured": """injure wound maim hospitalise hospitalize scald harm mutilate sicken
        poison blind cripple paralyse paralyze disfigure traumatise traumatize""",
    "detained": """arrest detain jail imprison incarcerate apprehend capture intern
        nab recapture collar""",
    "abducted": "abduct kidnap",
    "tortured": "torture mistreat maltreat ill-treat electroshock waterboard",
    "displaced": "displace uproot evacuate evict expel deport relocate dislodge",
    "returned": "repatriate",
    "affected": "affect",
}
IRREGULAR = {
    "killed": "slay slays slain slaying",
    "injured": "hurt hurts hurt hurting",
    "abducted": "kidnap kidnaps kidnapped kidnapping",
    "displaced": "expel expels expelled expelling",
}
WEAK = {
    "injured": """shoot shoots shot shooting | stab stabs stabbed stabbing |
        beat beats beaten beating | teargas teargasses teargassed teargassing |
        trample tramples trampled trampling | burn burns burned burning |
        bludgeon bludgeons bludgeoned bludgeoning |
        whip whips whipped whipping | flog flogs flogged flogging""",
    "detained": "hold holds held holding",
    "abducted": """seize seizes seized seizing | snatch snatches snatched snatching""",
    "demonstrating": """draw draws drew drawing |
        disperse disperses dispersed dispersing |
        attract attracts attracted attracting""",
}
INTRANSITIVE = {
    "killed": """die dies died dying perish perishes perished perishing drown drowns
        suffocate suffocates asphyxiate""",
    "missing": "vanish vanishes vanished disappear disappears",
    "displaced": "flee flees fled fleeing",
    "moved": """poured pouring streamed streaming flocked flocking trickled trickling
        trekked trekking spilled""",
    "returned": "return returns returned returning",
    "demonstrating": """protest protests protested protesting demonstrate demonstrates
        demonstrated demonstrating rally rallied rallying march marched marching
        marches gather gathered gathering gathers assembled assemble converged
        converge picket picketed picketing thronged mobilised mobilized""",
}
OTHERS = {
    ("P", "injured"): "treated overcome",
    ("G", "injured"): "treating",
    ("F", "killed"): "buried buries bury",
    ("P", "killed"): "drowned martyred",
    ("G", "killed"): "drowning burying",
    ("F", "driven"): "drove drive drives force forces push pushes chase chases",
    ("P", "driven"): "moved driven forced pushed chased compelled",
    ("G", "driven"): "driving forcing pushing chasing compelling",
    ("F", "brought"): "send sends flew flies bring brings",
    ("P", "brought"): "sent flown brought",
    ("G", "brought"): "sending flying bringing",
    ("P", "lodged"): """living staying housed lodged accommodated crammed
        sleeping camped camping huddled""",
    ("I", "crowded"): """packed filled flooded jammed clogged choked packing filling
        jamming clogging""",
    ("F", "taken"): "take takes took",
    ("P", "taken"): "taken hauled bundled dragged herded whisked",
    ("G", "taken"): "taking hauling bundling dragging herding",
    ("P", "abused"): "abused humiliated",
    ("P", "moved"): "resettled carried ferried bussed bused",
    ("F", "swept"): "sweep sweeps wash washes",
    ("P", "swept"): "swept washed",
    ("G", "swept"): "sweeping washing",
}
"""Forms that do not go by a verb's four: of some only one tells of harm."""

STATES = {
    "killed": "dead lifeless fatally",
    "missing": "missing unaccounted-for",
    "displaced": "homeless",
    "abducted": "hostage captive",
}
NOUNS = {
    "killed": """death deaths fatality fatalities killings murders executions murder
        massacre assassination assassinations beheadings slaying slayings bodies body
        corpse corpses lives drownings drowning lynching lynchings homicide homicides
        execution""",
    "injured": "injury injuries wounding",
    "detained": "arrest arrests detention detentions imprisonment",
    "abducted": "abduction abductions kidnapping kidnappings",
    "missing": "disappearance disappearances",
    "tortured": "torture",
    "displaced": """displacement evacuation eviction evictions expulsion expulsions
        exodus flight deportation deportations""",
    "returned": "repatriation return",
    "affected": "casualty casualties",
}
GATHERINGS = """demonstration demonstrations protest protests rally rallies
        march marches walkout walkouts stoppage stoppages sit-in sit-ins vigil
        vigils crowd crowds gathering gatherings procession processions"""
TOLLS = {"killed": "toll tolls", "demonstrating": "turnout", "refugees": "arrivals"}
FREED = """release releases released releasing free frees freed freeing rescue
    rescues rescued rescuing save saves saved saving acquit acquits acquitted pardoned
    pardon pardons amnestied escaped escape escapes exchanged"""
OTHERWISE = """survived sentenced convicted condemned charged indicted accused suspected
    vaccinated employed recruited hired trained honoured honored elected deployed
    stationed treats deploying deploys deploy recruits"""
