"""Credits at the head or end of an article name the agency that it is from."""

from __future__ import annotations

import pytest

from generator.authoring.ingest import extraction

RUSSIAN = (
    "В понедельник вечером на рынке в Заречье вспыхнул пожар, трое рабочих ранены.",
    "Мэр сказал, что школы будут закрыты до четверга.",
)
POLISH = (
    "W poniedziałek na targu w Zarzeczu wybuchł pożar, trzech robotników jest rannych.",
    "Burmistrz powiedział, że szkoły pozostaną zamknięte do czwartku.",
)
TURKISH = (
    "Pazartesi akşamı Dereköy çarşısında çıkan büyük yangında üç işçi hafif yaralandı.",
    "Belediye başkanı, okulların perşembe gününe kadar kapalı kalacağını söyledi.",
)
GERMAN = (
    "Am Montag ist auf dem Markt von Auental ein Brand ausgebrochen, der noch lodert.",
    "Der Bürgermeister sagte, die Schulen blieben bis Donnerstag geschlossen.",
)
SERBIAN = (
    "U ponedeljak je na pijaci u Zarečju izbio požar, tri radnika su lakše povređena.",
    "Predsednik opštine rekao je da će škole biti zatvorene do četvrtka.",
)
ENGLISH = (
    "A fire broke out on Monday in the market of Vale, and three workers were hurt.",
    "The mayor said that schools would stay closed until Thursday.",
)


def origins(text: str) -> set[tuple[str, ...]]:
    """Return the origins of a text, from its plain form and from a page."""
    lines = text.split("\n\n")
    body = "".join(f"<p>{line}</p>" for line in lines)
    page = f"<html><body><article><h1>Пожар</h1>{body}</article></body></html>"
    plain = "Пожар на рынке\n\n" + text
    return {
        extraction.extract(data.encode(), url=None).origins for data in (plain, page)
    }


@pytest.mark.parametrize(
    ("article", "credit", "origin"),
    [
        (RUSSIAN, "\n\n«Интерфакс»", "Interfax"),
        (RUSSIAN, "\n\n«Интерфакс».", "Interfax"),
        (RUSSIAN, "\n\nПо материалам РИА Новости", "RIA Novosti"),
        (RUSSIAN, "\n\nИсточник: «Интерфакс»", "Interfax"),
        (RUSSIAN, " «Интерфакс»", "Interfax"),
        (RUSSIAN, " — РИА Новости", "RIA Novosti"),
        (RUSSIAN, " /Кабар/", "Kabar"),
        (RUSSIAN, "\n\n/Кабар/", "Kabar"),
        (POLISH, " (kg,PAP)", "PAP"),
        (POLISH, "\n\n(kg, PAP)", "PAP"),
        (POLISH, "\n\n(PAP, IAR/kg)", "PAP"),
        (POLISH, "\n\nŹródło: PAP", "PAP"),
        (TURKISH, " (aa)", "Anadolu"),
        (TURKISH, "\n\n(AA)", "Anadolu"),
        (GERMAN, " (kg/dpa)", "dpa"),
        (GERMAN, "\n\nQuelle: dpa", "dpa"),
        (SERBIAN, "\n\nIzvor: Tanjug", "Tanjug"),
        (ENGLISH, "\n\n“Reuters”", "Reuters"),
        (ENGLISH, "\n\n— AP", "AP"),
    ],
)
def test_credit_at_the_end(article: tuple[str, str], credit: str, origin: str) -> None:
    """Quotation marks, brackets, slashes, dashes and initials may stand around it."""
    assert origins("\n\n".join(article) + credit) == {(origin,)}


@pytest.mark.parametrize(
    ("article", "dateline", "origin"),
    [
        (RUSSIAN, "БИШКЕК, 12 июн — РИА Новости, Анна Орлова. ", "RIA Novosti"),
        (RUSSIAN, "Бишкек. 12 июня. ИНТЕРФАКС - ", "Interfax"),
        (RUSSIAN, "Бишкек. 12 июня. «Интерфакс». ", "Interfax"),
        (RUSSIAN, "Бишкек, 12 июня /Кабар/. ", "Kabar"),
        (RUSSIAN, "Бишкек (АКИpress) - ", "AKIpress"),
        (RUSSIAN, "АКИpress - ", "AKIpress"),
        (RUSSIAN, "«Интерфакс»\n\n", "Interfax"),
        (SERBIAN, "Beograd, 12. jun (Tanjug) - ", "Tanjug"),
        (TURKISH, "BİŞKEK, AA - ", "Anadolu"),
    ],
)
def test_dateline(article: tuple[str, str], dateline: str, origin: str) -> None:
    """A dateline names it in the forms of the language."""
    assert origins(dateline + "\n\n".join(article)) == {(origin,)}


@pytest.mark.parametrize(
    ("article", "sentence"),
    [
        (RUSSIAN, "Подробности он сообщил агентству «Интерфакс»."),
        (ENGLISH, "The mayor told Reuters. (AP was in the hall.)"),
        (ENGLISH, "Nobody else was hurt. (kg)"),
        (GERMAN, "Niemand sonst wurde verletzt. (aa)"),
        (TURKISH, "Kimse başka yaralanmadı. (kg)"),
    ],
)
def test_no_credit(article: tuple[str, str], sentence: str) -> None:
    """An agency that is only mentioned is no origin, and initials are none."""
    assert origins("\n\n".join((*article, sentence))) == {()}


def test_credit_behind_a_paragraph() -> None:
    """A short paragraph with a credit behind it is still one of the article's."""
    text = "Пожар на рынке\n\n" + " ".join(RUSSIAN) + " (kg)\n\nМэр ушёл. — РИА Новости"

    article = extraction.extract(text.encode(), url=None)

    assert article.text.endswith("четверга. (kg)\n\nМэр ушёл. — РИА Новости")
