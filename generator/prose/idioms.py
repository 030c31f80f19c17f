"""Phrases that say what happened to people, by kind and measure, parted by bars.

The kinds are those of `lexicon`.
"""

IDIOMS = {
    ("P", "killed"): """shot dead | shot and killed | shot to death |
        stabbed to death | beaten to death | burned to death | burnt to death |
        hacked to death | stoned to death | trampled to death | crushed to death |
        clubbed to death | bludgeoned to death | burned alive | burnt alive |
        buried alive | gunned down | mowed down | mown down | cut down | blown up |
        blown to pieces | put to death | fatally shot | fatally stabbed |
        fatally wounded | fatally injured | mortally wounded | found dead |
        found murdered | found hanged | shot and fatally wounded | feared dead |
        feared killed | presumed dead | presumed killed | believed dead |
        run over and killed | hanged | crushed | gassed to death |
        tortured to death | stabbed and killed | beaten and killed""",
    ("G", "killed"): """losing | shooting dead | gunning down | mowing down |
        claiming the lives of | taking the lives of | costing the lives of |
        stabbing to death | beating to death | hacking to death | blowing up |
        fatally shooting | fatally wounding | resulting in the deaths of |
        fatally injuring | fatally stabbing""",
    ("F", "killed"): """lost | lose | loses | remains of | shoot dead | guns down |
        gun down | shoots dead | beat to death | claimed the lives of |
        claims the lives of | took the lives of | takes the lives of |
        cost the lives of | costs the lives of | taken the lives of |
        claim the lives of | ended the lives of | hacks to death | shot and killed |
        robbed of their lives""",
    ("I", "killed"): """lost their lives | lost his life | lost her life |
        lose their lives | losing their lives | lost lives | loses life | lost life |
        met their deaths | bled to death | froze to death | frozen to death |
        starved to death | choked to death | fell to their deaths |
        plunged to their deaths | jumped to their deaths | fell to his death |
        succumbed | burned to death | burnt to death | was martyred |
        committed suicide | laid down their lives | passed away |
        paid with their lives | pronounced dead""",
    ("D", "killed"): "to death | their lives | dead or dying",
    ("N", "killed"): "dead bodies | charred bodies | loss of life",
    ("P", "injured"): """hit by bullets | hit by rubber bullets | hit by gunfire |
        hit by shrapnel | hit by stones | struck by bullets | shot and wounded |
        shot and injured | taken to hospital | taken to a hospital |
        rushed to hospital | admitted to hospital | taken to hospitals |
        treated for | treated in hospital | given medical treatment | beaten up |
        treated at | being treated | hospitalised | receiving treatment |
        taken to the hospital | rushed to the hospital""",
    ("I", "injured"): """suffered injuries | sustained injuries | suffered wounds |
        suffered burns | received injuries | suffered serious injuries |
        suffered minor injuries | sustained minor injuries |
        sustained serious injuries | suffered gunshot wounds |
        sustained gunshot wounds | required treatment | needed treatment |
        suffered severe burns | lost limbs | sustained burns | sustain injuries |
        suffered severe injuries | needed hospital treatment | sought treatment |
        required hospital treatment | received treatment | needed medical treatment |
        required medical treatment | sought medical treatment |
        suffered light injuries | suffered shrapnel wounds |
        received medical treatment | suffered fractures | were left with injuries |
        suffered critical injuries""",
    ("D", "injured"): """in critical condition | in serious condition |
        in a critical condition | in a serious condition | to hospital |
        in intensive care | with injuries | with burns | with serious burns |
        with severe burns | with gunshot wounds | with bullet wounds |
        with shrapnel wounds | to the hospital | with serious injuries |
        with minor injuries | in hospital | in critical state""",
    ("P", "detained"): """taken into custody | rounded up | held in custody |
        remanded in custody | placed under arrest | placed under house arrest |
        put under house arrest | put in jail | taken prisoner | locked up |
        sent to prison | put behind bars | thrown in jail | thrown into jail |
        taken in for questioning | taken away | picked up | led away in handcuffs |
        hauled away | bundled into vans | dragged into vans | remanded""",
    ("G", "detained"): """rounding up | locking up | taking into custody | picking up |
        taking prisoner""",
    ("F", "detained"): "rounds up | round up | picks up | lock up | locks up",
    ("D", "detained"): """in custody | behind bars | into custody | under arrest |
        in detention | in jail | in prison | under house arrest | prisoner |
        prisoners of war | for questioning | in police custody |
        in pre-trial detention | in custody since""",
    ("I", "detained"): "spent the night in cells | languish in jail | languish",
    ("P", "abducted"): """taken hostage | taken captive | held hostage | held captive |
        carried off | led away by gunmen | held for ransom |
        held against their will | taken by force | forcibly taken""",
    ("G", "abducted"): "taking hostage | carrying off | holding hostage",
    ("D", "abducted"): "for ransom | in captivity",
    ("P", "missing"): """reported missing | listed as missing | posted as missing |
        listed missing | declared missing | disappeared | feared missing""",
    ("D", "missing"): "unaccounted for",
    ("I", "missing"): """went missing | gone missing | disappeared | go missing |
        could not be found | never been found | not been seen since |
        not been accounted for | have not been found""",
    ("P", "displaced"): """made homeless | left homeless | rendered homeless |
        forced to flee | forced to leave | forced from their homes |
        driven from their homes | forced out of their homes | driven out |
        internally displaced | forced to evacuate | ordered to evacuate |
        ordered to leave their homes | moved to safety | moved to safer ground |
        forced to abandon their homes | driven out of their homes |
        forcibly displaced | forcibly transferred | ordered to leave |
        told to evacuate | bussed out | forced to move | chased from their homes |
        burned out of their homes | housed in shelters | living in shelters |
        living in camps | forcibly evicted | airlifted out | brought to safety |
        taken to safety | sheltering | uprooted | forced into exile | forced out""",
    ("G", "displaced"): "forcing from their homes | making homeless | driving out",
    ("D", "refugees"): """across the border | over the border | as refugees |
        in refugee camps | as asylum seekers""",
    ("F", "missing"): "whereabouts of | contact with",
    ("D", "displaced"): """in displacement camps | in camps for the displaced |
        in relief camps | from their homes | from homes | out of their homes |
        from their villages | to flee | to flee their homes | to evacuate |
        from their land | to leave their homes | to safety | out of their villages |
        without homes | to abandon their homes | on the move | to seek shelter |
        to seek refuge | in shelters | in temporary shelters |
        in evacuation centres | without shelter | in evacuation centers |
        to higher ground""",
    ("I", "displaced"): """live in camps | lived in camps | fled their homes |
        left their homes | took shelter | taken shelter | sought shelter |
        take shelter | sought refuge | took refuge | taken refuge |
        abandoned their homes | lost their homes | moved to safety | taking refuge |
        taking shelter | seeking shelter | seeking refuge | left their villages |
        fled to safety | sought safety | fled the fighting | fled the violence |
        leave their homes | leaving their homes | abandoned their villages |
        left the city | poured out of | take refuge | have left the area |
        streamed out of""",
    ("P", "refugees"): """forced across the border | driven across the border |
        registered as refugees | living as refugees | granted asylum""",
    ("I", "refugees"): """crossed the border | crossed into | fled across the border |
        fled abroad | fled the country | sought asylum | crossed over into |
        fled to neighbouring | fled to neighboring | fled into neighbouring |
        fled into neighboring | sought refuge in neighbouring | fled across |
        sought refuge in neighboring | applied for asylum |
        poured across the border | streamed across the border | poured into |
        left the country | have crossed to | crossed over | seeking asylum |
        flee abroad | took refuge in neighbouring | took refuge in neighboring |
        flee the country | taken refuge in neighbouring |
        taken refuge in neighboring | arrived as refugees |
        fleeing across the border | fleeing into neighbouring | crossing into |
        fleeing to neighbouring | fleeing to neighboring | crossing the border |
        fleeing into neighboring | streamed into | streaming into | pouring into |
        fleeing the country | claimed asylum""",
    ("I", "returned"): """streamed back | came back | went home | gone home |
        come back | returned home | flocked back | headed home | trickled back |
        poured back | go back | went back | gone back | going home | heading home |
        made their way home | made their way back | streaming back | flooded back |
        came home | coming back | coming home | flown home | sent home | flown back |
        moved back | come home | resettled in their villages | trickling back |
        returning home | been able to return | return home""",
    ("D", "affected"): """in need of | in need | short of food | short of water |
        cut off by | in desperate need | dependent on aid | dependent on food |
        on the brink of famine | at risk of famine | at risk of starvation |
        without food | without water | without clean water | in dire need |
        food insecure | without electricity | without power | without drinking water""",
    ("I", "affected"): """need aid | need food | need help | need assistance |
        need humanitarian | need urgent | needed aid | need emergency | face hunger |
        face starvation | facing starvation | facing hunger | facing famine |
        face famine | require humanitarian | require assistance | require aid |
        require urgent | require emergency | requiring assistance | requiring aid |
        requiring humanitarian | needing assistance | needing aid | needing help |
        face food | facing food | facing acute | facing severe | face acute |
        needed help | needed food | needed assistance | needed humanitarian |
        needing humanitarian | face severe | suffer from hunger | going hungry |
        need life-saving | were suffering from hunger | faced hunger | go hungry""",
    ("I", "demonstrating"): """took to the streets | take to the streets |
        taken to the streets | turned out | taking to the streets | went on strike |
        on strike | walked out | filled the streets | flooded the streets |
        poured into the streets | poured onto the streets | blocked roads |
        blocked the road | massed outside | packed the square | filled the square |
        surrounded the parliament | blocked a highway | blocked the highway |
        blocked traffic | blocked highways | occupied the square |
        formed a human chain | stormed the parliament | downed tools |
        jammed the streets | turn out | camped out | set up barricades |
        poured through""",
    ("F", "demonstrating"): """strike by | strikes by | tear gas at | tear gas on |
        tear gas against""",
    ("J", "injured"): """fractures | bruises | concussion | cuts | gunshot wounds |
        smoke inhalation | gunshot wound | bullet wounds | stab wounds""",
    ("A", "demonstrating"): """staged | staging | stage | stages | held a | held an |
        holding a | joined | joins | joining | join | took part | taking part |
        take part | taken part | attended | attending | attend | attends |
        participated | participating | participate | turned out | turned up |
        poured out | came out | come out | descended | showed up""",
    ("D", "demonstrating"): """onto the streets | on to the streets |
        into the streets | to the streets | on the streets | in attendance""",
    ("T", "killed"): """death toll | death count | body count | deaths toll |
        number of dead | number of deaths | number of fatalities |
        number of casualties | number of those killed | number of victims |
        tally of dead | death tally""",
    ("T", "injured"): """injury toll | number of wounded | number of injured |
        number of injuries | number of those injured | number of those wounded |
        injured toll""",
    ("T", "detained"): """number of arrests | number of detainees |
        number of those arrested | number of those detained | number of arrested |
        number of detained""",
    ("T", "missing"): "number of missing | number of those missing",
    ("T", "refugees"): """number of refugees | number of asylum seekers |
        refugee total | refugee population""",
    ("T", "displaced"): """number of displaced | number of idps |
        number of displaced people | number of internally displaced |
        number of displaced persons | number of evacuees | displacement total""",
    ("T", "demonstrating"): """number of protesters |
        number of demonstrators | size of the crowd | crowd size | attendance""",
    ("T", "abducted"): "number of hostages | number of abducted",
    ("T", "affected"): "casualty toll | casualty count | toll of casualties",
    ("X", ""): """set free | let go | in exchange for | swapped for | returned fire |
        bailed out | missing out | death row | death penalty | death sentence |
        death threats | death threat | arrest warrant | arrest warrants |
        death certificates | death squad | death squads | death camp | body armour |
        body armor | death sentences | on trial | shot at | shot down | fired at |
        threatened with | died down | dead sea | held talks | held out | hold talks |
        in return | protest camp | protest movement | protest leaders | killed off |
        flight recorder | flight from""",
}
