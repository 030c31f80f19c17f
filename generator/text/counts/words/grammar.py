"""Function words of English by their grammatical role; `patterns` lists the tags."""

from generator.text.counts.words.word_lists import words

KINDS = {
    "b": """was were is are be been being am got get gets getting remain remained
        remains remaining become became 's 're""",
    "h": "has have had having 've began begun started continued",
    "m": "could would will should can might may shall must cannot wouldn't couldn't",
    "c": "and or & plus",
    "o": "of",
    "t": "to",
    "i": "including includes included include comprising involving comprised",
    "g": "among amongst",
    "w": "who which that whom whose",
    "B": "by",
    "p": """in at on from with during near inside outside around between amid against
        into across under over within through throughout along about for beside behind
        off toward towards onto upon per via aboard beneath above below following amidst
        up out down""",
    "x": """when as after before while because since until if where but although though
        whereas whilst unless so than once ; whether why how despite""",
    "d": """the this these those his her their its our my your every each any both such
        what""",
    "u": "he she they it we you i him them us himself themselves there",
    "s": """spoke said says say saying told tell tells according claimed claim claims
        claiming
        announced announces added adds stated states quoted warned warns called insisted
        argued believes believe alleged acknowledged admitted thinks knows know wrote
        noted acknowledges acknowledge admits admit thought counts argues argue
        insists insist announce maintains maintain alleges""",
    "r": """estimated reported confirmed feared believed found presumed listed
        pronounced declared thought known recorded registered counted went verified
        documented left leaving leaves leave""",
    "S": """suffered sustained received suffering sustaining receiving suffer suffers
        sustain sustains receive receives incurred underwent""",
    "k": "figure total tally count number estimate estimates",
    "R": """numbering numbered amounted rose risen rise rises rising climbed climbs
        climb climbing increased increases increase jumped jumps soared soars reached
        reaches reach reaching stood stands standing stand hit hits grew grows grown
        mounted mounts totalled totaled totals came comes surged surges swelled swells
        fell falls dropped revised raised put updated doubled nears neared""",
    "E": """range ranges ranged ranging exceeded exceeds exceeding exceed topped tops
        topping top surpassed surpasses surpass passed passes pass crossed crosses""",
    "e": "expected likely set due projected forecast",
    "!": "not never n't neither nor without didn't wasn't weren't",
    ",": ",",
    "l": ": — – - -- •",
    "(": "( [",
    ")": ") ]",
    "q": "\" ' “ ” ‘ « » *",
    "a": """also reportedly already still later then immediately instantly seriously
        critically severely slightly badly lightly gravely allegedly apparently
        officially so far now again themselves all subsequently soon just only even
        mostly mainly currently previously eventually ultimately initially forcibly
        illegally arbitrarily violently brutally accidentally further simultaneously
        together alone safely newly both either briefly temporarily more others fatally
        nearly almost finally suddenly outright recently unlawfully permanently
        separately directly indirectly internally summarily extrajudicially deliberately
        another unharmed anyway therefore effectively provisionally otherwise wrongly
        collectively altogether too suspected mysteriously voluntarily peacefully
        presumably physically away home back still alive""",
    "y": """monday tuesday wednesday thursday friday saturday sunday today yesterday
        tomorrow overnight tonight last earlier ago mon tue wed thu fri sat sun
        nationwide here elsewhere abroad""",
    "v": """attacked opened fired exploded detonated clashed stormed raided ambushed
        blamed vowed accused opposed met returned blocked
        threw born set took gave ran drove entered fought bombed shelled struck
        targeted burned torched looted destroyed helped visited used issued
        responded arrived agreed signed voted wants want wanted says lives live
        lived works worked work blew went got made sent launched carried led leads
        planted planned tried ordered asked urged demanded""",
}
KIND = {word: kind for kind, listed in KINDS.items() for word in listed.split()}

PHRASES = {
    "i": "among them | among whom | of whom | of which | amongst them",
    "c": """as well as | along with | together with | in addition to | and also |
        but also""",
    "z": """up from | down from | compared with | compared to | as against |
        from a peak of | down from a peak of | down from a high of |
        up from a low of""",
    "p": "because of | due to | as part of | next to | close by | out of | as of",
    "x": "even though | so that | in order to | even if",
    "a": "at least | as well | at once | in all | in total | so far | on the spot",
    "r": "taken away and",
    "h": "have since | has since | had since | having since",
    "n": "reports of | report of | word of | signs of | sign of",
    "y": """a day | a week | a month | per day | per week | each day | every day |
        last week | last month | last year | this week | this month | this year""",
}

MONTHS = words(
    """january february march april may june july august september october november
    december jan feb mar apr jun jul aug sep sept oct nov dec"""
)
DATED = MONTHS | words(
    "in since of by from during until till early late mid summer winter spring"
)
"""Words that make a bare four-digit number after them a year."""

NAMING = words(
    """flight article section highway route boeing airbus resolution room gate unit
    division brigade zone block line channel page chapter part type class level
    phase day battalion no nos number category track apollo ward district precinct
    platform paragraph rule act amendment terminal bus train psalm version windows
    group model  area radio tv formula grade step stage week year game
    round figure table annex appendix point item case bed cell kilometre km mile
    age aged turned company regiment checkpoint checkpoints protocol sector pier
    pit shaft camp units articles pages lines verse"""
)
"""Nouns whose following number is a name: "Flight 17"."""
