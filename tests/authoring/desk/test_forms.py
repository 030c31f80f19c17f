"""The forms of the desk have the fields of the format."""

from __future__ import annotations

import pytest

from generator.authoring.desk.forms import forms
from generator.model.documents import RECORD_TYPES

NOT_FILLED_IN = {"was", "draft", "evidence"}
"""Fields that have a place of their own on the page, or none."""


@pytest.mark.parametrize("part", RECORD_TYPES)
def test_form_has_every_field(part: str) -> None:
    """A field of a record can be filled in, so that nothing needs the text editor."""
    shown = {field["key"] for field in forms()[part]}

    assert {*RECORD_TYPES[part].model_fields} - shown == NOT_FILLED_IN
