"""Changes since an earlier state are found, and the changelog must cover them."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from generator.cli.main import main
from generator.corpus.comparison import diff
from generator.corpus.comparison.diff import Difference
from generator.corpus.corpus import Corpus
from generator.loader import git, project_at_commit
from generator.model.documents import Crisis
from generator.rules import changelog
from generator.rules.framework import Fault
from generator.rules.registry import REVISION_CHECKS
from tests.outputs.sample_corpora import FIGURES, RESPONSES, ROOT, corpus, lake

NOW = corpus()
EXACT, *OTHERS = FIGURES
CHANGES = [dict(entry) for entry in lake().changes]
BRIEF = "briefs/kyrgyzstan-2010-april.yaml"


def _entry(**fields: str) -> dict[str, str]:
    return {"date": "2031-04-02", "what": "It changed.", "why": "So.", **fields}


def _differences(**parts: Any) -> tuple[Difference, ...]:
    return diff.crisis_differences(lake(), lake(**parts), NOW)


def _codes(*entries: dict[str, str], **parts: Any) -> list[str]:
    """Return the rules broken by changing the lake and adding changelog entries."""
    crisis = lake(changes=[*CHANGES, *entries], **parts)
    found = diff.crisis_differences(lake(), crisis, NOW)
    return [
        check.rule.code
        for check in REVISION_CHECKS
        for _ in check.find(lake(), crisis, found)
    ]


def _history_faults(before: Crisis, crisis: Crisis) -> list[Fault]:
    return [*changelog.history_is_append_only.find(before, crisis, ())]


def _figures(**fields: Any) -> list[dict[str, Any]]:
    return [{**EXACT, **fields}, *OTHERS]


def test_equal_states() -> None:
    """A crisis does not differ from itself."""
    assert _differences() == ()


def test_order() -> None:
    """The order of records is not a difference."""
    assert _differences(figures=FIGURES[::-1], responses=RESPONSES[::-1]) == ()


def test_renamed_record() -> None:
    """A record with its earlier id in `was` is unchanged, as are references to it."""
    renamed = [
        {**EXACT, "id": "killed-first", "was": ["killed-exact"], "place": "port"},
        {**OTHERS[0], "supersedes": "killed-first", "place": "port"},
        *OTHERS[1:],
    ]
    port = {"id": "port", "name": "The harbour", "was": ["harbour"]}
    bottom = [{"text": lake().bottom_line[0].text, "rests_on": ["killed-first"]}]

    assert _differences(figures=renamed, places=[port], bottom_line=bottom) == ()


def test_renamed_actor() -> None:
    """An actor with its earlier id in `was` is unchanged everywhere."""
    ministry = NOW.actors["lake-ministry"].model_copy(
        update={"was": ("lake-ministry",)}
    )
    actors = {"far-union": NOW.actors["far-union"], "water-ministry": ministry}
    now = Corpus(NOW.crises, actors, NOW.sources)
    text = lake().model_dump_json().replace('"lake-ministry"', '"water-ministry"')
    crisis = Crisis.model_validate_json(text)

    assert diff.crisis_differences(lake(), crisis, now) == ()


def test_renamed_crisis() -> None:
    """A crisis is compared with its state under its earlier id."""
    crisis = lake(was=["pond"])
    before = corpus(pond=lake())

    assert diff.earlier_crisis("tarn", crisis, before) == lake()
    assert diff.earlier_crisis("tarn", lake(), before) is None


def test_difference_in_words() -> None:
    """A difference states its place, the old and the new value."""
    (one,) = _differences(figures=_figures(best=13))

    assert str(one) == "figures.killed-exact.best was: 12; it is now: 13"


def test_new_and_removed_records() -> None:
    """New and removed records are reported with their text."""
    removed = _differences(figures=FIGURES[:-1])
    added = diff.crisis_differences(lake(figures=FIGURES[:-1]), lake(), NOW)

    assert [str(difference).split("; ")[0] for difference in removed] == [
        "figures.lost is gone"
    ]
    assert [str(difference).split(": ")[0] for difference in added] == [
        "figures.lost is new"
    ]


def test_title_and_bottom_line_are_compared() -> None:
    """Fields above the records are compared too."""
    differences = _differences(
        title="The tarn", bottom_line=[{"text": "Calm.", "rests_on": ["lost"]}]
    )

    assert [difference.part for difference in differences] == ["title", "bottom_line"]


@pytest.mark.covers("C701")
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
def test_missing_entry(parts: dict[str, Any]) -> None:
    """A changed, new or removed figure, role or response needs an entry."""
    assert "C701" in _codes(**parts)


def test_complete_entry() -> None:
    """An entry that names the record, old and new value is enough."""
    entry = _entry(record="killed-exact", old="12", new="13")

    assert _codes(entry, figures=_figures(best=13)) == []


def test_entry_for_another_record() -> None:
    """An entry covers only the record that it names."""
    assert "C701" in _codes(_entry(record="lost"), figures=_figures(best=13))


def test_unnamed_entry_for_new_record() -> None:
    """A new record may be covered by an entry that names no record."""
    assert _codes(_entry(), figures=[*FIGURES, {**EXACT, "id": "killed-again"}]) == []


@pytest.mark.covers("C702")
def test_entry_before_last_review() -> None:
    """A new entry dated before the last review is refused."""
    entry = _entry(date="2031-04-01", record="killed-exact", old="12", new="13")

    assert _codes(entry, figures=_figures(best=13)) == ["C702"]


@pytest.mark.covers("C703")
def test_number_needs_old_and_new() -> None:
    """An entry for a changed number must state the old and the new one."""
    entry = _entry(record="killed-exact")

    assert _codes(entry, figures=_figures(best=13)) == ["C703"]


@pytest.mark.covers("C704")
def test_changed_wording() -> None:
    """A changed note gives only a warning."""
    assert _codes(figures=_figures(note="Otherwise.")) == ["C704"]


@pytest.mark.covers("C705")
@pytest.mark.parametrize(
    "fields",
    [
        {"old": "11", "new": "13"},
        {"old": "12", "new": "14"},
        {"field": "low", "old": "12", "new": "13"},
        {"field": "best", "old": "12", "new": "12"},
    ],
)
def test_wrong_entry(fields: dict[str, str]) -> None:
    """An entry must state the actual old and new values."""
    entry = _entry(record="killed-exact", **fields)

    assert _codes(entry, figures=_figures(best=13)) == ["C705"]


def test_entry_with_several_keys() -> None:
    """The number of a figure may be given in words or key by key."""
    now = {"low": 12, "high": 14, "best": None}
    words = _entry(record="killed-exact", old="12", new="12 to 14")
    keys = _entry(
        record="killed-exact",
        old="low nothing, best 12, high nothing",
        new="low 12, best nothing, high 14",
    )

    assert _codes(words, figures=_figures(**now)) == []
    assert _codes(keys, figures=_figures(**now)) == []


def test_entry_for_unknown_record() -> None:
    """An entry may name a removed record, but not one that never existed."""
    assert _codes(_entry(record="never-was")) == ["C705"]
    assert _codes(_entry(record="lost"), figures=FIGURES[:-1]) == []


def test_entry_for_unchanged_record() -> None:
    """An entry may not say that a record changed which is as it was."""
    assert _codes(_entry(record="lost")) == ["C705"]
    assert _codes(_entry(record="lost", what="It was confirmed.")) == ["C705"]


def test_changed_accusation() -> None:
    """Who is accused in an event may not change without an entry."""
    event = {"id": "blast", "text": "It burned.", "rests_on": ["lost"]}
    before = lake(events=[{**event, "accused": [{"unnamed": "the guards"}]}])
    after = lake(events=[event])
    found = diff.crisis_differences(before, after, NOW)
    codes = [
        check.rule.code
        for check in REVISION_CHECKS
        for _ in check.find(before, after, found)
    ]

    assert codes == ["C701"]


def test_other_entry_for_new_record() -> None:
    """A new record needs its own entry or one that names no record."""
    more = [*FIGURES, {**EXACT, "id": "killed-again"}]

    assert "C701" in _codes(_entry(record="lost"), figures=more)


def test_changed_role() -> None:
    """The text of a role is its content, so changing it needs an entry."""
    roles = [{**lake().roles[0].model_dump(mode="json"), "text": "Ministry of roads."}]

    assert _codes(roles=roles) == ["C701"]


def test_renamed_place() -> None:
    """A renamed place changes its figures, so it needs an entry."""
    assert _codes(places=[{"id": "harbour", "name": "The far shore"}]) == ["C701"]


def test_merged_record() -> None:
    """A record whose id another existing record claims in `was` counts as removed."""
    later, *others = OTHERS
    merged = [{**later, "was": ["killed-exact"], "supersedes": None}, *others]
    (removed, *_) = [
        difference for difference in _differences(figures=merged) if not difference.new
    ]

    assert removed.record == "killed-exact"
    assert "C701" in _codes(figures=merged)


def test_record_of_another_kind() -> None:
    """A response that became an event is not called removed, but needs an entry."""
    moved, *kept = RESPONSES
    event = {"id": "plea", "was": [moved["id"]], "text": "It was calm."}
    crisis = lake(responses=kept, events=[{**event, "rests_on": ["lost"]}])
    found = diff.crisis_differences(lake(), crisis, NOW)
    messages = [
        fault.message
        for check in REVISION_CHECKS
        if check.rule.code == "C701"
        for fault in check.find(lake(), crisis, found)
    ]

    assert [message for message in messages if "of another kind" in message]
    assert not [message for message in messages if "removed" in message]


@pytest.mark.covers("C706")
@pytest.mark.parametrize("entries", [CHANGES[1:], CHANGES[:1], CHANGES[::-1], []])
def test_published_entries_are_kept(entries: list[dict[str, str]]) -> None:
    """A published entry is neither removed nor moved."""
    crisis = lake(changes=entries)

    assert _history_faults(lake(), crisis)


def test_corrected_entry() -> None:
    """The words of an entry may be corrected, and new entries may follow."""
    entries = [{**CHANGES[0], "why": "The brief is new."}, CHANGES[1], _entry()]

    assert not _history_faults(lake(), lake(changes=entries))


def test_earlier_ids_are_kept() -> None:
    """New earlier ids of a brief come after those that it already had."""
    before = lake(was=["pond"])

    assert not _history_faults(before, lake(was=["pond", "mere"]))
    assert _history_faults(before, lake(was=["mere", "pond"]))
    assert _history_faults(before, lake())


def test_events_need_no_entry() -> None:
    """Changes to other parts than figures, roles and responses need no entry."""
    event = {"id": "calm", "text": "It was calm.", "rests_on": ["lost"]}

    assert _codes(events=[event]) == []


def _git(root: Path, *arguments: str) -> None:
    author = ("-c", "user.name=Ana", "-c", "user.email=ana@lake.example")
    subprocess.run(
        ["git", "-C", str(root), *author, *arguments], check=True, capture_output=True
    )


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Commit a copy of the real project to a repository."""
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


