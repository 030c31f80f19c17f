"""One item of a list is changed key by key, and all else stays as it is."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.loader import item_editor, yaml_reader

ORDER = ("id", "measure", "best", "note", "evidence", "text")
BRIEF = """\
title: Salt  # as on the map
figures:
  # counted by the council
  - id: one
    measure: killed  # not injured
    best: 14  # by noon
    # the words follow
    evidence:
      - {source: post, quote: fourteen people were killed}
  - {id: two, best: 3}

  - id: three
    note: >-
      Long words
      over two lines.

events: [{id: a}, {id: b}]  # short
# the end
"""


def data(text: str) -> Any:
    """Return the data of a file, which has no problem of form."""
    parsed = yaml_reader.parse("", text)
    assert not parsed.problems
    return parsed.data


def test_changed_value_keeps_its_comment() -> None:
    """A new value takes the place of the old one, and every comment stays."""
    changed = item_editor.set_item_keys(BRIEF, "figures", 0, {"best": 15}, ORDER)

    assert changed == BRIEF.replace("best: 14", "best: 15")


def test_new_key_stands_in_the_order_of_the_format() -> None:
    """A new key is written behind the keys that the format puts before it."""
    changed = item_editor.set_item_keys(BRIEF, "figures", 0, {"note": "Hm."}, ORDER)

    assert changed == BRIEF.replace("# by noon\n", "# by noon\n    note: Hm.\n")


def test_removed_key_takes_only_its_line() -> None:
    """A key that is removed takes its own comment along, and no other."""
    changed = item_editor.set_item_keys(BRIEF, "figures", 0, {"best": None}, ORDER)

    assert changed == BRIEF.replace("    best: 14  # by noon\n", "")


def test_first_key_can_be_removed() -> None:
    """The key beside the dash can go, and the next one takes its place."""
    changed = item_editor.set_item_keys(BRIEF, "figures", 0, {"id": None}, ORDER)

    assert "  - measure: killed  # not injured\n" in changed


def test_list_is_replaced_as_a_whole() -> None:
    """A value that is a list keeps its place among the comments around it."""
    evidence = [{"source": "post", "quote": "at least fourteen died"}]
    changed = item_editor.set_item_keys(
        BRIEF, "figures", 0, {"evidence": evidence}, ORDER
    )

    assert data(changed)["figures"][0]["evidence"] == evidence
    assert "# the words follow\n    evidence:" in changed


def test_item_in_braces() -> None:
    """An item in braces is written as a block, and its neighbours do not change."""
    changed = item_editor.set_item_keys(BRIEF, "figures", 1, {"note": "Hm."}, ORDER)

    expected = "  - id: two\n    best: 3\n    note: Hm.\n"
    assert changed == BRIEF.replace("  - {id: two, best: 3}\n", expected)


def test_folded_text_is_replaced() -> None:
    """A text over several lines is replaced up to its last line."""
    changed = item_editor.set_item_keys(BRIEF, "figures", 2, {"note": "Hm."}, ORDER)

    assert data(changed)["figures"][2] == {"id": "three", "note": "Hm."}
    assert changed.endswith("\n\nevents: [{id: a}, {id: b}]  # short\n# the end\n")


@pytest.mark.parametrize("index", range(3))
def test_item_is_removed(index: int) -> None:
    """The other items and the comments that are not directly above it stay."""
    before = data(BRIEF)["figures"]
    changed = item_editor.remove_item(BRIEF, "figures", index)

    assert data(changed)["figures"] == before[:index] + before[index + 1 :]
    assert ("counted by the council" in changed) == (index != 0)


def test_last_item_takes_the_list_along() -> None:
    """A list without items is no list, so its key goes too."""
    text = "title: A\nevents:\n  - id: a\nroles:\n  - id: b\n"

    assert item_editor.remove_item(text, "events", 0) == "title: A\nroles:\n  - id: b\n"


@pytest.mark.parametrize(("index", "to"), [(0, 2), (2, 0), (1, 2), (1, 0)])
def test_item_is_moved(index: int, to: int) -> None:
    """An item is moved with its comments, and the others keep their order."""
    expected = data(BRIEF)["figures"]
    expected.insert(to, expected.pop(index))
    changed = item_editor.move_item(BRIEF, "figures", index, to)

    assert data(changed)["figures"] == expected
    assert sorted(changed.splitlines()) == sorted(BRIEF.splitlines())


@pytest.mark.parametrize(
    ("part", "index", "to", "refusal"),
    [
        ("events", 0, 1, "write the entries of 'events' one below the other first"),
        ("figures", 3, 0, "'figures' has no entry 4"),
        ("figures", 0, 3, "'figures' has no entry 4"),
        ("roles", 0, 1, "there is no list 'roles'"),
    ],
)
def test_refused_moves(part: str, index: int, to: int, refusal: str) -> None:
    """What cannot be moved is refused in words that say why."""
    with pytest.raises(ValueError, match=refusal):
        item_editor.move_item(BRIEF, part, index, to)


@given(
    st.integers(0, 2),
    st.dictionaries(
        st.sampled_from(ORDER[1:]),
        st.none()
        | st.text("abc: #-'\"{}[]é\n", min_size=1)
        | st.lists(st.sampled_from("pqr"), min_size=1),
        min_size=1,
    ),
)
def test_any_value_is_read_as_it_was_set(index: int, values: dict[str, Any]) -> None:
    """Whatever is set is read back, and nothing else in the file differs."""
    changed = data(item_editor.set_item_keys(BRIEF, "figures", index, values, ORDER))
    expected = data(BRIEF)
    item = {**expected["figures"][index], **values}
    item = {key: value for key, value in item.items() if value is not None}
    expected["figures"][index] = item

    assert changed == expected
