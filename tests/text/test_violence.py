"""Sentences that accuse somebody of violence or a crime, and sentences that do not."""

import pytest

from generator.text.violence import accuses

ACCUSATIONS = [
    "The army attacks the town.",
    "An airstrike hits a hospital.",
    "Missiles hit the city.",
    "Protesters storm the parliament.",
    "Soldiers shot at the crowd.",
    "Police fire on demonstrators.",
    "Police fired tear gas and beat protesters.",
    "Gunmen killed the mayor.",
    "The mayor was killed by gunmen.",
    "Two nurses killed by soldiers were buried.",
    "The army's shelling of the port goes on.",
    "A raid by police left three dead.",
    "The opposition accuses the president of corruption.",
    "The government blames rebels.",
    "Rebels kidnap four teachers.",
    "Security forces open fire.",
    "The president's son embezzled state money.",
    "Militiamen looted shops and torched houses.",
    "The minister was abducted by armed men.",
    "Prisoners are tortured by guards.",
    "Guards torture prisoners.",
    "The election was marred by fraud.",
    "Drones struck the power station.",
    "Rebels are responsible for the deaths.",
    "Police crack down on protests.",
    "The soldiers who killed the guard fled.",
    "Troops have bombed the village.",
    "Artillery pounds the suburbs.",
    "The mob lynched a trader.",
    "Jets bomb the bridge.",
    "Demonstrators set fire to the town hall.",
    "The militia massacred villagers.",
    "Border guards shot dead a farmer.",
    "The forces are shelling the town.",
    "An armed group raids a mine.",
    "The general ordered his men to shoot protesters.",
    "The airstrikes destroyed a clinic.",
    "The mayor was shot dead by a guard.",
    "Police raided the offices of a newspaper.",
    "A shelling by the army killed nine.",
    "Villagers are beaten by border guards.",
    "The commander is accused of ordering it.",
    "Ethnic cleansing is under way in the south.",
    "The guards opened fire without warning.",
]
NO_ACCUSATIONS = [
    "An earthquake kills people in the Vale.",
    "The mayor is killed in an explosion.",
    "Shots are heard in the capital.",
    "A drone is shot down over the border.",
    "The court acquits the former president of murder.",
    "The army is ordered to stop shooting.",
    "Hundreds mourn the killed workers.",
    "M23 denies the bombing.",
    "The crime falls under the Genocide Convention.",
    "Floods kill two villagers.",
    "Twelve people are killed in clashes.",
    "A fire destroys the market.",
    "The storm hits the coast.",
    "People are killed and wounded in the capital.",
    "Three workers were beaten to second place.",
    "The court clears the general of war crimes.",
    "The two sides agree to end the attacks.",
    "Fighting kills dozens in the north.",
    "The parliament bans torture.",
    "The mission will investigate the killings.",
    "He died after being shot.",
    "The bodies of those killed were returned.",
    "Relatives of murdered journalists met.",
    "A bus crash kills nine.",
    "Rescuers search for survivors of the blast.",
    "The police did not attack anybody.",
    "Workers strike for higher pay.",
    "The union calls a strike.",
    "The team hits the road.",
    "A gas explosion kills three miners.",
    "The president calls for calm after the violence.",
    "The killing ended at noon.",
    "The number of people killed rises to 12.",
    "Prices hit the poor.",
    "The president survives a bomb attack.",
    "The wounded are taken to hospital.",
    "Schools are closed after the shooting.",
    "Lightning strikes a herder.",
    "The raid began at dawn.",
    "The rain drowns a family of four.",
    "Nobody is attacked by the crowd.",
    "The court acquitted two officers of torture.",
    "Teachers strike in the south.",
    "The government ends the raids.",
    "A gunman is killed in the fire.",
    "A statue of the murdered editor is unveiled.",
    "The rebels deny that they shelled the town.",
]


@pytest.mark.parametrize("text", ACCUSATIONS)
def test_accusation(text: str) -> None:
    """Somebody is said to have done harm, whether a person, a force or a weapon."""
    assert accuses(text)


@pytest.mark.parametrize("text", NO_ACCUSATIONS)
def test_no_accusation(text: str) -> None:
    """Nature, accidents, deaths without a doer and denials accuse nobody."""
    assert not accuses(text)
