"""Nouns for people, by who they are."""

from generator.text.counts.words.word_lists import words

WHO = {
    "security-forces": """soldier trooper policeman policewoman constable gendarme
        serviceman servicewoman marine sailor conscript commando cop paratrooper ranger
        peacekeeper airman airwoman general colonel sergeant brigadier corporal
        lieutenant bodyguard guard guardsman officer jawan reservist recruit cadet
        carabiniere watchman draftee patrolman infantryman crewman lawman warden
        detective subedar legionnaire cavalryman blue-helmet""",
    "combatants": """rebel militant insurgent fighter guerrilla guerilla terrorist
        gunman attacker assailant bomber militiaman mercenary jihadist jihadi extremist
        separatist combatant warlord paramilitary raider infiltrator fedayee mujahid
        hijacker kidnapper suicide-bomber islamist maoist naxalite naxal commander
        loyalist partisan saboteur ultra gunner sniper ambusher hostage-taker
        belligerent secessionist""",
    "children": """child kid boy girl infant baby toddler minor schoolchild pupil
        schoolboy schoolgirl newborn teenager teen adolescent schoolkid orphan
        child-soldier grandchild""",
    "women": """woman mother wife grandmother nun widow lady housewife businesswoman
        saleswoman congresswoman midwife spokeswoman""",
    "journalists": """journalist reporter cameraman photographer correspondent editor
        blogger photojournalist newsman broadcaster columnist cameraperson
        media-worker""",
    "detained": "detainee prisoner inmate captive internee convict",
    "refugees": "refugee asylum-seeker seeker",
    "foreigners": """foreigner tourist expatriate expat holidaymaker backpacker
        sightseer""",
    "protesters": """protester protestor demonstrator marcher rioter picketer striker
        stone-thrower""",
    "civilians": """civilian villager resident bystander passer-by passerby noncombatant
        non-combatant townsperson inhabitant""",
    "all": "person individual human victim other survivor soul",
    "unspecified": """man youth worker farmer fisherman miner driver student
        teacher doctor nurse medic paramedic patient passenger motorist
        pedestrian commuter shopper worshipper worshiper pilgrim priest monk
        pastor bishop imam cleric rabbi preacher missionary politician lawmaker
        senator deputy minister mayor councillor councilor governor official
        clerk judge lawyer attorney prosecutor activist campaigner dissident
        supporter opponent follower member leader organiser organizer aide
        adviser advisor employee staffer contractor engineer technician labourer
        laborer builder herder herdsman shepherd trader merchant vendor
        shopkeeper businessman customer guest diner reveller reveler dancer
        musician singer actor artist writer poet athlete player fan spectator
        referee hunter trafficker smuggler dealer criminal thief robber bandit
        looter gangster convict suspect pirate murderer arrival hostage abductee
        evacuee returnee migrant deportee immigrant emigrant settler nomad
        citizen national voter candidate diplomat ambassador envoy consul
        attache translator interpreter rescuer firefighter fireman lifeguard
        volunteer aid-worker crew-member climber mountaineer hiker trekker
        camper swimmer surfer skier guide pilot co-pilot stewardess steward
        captain cook chef waiter waitress cleaner janitor maid nanny servant
        porter carpenter mason plumber electrician mechanic tailor baker butcher
        barber hairdresser weaver potter trucker cyclist biker motorcyclist
        rider jockey horseman professor lecturer academic scholar scientist
        researcher expert observer monitor inspector surveyor vaccinator
        health-worker humanitarian mourner elder chief chieftain headman peasant
        landowner planter logger woodcutter lumberjack rancher gardener beggar
        drug-user patron relative sibling brother sister father son daughter
        husband grandfather grandson granddaughter uncle aunt nephew niece
        cousin parent grandparent spouse fiance fiancee girlfriend boyfriend
        friend neighbour neighbor colleague comrade classmate companion twin
        adult pensioner retiree male female stowaway castaway escapee fugitive
        defector deserter collaborator informer informant spy agent operative
        bodybuilder seaman oarsman boatman ferryman salesman spokesman postman
        tribesman clansman kinsman layman workman countryman gypsy partygoer
        party-goer concertgoer churchgoer moviegoer festivalgoer bather
        beachgoer runner jogger walker traveller traveler visitor believer
        parishioner congregant seminarian altar-boy convert devotee sadhu mullah
        sheikh lama deacon sympathiser sympathizer cadre unionist trade-unionist
        syndicalist communist nationalist monarchist republican democrat
        royalist anarchist environmentalist ecologist whistleblower defendant
        accused plaintiff juror bailiff magistrate accountant banker teller
        cashier guardian occupant crew tenant squatter dweller islander townsman
        highlander ex-soldier veteran ex-combatant ex-fighter deminer sapper
        executive director manager president foreman overseer boss baron kingpin
        bookkeeper programmer auditor courier messenger docker stevedore
        seafarer mariner skipper deckhand apprentice graduate undergraduate
        postgraduate trainee jobseeker welder painter blacksmith bartender
        hawker grocer goalkeeper trainer instructor tutor principal headmaster
        headteacher coroner surgeon dentist pharmacist veterinarian carer
        caregiver counsellor psychologist archaeologist geologist biologist
        economist historian novelist playwright filmmaker producer presenter
        comedian designer architect investor broker secretary receptionist
        typist registrar caretaker housekeeper brewer beekeeper farmhand cowboy
        diver rower kayaker skydiver parachutist astronaut ex-convict dockworker
        steelworker metalworker farmworker ex-minister congressman councilman
        councilwoman legislator parliamentarian oppositionist heckler hooligan
        catechist friar abbot choirboy evangelist jurist dean chancellor
        schoolteacher preschooler octogenarian septuagenarian centenarian
        widower bride bridegroom bridesmaid wedding-goer daytripper picnicker
        rambler footballer cricketer wrestler boxer gymnast umpire
        poacher gamekeeper forester goldminer gold-miner prospector digger
        quarryman stonemason bricklayer roofer signalman stationmaster conductor
        boatswain helmsman purser lineman rigger roughneck harvester
        grape-picker tea-picker cotton-picker sharecropper smallholder fisher
        angler trapper goatherd cowherd pastoralist""",
}

