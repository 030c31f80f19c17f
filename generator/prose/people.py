"""Words for people, by who they are, and for things that are counted beside them."""

from generator.prose.words import words

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
    "refugees": "refugee asylum-seeker",
    "foreigners": """foreigner tourist expatriate expat holidaymaker backpacker
        sightseer""",
    "protesters": """protester protestor demonstrator marcher rioter picketer striker
        stone-thrower""",
    "civilians": """civilian villager resident bystander passer-by passerby noncombatant
        non-combatant townsperson inhabitant""",
    "all": "person individual human victim other survivor soul",
    "unspecified": """man youth worker farmer fisherman miner driver student teacher
        doctor nurse medic paramedic patient passenger motorist pedestrian commuter
        shopper worshipper worshiper pilgrim priest monk pastor bishop imam cleric rabbi
        preacher missionary politician lawmaker senator deputy minister mayor councillor
        councilor governor official clerk judge lawyer attorney prosecutor activist
        campaigner dissident supporter opponent follower member leader organiser
        organizer aide adviser advisor employee staffer contractor engineer technician
        labourer laborer builder herder herdsman shepherd trader merchant vendor
        shopkeeper businessman customer guest diner reveller reveler dancer musician
        singer actor artist writer poet athlete player fan spectator referee hunter
        trafficker smuggler dealer criminal thief robber bandit looter gangster convict
        suspect pirate murderer hostage abductee evacuee returnee migrant deportee
        immigrant emigrant settler nomad citizen national voter candidate diplomat
        ambassador envoy consul attache translator interpreter rescuer firefighter
        fireman lifeguard volunteer aid-worker crew-member climber mountaineer hiker
        trekker camper swimmer surfer skier guide pilot co-pilot stewardess steward
        captain cook chef waiter waitress cleaner janitor maid nanny servant porter
        carpenter mason plumber electrician mechanic tailor baker butcher barber
        hairdresser weaver potter trucker cyclist biker motorcyclist rider jockey
        horseman professor lecturer academic scholar scientist researcher expert
        observer monitor inspector surveyor vaccinator health-worker humanitarian
        mourner elder chief chieftain headman peasant landowner planter logger
        woodcutter lumberjack rancher gardener beggar drug-user patron relative sibling
        brother sister father son daughter husband grandfather grandson granddaughter
        uncle aunt nephew niece cousin parent grandparent spouse fiance fiancee
        girlfriend boyfriend friend neighbour neighbor colleague comrade classmate
        companion twin adult pensioner retiree male female stowaway castaway escapee
        fugitive defector deserter collaborator informer informant spy agent operative
        bodybuilder seaman oarsman boatman ferryman salesman spokesman postman tribesman
        clansman kinsman layman workman countryman gypsy partygoer party-goer
        concertgoer churchgoer moviegoer festivalgoer bather beachgoer runner jogger
        walker traveller traveler visitor believer parishioner congregant seminarian
        altar-boy convert devotee sadhu mullah sheikh lama deacon sympathiser
        sympathizer cadre unionist trade-unionist syndicalist communist nationalist
        monarchist republican democrat royalist anarchist environmentalist ecologist
        whistleblower defendant accused plaintiff juror bailiff magistrate accountant
        banker teller cashier guardian occupant crew tenant squatter dweller islander
        townsman highlander ex-soldier veteran ex-combatant ex-fighter deminer sapper
        executive director manager president foreman overseer boss baron kingpin
        bookkeeper programmer auditor courier messenger docker stevedore seafarer
        mariner skipper deckhand""",
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
        idps cattle-herders elderly""",
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

FRACTIONS = words(
    """half third quarter fifth percent cent % most many some majority part few several
    proportion share mother father parents parent"""
)
"""Words before "of", "of the", after which the number is not itself counted."""

SINGLE_EVENTS = words("death fatality body corpse casualty")
"""Nouns of which one makes one person."""

TAKES_NO_COMPOUND = words("people men women children others persons")
"""Plurals after which no second noun can make them mere modifiers."""

MEASURED = {
    "refugee": "refugees",
    "asylum-seeker": "refugees",
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
    "idp": "displaced",
}
"""What a count of these says by itself, where no verb says more."""

KIN = words(
    """wife husband son daughter brother sister mother father child grandson
    granddaughter grandmother grandfather uncle aunt cousin nephew niece driver
    bodyguard aide deputy girlfriend boyfriend fiancee baby interpreter assistant
    colleague friend companion guard"""
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

THINGS = words(
    """percent percentage cent year month week day hour minute second night morning
    evening decade century season weekend fortnight time kilometre kilometer km
    metre meter mile foot yard inch centimetre centimeter mm cm millimetre
    millimeter hectare acre square degree litre liter gallon barrel ton tonne kg
    kgs kilogram kilo gram pound ounce watt megawatt volt dollar euro pence rupee
    rouble ruble yuan yen dinar dirham lira peso franc shilling naira cedi rand
    sterling taka birr som tenge bn billion round bullet shell rocket missile
    mortar bomb grenade rifle gun weapon pistol kalashnikov mine drone tank
    helicopter plane aircraft jet vehicle car bus lorry truck boat ship vessel
    ferry train motorcycle motorbike bicycle house home building shop store school
    hospital clinic church mosque temple village town city district province
    region country state nation family household tent camp shelter hut dwelling
    apartment flat room floor storey road bridge well animal cow cattle goat sheep
    horse camel donkey pig chicken dog cat bird livestock head elephant tiger lion
    whale vote seat ballot constituency point goal match game case charge sentence
    term offence offense crime complaint report statement article chapter page
    book document resolution law clause attack blast explosion bombing raid strike
    airstrike shelling clash incident battle operation assault offensive ambush
    collision crash accident fire earthquake flood storm cyclone landslide wave
    group gang team unit battalion brigade company platoon squad division patrol
    convoy checkpoint position post base outpost station headquarters office
    bureau agency organisation organization party union ngo charity ministry
    department committee council court firm business factory plant farm field plot
    bag sack box package meal ration dose vaccine vaccination test sample parcel
    truckload planeload shipment trip visit meeting talk session speech call
    message email letter photo picture image video tweet viewer reader subscriber
    follower user download view like share step way part side thing issue question
    reason example item piece kind type sort level phase stage line front border
    crossing lane track mph kph knot area zone sector bed place spot job stock
    bond pair facility structure property premise asset settlement neighbourhood
    neighborhood block street avenue grave coffin cell prison centre center site
    cemetery tree crop window door wall container crate tanker trailer trawler
    pickup van jeep minibus taxi tractor carriage wagon coach engine battery
    generator pump pipeline turbine computer phone camera laptop server data
    language word stitch magnitude cabin barrack tower pylon pole cable chance
    ceasefire truce deal accord agreement treaty pact proposal condition demand
    quarter third half fifth tenth majority minority cup glass bottle plate
    serving ticket passport visa card permit licence license corner lap order
    matter trial hearing appeal warrant sanction measure rule reform project
    program programme scheme plan budget tax loan grant award medal prize
    grandstand poll study survey paper finding chamber power theater theatre
    character disorder newspaper poster banner sticker folder layer filter heater
    cooler cylinder trigger barrier carrier launcher suitcase backpack warplane
    warship gunship submarine frigate destroyer howitzer bunker trench tunnel
    depot warehouse supermarket market mall hotel restaurant cafe bar club stadium
    pitch"""
)
"""Things that news counts, so that their is nobody's."""

AGENTIVE = ("ers", "ors", "ists", "ians", "eers", "ees", "ants", "men", "women")
DEMONYM = ("s", "ese", "ish", "ch", "men", "i", "en", "people")
