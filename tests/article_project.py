"""A project with one article and a brief about it, as an author would have it."""

from __future__ import annotations

import shutil
from pathlib import Path

from generator.build import check
from generator.corpus import quotation_seals
from generator.corpus.corpus import Corpus
from generator.loader import project_loader, yaml_editor
from generator.model.diagnostics import Problem

ROOT = Path(__file__).parent.parent

ARTICLE = """\
Ferry strike shuts the strait

PORT ALMA (The Strait Post) - At least 14 people were killed on 3 March 2031 \
when soldiers cleared the ferry dock at Port Alma, the Harbour Council said.

The Northern Union condemned the clearing of the dock. The Union offered to send a \
working group to the island. About 60 ferry workers were injured, according to the \
Harbour Council.

Hundreds of islanders fled across the strait. On 2 March 2031 the ferries stopped. \
Talks will begin soon, the council promised.
"""

SOURCE = """\
format: 1
publisher: The Strait Post
headline: Ferry strike shuts the strait
published: 2031-03-05
retrieved: 2031-06-01
language: en
abstract: Soldiers cleared a ferry dock; a council counts those hurt.
"""

ACTORS = {
    "harbour-council": "name: Harbour Council\nkind: government\ncountry: ATA\n",
    "northern-union": (
        "name: Northern Union\nkind: international-organisation\n"
        "aliases: [{name: the Union}]\n"
    ),
}

BRIEF = """\
# yaml-language-server: $schema=../schemas/crisis.json
format: 1
title: Ferry strike, 2031  # as islanders call it
countries: [ATA]
kinds: [repression]
covers: 2031-03-03/2031-03-05
reviewed: 2031-06-01
bottom_line:
  - text: The council says that people were killed at the dock.
    rests_on: [killed-at-dock]
figures:
  - id: killed-at-dock
    measure: killed
    low: 14
    qualifier: at-least
    attributed_to: [harbour-council]
    evidence:
      - {source: strait-post, quote: At least 14 people were killed}
responses:
  - id: union-condemns
    by: [northern-union]
    type: condemn
    status: done
    text: The union condemned the clearing of the dock.
    evidence:
      - {source: strait-post, quote: condemned the clearing of the dock}
"""


def project(root: Path, *, brief: str | None = BRIEF) -> Path:
    """Create a project with a recorded article, two actors and a sealed brief."""
    write(root, "seeds/originals/strait-post.txt", ARTICLE)
    write(root, "seeds/strait-post.yaml", SOURCE)
    for name, keys in ACTORS.items():
        write(root, f"briefs/actors/{name}.yaml", f"format: 1\n{keys}")
    (root / "briefs").mkdir(exist_ok=True)
    if brief is not None:
        write(root, "briefs/ferry-strike.yaml", brief)
    seal(root)
    return root


def seal(root: Path) -> None:
    """Seal the quotations of the article, as `briefs seal` does."""
    loaded = project_loader.load(root)
    corpus = Corpus.of(loaded)
    before = (root / "seeds/strait-post.yaml").read_text("utf-8")
    known = quotation_seals.article_facts(ARTICLE, corpus.actors, "en")
    before = yaml_editor.set_keys(before, known)
    sealed = quotation_seals.seal_source("strait-post", ARTICLE, before, corpus)
    write(root, "seeds/strait-post.yaml", sealed.record)


def site(root: Path) -> Path:
    """Add the settings, templates and pages of the real project."""
    shutil.copy(ROOT / "mkdocs.yml", root)
    shutil.copytree(ROOT / "site-templates", root / "site-templates")
    return root


def write(root: Path, path: str, text: str) -> None:
    """Write a file at a path relative to a folder."""
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_bytes(text.encode())


def problems(root: Path) -> tuple[Problem, ...]:
    """Return the problems of a project."""
    return check.check(project_loader.load(root))
