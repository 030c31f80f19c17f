"""A translation keeps the words by which its original limits what it tells."""

from __future__ import annotations

import pytest

from generator.rules.translations import translated_limits


@pytest.mark.parametrize(
    ("language", "original", "translation"),
    [
        ("de", "Norland hat kaum Hilfe geschickt", "Norland has sent help"),
        ("fr", "La ville n'a guère changé", "The town has changed"),
        ("es", "apenas llegó comida al valle", "food reached the valley"),
        ("ru", "помощь почти не поступала", "aid was arriving"),
        ("fr", "aurait été prévenu de la crue", "was warned of the flood"),
        ("fr", "les gardes auraient tiré en l'air", "the guards shot into the air"),
        ("de", "sollen die Kasse mitgenommen haben", "took the cash box along"),
        ("de", "Er hat angeblich Geld genommen", "He took money"),
        ("it", "il sindaco avrebbe ricevuto denaro", "the mayor received money"),
        ("es", "el alcalde habría cobrado dinero", "the mayor was paid money"),
        ("ru", "солдаты якобы ушли", "the soldiers left"),
        ("fr", "réparée faute de moyens publics", "mended with public money"),
        ("de", "mangels Beweisen freigelassen", "freed on the evidence"),
        ("es", "cerraron por falta de agua", "they closed over the water"),
        ("de", "Bis auf zwei Läden schlossen die Geschäfte", "The shops closed"),
        ("de", "Bis auf drei sind alle da", "As well as three, all are there"),
        ("fr", "tous, à l'exception d'un mineur", "all, and also one miner"),
        ("es", "todos a excepción de dos", "all in addition to two"),
        ("fr", "les écoles, hormis celle du port, ferment", "the schools close"),
        ("ru", "дороги открыты, за исключением горной", "the roads are open"),
        ("de", "Er geht, es sei denn, die Stadt zahlt", "He leaves and the town pays"),
        ("fr", "viendra à condition de parler", "will come and speak"),
        ("de", "Die Wache ließ den Dieb laufen", "The guards chased the thief"),
        ("de", "Sie nahm den Wirt in Schutz", "She blamed the landlord"),
        ("de", "Er stellte den Kauf in Abrede", "He offered the purchase"),
        ("fr", "Elle s'est défendue d'avoir menti", "She defended her lies"),
        ("de", "Der Rat verbat sich Hilfe", "The council asked for help"),
        ("de", "Der Wirt hat sich Lob verbeten", "The landlord wanted praise"),
        ("fr", "La cour déboute les voisins", "The court backs the neighbours"),
        ("ru", "Суд оставил иск без удовлетворения", "The court upheld the suit"),
        ("fr", "La loi reste lettre morte", "The law remains in force"),
        ("es", "El pacto es papel mojado", "The pact is on track"),
        ("es", "El juez archivó la denuncia", "The judge filed the complaint"),
        ("fr", "L'affaire est classée sans suite", "The case is filed"),
        ("ru", "Мэр закрыл глаза на вырубку", "The mayor stopped the felling"),
        ("es", "El alcalde hizo la vista gorda", "The mayor watched closely"),
    ],
)
def test_lost(language: str, original: str, translation: str) -> None:
    """What marks a limit may not be lost, nor an idiom taken word by word."""
    assert translated_limits.lost_limit(original, language, translation)


@pytest.mark.parametrize(
    ("language", "original", "translation"),
    [
        ("de", "Norland hat kaum Hilfe geschickt", "Norland has sent hardly any help"),
        ("de", "Norland hat kaum Hilfe geschickt", "Norland has sent next to no help"),
        (
            "fr",
            "à peine arrivés, ils repartent",
            "no sooner had they come than they go",
        ),
        ("fr", "La ville n'a guère changé", "The town has not changed much"),
        ("es", "apenas llegó comida al valle", "little food reached the valley"),
        ("fr", "aurait été prévenu de la crue", "is said to have been warned of it"),
        ("fr", "cela aurait pu être évité", "that could have been avoided"),
        ("fr", "il serait parti sans nous", "he would have left without us"),
        ("fr", "les gardes auraient tiré", "the guards reportedly fired"),
        ("de", "soll bis Freitag Geld haben", "is to have money by Friday"),
        ("de", "sollen geschossen haben", "allegedly fired"),
        ("de", "Die Schule soll schließen", "The school is closing"),
        ("it", "avrebbe ricevuto denaro", "received money, according to the guard"),
        ("fr", "réparée faute de moyens publics", "mended for want of public means"),
        ("de", "mangels Beweisen freigelassen", "freed since there was no evidence"),
        ("es", "por falta de agua", "because water was short"),
        ("fr", "rentrent sains et saufs", "come home unhurt"),
        ("de", "Bis auf zwei Läden schlossen alle", "All but two shops closed"),
        ("de", "Bis auf drei sind alle da", "Three are still to come"),
        ("fr", "à l'exception d'un puits", "apart from one well"),
        ("ru", "за исключением двух", "only two were not there"),
        ("de", "Er ging bis auf den Gipfel", "He went up the whole way, not stopping"),
        ("ru", "кроме того, открыта школа", "a school was opened, too, in addition"),
        ("de", "Er geht, sofern die Stadt zahlt", "He leaves if the town pays"),
        ("sv", "knappt någon hjälp kom", "help came"),
        ("de", "Die Wache ließ den Dieb laufen", "The guards let the thief go"),
        ("de", "Er ließ den Motor laufen", "He kept the engine running"),
        ("de", "Sie nahm den Wirt in Schutz", "She took the landlord's side"),
        ("de", "Sie nahm den Wirt in Schutz", "She defended the landlord"),
        ("de", "Er stellte den Kauf in Abrede", "He denied the purchase"),
        ("fr", "Il s'est défendu d'avoir menti", "He insisted he had not lied"),
        ("fr", "Il s'est défendu seul", "He defended himself alone"),
        ("de", "Der Rat verbat sich Hilfe", "The council would have no help"),
        ("fr", "La cour déboute les voisins", "The court rejects their claim"),
        ("ru", "Суд оставил иск без удовлетворения", "The court dismissed the suit"),
        ("fr", "La loi reste lettre morte", "The law remains a dead letter"),
        ("es", "El juez archivó la denuncia", "The judge shelved the complaint"),
        ("es", "El museo archivó las cartas", "The museum filed the letters"),
        ("ru", "Мэр закрыл глаза на вырубку", "The mayor turned a blind eye to it"),
        ("ru", "Мэр закрыл рынок", "The mayor closed the market"),
    ],
)
def test_kept(language: str, original: str, translation: str) -> None:
    """A limit may be translated freely; other languages are not compared."""
    assert translated_limits.lost_limit(original, language, translation) == ""
