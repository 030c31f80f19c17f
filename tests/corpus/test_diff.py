"""What changed since an earlier state is found, and asked for."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from generator.cli.main import main
from generator.corpus import diff
from generator.corpus.corpus import Corpus
from generator.corpus.diff import Difference
from generator.loader import git
from generator.model.records import Crisis
from generator.rules.changelog import SINCE
from tests.outputs.sample_corpora import FIGURES, RESPONSES, ROOT, corpus, lake

NOW = corpus()
EXACT, *OTHERS = FIGURES
CHANGES = [dict(one) for one in lake().changes]
BRIEF = "briefs/kyrgyzstan-2010-april.yaml"


def _entry(**fields: str) -> dict[str, str]:
    return {"date": "2031-04-02", "what": "It changed.", "why": "So.", **fields}


def _differences(**parts: Any) -> tuple[Difference, ...]:
    return diff.differences(lake(), lake(**parts), NOW)


def _codes(*entries: dict[str, str], **parts: Any) -> list[str]:
    """Return the codes found where the lake has become this, with new entries."""
    crisis = lake(changes=[*CHANGES, *entries], **parts)
    found = diff.differences(lake(), crisis, NOW)
    return [code for code, find in SINCE.items() for _ in find(lake(), crisis, found)]


def _figures(**fields: Any) -> list[dict[str, Any]]:
    return [{**EXACT, **fields}, *OTHERS]


def test_same_has_no_difference() -> None:
    """A crisis does not differ from itself."""
    assert _differences() == ()


def test_order_is_no_difference() -> None:
    """Records in another order have not changed."""
    assert _differences(figures=FIGURES[::-1], responses=RESPONSES[::-1]) == ()


def test_new_name_is_no_difference() -> None:
    """A record that names its earlier id has not changed, nor has what refers to it."""
    renamed = [
        {**EXACT, "id": "killed-first", "was": ["killed-exact"], "place": "port"},
        {**OTHERS[0], "supersedes": "killed-first", "place": "port"},
        *OTHERS[1:],
    ]
    port = {"id": "port", "name": "The harbour", "was": ["harbour"]}
    bottom = [{"text": lake().bottom_line[0].text, "rests_on": ["killed-first"]}]

    assert _differences(figures=renamed, places=[port], bottom_line=bottom) == ()


def test_new_name_of_an_actor_is_no_difference() -> None:
    """An actor that names its earlier id is the same wherever it stands."""
    ministry = NOW.actors["lake-ministry"].model_copy(
        update={"was": ("lake-ministry",)}
    )
    actors = {"far-union": NOW.actors["far-union"], "water-ministry": ministry}
    now = Corpus(NOW.crises, actors, NOW.sources)
    text = lake().model_dump_json().replace('"lake-ministry"', '"water-ministry"')
    crisis = Crisis.model_validate_json(text)

    assert diff.differences(lake(), crisis, now) == ()


def test_new_name_of_a_crisis_is_followed() -> None:
    """A crisis is compared with what it was under its earlier id."""
    crisis = lake(was=["pond"])
    before = corpus(pond=lake())

    assert diff.earlier("tarn", crisis, before) == lake()
    assert diff.earlier("tarn", lake(), before) is None


def test_difference_is_said_in_words() -> None:
    """What differs is named with its place, as it was and as it is."""
    (one,) = _differences(figures=_figures(best=13))

    assert str(one) == "figures.killed-exact.best was: 12; it is now: 13"


def test_coming_and_going_are_said() -> None:
    """A record that came, and one that went, are named with what they say."""
    gone = _differences(figures=FIGURES[:-1])
    came = diff.differences(lake(figures=FIGURES[:-1]), lake(), NOW)

    assert [str(one).split("; ")[0] for one in gone] == ["figures.lost is gone"]
    assert [str(one).split(": ")[0] for one in came] == ["figures.lost is new"]


def test_title_and_bottom_line_are_compared() -> None:
    """What stands above the records is compared too."""
    found = _differences(
        title="The tarn", bottom_line=[{"text": "Calm.", "rests_on": ["lost"]}]
    )

    assert [one.part for one in found] == ["title", "bottom_line"]


@pytest.mark.parametrize(
    "parts",
    [
        {"figures": _figures(best=13)},
        {"figures": _figures(attributed_to=["far-union"])},
        {"figures": FIGURES[:-1]},
        {"figures": [*FIGURES, {**EXACT, "id": "killed-again"}]},
        {"responses": [{**RESPONSES[0], "status": "done"}, *RESPONSES[1:]]},
        {"roles": []},
    ],
)
def test_change_without_an_entry_is_found(parts: dict[str, Any]) -> None:
    """A figure, role or response that changed, came or went needs an entry."""
    assert "C701" in _codes(**parts)


def test_change_with_an_entry_is_told() -> None:
    """An entry that names the record, with old and new, is enough."""
    entry = _entry(record="killed-exact", old="12", new="13")

    assert _codes(entry, figures=_figures(best=13)) == []


def test_entry_of_another_record_is_not_enough() -> None:
    """An entry tells only of the record that it names."""
    assert "C701" in _codes(_entry(record="lost"), figures=_figures(best=13))


def test_any_new_entry_tells_of_a_new_record() -> None:
    """A record that came may be told of without its name."""
    assert _codes(_entry(), figures=[*FIGURES, {**EXACT, "id": "killed-again"}]) == []


def test_old_entry_is_dated_wrongly() -> None:
    """A new entry of a day before the last review is refused."""
    entry = _entry(date="2031-04-01", record="killed-exact", old="12", new="13")

    assert _codes(entry, figures=_figures(best=13)) == ["C702"]


def test_number_needs_old_and_new() -> None:
    """The entry for a changed number without old and new is refused."""
    entry = _entry(record="killed-exact")

    assert _codes(entry, figures=_figures(best=13)) == ["C703"]


def test_other_words_are_a_warning() -> None:
    """A note that changed is asked about, and no more."""
    assert _codes(figures=_figures(note="Otherwise.")) == ["C704"]


@pytest.mark.parametrize(
    "fields",
    [
        {"old": "11", "new": "13"},
        {"old": "12", "new": "14"},
        {"field": "low", "old": "12", "new": "13"},
        {"field": "best", "old": "12", "new": "12"},
    ],
)
def test_entry_that_is_not_so_is_refused(fields: dict[str, str]) -> None:
    """An entry cannot say that a figure was or is another than it was or is."""
    entry = _entry(record="killed-exact", **fields)

    assert _codes(entry, figures=_figures(best=13)) == ["C705"]


def test_entry_of_several_keys_is_so() -> None:
    """The number of a figure may be told in words, or key by key."""
    now = {"low": 12, "high": 14, "best": None}
    words = _entry(record="killed-exact", old="12", new="12 to 14")
    keys = _entry(
        record="killed-exact",
        old="low nothing, best 12, high nothing",
        new="low 12, best nothing, high 14",
    )

    assert _codes(words, figures=_figures(**now)) == []
    assert _codes(keys, figures=_figures(**now)) == []


def test_entry_of_nothing_is_refused() -> None:
    """An entry cannot name a record that never was; one that went it can."""
    assert _codes(_entry(record="never-was")) == ["C705"]
    assert _codes(_entry(record="lost"), figures=FIGURES[:-1]) == []


def test_entry_of_another_record_tells_of_nothing_new() -> None:
    """A record that came is told by its own entry, or by one for all that came."""
    more = [*FIGURES, {**EXACT, "id": "killed-again"}]

    assert "C701" in _codes(_entry(record="lost"), figures=more)


def test_what_a_role_says_is_told() -> None:
    """The words of a role are what it says, so that other words are no mere wording."""
    roles = [{**lake().roles[0].model_dump(mode="json"), "text": "Ministry of roads."}]

    assert _codes(roles=roles) == ["C701"]


def test_name_of_a_place_is_told() -> None:
    """A place that is called otherwise changes what its figures say."""
    assert _codes(places=[{"id": "harbour", "name": "The far shore"}]) == ["C701"]


def test_record_that_another_swallowed_is_gone() -> None:
    """An earlier id of a record does not stand for another that was beside it."""
    later, *others = OTHERS
    swallowed = [{**later, "was": ["killed-exact"], "supersedes": None}, *others]
    (gone, *_) = [one for one in _differences(figures=swallowed) if not one.new]

    assert gone.record == "killed-exact"
    assert "C701" in _codes(figures=swallowed)


@pytest.mark.parametrize("entries", [CHANGES[1:], CHANGES[:1], CHANGES[::-1], []])
def test_entries_stay(entries: list[dict[str, str]]) -> None:
    """An entry that was published is neither taken out nor put elsewhere."""
    crisis = lake(changes=entries)

    assert [*SINCE["C706"](lake(), crisis, ())]


def test_words_of_an_entry_are_mended() -> None:
    """An entry keeps its place when its words are mended, or a new one follows."""
    mended = [{**CHANGES[0], "why": "The brief is new."}, CHANGES[1], _entry()]

    assert not [*SINCE["C706"](lake(), lake(changes=mended), ())]


def test_first_id_stays() -> None:
    """New earlier ids of a brief come after those that it had."""
    before = lake(was=["pond"])

    assert not [*SINCE["C706"](before, lake(was=["pond", "mere"]), ())]
    assert [*SINCE["C706"](before, lake(was=["mere", "pond"]), ())]
    assert [*SINCE["C706"](before, lake(), ())]


def test_events_need_no_entry() -> None:
    """What is neither figure, role nor response may change untold."""
    event = {"id": "calm", "text": "It was calm.", "rests_on": ["lost"]}

    assert _codes(events=[event]) == []


def _git(root: Path, *arguments: str) -> None:
    who = ("-c", "user.name=Ana", "-c", "user.email=ana@lake.example")
    subprocess.run(
        ["git", "-C", str(root), *who, *arguments], check=True, capture_output=True
    )


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return the real project, committed once in a repository of its own."""
    folder = tmp_path / "project"
    for name in ("briefs", "seeds"):
        shutil.copytree(
            ROOT / name, folder / name, ignore=shutil.ignore_patterns("originals")
        )
    _git(folder.parent, "init", "--quiet", "--initial-branch=main", str(folder))
    _git(folder, "add", "--all")
    _git(folder, "commit", "--quiet", "--message=First")
    return folder


