"""An article is added completely or not at all, and never replaces another silently."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result

from generator.cli.main import main
from generator.storage import files
from tests.case_projects import problems, project

STORY = """The Harbour Post

Cranes stand still as dockers walk out

By Ola Nord, 4 March 2021

PORT ELM (Northern Union) - At least 12 dockers were injured on Monday when a gate fell
at the old quay, the Harbour Council said in a statement.

The council said that the gate had been checked in January, and that it would look into
the matter. "We owe them an answer," said its speaker, and gave no date for it.

Some of the 300 people who work there stayed away on Tuesday, and the quay was closed.
"""
CHANGED = STORY.replace("12 dockers", "14 dockers")
OPTIONS = ("--publisher", "The Harbour Post", "--published", "2021-03-04")


def _run(root: Path, *words: str) -> Result:
    return CliRunner().invoke(main, ["--root", str(root), *words])


def _add(root: Path, story: str, *more: str) -> Result:
    article = root.parent / "story.txt"
    article.write_text(story, "utf-8")
    return _run(root, "add-source", str(article), "--id", "dockers", *OPTIONS, *more)


def _state(root: Path) -> dict[str, bytes]:
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in root.rglob("*")
        if path.is_file()
    }


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Create a small project."""
    return project(tmp_path / "project")


def test_record_has_no_article_text(root: Path) -> None:
    """The record has citation, hash, length, numbers and actors, and is valid."""
    result = _add(root, STORY)
    record = yaml.safe_load((root / "seeds" / "dockers.yaml").read_text("utf-8"))
    text = (root / "seeds" / "originals" / "dockers.txt").read_bytes()

    assert result.exit_code == 0, result.output
    assert record["headline"] == "Cranes stand still as dockers walk out"
    assert record["text_sha256"] == hashlib.sha256(text).hexdigest()
    assert record["words"] == len(text.split()) - text.count(b" - ")
    assert {"measure": "injured", "low": 12, "qualifier": "at-least"}.items() <= (
        record["numbers"][0].items()
    )
    assert record["mentions"] == ["harbour-council", "northern-union"]
    assert "quay" not in str(record)
    assert [
        problem for problem in problems(root) if problem.path == "seeds/dockers.yaml"
    ] != []
    assert not [problem for problem in problems(root) if problem.level == "error"]


def test_missing_fields_are_reported(root: Path) -> None:
    """The command reports which fields are still missing."""
    result = _add(root, STORY)

    assert "archive" in result.output
    assert "abstract" in result.output


def test_adding_again_changes_nothing(root: Path) -> None:
    """Adding the same article again leaves every file unchanged."""
    _add(root, STORY)
    before = _state(root)
    again = _add(root, STORY)

    assert again.exit_code == 0
    assert "unchanged" in again.output
    assert _state(root) == before


def test_changed_text_is_refused(root: Path) -> None:
    """A changed article is refused with its differences, unless replaced on purpose."""
    _add(root, STORY)
    before = _state(root)
    other = _add(root, CHANGED)

    assert other.exit_code == 1
    assert "1 paragraph removed or changed" in other.output
    assert _state(root) == before
    assert _add(root, CHANGED, "--replace").exit_code == 0
    assert b"low: 14" in _state(root)["seeds/dockers.yaml"]


def test_lost_quotation_is_reported(root: Path) -> None:
    """If the new text lacks a quotation, the quotation is reported."""
    _add(root, STORY)
    words = "At least 12 dockers were injured"
    brief = root / "briefs" / "port.yaml"
    evidence = f"{{source: dockers, quote: {words}}}"
    brief.write_text(
        brief.read_text("utf-8").replace(
            "events:\n",
            "events:\n  - id: gate\n    text: A gate fell.\n"
            f"    evidence:\n      - {evidence}\n",
        ),
        "utf-8",
    )
    assert _run(root, "seal", "dockers").exit_code == 0

    assert f"quotation no longer found: '{words}'" in _add(root, CHANGED).output


