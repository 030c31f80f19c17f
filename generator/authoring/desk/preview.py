"""Preview of a brief beside the desk: its light edition, rendered as it stands."""

from __future__ import annotations

from generator.authoring.desk.workspace import DeskError, Workspace
from generator.build.builder import TEMPLATES
from generator.corpus.corpus import Corpus
from generator.model.documents import Crisis
from generator.model.exceptions import ProblemsError
from generator.model.records import Conclusion
from generator.outputs.pages import lite, page_kinds
from generator.outputs.pages.page_rendering import Templates
from generator.views.view_factory import ViewFactory

POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; "
    "form-action 'none'; frame-ancestors 'self'"
)
"""Content security policy of the preview: no scripts, only its own style sheet."""


def page(workspace: Workspace, brief: str) -> bytes:
    """Return the light edition of a brief, also where it has errors.

    Raises:
        DeskError: The brief cannot be shown as it stands.
    """
    crisis = workspace.brief(brief).record
    if not crisis.title:
        raise DeskError("the brief has no title yet")
    viewer = ViewFactory(_with_bottom_line(workspace.corpus, brief, crisis))
    environment = Templates(workspace.root / TEMPLATES)
    try:
        first, *_ = page_kinds.of_crisis(viewer, brief)
        (light,) = lite.briefing(first, brief, environment).values()
    except (ProblemsError, KeyError, ValueError):
        message = "the page cannot be shown until the errors of the brief are fixed"
        raise DeskError(message) from None
    return light


def _with_bottom_line(corpus: Corpus, brief: str, crisis: Crisis) -> Corpus:
    """Return the corpus with a stand-in for a bottom line that is not written yet."""
    if crisis.bottom_line:
        return corpus
    records = [record.id for _, record in crisis.records()]
    if not records:
        raise DeskError("the brief has no records yet")
    stand_in = Conclusion(text="This is not written yet.", rests_on=(records[0],))
    shown = crisis.model_copy(update={"bottom_line": (stand_in,)})
    return corpus.with_documents([(brief, shown)])