def _alter(root: Path, old: str, new: str) -> None:
    path = root / BRIEF
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))


def _check(root: Path, *arguments: str) -> Result:
    return CliRunner().invoke(main, ["--root", str(root), "check", *arguments])


def test_nothing_changed(root: Path) -> None:
    """A project that is as it was committed has nothing to tell."""
    assert "C70" not in _check(root, "--since", "HEAD").output


def test_change_is_asked_for(root: Path) -> None:
    """A status that changed on disk is found at its place, with what it was."""
    _alter(root, "status: withheld", "status: refused")
    done = _check(root, "--since", "HEAD")

    assert done.exit_code == 1
    assert (
        "C701 responses.us-recognition-withheld.status: was 'withheld'" in done.output
    )


def test_brief_that_is_gone_is_found(root: Path) -> None:
    """A published brief is not deleted, nor renamed without its earlier id."""
    (root / BRIEF).rename(root / "briefs/uprising.yaml")
    renamed = _check(root, "--since", "HEAD")
    text = (root / "briefs/uprising.yaml").read_text()
    known = text.replace("format: 1", f"format: 1\nwas: [{Path(BRIEF).stem}]", 1)
    (root / "briefs/uprising.yaml").write_text(known)
    followed = _check(root, "--since", "HEAD")

    assert renamed.exit_code == 1
    assert f"{BRIEF}:1:1: C707" in renamed.output
    assert "C707" not in followed.output