def test_check_unchanged(root: Path) -> None:
    """A project as committed has nothing to report."""
    assert "C70" not in _check(root, "--since", "HEAD").output


def test_check_changed_status(root: Path) -> None:
    """A changed status is reported at its place with the old value."""
    _alter(root, "status: withheld", "status: refused")
    done = _check(root, "--since", "HEAD")

    assert done.exit_code == 1
    assert (
        "C701 responses.us-recognition-withheld.status: was 'withheld'" in done.output
    )


@pytest.mark.covers("C707")
def test_check_removed_brief(root: Path) -> None:
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


@pytest.mark.covers("C708")
def test_check_unreadable_base(root: Path) -> None:
    """A brief that was invalid in the earlier commit is reported."""
    _alter(root, "covers:", "coverz:")
    _git(root, "commit", "--quiet", "--all", "--message=Typing error")
    _alter(root, "coverz:", "covers:")

    assert f"{BRIEF}:1:1: C708 (warning)" in _check(root, "--since", "HEAD").output


def test_check_removed_record(root: Path) -> None:
    """A removed record is reported at the first entry of `changes`."""
    _alter(root, "- id: us-recognition-withheld", "- id: another-response")
    lines = (root / BRIEF).read_text().splitlines()
    first = lines.index("changes:") + 2

    assert f"{BRIEF}:{first}:3: C701" in _check(root, "--since", "HEAD").output


