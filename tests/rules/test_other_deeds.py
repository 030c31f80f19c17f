"""A text tells of no deed, place, thing or part other than the quoted one."""

from __future__ import annotations

import pytest

from generator.rules.comparison.weighty_words import unsupported


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("Police used clubs and arrested dockers.", "police used clubs on the quay"),
        ("Dockers damaged the hall.", "dockers occupied the hall"),
        ("Norvia broke off ties with Merrow.", "Norvia recalled its ambassador"),
        (
            "Norvia recognised the general as president.",
            "Norvia congratulated the general",
        ),
        (
            "The militia was founded in 2023.",
            "a militia which the council armed in 2023",
        ),
        ("The league sided with the dockers.", "the league urged both sides to talk"),
        (
            "Norvia told its citizens to leave Merrow.",
            "advised its citizens to avoid the harbour",
        ),
        (
            "She urged dockers to take to the streets.",
            "urged dockers to stay away from work",
        ),
        ("The general promised to give up power.", "promised elections within a year"),
        ("The guard frees the mayor.", "guards seized the town hall"),
        ("Norvia lifted all checks.", "Norvia opened its border post"),
        ("Doctors led the march.", "led by nurses in white coats"),
        ("They met in front of the embassy.", "they met in front of parliament"),
        ("He was taken to a naval base.", "he was taken to the Mill barracks"),
        ("Norvia sent flour.", "Norvia sent tents"),
        ("A ferry hit the pier.", "a truck hit the pier"),
        (
            "Both reporters were released.",
            "Two reporters were held; one of them was released at night",
        ),
        ("All of the miners were freed.", "some of the miners were freed"),
        ("Everyone was rescued.", "nine of them were rescued"),
        (
            "The minister said that she knew nothing.",
            "the minister declined to comment on the raid",
        ),
        (
            "The envoy told reporters that all was well.",
            "the envoy could not be reached",
        ),
    ],
)
def test_another_deed(text: str, quoted: str) -> None:
    """The text tells what the quotation does not tell, or the opposite of it."""
    assert [*unsupported(text, quoted)]


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        (
            "The mayor was arrested at his home.",
            "officers led the mayor away in handcuffs",
        ),
        ("Two reporters were arrested.", "two reporters were picked up at the gate"),
        ("Nine men were arrested.", "police rounded up nine men"),
        ("Students were arrested on the quay.", "police bundled students into vans"),
        ("The storm damaged the pier.", "the storm tore planks from the pier"),
        ("The rail line was damaged.", "part of the rail line was washed away"),
        ("A shell damaged the school.", "a shell landed on the roof of the school"),
        ("The mill was damaged.", "fire gutted two floors of the mill"),
        (
            "Windows of the hall were damaged.",
            "stones went through the windows of the hall",
        ),
        (
            "Norvia broke off relations with Merrow.",
            "Norvia severed diplomatic ties with Merrow",
        ),
        ("Norvia cut ties with Merrow.", "Norvia ended its relations with Merrow"),
        (
            "Norvia recognised the new government.",
            "Norvia accepted the cabinet as legitimate",
        ),
        ("She recognised her brother.", "she identified her brother by his coat"),
        (
            "The city recognised the rescuers.",
            "the city honoured the rescuers with a medal",
        ),
        ("The union was founded in 1990.", "the union, established in 1990"),
        ("The Front was founded by miners.", "the Front, set up by miners"),
        ("The court sided with the union.", "the court ruled for the union"),
        ("Norvia sided with Merrow.", "Norvia backed Merrow in the vote"),
        ("The envoy was told to leave.", "the envoy was expelled"),
        (
            "Residents were told to leave.",
            "officials ordered the evacuation of the quarter",
        ),
        ("Norvia told its envoy to leave Merrow.", "Norvia called its envoy home"),
        ("People were asked to leave the hall.", "police cleared the hall"),
        ("Dockers took to the streets.", "dockers marched through the harbour"),
        ("Thousands took to the streets.", "thousands rallied outside the mill"),
        ("The general gave up power.", "the general handed the office to a civilian"),
        ("He promised to hand over power.", "promised to step down in May"),
        ("Guards freed the hostages.", "the hostages were released on Monday"),
        ("The court freed the editor.", "the court acquitted the editor"),
        ("Rescuers freed two miners.", "two miners were pulled from the shaft"),
        ("The judge freed her.", "the judge let her go"),
        ("All schools closed.", "every school in the canton stayed shut"),
        ("All roads are open.", "the roads are fully open again"),
        ("Police used all means.", "police used whatever they had"),
        ("He urged all sides to talk.", "he urged the parties to talk"),
        ("Doctors treated nine dockers.", "nine dockers were treated by physicians"),
        ("Medics led the march.", "nurses in white coats led the march"),
        ("Workers led the strike.", "miners led the strike"),
        ("The march was led by nurses and doctors.", "led by nurses and doctors"),
        ("A lawyer said journalists were held.", "journalists were held at the port"),
        ("The march ended at the assembly.", "the march ended in front of parliament"),
        ("Students marched to parliament.", "pupils marched to the assembly"),
        ("The bus hit a lorry.", "a coach ran into a truck"),
        ("Norvia sent flour.", "Norvia sent bread and rice"),
        ("Norvia sent tents and food.", "Norvia sent tents, rice and blankets"),
        ("Police used tear gas.", "police fired tear gas and rubber bullets"),
        (
            "Police fired rubber bullets.",
            "police fired rubber bullets and used tear gas",
        ),
        ("The wounded were taken to a clinic.", "the wounded were taken to hospital"),
        ("A judge freed the teacher.", "a teacher was released by the court"),
        (
            "Teachers said that pupils had been hurt.",
            "pupils had been hurt, teachers said",
        ),
        (
            "The men were taken to a base.",
            "the men were taken to barracks outside the town",
        ),
        ("The minister resigned over the fire.", "the minister quit after the fire"),
        ("The editor said he would not comment.", "the editor declined to comment"),
        (
            "The minister told reporters that he had no answer.",
            "the minister refused to answer",
        ),
        ("A spokesman said nothing about it.", "a spokesman declined to comment on it"),
        ("The office gave no comment, residents said.", "the office did not comment"),
        ("He said he had no statement to make.", "declined to comment"),
        (
            "Norvia's envoy said that he was sad, but made no comment on the vote.",
            "said that he was sad, and declined to comment on the vote",
        ),
        (
            "Both men were arrested, and one was released.",
            "two men were arrested; one of them was released",
        ),
        (
            "Both reporters were arrested.",
            "Two reporters were arrested; one of them was released at night",
        ),
        ("All nine were hurt.", "nine people were hurt, two of them badly"),
        ("Everybody left the hall.", "everybody left the hall, some of them in tears"),
        ("Not all of the men were freed.", "some of the men were freed"),
    ],
)
def test_the_same_in_other_words(text: str, quoted: str) -> None:
    """The text says in other words what the quotation tells."""
    assert [*unsupported(text, quoted)] == []
