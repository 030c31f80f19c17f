"""What a record may say that an article calls a party."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.build import check
from generator.loader import project_loader
from generator.model.diagnostics import Problem
from tests import article_project
from tests.rules.sealed_briefs import create, problems_of

ARTICLE = """Dock cleared at Port Alma
Soldiers cleared the dock on Monday, they said. The mayor of Port Alma, Ada Wenn, called
for calm. Ms Wenn asked for help. Ada Wenn's brother asked for silence. Wenn's lawyer
and the Wenn family kept away. Sources close to Wenn said little; a spokesman for Mayor
Wenn said nothing. The harbour master shut the gates. The council's chief went home, and
so did Port Alma's mayor. Supporters of the mayor stayed. The master who runs Alma port
on Sundays came late."""
ACTORS = {
    "ada-wenn": {"name": "Ada Wenn", "kind": "person", "public_role": "mayor"},
    "lee-orrin": {"name": "Lee Orrin", "kind": "person", "public_role": "port master"},
}
RIGHT = [
    ("ada-wenn", "The mayor of Port Alma"),
    ("ada-wenn", "Ada Wenn"),
    ("ada-wenn", "Ms Wenn"),
    ("ada-wenn", "Mayor Wenn"),
    ("ada-wenn", "Port Alma's mayor"),
    ("ada-wenn", "The council's chief"),
    ("lee-orrin", "The harbour master"),
    ("lee-orrin", "The master who runs Alma port"),
]
WRONG = [
    ("ada-wenn", "they"),
    ("ada-wenn", "Monday"),
    ("ada-wenn", "called for calm"),
    ("ada-wenn", "the dock"),
    ("ada-wenn", "Port Alma"),
    ("ada-wenn", "Ada Wenn's brother"),
    ("ada-wenn", "Wenn's lawyer"),
    ("ada-wenn", "the Wenn family"),
    ("ada-wenn", "Sources close to Wenn"),
    ("ada-wenn", "spokesman for Mayor Wenn"),
    ("lee-orrin", "Ms Wenn"),
    ("lee-orrin", "The master who runs Alma port on Sundays"),
]


def messages(root: Path, actor: str, words: str) -> list[str]:
    """Return what is said of the words that a record gives for an actor."""
    stop = {
        "id": "stop",
        "actors": [actor],
        "named_as": {actor: words},
        "text": "The dock is cleared.",
        "evidence": [{"source": "s", "quote": "Soldiers cleared the dock on Monday"}],
    }
    headline, _, body = ARTICLE.partition("\n")
    text = f"{headline}\n{' '.join(body.split())}"
    attempt = {"article": text, "actors": ACTORS, "record": {"events": [stop]}}
    found = problems_of(root, attempt)
    return [one.message for one in found if "named_as" in one.where]


@pytest.mark.parametrize(("actor", "words"), RIGHT)
def test_name_or_title(actor: str, words: str, tmp_path: Path) -> None:
    """A person is called by name, by title or by office."""
    assert messages(tmp_path, actor, words) == []


@pytest.mark.parametrize(("actor", "words"), WRONG)
def test_somebody_else(actor: str, words: str, tmp_path: Path) -> None:
    """Relatives, aides and things are not the person, nor are pronouns and verbs."""
    assert len(messages(tmp_path, actor, words)) == 1


POLICE = {"name": "Alma police", "kind": "state-body", "aliases": [{"name": "police"}]}
HINT = "named_as: {alma-police: police}"


@pytest.mark.parametrize(
    ("party", "code"), [({"unnamed": "police"}, "A608"), ("alma-police", "P711")]
)
def test_common_name_of_an_actor(party: object, code: str, tmp_path: Path) -> None:
    """Who writes "police" with the article is led to the id, and on to `named_as`."""
    figure = {
        "id": "hurt",
        "measure": "injured",
        "best": 30,
        "attributed_to": [party],
        "evidence": [{"source": "s", "quote": "30 people were injured, police said"}],
    }
    attempt = {
        "article": "Fire at the quay\n\nIn it 30 people were injured, police said.",
        "actors": {"alma-police": POLICE},
        "record": {"figures": [figure]},
    }
    create(tmp_path / "first", attempt)
    (problem,) = _errors(tmp_path / "first")
    figure["attributed_to"] = ["alma-police"]
    figure["named_as"] = {"alma-police": "police"}
    create(tmp_path / "second", attempt)

    assert problem.code == code
    assert HINT in problem.hint
    assert _errors(tmp_path / "second") == []


def _errors(root: Path) -> list[Problem]:
    problems = check.check(project_loader.load(root))
    return [one for one in problems if one.level == "error"]


def test_longer_name_is_to_be_registered(tmp_path: Path) -> None:
    """The message names the actor that the article has in place of a similar one."""
    quote = "The Merrow Red Cross said 12 people were killed"
    evidence = [{"source": "s", "quote": quote}]
    figure = {
        "id": "f1",
        "measure": "killed",
        "best": 12,
        "attributed_to": ["committee"],
        "evidence": evidence,
    }
    name = "International Committee of the Red Cross"
    actors = {"committee": {"name": name, "kind": "international-organisation"}}
    article = f"Harrow\n\n{quote} in the flood. The road stayed open until the night."
    record = {"figures": [figure]}
    attempt = {"article": article, "record": record, "actors": actors}
    problems = problems_of(tmp_path, attempt)
    (found,) = (one for one in problems if one.code == "P711")

    assert "'Merrow Red Cross', which is not 'committee'" in found.message
    assert 'briefs new-actor "Merrow Red Cross"' in str(found)


def test_unsealed_description(tmp_path: Path) -> None:
    """Of a party that the local article describes, only the seal is missing."""
    root = article_project.project(tmp_path)
    brief = article_project.BRIEF.replace(
        "attributed_to: [harbour-council]", "attributed_to: [{unnamed: soldiers}]"
    )
    article_project.write(root, "briefs/ferry-strike.yaml", brief)
    (found,) = (one for one in _errors(root) if one.code == "A611")

    assert "'soldiers' is in the local article, but not sealed" in found.message
    assert "run briefs seal strait-post" in str(found)


def test_surname_in_a_second_article(tmp_path: Path) -> None:
    """A name in full in one article does not ask for another actor in the next."""
    quotes = {
        "s": "Captain Ivo Varro, who leads the brigade",
        "t": "Varro went home on the same evening",
    }
    first = f"Brigade\n\n{quotes['s']}, gave a speech."
    second = f"Evening\n\nThe talks ended. {quotes['t']}."
    led = {
        "id": "led",
        "actors": ["ivo-varro"],
        "text": "Varro went home.",
        "evidence": [{"source": one, "quote": quote} for one, quote in quotes.items()],
    }
    role = "commander of the Hill Brigade"
    varro = {"name": "Ivo Varro", "kind": "person", "public_role": role}
    attempt = {
        "article": first,
        "more_articles": {"t": second},
        "actors": {"ivo-varro": varro},
        "record": {"events": [led]},
    }
    (problem,) = (one for one in problems_of(tmp_path, attempt) if one.code == "P711")

    assert problem.message == "'ivo-varro' is not named in 't'"
    assert "add named_as: {ivo-varro: Varro}" in (problem.hint or "")
