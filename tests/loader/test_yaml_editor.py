"""Keys at the top of a file are set and lists are added to; all else stays."""

from __future__ import annotations

import pytest

from generator.loader import yaml_editor, yaml_reader

KEPT = "# of the harbour\nname: The Ferry  # as printed\n"


def data(text: str) -> object:
    """Return the data of a file, which has no problem of form."""
    parsed = yaml_reader.parse("", text)
    assert not parsed.problems
    return parsed.data


@pytest.mark.parametrize(
    "old",
    [
        "seals: [a, b]  # by hand\n",
        "seals: [a,\n  b]\n",
        "seals:\n- a\n# why b is here\n- b\n",
        "seals:\n  - a\n# why b is here\n  - b\n",
        '"seals":\n  - a\n',
        "seals:\n",
        "seals: |\n  a\n\n\n  b\n",
    ],
)
def test_a_value_is_replaced_whole(old: str) -> None:
    """However a value is written, nothing of it is left, and nothing else is lost."""
    rest = "# of the rest\nlast: 1\n"
    changed = yaml_editor.set_keys(KEPT + old + rest, {"seals": ["new"]})

    assert changed == f"{KEPT}seals: [new]\n{rest}"


def test_several_keys() -> None:
    """Keys keep their places; new ones come last, and None removes one."""
    text = "a: 1\nb:\n  - 2\nc: 3\n"

    assert yaml_editor.set_keys(text, {"c": 4, "d": 5, "b": None, "a": 6}) == (
        "a: 6\nc: 4\nd: 5\n"
    )
    assert data(yaml_editor.set_keys(text, {"b": None})) == {"a": "1", "c": "3"}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("events: []  # none yet\n", "events:  # none yet\n  - id: new\n"),
        ("events:\n", "events:\n  - id: new\n"),
        ("events:\n- id: a\n# b\n- id: b  # c\n", None),
        ("events:\n    - id: a\n      note: |\n        b\n", None),
        ('"events":\n  - id: a\n', None),
        ("", f"{KEPT}last: 1\nevents:\n  - id: new\n"),
    ],
)
def test_an_entry_is_added(old: str, new: str | None) -> None:
    """An entry is added below the last one, as far from the margin as they are."""
    rest = "# of the rest\nlast: 1\n" if old else "last: 1\n"
    changed = yaml_editor.add_items(KEPT + old + rest, "events", [{"id": "new"}])
    margin = old.partition("\n")[2].partition("-")[0]

    if not old:
        assert changed == new
    elif new:
        assert changed == KEPT + new + rest
    else:
        assert changed == f"{KEPT}{old}{margin}- id: new\n{rest}"
