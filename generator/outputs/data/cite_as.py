"""How to cite a briefing and a single figure of it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from generator.corpus import ledger, wording
from generator.corpus.corpus import Corpus
from generator.model import edtf
from generator.model.records import Crisis, Evidence, Figure
from generator.outputs.api import serializer
from generator.views import versions

SITE = "Crisis briefings with proof"
"""What the site is called where it is cited."""


@dataclass(frozen=True)
class Citer:
    """Cites one briefing and what is in it."""

    name: str
    corpus: Corpus
    site_url: str
    """Address of the site; empty where it is not known."""

    @property
    def crisis(self) -> Crisis:
        """The crisis."""
        return self.corpus.crises[self.name]

    @cached_property
    def version(self) -> str:
        """The version that one has read."""
        return versions.version(self.crisis, self.corpus)

    def briefing(self) -> str:
        """Return how to cite the briefing."""
        return (
            f"“{self.crisis.title}”. {SITE}. "
            f"Reviewed {edtf.words(self.crisis.reviewed)}, "
            f"version {self.version}. {self._address()}"
        )

    def figure(self, one: Figure) -> str:
        """Return how to cite a figure: who says so, value, scope, as of, address."""
        counted = wording.counted_people(one, self.crisis)
        value = filter(None, (counted, wording.scope(one, self.crisis)))
        when = wording.when(one, self.corpus)[1]
        sentences = (
            f"{serializer.attribution(one, self.corpus)}: {', '.join(value)}; {when}.",
            "; ".join(map(self._quoted, one.evidence)) + ".",
            self._superseded(one),
            f"{self.crisis.title}, version {self.version}.",
            self._address(f"#{one.id}"),
        )
        return " ".join(filter(None, sentences))

    def _address(self, anchor: str = "") -> str:
        """Return the address, or plainly the path on a site whose own is not known."""
        path = f"crises/{self.name}/{anchor}"
        if not self.site_url:
            return f"On this site at {path}"
        return serializer.root(path, self.site_url) + path

    def _superseded(self, one: Figure) -> str:
        if not (later := ledger.successor(one, self.crisis)):
            return ""
        words = wording.counted_people(later, self.crisis)
        return f"Superseded by {words}, {wording.when(later, self.corpus)[1]}."

    def _quoted(self, evidence: Evidence) -> str:
        source = self.corpus.sources[evidence.source]
        cited = [wording.cited(source)]
        if source.retracted:
            cited.append(f"article retracted: {source.retracted.reason.rstrip('.')}")
        return f"“{evidence.quote}” ({'; '.join(cited)})"