def test_check_merge_base(root: Path) -> None:
    """Changes by others on the base branch are not reported."""
    _git(root, "checkout", "--quiet", "-b", "mine")
    _git(root, "checkout", "--quiet", "main")
    _alter(root, "status: withheld", "status: refused")
    _git(root, "commit", "--quiet", "--all", "--message=Theirs")
    _git(root, "checkout", "--quiet", "mine")

    assert "C70" not in _check(root, "--since", "main").output


def test_base_leaves_working_tree(root: Path) -> None:
    """The earlier state is read without touching the working tree."""
    _alter(root, "status: withheld", "status: refused")
    before = (root / BRIEF).read_bytes()
    earlier = project_at_commit.load_project(root, "HEAD")
    response = {
        response.id: response
        for response in earlier.crises["kyrgyzstan-2010-april"].record.responses
    }

    assert response["us-recognition-withheld"].status == "withheld"
    assert (root / BRIEF).read_bytes() == before


@pytest.mark.parametrize("name", ["nowhere", "--help", "-x", "main:briefs", ""])
def test_unknown_base_is_wrong_usage(root: Path, name: str) -> None:
    """A name that is no commit is refused with a sentence, and never an option."""
    with pytest.raises(git.GitError, match="there is no commit"):
        project_at_commit.load_project(root, name)
    assert _check(root, f"--since={name or 'nowhere'}").exit_code == 2


def test_no_repository(tmp_path: Path) -> None:
    """Outside a repository, the message says so."""
    (tmp_path / "briefs").mkdir()

    with pytest.raises(git.GitError, match="not a git repository"):
        project_at_commit.load_project(tmp_path, "HEAD")


def test_symlink_in_history(root: Path) -> None:
    """A symbolic link in an earlier state is not followed."""
    (root / "seeds/link.yaml").symlink_to("/etc/hostname")
    _git(root, "add", "--all")
    _git(root, "commit", "--quiet", "--message=Link")

    assert "link" not in project_at_commit.load_project(root, "HEAD").sources
