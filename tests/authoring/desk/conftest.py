"""A desk that is open on a project with one brief."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.authoring.desk.web.handlers import Desk
from generator.authoring.desk.workspace import Workspace
from tests import article_project


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Open a desk on a project with one article and one brief."""
    workspace = Workspace(
        article_project.site(article_project.project(tmp_path)), lambda: "2031-06-01"
    )
    workspace.refresh()
    return Desk(workspace, "key")