def test_what_cannot_be_compared_is_said(root: Path) -> None:
    """A brief that could not be read at the earlier commit is named."""
    _alter(root, "covers:", "coverz:")
    _git(root, "commit", "--quiet", "--all", "--message=Typing error")
    _alter(root, "coverz:", "covers:")

    assert f"{BRIEF}:1:1: C708 (warning)" in _check(root, "--since", "HEAD").output


def test_record_that_is_gone_is_found_in_its_list(root: Path) -> None:
    """What went is reported where the brief tells of changes."""
    _alter(root, "- id: us-recognition-withheld", "- id: another-response")
    lines = (root / BRIEF).read_text().splitlines()
    first = lines.index("changes:") + 2

    assert f"{BRIEF}:{first}:3: C701" in _check(root, "--since", "HEAD").output


def test_merge_base_is_compared(root: Path) -> None:
    """What others changed meanwhile is not taken for a change of this branch."""
    _git(root, "checkout", "--quiet", "-b", "mine")
    _git(root, "checkout", "--quiet", "main")
    _alter(root, "status: withheld", "status: refused")
    _git(root, "commit", "--quiet", "--all", "--message=Theirs")
    _git(root, "checkout", "--quiet", "mine")

    assert "C70" not in _check(root, "--since", "main").output


def test_base_is_read_and_nothing_moves(root: Path) -> None:
    """The earlier state is read without touching a file of the working tree."""
    _alter(root, "status: withheld", "status: refused")
    before = (root / BRIEF).read_bytes()
    earlier = git.project(root, "HEAD")
    response = {
        one.id: one for one in earlier.crises["kyrgyzstan-2010-april"].record.responses
    }

    assert response["us-recognition-withheld"].status == "withheld"
    assert (root / BRIEF).read_bytes() == before


@pytest.mark.parametrize("name", ["nowhere", "--help", "-x", "main:briefs", ""])
def test_unknown_base_is_wrong_usage(root: Path, name: str) -> None:
    """A name that is no commit is refused with a sentence, and never an option."""
    with pytest.raises(git.HistoryError, match="there is no commit"):
        git.project(root, name)
    assert _check(root, f"--since={name or 'nowhere'}").exit_code == 2


def test_no_repository_is_said(tmp_path: Path) -> None:
    """Outside a repository the message says so."""
    (tmp_path / "briefs").mkdir()

    with pytest.raises(git.HistoryError, match="not a git repository"):
        git.project(tmp_path, "HEAD")


def test_link_in_history_is_passed_over(root: Path) -> None:
    """A symbolic link in an earlier state is not followed."""
    (root / "seeds/link.yaml").symlink_to("/etc/hostname")
    _git(root, "add", "--all")
    _git(root, "commit", "--quiet", "--message=Link")

    assert "link" not in git.project(root, "HEAD").sources
