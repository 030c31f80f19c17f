"""The tutorial shows what its commands print."""

from __future__ import annotations

from pathlib import Path

from tests.tutorial import PAGE, project, with_output


def test_tutorial_output_is_current(tmp_path: Path) -> None:
    """Every command, run in order, prints what the page shows."""
    page = PAGE.read_text("utf-8")
    root = project(tmp_path)

    assert with_output(page, root) == page
    assert (root / "site/crises/port-selm-2024/index.html").is_file()
    assert "0 errors, 0 warnings" in page
