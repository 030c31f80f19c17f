"""Nouns for things that news counts, and words for shares."""

from generator.text.counts.words.word_lists import words

FRACTIONS = words(
    """half third thirds quarter quarters fifth fifths tenth tenths percent cent %
    most many some majority part few several proportion share mother father
    parents parent"""
)
"""Words before "of", "of the", after which the number is not itself counted."""

THINGS = words(
    """percent percentage cent year month week day hour minute
        second night morning evening decade century season weekend fortnight time
        kilometre kilometer km metre meter mile foot yard inch centimetre centimeter
        mm cm millimetre millimeter hectare acre square degree litre liter gallon
        barrel ton tonne kg kgs kilogram kilo gram pound ounce watt megawatt volt
        dollar euro pence rupee rouble ruble yuan yen dinar dirham lira peso franc
        shilling naira cedi rand sterling taka birr som tenge bn billion round
        bullet shell rocket missile mortar bomb grenade rifle gun weapon pistol
        kalashnikov mine drone tank helicopter plane aircraft jet vehicle car bus
        lorry truck boat ship vessel ferry train motorcycle motorbike bicycle house
        home building shop store school mill workshop quarry refinery shipyard
        plantation brewery foundry smelter kiln sawmill colliery hangar greenhouse
        orchard vineyard ranch textile synagogue college university airport harbour
        port terminal dam reservoir canal rickshaw dinghy raft canoe freighter barge
        hospital clinic church mosque temple village town city district province
        region country state nation family household tent camp shelter hut dwelling
        apartment flat room floor storey road bridge well animal cow cattle goat
        sheep horse camel donkey swan boar deer wolf bear fox duck goose turkey hen
        rooster pigeon seal dolphin turtle shark salmon calf lamb ewe bull ox mule
        llama rhino hippo giraffe zebra monkey ape chimpanzee gorilla rabbit hare
        rat mouse snake crocodile alligator bee beehive hive robot alien bill form
        pig chicken dog cat bird livestock head elephant tiger lion whale vote seat
        ballot constituency point goal match game case charge sentence term offence
        offense crime complaint report statement article chapter page book document
        resolution law clause attack blast explosion bombing raid strike airstrike
        shelling clash incident battle operation assault offensive ambush collision
        crash accident fire earthquake flood storm cyclone landslide wave group gang
        team unit battalion brigade company platoon squad division patrol convoy
        checkpoint position post base outpost station headquarters office bureau
        agency organisation organization party union ngo charity ministry department
        committee council court firm business factory plant farm field plot bag sack
        box package meal ration dose vaccine vaccination test sample parcel
        truckload planeload shipment trip visit meeting talk session speech call
        message email letter photo picture image video tweet viewer reader
        subscriber follower user download view like share step way part side thing
        issue question reason example item piece kind type sort level phase stage
        line front border crossing lane track mph kph knot area zone sector bed
        place spot job stock bond pair facility structure property premise asset
        settlement neighbourhood neighborhood block street avenue grave coffin cell
        prison centre center site cemetery tree crop window door wall container
        crate tanker trailer trawler pickup van jeep minibus taxi tractor carriage
        wagon coach engine battery generator pump pipeline turbine computer phone
        camera laptop server data language word stitch magnitude cabin barrack tower
        pylon pole cable chance ceasefire truce deal accord agreement treaty pact
        proposal condition demand quarter third half fifth tenth majority minority
        cup glass bottle plate serving ticket passport visa card permit licence
        license corner lap order matter trial hearing appeal warrant sanction
        measure rule reform project program programme scheme plan budget tax loan
        grant award medal prize grandstand poll study survey paper finding chamber
        power theater theatre character disorder newspaper poster banner sticker
        folder layer filter heater cooler cylinder trigger barrier carrier launcher
        suitcase backpack warplane warship gunship submarine frigate destroyer
        howitzer bunker trench tunnel depot warehouse supermarket market mall hotel
        restaurant cafe bar club stadium pitch"""
)
"""Things that news counts, so that their is nobody's."""