PLURALS_ONLY = {
    "all": "people persons own",
    "security-forces": """troops personnel policemen servicemen police gendarmerie
        soldiery forces carabinieri""",
    "combatants": "mujahideen mujahedin fedayeen taliban jihadis militia militiamen",
    "children": "children schoolchildren grandchildren under-fives",
    "women": "women womenfolk",
    "civilians": "townspeople townsfolk villagers locals townsmen passers-by",
    "refugees": "asylum-seekers boatpeople",
    "journalists": "newsmen media-workers",
    "unspecified": """men tribespeople clergy staff faithful hostages folk salespeople
        businesspeople indigenous students labour aircrew schoolteachers crewmembers
        idps cattle-herders elderly crew""",
    "foreigners": "foreigners",
}

IRREGULAR = {
    "child": "children",
    "person": "people",
    "wife": "wives",
    "thief": "thieves",
    "housewife": "housewives",
    "midwife": "midwives",
}

PEOPLES = words(
    """kurd turk arab serb croat uzbek tajik kazakh pole dane swede briton filipino thai
    scot spaniard greek czech slovak tutsi hutu finn jew muslim christian hindu
    sikh shia sunni copt druze alawite yazidi israeli iraqi pakistani saudi
    bengali nepali somali yemeni qatari omani azeri chechen afghan frenchman
    dutchman"""
)
"""One of a people, where no noun follows."""

SINGLE_EVENTS = words("death fatality body corpse casualty")
"""Nouns of which one makes one person."""

TAKES_NO_COMPOUND = words("people men women children others persons")
"""Plurals after which no second noun can make them mere modifiers."""

MEASURED = {
    "refugee": "refugees",
    "asylum-seeker": "refugees",
    "seeker": "refugees",
    "protester": "demonstrating",
    "protestor": "demonstrating",
    "demonstrator": "demonstrating",
    "marcher": "demonstrating",
    "rioter": "demonstrating",
    "striker": "demonstrating",
    "hostage": "abducted",
    "abductee": "abducted",
    "captive": "abducted",
    "detainee": "detained",
    "returnee": "returned",
    "evacuee": "displaced",
    "arrival": "refugees",
    "idp": "displaced",
}
"""What a count of these says by itself, where no verb says more."""

MEASURED_WITH = {
    ("political", "prisoners"): "detained",
    ("political", "inmates"): "detained",
    ("boat", "people"): "refugees",
}
"""The same, of nouns that say so only with the word before them."""

KIN = words(
    """wife husband son daughter brother sister mother father child grandson
    granddaughter grandmother grandfather uncle aunt cousin nephew niece driver
    bodyguard aide deputy girlfriend boyfriend fiancee baby interpreter assistant
    colleague friend companion guard guide translator chauffeur pilot escort
    neighbour neighbor fiance twin grandparent parent spouse partner infant toddler"""
)
"""Persons of whom "his" or "her" makes one."""

ADJECTIVE_WHO = {
    "police": "security-forces",
    "army": "security-forces",
    "military": "security-forces",
    "security": "security-forces",
    "border": "security-forces",
    "government": "security-forces",
    "paramilitary": "security-forces",
    "rebel": "combatants",
    "militant": "combatants",
    "insurgent": "combatants",
    "guerrilla": "combatants",
    "armed": "combatants",
    "taliban": "combatants",
    "civilian": "civilians",
    "foreign": "foreigners",
    "child": "children",
    "women": "women",
    "female": "women",
    "refugee": "refugees",
    "detained": "detained",
    "imprisoned": "detained",
    "jailed": "detained",
    "un": "security-forces",
}
"""Modifiers that say who, for heads that do not: "police officers"."""

MODIFIED = words(
    """officer personnel forces guard member troops fighter commander recruit worker
    casualty death fatality injury chief captain national citizen agent cadet
    detective inspector official other contractor volunteer conscript woman girl
    student leader body life arrest killing men man women officers"""
)
"""Heads whose modifier may decide who they are."""

AGENTIVE = ("ers", "ors", "ists", "ians", "eers", "ees", "ants", "men", "women")
DEMONYM = ("s", "ese", "ish", "ch", "men", "i", "en", "people")
