"""Figures and translations that rest on articles in other languages than English."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.corpus import quotation_seals
from generator.corpus.corpus import Corpus
from generator.loader import project_loader
from tests import case_projects

OURS = "The number is our reading."
RUSSIAN = """Пожар в Заречье

Пожар на рынке Заречья потушен к утру. По данным района, не менее сорока человек погибли
и 12 ранены. Сотни людей вышли на улицы. Район опроверг сообщения о 90 погибших.
"""
FRENCH = """Un car quitte la route

Un car a quitté la route lundi près de Morneval. Vingt-deux personnes ont été blessées,
selon la préfecture, et 3 sont encore dans le coma. La route est rouverte depuis hier.
"""
POLISH = """Powódź w Zarzeczu

Rzeka wylała w poniedziałek w nocy. Jak podał wojewoda, w powodzi rannych zostało
1,5 tys. mieszkańców, a wartość strat to 100 tys. złotych. Most jest dziś zamknięty.
"""
DEAD = {
    "measure": "killed",
    "low": 40,
    "qualifier": "at-least",
    "evidence": {
        "quote": "не менее сорока человек погибли",
        "translation": "at least forty people died",
    },
}
HURT = {
    "measure": "injured",
    "best": 22,
    "note": OURS,
    "evidence": {
        "quote": "Vingt-deux personnes ont été blessées",
        "translation": "22 people were hurt",
    },
}

HURT_IN_POLISH = {
    **{"measure": "injured", "best": 1_500, "note": OURS},
    "evidence": {
        "quote": "rannych zostało 1,5 tys. mieszkańców, a wartość strat to 100 tys.",
        "translation": "1,500 residents were injured, and the damage comes to 100,000",
    },
}


def codes(root: Path, article: str, language: str, figure: dict[str, Any]) -> set[str]:
    """Return the codes of the errors of a brief with one figure from an article."""
    case_projects.project(root)
    evidence = [{"source": "wire", **figure["evidence"]}]
    record = {"id": "toll", **figure, "evidence": evidence}
    brief = {
        **{"format": 1, "title": "A Fire", "countries": ["ATA"]},
        **{"kinds": ["repression"], "covers": "2031-03", "reviewed": "2031-06-01"},
        "bottom_line": [{"text": "It was reported.", "rests_on": ["toll"]}],
        "figures": [record],
    }
    source = {
        **{"format": 1, "publisher": "The Gazette", "headline": "A Fire"},
        **{"published": "2031-03-20", "language": language},
    }
    files = {
        "briefs/case.yaml": json.dumps(brief, ensure_ascii=False),
        "seeds/wire.yaml": "".join(
            f"{key}: {json.dumps(value)}\n" for key, value in source.items()
        ),
    }
    case_projects.write(root, files)
    corpus = Corpus.of(project_loader.load(root))
    before = files["seeds/wire.yaml"]
    sealed = quotation_seals.seal_source("wire", article, before, corpus)
    case_projects.write(root, {"seeds/wire.yaml": sealed.record})
    return {
        one.code
        for one in case_projects.problems(root)
        if one.level == "error" and one.path.endswith(("case.yaml", "wire.yaml"))
    }


def evidence(figure: dict[str, Any], **changes: str) -> dict[str, Any]:
    """Return a figure with other words of its evidence."""
    return {**figure, "evidence": {**figure["evidence"], **changes}}


def test_russian_figure(tmp_path: Path) -> None:
    """A figure from a Russian article is read like one in English, without a note."""
    assert codes(tmp_path, RUSSIAN, "ru", DEAD) == set()


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"low": 50}, "P702"),
        ({"qualifier": "more-than"}, "P703"),
        ({"measure": "injured"}, "P704"),
        ({"who": "children"}, "P705"),
    ],
)
def test_wrong_russian_figure(
    changes: dict[str, Any], code: str, tmp_path: Path
) -> None:
    """Number, qualifier, measure and people must be those of the Russian words."""
    assert code in codes(tmp_path, RUSSIAN, "ru", {**DEAD, **changes})


def test_qualifier_cut_off_in_russian(tmp_path: Path) -> None:
    """A quotation that leaves out "at least" of its Russian article is refused."""
    words = {"quote": "сорока человек погибли", "translation": "forty people died"}
    cut = {"measure": "killed", "best": 40, "evidence": words}

    assert codes(tmp_path, RUSSIAN, "ru", cut) == {"P719"}


def test_denied_russian_figure(tmp_path: Path) -> None:
    """A number that the Russian article denies is no figure."""
    words = {"quote": "сообщения о 90 погибших", "translation": "reports of 90 dead"}
    denied = {"measure": "killed", "best": 90, "evidence": words}

    assert codes(tmp_path, RUSSIAN, "ru", denied) == {"P720"}


@pytest.mark.parametrize(("words", "right"), [("hundreds", True), ("thousands", False)])
def test_vague_russian_word(words: str, right: bool, tmp_path: Path) -> None:
    """A vague word needs our translation, and an original that is as large."""
    figure = {
        "measure": "demonstrating",
        "words": words,
        "evidence": {
            "quote": "Сотни людей вышли на улицы",
            "translation": f"{words} of people went out into the streets",
        },
    }

    found = codes(tmp_path, RUSSIAN, "ru", figure)

    assert ("P706" not in found) == right
    assert (found == set()) == right


@pytest.mark.parametrize(
    ("figure", "code"),
    [
        (HURT, None),
        (evidence(HURT, translation="twenty-two people were hurt"), None),
        ({**HURT, "note": "The source is the prefecture."}, "P720"),
        ({**HURT, "best": 23}, "P702"),
        (evidence(HURT, translation="23 people were hurt"), "P737"),
        ({**HURT, "qualifier": "about"}, "P703"),
    ],
)
def test_language_that_is_not_read(
    figure: dict[str, Any], code: str | None, tmp_path: Path
) -> None:
    """A number in another language stands in its words, and is noted as our reading."""
    assert codes(tmp_path, FRENCH, "fr", figure) == ({code} if code else set())


def test_nothing_is_read_of_an_unread_language() -> None:
    """The record of an article in a language that is not read lists no numbers."""
    facts = quotation_seals.article_facts(FRENCH, {}, "fr")

    assert facts["numbers"] is None
    assert quotation_seals.article_facts(RUSSIAN, {}, "ru")["numbers"] == [
        {"measure": "killed", "low": 40, "qualifier": "at-least", "who": "all"},
        {"measure": "injured", "low": 12, "best": 12, "high": 12, "who": "all"},
        {"measure": "demonstrating", "low": 100, "qualifier": "vague", "who": "all"},
    ]


@pytest.mark.parametrize("translation", ["at least fifty people died", "50 died"])
def test_number_of_a_translation(translation: str, tmp_path: Path) -> None:
    """A translation has no other number than its original, in digits or words."""
    changed = evidence(DEAD, translation=translation)

    assert codes(tmp_path, RUSSIAN, "ru", changed) == {"P737"}


@pytest.mark.parametrize(
    ("figure", "code"),
    [
        (HURT_IN_POLISH, None),
        ({**HURT_IN_POLISH, "best": 15}, "P702"),
        (evidence(HURT_IN_POLISH, translation="1,500 injured, 100 lost"), "P737"),
        (evidence(HURT_IN_POLISH, translation="1.5 injured, 100,000 lost"), "P737"),
    ],
)
def test_scale_behind_digits(
    figure: dict[str, Any], code: str | None, tmp_path: Path
) -> None:
    """Digits count with the scale behind them, and not without it."""
    found = codes(tmp_path, POLISH, "pl", figure)

    assert code in found if code else not found


def test_basis_in_a_language_that_no_tool_reads(tmp_path: Path) -> None:
    """The basis of a figure cannot be looked for in French, and needs a note."""
    figure = {**HURT, "basis": "confirmed"}
    codes(tmp_path, FRENCH, "fr", figure)
    (problem,) = (one for one in case_projects.problems(tmp_path) if one.code == "P708")

    assert problem.message == "no tool can find 'confirmed' in quotations in 'fr'"
    assert problem.hint == "note: The basis is our reading."
