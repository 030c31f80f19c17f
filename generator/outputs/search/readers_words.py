"""The words that readers type, and the records, crises and countries that they mean.

The texts of the briefs keep to the terms of the format; this table is for search alone.
"""

from __future__ import annotations

from typing import NamedTuple

from generator.model.response_types import ResponseType
from generator.model.vocabulary import CrisisKind, Measure, Term


class Topic(NamedTuple):
    """Words that ask for records of certain kinds."""

    terms: tuple[Term, ...]
    """Measures of figures, or types of responses."""
    words: str
    """Words and phrases, with commas between."""
    absence: str = ""
    """The kind of record said to be missing from a briefing without one; empty where
    nothing is said."""


TOPICS = (
    Topic(
        (Measure.KILLED,),
        "death toll, toll, deaths, death, dead, died, die, dying, killed, killing, "
        "killings, fatalities, fatality, casualties, casualty, body count, lives lost, "
        "victims",
        "figures for deaths",
    ),
    Topic(
        (Measure.INJURED,),
        "injured, injuries, injury, wounded, wounds, hurt, hospitalised, "
        "hospitalized, casualties, casualty, victims",
        "figures for injuries",
    ),
    Topic(
        (Measure.TREATED,),
        "treated, treatment, hospital, hospitals, hospitalised, hospitalized",
        "figures for people treated",
    ),
    Topic(
        (Measure.DETAINED,),
        "arrests, arrest, arrested, detained, detainees, detainee, detentions, "
        "detention, jailed, imprisoned, prisoners, political prisoners, in custody",
        "figures for people detained",
    ),
    Topic(
        (Measure.MISSING,),
        "missing, disappeared, disappearances, unaccounted for",
        "figures for people missing",
    ),
    Topic(
        (Measure.ABDUCTED,),
        "abducted, abductions, kidnapped, kidnappings, hostages, taken hostage",
        "figures for abductions",
    ),
    Topic(
        (Measure.TORTURED,),
        "tortured, torture, beaten in custody, ill-treatment, mistreated",
        "figures for people tortured",
    ),
    Topic(
        (Measure.DISPLACED,),
        "displaced, displacement, idp, idps, fled, fleeing, homeless, exodus, "
        "refugees, refugee",
        "figures for people displaced",
    ),
    Topic(
        (Measure.REFUGEES, ResponseType.TAKE_REFUGEES),
        "refugees, refugee, fled, fleeing, fled abroad, asylum seekers, exodus",
        "figures for refugees",
    ),
    Topic((Measure.RETURNED,), "returned, returnees, went home, came back"),
    Topic((Measure.AFFECTED,), "affected, in need, people in need"),
    Topic(
        (Measure.DEMONSTRATING,),
        "crowd size, crowd, demonstration size, size of protest, turnout, "
        "how many protesters, how many demonstrators, rally size",
        "figures for crowds",
    ),
    Topic(
        (ResponseType.SANCTION,),
        "sanctions, sanction, sanctioned, sanctioning, asset freeze, blacklist, "
        "travel ban, visa ban",
        "sanctions",
    ),
    Topic(
        (ResponseType.CUT_AID,),
        "embargo, aid cut, aid suspended, suspended aid, trade ban",
        "cuts of aid or trade",
    ),
    Topic(
        (ResponseType.RECOGNISE,),
        "recognition, recognise, recognised, recognises, recognising, recognize, "
        "recognized, recognizes, recognizing, legitimate government",
        "recognition",
    ),
    Topic((ResponseType.MEDIATE,), "mediation, mediate, mediator, mediated"),
    Topic(
        (ResponseType.HUMANITARIAN_AID, ResponseType.HELP),
        "humanitarian aid, aid, relief, assistance",
        "humanitarian aid",
    ),
    Topic(
        (ResponseType.SEND_POLICE_OR_PEACEKEEPERS, ResponseType.SECURITY_HELP),
        "peacekeepers, peacekeeping, peace mission, foreign troops, military help",
        "peacekeepers",
    ),
    Topic((ResponseType.SEND_MISSION,), "observers, monitors, observer mission"),
    Topic((ResponseType.EVACUATE,), "evacuation, evacuated, evacuations"),
    Topic((ResponseType.SHELTER,), "asylum, exile, refuge, sheltered"),
    Topic((ResponseType.EXTRADITE,), "extradition, extradited, extradite"),
    Topic((ResponseType.INVESTIGATE,), "inquiry, investigation, probe"),
    Topic(
        (ResponseType.RECALL_OR_EXPEL,),
        "expelled diplomats, ambassador recalled, recalled ambassador, "
        "persona non grata",
    ),
    Topic(
        (ResponseType.BORDER,),
        "border closed, closed border, border closure, closed borders",
    ),
    Topic((ResponseType.CONDEMN,), "condemnation, condemned, condemns, condemn"),
    Topic(
        (*ResponseType,),
        "reaction, reactions, response, responses, responded, statement, "
        "international response, international community, world reaction",
    ),
)
"""Words of readers, with the kinds of record that they mean."""

CRISIS_WORDS = {
    CrisisKind.UPRISING: "revolution revolt coup overthrow toppled ousted unrest "
    "protests protest rebellion",
    CrisisKind.ELECTION_CRISIS: "vote voting election elections rigged fraud protests "
    "protest demonstrations unrest",
    CrisisKind.COMMUNAL_VIOLENCE: "ethnic violence riots riot clashes pogrom pogroms "
    "unrest massacre",
    CrisisKind.ARMED_CONFLICT: "war fighting battle offensive insurgency conflict",
    CrisisKind.COUP: "putsch takeover overthrow toppled ousted junta mutiny",
    CrisisKind.REPRESSION: "crackdown repression police violence persecution",
    CrisisKind.HUMANITARIAN_CRISIS: "famine hunger disaster emergency epidemic",
}
"""Words of readers for each kind of crisis."""

COUNTRY_NAMES = {
    "BLR": "Belorussia Byelorussia Belorussian Byelorussian Belarusian",
    "CIV": "Ivory Coast",
    "COD": "Zaire DRC Congo Kinshasa",
    "CPV": "Cape Verde",
    "CZE": "Czech Republic Czechoslovakia",
    "GBR": "UK Britain British England",
    "IRN": "Persia Iranian",
    "KGZ": "Kirghizia Kirgizia Kirghizstan Kyrgyz Kirgiz",
    "KHM": "Kampuchea",
    "LKA": "Ceylon",
    "MDA": "Moldavia",
    "MKD": "Macedonia",
    "MMR": "Burma Burmese",
    "PRK": "DPRK",
    "PSE": "Gaza West Bank Palestinian",
    "RUS": "Russian Russians",
    "SWZ": "Swaziland",
    "TKM": "Turkmenia",
    "TLS": "East Timor",
    "TUR": "Turkey Turkish",
    "TZA": "Tanganyika",
    "USA": "US USA America American States",
    "UZB": "Uzbek Uzbeks",
    "ZWE": "Rhodesia",
}
"""Former and other names of countries, by alpha-3 code."""

FILLERS = (
    "a an and are at been by did do does for from had has have how in into is it its "
    "many much number of on or people person persons that the their there they this to "
    "was were what when where which who whom why will with about total"
)
"""Words of a query that ask for nothing of their own."""
