"""A brief with thousands of figures in one scope, each from an article of its own."""

from __future__ import annotations

import copy
from pathlib import Path

import yaml

from benchmarks import corpus
from generator.text import quotations

CRISIS = "crisis-00001"


def write(folder: Path, figures: int) -> None:
    """Write an invented project of three crises, one with many figures of one scope.

    Args:
        folder: Where `briefs` and `seeds` are written to.
        figures: Number of figures in that scope, and of articles that give them.
    """
    invented = corpus.InventedProject(3)
    files = dict(invented.files())
    brief = files[f"briefs/{CRISIS}.yaml"]
    first = brief["figures"][0]
    (actor,) = first["attributed_to"]
    model = files[f"seeds/{first['evidence'][0]['source']}.yaml"]
    for number in range(figures):
        source, least = f"one-of-many-{number:05}", 100 + number % 700
        quote = f"at least {least} people were killed"
        count = {"measure": "killed", "low": least, "qualifier": "at-least"}
        digest = quotations.article_hash(source)
        words = (quote, invented.names[actor])
        files[f"seeds/{source}.yaml"] = {
            **copy.deepcopy(model),
            "publisher": f"The {invented.words.name()} {invented.words.name()}",
            "headline": f"Report {number}: {invented.words.phrase(6)}",
            "url": f"https://news-{number}.example/{source}",
            "text_sha256": digest,
            "numbers": [count | {"who": "all"}],
            "mentions": [actor],
            "seals": sorted(quotations.seal(digest, one) for one in words),
        }
        brief["figures"].append(
            {
                "id": f"in-one-scope-{number}",
                **count,
                "who": "all",
                "attributed_to": [actor],
                "evidence": [{"source": source, "quote": quote}],
            }
        )
    dumper = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
    for path, data in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(yaml.dump(data, Dumper=dumper, sort_keys=False, width=100))
