"""Paragraphs that a page prints more than once."""

import re

from generator.authoring.ingest import boilerplate

_REPEAT_WORDS = 8
"""Words from which on a part of other paragraphs is a repetition, not a chance."""


def once(texts: list[str]) -> list[str]:
    """Drop what other paragraphs say word for word, the earlier time first."""
    parts = [words(text) for text in texts]
    owners = [index for index, part in enumerate(parts) for _ in part]
    said = [word for part in parts for word in part]
    places: dict[tuple[str, ...], list[int]] = {
        tuple(part[:_REPEAT_WORDS]): [] for part in parts if len(part) >= _REPEAT_WORDS
    }
    for at in range(len(said) - _REPEAT_WORDS + 1):
        if (run := tuple(said[at : at + _REPEAT_WORDS])) in places:
            places[run].append(at)
    dropped: set[int] = set()
    for index, part in enumerate(parts):
        # A cut teaser may end within a word.
        known = part[:-1] if boilerplate.is_teaser(texts[index]) else part
        for at in places.get(tuple(known[:_REPEAT_WORDS]), [])[:20]:
            end = at + len(known)
            others = set(owners[at:end])
            fresh = index not in others and not others & dropped
            if fresh and said[at:end] == known:
                dropped.add(index)
    return list(dict.fromkeys(t for n, t in enumerate(texts) if n not in dropped))


def words(text: str) -> list[str]:
    """Return the words of a text, without marks and in lower case."""
    return re.findall(r"\w+", text.casefold())