def test_same_article_under_another_id(root: Path) -> None:
    """An article cannot be two sources."""
    _add(root, STORY)
    again = _run(
        root, "add-source", str(root.parent / "story.txt"), "--id", "other", *OPTIONS
    )

    assert again.exit_code == 1
    assert "already added as 'dockers'" in again.output


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"%PDF-1.7 ...", "PDF"),
        (b"Home\nNews\nSport\n", "no article"),
        (b"\x00\x01\x02", "not text"),
    ],
)
def test_file_without_article_is_refused(
    root: Path, content: bytes, words: str
) -> None:
    """A file without an article gives one sentence and changes nothing."""
    (root.parent / "file").write_bytes(content)
    before = _state(root)
    result = _run(root, "add-source", str(root.parent / "file"), "--id", "x1", *OPTIONS)

    assert result.exit_code == 1
    assert words in result.output
    assert _state(root) == before


def test_missing_publisher(root: Path) -> None:
    """Without a publisher, the message names the option for it."""
    (root.parent / "story.txt").write_text(STORY.split("\n", 2)[2], "utf-8")
    result = _run(root, "add-source", str(root.parent / "story.txt"), "--id", "dockers")

    assert result.exit_code == 1
    assert "--publisher" in result.output


@pytest.mark.parametrize(
    ("option", "value", "message"),
    [
        ("--published", "8 April 2010", "did you mean 2010-04-08?"),
        ("--id", "Dockers!", "--id: 'Dockers!' is not an id; use a-z"),
    ],
)
def test_invalid_option(root: Path, option: str, value: str, message: str) -> None:
    """A value that a validator rejects is a usage error and shows the hint."""
    before = _state(root)
    result = _run(root, "add-source", str(root.parent / "file"), option, value)

    assert result.exit_code == 2
    assert message in " ".join(result.output.split())
    assert _state(root) == before


def test_failed_write_changes_nothing(root: Path) -> None:
    """If one of several files cannot be written, none is."""
    first, second = root / "one.txt", root / "folder"
    first.write_bytes(b"old")
    second.mkdir()
    before = _state(root)

    with pytest.raises(OSError, match="folder"):
        files.replace_all({first: b"new", second: b"new"})
    assert _state(root) == before


@pytest.mark.parametrize(
    ("lacking", "message"),
    [
        ((), ""),
        (("The Harbour Post\n\n",),
         "Error: no publisher was found; give it with --publisher\n"),
        ((", 4 March 2021",), "Error: no date of publication was found; give it with "
         "--published, or an id with --id\n"),
        (("The Harbour Post\n\n", ", 4 March 2021"),
         "Error: no publisher and no date of publication were found; give them with "
         "--publisher and --published\n"),
    ],
)  # fmt: skip
def test_missing_field_is_named(
    root: Path, lacking: tuple[str, ...], message: str
) -> None:
    """The message names exactly the fields that are missing, and how to give them."""
    story, options = STORY, {"publisher": "The Harbour Post"}
    for words in lacking:
        story = story.replace(words, "")
        options = {} if "Post" in words else options
    article = root.parent / "story.txt"
    article.write_text(story, "utf-8")
    given = [f"--{name}={value}" for name, value in options.items()]
    result = _run(root, "add-source", str(article), *given)

    assert result.exit_code == (1 if message else 0)
    assert (result.output == message) is bool(message)


def test_what_was_found_is_printed(root: Path) -> None:
    """The command prints what it took, so that a wrong field is seen at once."""
    output = _add(root, STORY, "--url", "https://harbour.example/gate").output

    assert "publisher: The Harbour Post" in output
    assert "authors: Ola Nord" in output
    assert "address: https://harbour.example/gate" in output
    assert "from “PORT ELM (Northern Union) -” to “and the quay was closed.”" in output


@pytest.mark.parametrize(
    ("address", "byline", "published"),
    [
        ("https://harbour.example/2021/03/05/gate", "By Ola Nord", "2021-03-05"),
        ("https://harbour.example/gate-4711", "By Ola Nord", None),
        (
            "https://harbour.example/2021/03/05/gate",
            "By Ola Nord, 4 March 2021",
            "2021-03-04",
        ),
    ],
)
def test_day_in_the_address(
    root: Path, address: str, byline: str, published: str | None
) -> None:
    """The day in an address that is given counts where a text has none."""
    article = root.parent / "story.txt"
    article.write_text(STORY.replace("By Ola Nord, 4 March 2021", byline), "utf-8")
    options = ("--id=dockers", "--publisher=The Harbour Post", f"--url={address}")
    result = _run(root, "add-source", str(article), *options)
    record = yaml.safe_load((root / "seeds" / "dockers.yaml").read_text("utf-8"))

    assert str(record.get("published")) == str(published)
    assert f"date: {published or 'unknown'} (" in result.output


