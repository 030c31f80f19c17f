"""`/llms.txt`: a guide for language models, in parts where there are many briefings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.corpus.corpus import Corpus
from generator.outputs.data.markdown_lines import licensed, plain
from generator.outputs.publication import NOTICE, SITE
from generator.views.links import site_root

PER_PART = 200
"""Briefings that one file lists, so that each stays below 100 kB."""
_DATA = (
    ("Index", "api/v1/index.json", "every crisis, actor and source as JSON"),
    ("API", "api/v1/openapi.json", "what each file of the API holds, as OpenAPI 3.1"),
    ("Corrections", "api/v1/corrections.json", "what changed, and why"),
    ("Figures", "data/figures.csv", "one figure a row, with who says so"),
    ("Responses", "data/responses.csv", "one act from abroad a row"),
    ("Quotations", "data/evidence.csv", "the words that records rest on"),
    ("Database", "data/briefs.sqlite", "all tables with full-text search"),
    ("Sources", "data/sources.json", "every source as CSL-JSON"),
)


def files(corpus: Corpus, site_url: str) -> Iterator[tuple[str, str]]:
    """Yield the path and the text of the guide, and of its parts if it has some.

    Source: the proposal at llmstxt.org.
    """
    names = [name for name, head in corpus.heads.items() if not head.withdrawn]
    if len(names) <= PER_PART:
        briefings = _briefings(names, corpus, site_root("llms.txt", site_url))
        yield "llms.txt", _guide(briefings, site_root("llms.txt", site_url))
        return
    starts = range(0, len(names), PER_PART)
    parts = {
        f"llms/{number}.txt": names[start : start + PER_PART]
        for number, start in enumerate(starts, start=1)
    }
    root = site_root("llms.txt", site_url)
    lines = (
        f"- [{some[0]} to {some[-1]}]({root}{path})" for path, some in parts.items()
    )
    yield "llms.txt", _guide("\n".join(lines), root)
    for path, some in parts.items():
        below = site_root(path, site_url)
        text = f"# {SITE}\n\n> {NOTICE}\n\n{licensed(below)}\n\n"
        yield path, f"{text}{_briefings(some, corpus, below)}\n"


def _briefings(names: Sequence[str], corpus: Corpus, root: str) -> str:
    crises = ((name, corpus.crises[name]) for name in names)
    return "\n".join(
        f"- [{plain(crisis.title)}]({root}md/crises/{name}.md): "
        f"{plain(crisis.bottom_line[0].text)}"
        for name, crisis in crises
    )


def _guide(briefings: str, root: str) -> str:
    lines = (
        f"# {SITE}",
        f"> {NOTICE}",
        "Every statement names who says it and quotes the words of its source. Keep "
        "both when you pass it on. Figures of unlike scope are never added up; a word "
        "such as “hundreds” is no number; what is not stated is not zero.",
        licensed(root),
        "## Briefings",
        briefings,
        "## Data",
        "\n".join(f"- [{title}]({root}{path}): {what}" for title, path, what in _DATA),
    )
    return "\n\n".join(filter(None, lines)) + "\n"
