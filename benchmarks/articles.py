"""How well articles are extracted from pages with known values, beside trafilatura.

A page is an HTML file, or the text that a browser for terminals made of one, with its
known values in a YAML file of the same name. Without an argument all pages of the
tests are measured; another folder may be named instead.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import trafilatura
import yaml
from trafilatura.settings import Document

from generator.authoring.ingest import extraction
from generator.authoring.ingest.extraction import ExtractionError

FOLDER = Path(__file__).parent.parent / "tests/authoring/ingest/pages"
FIELDS = ("headline", "published", "authors", "publisher", "language")

WORTH_A_LOOK = 0.97
"""F1 of a body below which its page is listed."""


def pages(folder: Path = FOLDER) -> Iterator[tuple[str, bytes, dict[str, Any]]]:
    """Yield the name, the content and the known values of each page."""
    for path in sorted(folder.glob("*.yaml")):
        known = yaml.safe_load(path.read_text("utf-8"))
        page = next(path.parent.glob(f"{path.stem}.[ht]*"))
        yield path.stem, page.read_bytes(), known


def ours(data: bytes, url: str) -> dict[str, Any]:
    """Return the fields that this project extracts."""
    try:
        article = extraction.extract(data, url=url)
    except ExtractionError:
        return {}
    values = {field: getattr(article, field) for field in FIELDS}
    return {**values, "body": article.text}


def theirs(data: bytes, url: str) -> dict[str, Any]:
    """Return the fields that trafilatura extracts by itself."""
    found = trafilatura.bare_extraction(
        data, url=url, with_metadata=True, include_comments=False
    )
    if not isinstance(found, Document):
        return {}
    authors = [name for name in re.split(r"\s*;\s*", found.author or "") if name]
    return {
        "headline": found.title,
        "published": found.date,
        "authors": authors,
        "publisher": found.sitename,
        "language": found.language,
        "body": found.text,
    }


def is_right(field: str, value: Any, known: Any) -> bool:
    """Tell whether a field has the known value, apart from case and white space."""
    if field == "authors":
        return {*map(_plain, value or ())} == {*map(_plain, known or ())}
    if field == "language":
        return str(value or "").split("-")[0] == str(known or "").split("-")[0]
    return _plain(value) == _plain(known)


def _plain(value: object) -> str:
    return " ".join(str(value or "").casefold().split())


def overlap(found: str | None, known: str) -> float:
    """Return the F1 of the words of two texts, as multisets."""
    one, other = (Counter(re.findall(r"\w+", text or "")) for text in (found, known))
    shared = (one & other).total()
    return 2 * shared / max(1, one.total() + other.total())


def main(folder: Path) -> None:
    """Print a table of both, by field, and the pages where ours is wrong."""
    right: Counter[tuple[str, str]] = Counter()
    bodies: dict[str, list[float]] = {"ours": [], "trafilatura": []}
    wrong: list[str] = []
    for name, data, known in pages(folder):
        for who, extract in (("ours", ours), ("trafilatura", theirs)):
            values = extract(data, known["url"])
            for field in FIELDS:
                good = is_right(field, values.get(field), known[field])
                right[who, field] += good
                if who == "ours" and not good:
                    wrong.append(f"{name}: {field} {values.get(field)!r}")
            bodies[who].append(overlap(values.get("body"), known["body"]))
        if bodies["ours"][-1] < WORTH_A_LOOK:
            wrong.append(f"{name}: body {bodies['ours'][-1]:.2f}")
    count = len(bodies["ours"])
    print(f"{count} pages\n  {'':12}{'ours':>8} {'trafilatura':>12}")
    for field in FIELDS:
        print(f"  {field:12}{right['ours', field]:8} {right['trafilatura', field]:12}")
    means = {who: sum(values) / count for who, values in bodies.items()}
    print(f"  {'body F1':12}{means['ours']:8.3f} {means['trafilatura']:12.3f}")
    print("\n".join(wrong))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if sys.argv[1:] else FOLDER)
