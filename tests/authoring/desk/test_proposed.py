"""What the desk proposes: once, within what may be quoted, never what was refused."""

from __future__ import annotations

from functools import partial
from itertools import count

import pytest

from generator.authoring.desk import payloads
from generator.authoring.desk.web import handlers
from generator.authoring.desk.web.handlers import Desk
from generator.authoring.desk.workspace import Workspace
from generator.authoring.drafting import new_proposals
from generator.authoring.drafting.new_proposals import Settled
from generator.text import quotations
from tests.authoring.desk.asking import BRIEF, INJURED, ask, save, seen


def proposed(desk: Desk) -> list[str]:
    """Return what is quoted in each proposal from the article."""
    found = payloads.proposals(desk.workspace, "strait-post", BRIEF)
    return [one["quote"] for one in found["proposals"]]


def test_discarded_proposals_stay_away(desk: Desk) -> None:
    """What was discarded or taken over is not proposed again."""
    before = payloads.proposals(desk.workspace, "strait-post", BRIEF)["proposals"]
    first = before[0]
    ask(desk, handlers.discard, proposal=first["key"])
    after = payloads.proposals(desk.workspace, "strait-post", BRIEF)["proposals"]

    assert [one["quote"] for one in after] == [one["quote"] for one in before[1:]]


def test_shortened_quotation_is_not_proposed_again(desk: Desk) -> None:
    """A record whose quotation was shortened stands for the proposal that it was."""
    quote = "About 60 ferry workers were injured"
    before = proposed(desk)
    save(desk, {**INJURED, "evidence": [{"source": "strait-post", "quote": quote[9:]}]})

    assert quote in before
    assert quote not in proposed(desk)


def test_changed_proposal_is_not_proposed_again(desk: Desk) -> None:
    """A proposal that was changed and saved stands for itself, until it is undone."""
    found = payloads.proposals(desk.workspace, "strait-post", BRIEF)["proposals"]
    counted = next(one for one in found if one["part"] == "figures")
    record = {**counted["record"], "measure": "missing", "best": 61}
    save(desk, record, proposal=counted["key"])
    after = proposed(desk)
    ask(desk, handlers.undo)

    assert counted["quote"] not in after
    assert counted["quote"] in proposed(desk)


def test_selected_words_settle_a_proposal(desk: Desk) -> None:
    """A record of selected words that a proposal holds stands for that proposal."""
    text = desk.workspace.article("strait-post")
    start = text.index("About 60")
    place = {"start": start, "end": text.index(" were injured") + len(" were injured")}
    made = ask(
        desk, handlers.selected_record, source="strait-post", part="figures", **place
    )
    save(desk, {**made["record"], "measure": "missing"}, proposal=made["proposal"])

    assert INJURED["evidence"][0]["quote"] not in proposed(desk)


def test_removed_record_stays_away(desk: Desk) -> None:
    """A record that was removed is not proposed again, until this is undone."""
    before = proposed(desk)
    save(desk, INJURED)
    ask(desk, handlers.remove, part="figures", index=1, seen=seen(desk))

    assert set(before) - set(proposed(desk)) == {INJURED["evidence"][0]["quote"]}


def test_offers_hold_no_words(desk: Desk) -> None:
    """The desk offers each proposal that fits alone; those added together fit so."""
    corpus = desk.workspace.corpus
    offered, quoted = proposed(desk), corpus.quotations["strait-post"]
    needed = max(quotations.quoted_words([*quoted, one]) for one in offered)
    words = next(n for n in count() if quotations.quotable_words(n) >= needed)
    source = corpus.sources["strait-post"].model_copy(update={"words": words})
    short = corpus.with_documents([("strait-post", source)])
    read = partial(new_proposals.select, "strait-post", corpus.crises[BRIEF], short)
    apart, together = read(together=False), read()

    assert [one.quote for one in apart.proposals] == offered
    assert not apart.omitted
    assert together.omitted
    assert len(together.proposals) + len(together.omitted) == len(offered)


@pytest.mark.parametrize("change", [{"measure": "missing"}, {"best": 61}])
def test_changed_figure_after_a_restart(desk: Desk, change: dict[str, object]) -> None:
    """A figure that was changed is not proposed again when the desk is opened anew."""
    quote = "About 60 ferry workers were injured"
    evidence = [{"source": "strait-post", "quote": quote[:22]}]
    save(desk, {**INJURED, "evidence": evidence, **change})
    again = Desk(Workspace(desk.workspace.root, lambda: "2031-06-02"), "key")
    again.workspace.refresh()

    assert quote not in proposed(again)


def test_figure_settles_a_position_of_its_words() -> None:
    """Words that are quoted for a figure are not proposed as a position too."""
    figure = Settled("figures", "put the dead at 31", "killed", "31")
    position = Settled("positions", "put the dead at 31")

    assert figure.settles(position)
    assert not figure.settles(Settled("positions", "put the dead at 31 in all"))
    assert not figure.settles(Settled("events", "put the dead at 31"))
