"""How good the proposals from articles are, against labels made without them.

A proposal is usable if it matches a labelled record of its part, as it stands or with
one field to change. A labelled record is proposed if a usable proposal matches it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from generator.authoring.drafting import article_proposals
from generator.authoring.drafting.proposal import Article, Proposal
from generator.corpus import quotation_seals
from generator.corpus.corpus import Corpus
from generator.model.documents import Actor, Crisis
from generator.model.sources import Source
from generator.text import quotations

LABELS = Path(__file__).parent.parent / "tests/authoring/drafting/measure.yaml"
PARTS = ("figures", "positions", "responses", "roles")
MIN_USABLE, MIN_PROPOSED = 0.8, 0.7
"""The shares to reach, of what is proposed and of what is labelled."""
MAX_CHANGES = 1
Label = Mapping[str, Any]
_CRISIS = {
    "format": 1,
    "title": "Port Alma, 2031",
    "countries": ["ATA"],
    "kinds": ["uprising"],
    "covers": "2031",
    "reviewed": "2032-01-01",
    "bottom_line": [{"text": "Unrest in Port Alma.", "rests_on": ["unrest"]}],
}


@dataclass(frozen=True, slots=True)
class Match:
    """A proposal, and the label that it is closest to."""

    proposal: Proposal
    label: Label | None
    changes: tuple[str, ...]
    """The fields that differ from the label."""

    @property
    def usable(self) -> bool:
        """Whether at most one field has to be changed."""
        return self.label is not None and len(self.changes) <= MAX_CHANGES


def load(path: Path) -> Iterator[tuple[Article, list[Label]]]:
    """Yield each labelled article with the records that an editor would take."""
    data = yaml.safe_load(path.read_text("utf-8"))
    actors = {
        name: Actor.model_validate({"format": 1, **fields})
        for name, fields in data["actors"].items()
    }
    crisis = Crisis.model_validate(_CRISIS)
    for number, one in enumerate(data["articles"]):
        text = one["text"].strip()
        facts = quotation_seals.article_facts(text, actors, "en")
        source = Source.model_validate(
            {
                "format": 1,
                "publisher": "The Strait Post",
                "headline": text.partition("\n")[0],
                "published": str(one["published"]),
                "words": facts["words"],
            }
        )
        name = f"article-{number + 1}"
        corpus = Corpus({}, actors, {name: source}, {name: text})
        yield Article(name, crisis, corpus), one["records"]


def match(article: Article, labels: list[Label]) -> tuple[list[Match], list[Label]]:
    """Return the proposals with their labels, and the labels that none is for."""
    left = list(labels)
    matches = []
    for proposal in article_proposals.proposals(article):
        if proposal.part not in PARTS:
            continue
        fitting = [one for one in left if _is_about(proposal, one)]
        best = min(fitting, key=lambda one: len(_changes(proposal, one)), default=None)
        changes = _changes(proposal, best) if best else ()
        matches.append(Match(proposal, best, changes))
        if best and len(changes) <= MAX_CHANGES:
            left.remove(best)
    return matches, left


def _is_about(proposal: Proposal, label: Label) -> bool:
    if proposal.part != label["part"]:
        return False
    if proposal.part == "roles":
        return bool(proposal.record["actor"] == label["actor"])
    quote = quotations.fold(proposal.quote).split()
    wanted = quotations.fold(label["words"]).split()
    return sum(word in quote for word in wanted) * 2 > len(wanted)


def _changes(proposal: Proposal, label: Label) -> tuple[str, ...]:
    """Return the names of the fields in which a proposal differs from a label."""
    record = proposal.record
    found = {
        "measure": record.get("measure"),
        "number": _number(record),
        "by": [
            one if isinstance(one, str) else one["unnamed"]
            for one in record.get(
                "by" if proposal.part == "responses" else "attributed_to", []
            )
        ],
        "actor": record.get("actor"),
        "act": record.get("act"),
        "type": record.get("type"),
        "status": record.get("status"),
        "through": record.get("through", []),
        "date": record.get("period") or record.get("date") or record.get("as_of"),
    }
    return tuple(
        field
        for field, value in label.items()
        if field in found and found[field] != (str(value) if field == "date" else value)
    )


def _number(record: Mapping[str, Any]) -> str:
    value = next((record[one] for one in _NUMBERS if one in record), "")
    return f"{record.get('qualifier', '')} {value}".strip()


_NUMBERS = ("words", "best", "low", "high")


def main(arguments: list[str]) -> int:
    """Print the shares, and with `-v` every proposal; return 1 if one is too low."""
    path = next((Path(one) for one in arguments if not one.startswith("-")), LABELS)
    found: list[Match] = []
    missed: list[Label] = []
    labelled = 0
    for article, labels in load(path):
        matches, left = match(article, labels)
        found += matches
        missed += [one for one in left if not one.get("optional")]
        labelled += sum(not one.get("optional") for one in labels)
        if "-v" in arguments:
            _print_details(article, matches, left)
    for part in (*PARTS, ""):
        of_part = [one for one in found if part in ("", one.proposal.part)]
        usable = sum(one.usable for one in of_part)
        print(f"{part or 'all':10} {usable} of {len(of_part)} usable")
    usable_share = sum(one.usable for one in found) / max(1, len(found))
    proposed_share = 1 - len(missed) / max(1, labelled)
    print(f"usable {usable_share:.3f} (goal {MIN_USABLE})")
    print(f"proposed {proposed_share:.3f} of {labelled} (goal {MIN_PROPOSED})")
    return int(usable_share < MIN_USABLE or proposed_share < MIN_PROPOSED)


def _print_details(article: Article, matches: list[Match], left: list[Label]) -> None:
    print(f"== {article.source_id}")
    for one in matches:
        mark = "usable" if one.usable else "NOT"
        print(f"{mark:6} {one.changes} {one.proposal.part}: {one.proposal.record}")
    for label in left:
        print(f"{'optional' if label.get('optional') else 'MISSED'} {dict(label)}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
