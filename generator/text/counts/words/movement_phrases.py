"""Phrases for movement, need and gathering, by tag and measure, separated by bars."""

IDIOMS = {
    ("P", "displaced"): """made homeless | left homeless | rendered homeless |
        forced to flee | forced to leave | forced from their homes | driven from
        their homes | forced out of their homes | driven out | internally
        displaced | forced to evacuate | ordered to evacuate | ordered to leave
        their homes | moved to safety | moved to safer ground | forced to abandon
        their homes | driven out of their homes | forcibly displaced | forcibly
        transferred | ordered to leave | told to evacuate | bussed out |
        chased from their homes | burned out of their homes | housed in
        shelters | living in shelters | living in camps | forcibly evicted |
        airlifted out | brought to safety | taken to safety | sheltering |
        uprooted | forced into exile | forced out | shifted to | moved to shelters
        | moved to relief | moved to camps | moved out | relocated to | bussed to
        safety | taken to shelters | accommodated in | forced to seek | cut off
        from their homes | left without shelter | left without homes | left
        without a home | burnt out of their homes | flooded out | sheltered in |
        living in tents | staying in shelters | staying with relatives | forced to
        relocate""",
    ("F", "displaced"): """evacuation orders for | evacuation order for |
        evacuation orders cover | evacuation orders covering""",
    ("G", "displaced"): "forcing from their homes | making homeless | driving out",
    ("D", "refugees"): """across the border | over the border | as refugees | in
        refugee camps | as asylum seekers | across the frontier | over the
        frontier | across borders""",
    ("D", "displaced"): """in displacement camps | in camps for the displaced |
        out of house and home | into hiding | roofless | without a home | without
        a roof | in tents | in displacement sites | in makeshift shelters | in
        makeshift camps | in collective centres | in emergency shelters | in
        public buildings | in relief shelters | in relief camps | from their homes
        | from homes | out of their homes | from their villages | to flee | to
        flee their homes | to evacuate | from their land | to leave their homes |
        to safety | out of their villages | without homes | to abandon their homes
        | on the move | to seek shelter | to seek refuge | in shelters | in
        temporary shelters | in evacuation centres | without shelter | in
        evacuation centers | to higher ground""",
    ("I", "displaced"): """lost their houses | deserted their homes | quit their
        homes | leaving the area | moved away | slept in shelters | moved to
        higher ground | moved into shelters | moved in with relatives | live in
        tents | lived in tents | live in shelters | took to the road | took to the
        roads | left the area | left their houses | abandoned their houses |
        abandoned the town | escaped the fighting | escaped the violence | live in
        camps | lived in camps | fled their homes | left their homes | took
        shelter | taken shelter | sought shelter | take shelter | sought refuge |
        took refuge | taken refuge | abandoned their homes | lost their homes |
        moved to safety | taking refuge | taking shelter | seeking shelter |
        seeking refuge | left their villages | fled to safety | sought safety |
        fled the fighting | fled the violence | leave their homes | leaving their
        homes | abandoned their villages | left the city | poured out of | take
        refuge | have left the area | streamed out of""",
    ("P", "refugees"): """forced across the border | driven across the border |
        registered as refugees | living as refugees | granted asylum""",
    ("I", "refugees"): """arrived from | arriving from | entered from | fled over
        | left for neighbouring | escaped across | escaped over | sought sanctuary
        | seek asylum | seek refuge abroad | crossed the border | crossed from |
        crossed the frontier | crossing from | poured across | streamed across |
        crossed into | fled across the border | fled abroad | fled the country |
        sought asylum | crossed over into | fled to neighbouring | fled to
        neighboring | fled into neighbouring | fled into neighboring | sought
        refuge in neighbouring | fled across | sought refuge in neighboring |
        applied for asylum | poured across the border | streamed across the border
        | left the country | have crossed to | crossed over |
        seeking asylum | flee abroad | took refuge in neighbouring | took refuge
        in neighboring | flee the country | taken refuge in neighbouring | taken
        refuge in neighboring | arrived as refugees | fleeing across the border |
        fleeing into neighbouring | crossing into | fleeing to neighbouring |
        fleeing to neighboring | crossing the border | fleeing into neighboring |
        fleeing the country |
        claimed asylum""",
    ("I", "crossed"): "poured into | streamed into | streaming into | pouring into",
    ("N", "returned"): "voluntary returns | spontaneous returns | returns of",
    ("I", "returned"): """have been repatriated | moved back home | travelled home |
        made it home | been allowed home | back in their homes | back home |
        re-entered | reentered | arrived back | arrived home | resettled in their
        home | dared to return | streamed back | came back | went home | gone home |
        come back | returned home | flocked back | headed home | trickled back |
        poured back | go back | went back | gone back | going home | cross back |
        crossed back | crossing back | heading home | made their way home | made
        their way back | streaming back | flooded back | came home | coming back |
        coming home | moved back | come home | resettled in their villages |
        trickling back | returning home | been able to return | return home | go
        home""",
    ("D", "affected"): """in need of | in need | short of food | short of water |
        malnourished | acutely malnourished | hungry | starving | food-insecure |
        hit by floods | hit by the floods | hit by flooding | hit by drought | hit
        by the drought | hit by famine | on the verge of famine | acutely food
        insecure | severely food insecure | cut off by | in desperate need |
        dependent on aid | dependent on food | on the brink of famine | at risk of
        famine | at risk of starvation | without food | without water | without
        clean water | in dire need | food insecure | without running | without tap |
        without electricity | without power | without drinking water""",
    ("I", "affected"): """face hunger | face starvation | facing starvation |
        facing hunger | facing famine | face famine | face food | facing food |
        facing acute | facing severe | face acute | face severe | faced hunger |
        suffer from hunger | suffering from hunger | going hungry | go hungry |
        went hungry | face water | facing crisis | face crisis | facing emergency
        | face emergency | depend on aid | depend on food | depend on humanitarian
        | rely on food | rely on aid | rely on humanitarian""",
    ("I", "demonstrating"): """waved banners | carried banners | shouted slogans |
        chanted | chanting | took to the street | rioted | surrounded the | took
        to the streets | take to the streets | taken to the streets | turned out |
        taking to the streets | went on strike | on strike | walked out | filled
        the streets | flooded the streets | poured into the streets | poured onto
        the streets | blocked roads | blocked the road | massed outside | packed
        the square | filled the square | surrounded the parliament | blocked a
        highway | blocked the highway | blocked traffic | blocked highways |
        occupied the square | formed a human chain | stormed the parliament |
        downed tools | jammed the streets | turn out | camped out | set up
        barricades | poured through | walked off the job | stopped work |
        boycotted classes | staged a sit-in | held a vigil | chanted slogans |
        linked arms | blockaded | barricaded | blocked the main |
        blocked a road | blocked the | faced off | waved flags | massed in |
        massed on | came out in protest""",
    ("F", "affected"): """affected the livelihoods of | affected the lives of |
        destroyed the livelihoods of | disrupted the lives of | upended the lives of""",
    ("G", "affected"): """affecting the livelihoods of | affecting the lives of |
        disrupting the lives of""",
    ("F", "refugees"): "taken in",
    ("F", "demonstrating"): """brought out | brings out | bring out | strike by |
        strikes by | tear gas at | tear gas on | tear gas against""",
    ("M", "demonstrating"): "human chain | human chains",
    ("A", "demonstrating"): """staged | staging | stage | stages | joined | joins |
        joining | join | took part | taking part | take part | taken part | attended |
        attending | attend | attends | participated | participating | participate |
        turned out | turned up | poured out | came out | come out | descended |
        showed up""",
    ("D", "demonstrating"): """onto the streets | out on the streets | on to the
        streets | into the streets | to the streets | on the streets | in
        attendance""",
    ("T", "refugees"): """number of refugees | number of asylum seekers | refugee
        total | refugee population""",
    ("T", "displaced"): """number of displaced | number of idps | number of
        displaced people | number of internally displaced | number of displaced
        persons | number of evacuees | displacement total""",
    ("T", "demonstrating"): """crowd estimates | crowd estimate | crowd numbers |
        estimates of the crowd | number of protesters | number of demonstrators |
        size of the crowd | crowd size | protest size | attendance""",
    ("T", "affected"): "casualty toll | casualty count | toll of casualties",
    ("X", ""): """tourist arrivals | visitor arrivals | foreign arrivals |
        international arrivals | set free | let go | in exchange for | swapped for |
        returned
        fire | bailed out | missing out | death row | death penalty | death
        sentence | death threats | death threat | arrest warrant | arrest warrants
        | death certificates | death squad | death squads | death camp | body
        armour | body armor | death sentences | on trial | shot at | shot down |
        fired at | threatened with | died down | dead sea | held talks | held out
        | hold talks | in return | protest camp | protest movement | protest
        leaders | killed off | flight recorder | flight from""",
}
