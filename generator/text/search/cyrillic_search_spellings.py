"""Names in Cyrillic as readers spell them in Latin letters; used for search alone."""

from __future__ import annotations

from functools import cache

import iuliia

from generator.text.regex import Regex

_NEAREST_RUSSIAN = str.maketrans(
    {
        **{"і": "и", "ї": "и", "ў": "у", "є": "е", "ґ": "г", "ђ": "дж", "ћ": "ч"},
        **{"ң": "н", "ө": "о", "ү": "у", "ұ": "у", "қ": "к", "ғ": "г", "ҳ": "х"},
        **{"ә": "а", "һ": "х", "ҷ": "дж", "ҝ": "г", "ј": "й", "љ": "ль", "њ": "нь"},
    }
)
"""Letters of other Cyrillic alphabets, as the Russian letters that romanise alike."""
_CYRILLIC = Regex(r"[\u0400-\u052f]")


def romanisations(name: str) -> tuple[str, ...]:
    """Return the spellings of a name by every common standard, each once.

    Source: the standards of iuliia, such as BGN/PCGN, ISO 9, ALA-LC and passports.

    Args:
        name: The name; without a Cyrillic letter it has no other spelling.
    """
    if not _CYRILLIC.search(name):
        return ()
    russian = name.casefold().translate(_NEAREST_RUSSIAN)
    spelled = (schema.translate(russian) for _, schema in _schemas())
    return tuple(dict.fromkeys(one for one in spelled if not _CYRILLIC.search(one)))


@cache
def _schemas() -> tuple[tuple[str, iuliia.Schema], ...]:
    return tuple(sorted(iuliia.schemas.items()))
