"""A name may mix scripts only as an article has it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.rules.sealed_briefs import problems_of

NAME = "\u0422\u041e\u0420wire"
"""The name of an agency, of which the first three letters are Cyrillic."""
OTHER = "\u0422O\u0420wire"
"""The same, but for a Latin letter."""
QUOTE = f"Nine people were killed at the mill, {NAME} reported"
ARTICLE = f"""A day at the quay

{QUOTE} on Friday, and the Vakiyev Union came to the other bank of the river by ferry.
"""
FIGURE = {
    "id": "f1",
    "measure": "killed",
    "best": 9,
    "evidence": [{"source": "s", "quote": QUOTE}],
}


def _mixed(
    root: Path, figure: dict[str, Any], names: dict[str, str], **more: Any
) -> list[str]:
    """Return the places where a brief mixes scripts.

    Args:
        root: Folder of the project.
        figure: What its figure has besides number and quotation.
        names: Names of its actors by their ids.
        more: What `create` takes besides.
    """
    actors = {one: {"name": name, "kind": "media"} for one, name in names.items()}
    record = {"figures": [{**FIGURE, **figure}]}
    attempt = {"article": ARTICLE, "record": record, "actors": actors, **more}
    problems = problems_of(root, attempt)
    return [f"{one.path} {one.where}" for one in problems if one.code == "P723"]


@pytest.mark.parametrize(
    ("figure", "names", "more"),
    [
        ({"attributed_to": ["wire"], "note": f"{NAME} says."}, {"wire": NAME}, {}),
        ({}, {"wire": NAME}, {"source": {"origins": ["wire"]}}),
        ({}, {}, {"source": {"publisher": NAME}, "page": {"publisher": NAME}}),
    ],
)
def test_name_of_an_article(
    figure: dict[str, Any], names: dict[str, str], more: Any, tmp_path: Path
) -> None:
    """A name that an article or its page mixes is the name."""
    assert not _mixed(tmp_path, figure, names, **more)


@pytest.mark.parametrize(
    ("figure", "names", "more", "place"),
    [
        (
            {"attributed_to": ["wire"]},
            {"wire": OTHER},
            {},
            "briefs/actors/wire.yaml name",
        ),
        (
            {"attributed_to": ["wire"], "note": f"{OTHER} says."},
            {"wire": NAME},
            {},
            "briefs/case.yaml figures.f1.note",
        ),
        (
            {"attributed_to": ["union"]},
            {"union": "V\u0430kiyev Union"},
            {},
            "briefs/actors/union.yaml name",
        ),
        ({"note": f"{NAME} says."}, {}, {}, "briefs/case.yaml figures.f1.note"),
        ({}, {}, {"source": {"publisher": NAME}}, "seeds/s.yaml publisher"),
    ],
)
def test_name_of_no_article(
    figure: dict[str, Any],
    names: dict[str, str],
    more: Any,
    place: str,
    tmp_path: Path,
) -> None:
    """Any other mixture may pass for a name that it is not."""
    assert _mixed(tmp_path, figure, names, **more) == [place]
