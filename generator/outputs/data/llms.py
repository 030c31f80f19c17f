"""`/llms.txt`: a guide for language models, in parts where there are many briefings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from generator.corpus.corpus import Corpus
from generator.outputs.data.records_as_markdown import licensed, plain
from generator.outputs.licence_and_notice import NOTICE, SITE
from generator.outputs.site_files import formats
from generator.views.records.site_links import site_root

PART_SIZE = 90_000
"""Bytes of briefings that one file lists, so that each stays below 100 kB."""
_DATA = (
    ("Index", "api/v1/index.json", "every crisis, actor and source as JSON"),
    ("API", "api/v1/openapi.json", "what each file of the API holds, as OpenAPI 3.1"),
    ("Corrections", "api/v1/corrections.json", "what changed, and why"),
    ("Figures", "data/figures.csv", "one figure per row, with who says so"),
    ("Responses", "data/responses.csv", "one response per row"),
    ("Quotations", "data/evidence.csv", "the words that records are based on"),
    ("Database", "data/briefs.sqlite", "all tables with full-text search"),
    ("Sources", "data/sources.json", "every source as CSL-JSON"),
)


class _Briefing(NamedTuple):
    name: str
    line: str


def files(corpus: Corpus, site_url: str) -> dict[str, str]:
    """Return the guide, and its parts if it has some.

    Source: the proposal at llmstxt.org.
    """
    names = [name for name, head in corpus.heads.items() if not head.withdrawn]
    root, below = site_root("llms.txt", site_url), site_root("llms/1.txt", site_url)
    parts = [*_parts(_Briefing(name, _line(name, corpus, below)) for name in names)]
    if len(parts) <= 1:
        lines = (_line(name, corpus, root) for name in names)
        return {"llms.txt": _guide("\n".join(lines), root)}
    by_path = {f"llms/{number}.txt": part for number, part in enumerate(parts, start=1)}
    ranges = (
        f"- [{part[0].name} to {part[-1].name}]({root}{path})"
        for path, part in by_path.items()
    )
    return {
        "llms.txt": _guide("\n".join(ranges), root),
        **{path: _part(part, below) for path, part in by_path.items()},
    }


def _part(briefings: Iterable[_Briefing], root: str) -> str:
    lines = "\n".join(one.line for one in briefings)
    return "\n\n".join((f"# {SITE}", f"> {NOTICE}", licensed(root), lines)) + "\n"


def _parts(briefings: Iterable[_Briefing]) -> Iterator[list[_Briefing]]:
    """Yield briefings in runs whose lines stay below the size of a part."""
    part: list[_Briefing] = []
    size = 0
    for one in briefings:
        added = len(one.line.encode()) + 1
        if part and size + added > PART_SIZE:
            yield part
            part, size = [], 0
        part.append(one)
        size += added
    if part:
        yield part


def _line(name: str, corpus: Corpus, root: str) -> str:
    crisis = corpus.crises[name]
    return (
        f"- [{plain(crisis.title)}]({root}{formats(name)['markdown']}): "
        f"{plain(crisis.bottom_line[0].text)}"
    )


def _guide(briefings: str, root: str) -> str:
    lines = (
        f"# {SITE}",
        f"> {NOTICE}",
        "Every statement names who says it and quotes the words of its source. Keep "
        "both when you pass it on. Never add up figures of different scope. A word "
        "such as “hundreds” is not a number, and what is not stated is not zero.",
        licensed(root),
        "## Briefings",
        briefings,
        "## Data",
        "\n".join(f"- [{title}]({root}{path}): {what}" for title, path, what in _DATA),
    )
    return "\n\n".join(filter(None, lines)) + "\n"
