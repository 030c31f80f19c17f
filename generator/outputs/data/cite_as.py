"""Citations of a briefing, and of a single figure of it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from generator.model import edtf
from generator.model.documents import Crisis
from generator.outputs.licence_and_notice import SITE
from generator.views import brief_version
from generator.views.records.evidence import Quotation
from generator.views.records.figure_views import FigureView
from generator.views.records.site_links import site_root
from generator.views.view_factory import ViewFactory


@dataclass(frozen=True)
class Citer:
    """Cites one briefing and its figures."""

    name: str
    """Id of the crisis."""
    viewer: ViewFactory
    site_url: str
    """Address of the site; empty where it is not known."""

    @property
    def crisis(self) -> Crisis:
        """The crisis."""
        return self.viewer.corpus.crises[self.name]

    @cached_property
    def version(self) -> str:
        """The version of the briefing."""
        return brief_version.version(self.crisis, self.viewer.corpus)

    def briefing(self) -> str:
        """Return the citation of the briefing."""
        return (
            f"“{self.crisis.title}”. {SITE}. "
            f"Reviewed {edtf.to_english(self.crisis.reviewed)}, "
            f"version {self.version}. {self._address()}"
        )

    def figure(self, view: FigureView) -> str:
        """Return the citation of a figure: speaker, value, scope, date, address."""
        value = ", ".join(filter(None, (view.text, view.scope)))
        later = view.superseded_by
        sentences = (
            f"{view.attribution.words}: {value}; {view.when}.",
            "; ".join(map(_quoted, view.quotations)) + ".",
            f"Superseded by {later.text}, {later.when}." if later else "",
            f"{self.crisis.title}, version {self.version}.",
            self._address(view.id),
        )
        return " ".join(filter(None, sentences))

    def _address(self, anchor: str = "") -> str:
        """Return the address, or the path on a site whose own is not known."""
        path = self.viewer.address(f"crises/{self.name}", anchor)
        if not self.site_url:
            return f"On this site at {path}"
        return site_root(path, self.site_url) + path


def _quoted(quotation: Quotation) -> str:
    cited = [quotation.source.words]
    if quotation.translation:
        cited.append(f"our translation: “{quotation.translation}”")
    if quotation.retracted:
        cited.append(f"article retracted: {quotation.retracted.rstrip('.')}")
    return f"“{quotation.words}” ({'; '.join(cited)})"
