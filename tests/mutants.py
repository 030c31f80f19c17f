"""Random changes to the files of a project, to find input that breaks the checks.

`python -m tests.mutants --count 1000` tries so many with a fresh seed, which it prints;
`--seed` repeats a run.
"""

from __future__ import annotations

import argparse
import copy
import random
import sys
import tempfile
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from generator.build import check
from generator.loader import project_loader
from tests.case_projects import CASES, project

VALUES: tuple[Any, ...] = (
    *(
        "",
        "x",
        0,
        -1,
        10**12,
        "2010-04-07",
        "none",
        "all",
        "killed",
        "at-least",
        "total",
    ),
    *([], {}, ["a"], {"a": "b"}, [[]], "éa", "1e3", "~", " ", "a: b", "*x"),
)
"""Values of the wrong type, the wrong form or the wrong place."""


def _places(node: Any) -> Iterator[tuple[Any, Any]]:
    """Yield each collection of a document with each key or index of it."""
    for key in node if isinstance(node, dict) else range(len(node)):
        yield node, key
        if isinstance(node[key], dict | list):
            yield from _places(node[key])


def _mutate(document: Any, rng: random.Random) -> None:
    """Delete, replace, repeat or swap a value of a document."""
    places = list(_places(document))
    if not places:
        return
    holder, key = rng.choice(places)
    action = rng.choice(["delete", "delete", "replace", "replace", "repeat", "swap"])
    if action == "delete":
        del holder[key]
    elif action == "replace":
        holder[key] = copy.deepcopy(rng.choice(VALUES))
    elif action == "repeat" and isinstance(holder, list):
        holder.append(copy.deepcopy(holder[key]))
    else:
        other, place = rng.choice(places)
        holder[key] = copy.deepcopy(other[place])


def crashes(seed: int, count: int) -> Iterator[str]:
    """Yield the traceback of every mutant that is not answered with messages."""
    rng = random.Random(seed)
    overlays = [folder / "right" for folder in sorted(CASES.glob("[A-Z][0-9]*/"))]
    with tempfile.TemporaryDirectory() as folder:
        roots = [
            project(Path(folder) / f"{number}", overlay)
            for number, overlay in enumerate(overlays)
            if overlay.is_dir()
        ]
        for number in range(count):
            files = sorted(rng.choice(roots).rglob("*.yaml"))
            path = rng.choice(files)
            root = path.parents[len(path.relative_to(Path(folder)).parts) - 2]
            text = path.read_text("utf-8")
            document = yaml.load(text, Loader=yaml.BaseLoader)
            for _ in range(rng.randint(1, 3)):
                _mutate(document, rng)
            path.write_text(yaml.safe_dump(document, sort_keys=False), "utf-8")
            try:
                check.check(project_loader.load(root))
            except Exception:  # noqa: BLE001 whatever it is, it must not happen
                yield f"mutant {number} of {path.name}:\n{traceback.format_exc()}"
            path.write_text(text, "utf-8")


def main() -> int:
    """Try mutants, print the tracebacks, and return their number."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--seed", type=int, default=random.SystemRandom().randrange(10**9)
    )
    parser.add_argument("--count", type=int, default=10_000)
    options = parser.parse_args()
    print(f"seed {options.seed}, {options.count} mutants")  # noqa: T201
    found = 0
    for crash in crashes(options.seed, options.count):
        print(crash)  # noqa: T201
        found += 1
    return min(found, 99)


if __name__ == "__main__":
    sys.exit(main())