def test_a_headline_may_be_missing(root: Path) -> None:
    """An article whose headline was not seen is added without one."""
    (root.parent / "story.txt").write_text(STORY.split("\n", 6)[6], "utf-8")
    result = _run(root, "add-source", str(root.parent / "story.txt"), *OPTIONS)
    path = root / "seeds" / "harbour-post-2021-03.yaml"

    assert result.exit_code == 0, result.output
    assert "no headline was found" in result.output
    assert "headline" not in yaml.safe_load(path.read_text("utf-8"))


@pytest.mark.parametrize(
    ("ending", "options", "extent"),
    [
        ("", (), None),
        (" and the port was", (), "beginning"),
        (" and the port was", ("--extent", "whole"), None),
        ("", ("--extent", "beginning"), "beginning"),
    ],
)
def test_extent(
    root: Path, ending: str, options: tuple[str, ...], extent: str | None
) -> None:
    """A text that stops in a sentence is a beginning, unless somebody knows better."""
    story = STORY.rstrip("\n.") + (ending or ".") + "\n"
    _add(root, story, *options)
    record = yaml.safe_load((root / "seeds" / "dockers.yaml").read_text("utf-8"))

    assert record.get("extent") == extent


def test_address_is_added_later(root: Path) -> None:
    """An option that is given when an article is added again is written."""
    _add(root, STORY)
    again = _add(root, STORY, "--url", "https://harbour.example/gate")
    record = yaml.safe_load((root / "seeds" / "dockers.yaml").read_text("utf-8"))

    assert again.exit_code == 0, again.output
    assert record["url"] == "https://harbour.example/gate"


def test_how_to_replace_is_said(root: Path) -> None:
    """Who adds a corrected text is told that nothing rests on the earlier one."""
    _add(root, STORY)
    output = " ".join(_add(root, CHANGED).output.split())

    assert (
        "use --replace to replace the earlier text. Nothing quotes that yet." in output
    )


def _several(root: Path, *stories: str, options: tuple[str, ...] = ()) -> Result:
    places = []
    for number, story in enumerate(stories):
        place = root.parent / f"story-{number}.txt"
        place.write_text(story, "utf-8")
        places.append(str(place))
    return _run(root, "add-source", *places, *options)


def test_several_articles(root: Path) -> None:
    """Each of several articles is added by itself, with what is given for all."""
    other = STORY.replace("Cranes stand", "Ferries stand").replace("gate", "ramp")
    result = _several(root, STORY, other, options=OPTIONS)
    records = sorted(path.stem for path in (root / "seeds").glob("harbour-post-*"))

    assert result.exit_code == 0, result.output
    assert records == [
        "harbour-post-2021-03-cranes-stand",
        "harbour-post-2021-03-ferries-stand",
    ]
    assert result.output.count("briefs check finds") == 1


def test_one_of_several_is_refused(root: Path) -> None:
    """One that fails does not stop the others, and the exit status says so."""
    result = _several(root, "Menu\nHome\n", STORY, STORY, options=OPTIONS)

    assert result.exit_code == 1
    assert (root / "seeds" / "harbour-post-2021-03-cranes-stand.yaml").is_file()
    assert "story-0.txt: no article found" in result.output
    assert "story-1.txt:" not in result.output
    assert "seeds/harbour-post-2021-03-cranes-stand.yaml: unchanged" in result.output


def test_all_are_refused(root: Path) -> None:
    """All problems are told in one run, and nothing is changed."""
    before = _state(root)
    result = _several(root, "Menu\nHome\n", "%PDF-1.7 ...", options=OPTIONS)

    assert result.exit_code == 1
    assert "story-0.txt: no article found" in result.output
    assert "story-1.txt: " in result.output
    assert _state(root) == before


@pytest.mark.parametrize("option", ["--id", "--headline", "--url"])
def test_option_for_one_article(root: Path, option: str) -> None:
    """What only one article can have is not given for several."""
    value = "https://harbour.example/gate" if option == "--url" else "dockers"
    result = _several(root, STORY, CHANGED, options=(*OPTIONS, option, value))

    assert result.exit_code == 2
    assert f"{option} is for one article" in result.output
