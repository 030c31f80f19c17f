"""Phrases for harm, by tag and measure, separated by bars."""

IDIOMS = {
    ("P", "killed"): """shot dead | shot and killed | shot to death | stabbed to
        death | beaten to death | burned to death | burnt to death | hacked to
        death | stoned to death | trampled to death | crushed to death | clubbed
        to death | bludgeoned to death | burned alive | burnt alive | buried alive
        | gunned down | mowed down | mown down | cut down | blown up | blown to
        pieces | put to death | fatally shot | fatally stabbed | fatally wounded |
        fatally injured | mortally wounded | found dead | found murdered | found
        hanged | shot and fatally wounded | feared dead | feared killed | presumed
        dead | presumed killed | believed dead | run over and killed | hanged |
        crushed | gassed to death | tortured to death | stabbed and killed |
        beaten and killed | found shot dead | found strangled | found drowned |
        wiped out | blown apart | torn apart | butchered | shot in the head |
        fatally hit | fatally struck | fatally crushed | fatally burned | killed
        outright""",
    ("G", "killed"): """losing | shooting dead | gunning down | mowing down |
        claiming the lives of | taking the lives of | costing the lives of |
        stabbing to death | beating to death | hacking to death | blowing up |
        fatally shooting | fatally wounding | resulting in the deaths of | fatally
        injuring | fatally stabbing""",
    ("F", "killed"): """lost | lose | loses | remains of | shoot dead | guns down
        | gun down | shoots dead | beat to death | claimed the lives of | claims
        the lives of | took the lives of | takes the lives of | cost the lives of
        | costs the lives of | taken the lives of | claim the lives of | ended the
        lives of | hacks to death | shot and killed | robbed of their lives | loss
        of""",
    ("I", "killed"): """lost their lives | lost his life | lost her life | lose
        their lives | losing their lives | lost lives | loses life | lost life |
        met their deaths | bled to death | froze to death | frozen to death |
        starved to death | choked to death | fell to their deaths | plunged to
        their deaths | jumped to their deaths | fell to his death | succumbed |
        burned to death | burnt to death | was martyred | committed suicide | laid
        down their lives | passed away | paid with their lives | pronounced dead |
        fall dead | fell dead | dropped dead | lay dead | lying dead | lost their
        life | burn to death | bleed to death | starve to death | freeze to death
        | took their own lives | took his own life | took her own life | plunged
        to his death | plunged to her death | fell to her death | jumped to his
        death | were no more | lose his life | did not survive | failed to survive |
        did not make it | died of their wounds""",
    ("D", "killed"): "to death | their lives | dead or dying",
    ("N", "killed"): "dead bodies | charred bodies | loss of life",
    ("P", "injured"): """hit by bullets | hit by rubber bullets | hit by gunfire |
        hit by shrapnel | hit by stones | struck by bullets | shot and wounded |
        shot and injured | taken to hospital | taken to a hospital | rushed to
        hospital | admitted to hospital | taken to hospitals | treated for |
        treated in hospital | given medical treatment | beaten up | treated at |
        being treated | hospitalised | receiving treatment | taken to the hospital
        | rushed to the hospital | airlifted to hospital | flown to hospital |
        brought to hospital | admitted to hospitals | transported to hospital |
        transported to hospitals | rushed to hospitals | evacuated to hospital |
        admitted with | left injured | left wounded | knocked unconscious | taken
        ill | overcome by | bitten | gored | burnt | knocked down | run over | hit
        by a car | stung | pepper-sprayed""",
    ("I", "injured"): """had minor injuries | had serious injuries | escaped with
        minor injuries | escaped with injuries | survived with minor injuries |
        survived with injuries | suffered injuries | sustained injuries | suffered
        wounds | suffered burns | received injuries | suffered serious injuries |
        suffered minor injuries | sustained minor injuries | sustained serious
        injuries | suffered gunshot wounds | sustained gunshot wounds | required
        treatment | needed treatment | suffered severe burns | lost limbs |
        sustained burns | sustain injuries | suffered severe injuries | needed
        hospital treatment | sought treatment | required hospital treatment |
        received treatment | needed medical treatment | required medical treatment
        | sought medical treatment | suffered light injuries | suffered shrapnel
        wounds | received medical treatment | suffered fractures | were left with
        injuries | suffered critical injuries | require treatment | needed surgery
        | required surgery | need treatment | requiring treatment | lost a leg |
        lost a limb | fell ill | fallen ill | fell sick | needed stitches |
        required hospitalisation | required hospitalization""",
    ("D", "injured"): """in critical condition | in serious condition | in a
        critical condition | in a serious condition | to hospital | in intensive
        care | with injuries | with burns | with serious burns | with severe burns
        | with gunshot wounds | with bullet wounds | with shrapnel wounds | to the
        hospital | with serious injuries | with minor injuries | in hospital | in
        critical state | in a coma | in comas | on life support | fighting for
        their lives | in stable condition | in a stable condition | in grave
        condition | in a grave condition | in moderate condition | with fractures
        | with light injuries | with severe injuries | with serious wounds | with
        minor wounds | with life-threatening injuries | to hospitals | to a
        hospital | in surgery | in the hospital | in critical care""",
    ("P", "detained"): """recognised as political prisoners | recognized as
        political prisoners | given jail terms | given prison terms | handed jail
        terms | handed prison terms | taken into custody | rounded up | held in
        custody | remanded in custody | placed under arrest | placed under house
        arrest | put under house arrest | put in jail | taken prisoner | locked up
        | sent to prison | put behind bars | thrown in jail | thrown into jail |
        taken in for questioning | taken away | led away in handcuffs
        | hauled away | bundled into vans | dragged into vans | remanded | led
        away | hauled off | driven away in police vans | held for questioning |
        held without
        charge | placed in detention | sentenced to prison | sentenced to jail |
        sentenced to life | placed in custody | hauled in | rearrested |
        re-arrested | confined | interned | put under arrest | forcibly removed""",
    ("G", "detained"): """rounding up | locking up | taking into custody | picking
        up | taking prisoner""",
    ("F", "detained"): """took away | take away | takes away | rounds up | round
        up | picks up | lock up | locks up""",
    ("D", "detained"): """on remand | in custody | behind bars | into custody |
        under arrest | in detention | in jail | in prison | under house arrest |
        prisoner | prisoners of war | for questioning | in police custody | in
        pre-trial detention | in custody since | in pretrial detention | in
        administrative detention | in police detention | in government custody |
        in police cells | in the cells | in prisons | in jails""",
    ("I", "detained"): """spent the night in cells | languish in jail | languish |
        languishing""",
    ("P", "fetched"): "picked up",
    ("P", "abducted"): """taken hostage | taken captive | held hostage | held captive
        | carried off | led away by gunmen | held for ransom | held against their
        will | taken by force | forcibly taken | spirited off | spirited into |
        taken at gunpoint | seized at gunpoint | marched off | marched away |
        spirited away | dragged away | dragged off | dragged from their homes |
        taken from their homes | abducted at gunpoint | kidnapped at gunpoint""",
    ("F", "abducted"): "whisked away | carried off | made off with | marched off",
    ("G", "abducted"): "taking hostage | carrying off | holding hostage",
    ("D", "abducted"): """by force | at gunpoint | for ransom | in captivity | in
        the hands of""",
    ("P", "tortured"): """subjected to torture | subjected to electric | subjected
        to ill-treatment | subjected to abuse | subjected to beatings | given
        electric shocks | subjected to severe torture""",
    ("P", "missing"): """reported missing | listed as missing | posted as missing
        | listed missing | declared missing | disappeared | feared missing |
        reported as missing | registered missing | registered as missing |
        forcibly disappeared | lost at sea | lost without trace | lost without a
        trace""",
    ("D", "missing"): "unaccounted for | as missing",
    ("I", "missing"): """never came back | failed to return | did not return |
        have not returned | not come back | went missing | gone missing |
        disappeared | go missing | could not be found | never been found | not
        been seen since | not been accounted for | have not been found | not been
        heard from | not been heard of | not been seen | not been found | not been
        located | not returned | never returned | could not be accounted for |
        dropped out of sight | never been seen | never been heard of | not
        accounted for | not yet been found | never came home | could not be traced |
        not been traced | could not be located | not be located | yet to be found |
        yet to be traced | yet to be located | still to be found | untraced |
        untraceable | still being sought | still being searched for""",
    ("G", "missing"): """search on for | search continues for | search continued for |
        search underway for | search under way for | search operation for""",
    ("F", "missing"): """been heard of | been heard from | whereabouts of |
        contact with | no word from | no word of | no trace of | no news of | fate
        of""",
    ("J", "injured"): """inhalation | poisoning | shock | trauma | head wounds |
        shrapnel wounds | treatment | medical treatment | hospital treatment |
        medical care | broken bones | exhaustion | breathing problems | breathing
        difficulties | medical attention | fractures | bruises | concussion | cuts
        | gunshot wounds | smoke inhalation | gunshot wound | bullet wounds | stab
        wounds""",
    ("T", "killed"): """death toll | death count | body count | deaths toll |
        number of dead | number of deaths | number of fatalities | number of
        casualties | number of those killed | number of victims | tally of dead |
        death tally""",
    ("T", "injured"): """injury toll | number of wounded | number of injured |
        number of injuries | number of those injured | number of those wounded |
        injured toll""",
    ("T", "detained"): """number of arrests | number of detainees | number of
        those arrested | number of those detained | number of arrested | number of
        detained""",
    ("T", "missing"): "number of missing | number of those missing",
    ("T", "abducted"): "number of hostages | number of abducted",
}
