"""The language of an article: what its page declares, checked by a detector."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from py3langid.langid import MODEL_FILE, LanguageIdentifier

from generator.text import word_lists
from generator.text.language_tags import primary_language

_MIN_CONFIDENCE = 0.9
"""Probability from which a detection counts."""
_MIN_CHARACTERS = 60
"""Length of a part that is detected by itself."""
_UNKNOWN = ("und", "zxx")
"""Labels of the detector for what it is unsure of, and for what is no language."""
_VARIETIES = {"ary": "ar", "arz": "ar", "yue": "zh", "wuu": "zh", "uzs": "uz"}
_VARIETIES |= {"tl": "fil", "sdh": "ku", "hbo": "he", "grc": "el", "pcm": "en"}
"""Varieties that the detector tells apart, and the language that news is in."""
_SERBO_CROATIAN = frozenset("sr hr bs sh cnr".split())
_KIN = (
    _SERBO_CROATIAN,
    *(
        frozenset(group.split())
        for group in ("no nb nn da", "id ms", "fa prs tg", "cs sk", "gl pt")
    ),
)
"""Languages that the detector mixes up, in the same alphabet."""
_JAT = {
    vowel: frozenset(words)
    for vowel, words in word_lists.read(
        "generator.authoring.ingest.data", "serbo_croatian"
    ).items()
}
"""Words that are Serbian, or one of its kin, by their vowel."""
_WORD = re.compile(r"[^\W\d_]+")


def language(text: str, declared: str | None) -> str | None:
    """Return the declared language, unless the text is clearly in another.

    Args:
        text: An article.
        declared: BCP 47 tag that the page states, if any.

    Returns:
        A BCP 47 tag, or None where nothing is declared and the detector is unsure.
    """
    detected = detect(text)
    if declared is None or detected is None:
        return declared or detected
    stated = primary_language(declared)
    is_kin = any(stated in group and detected in group for group in _KIN)
    # A detector that does not know a language takes it for a related one.
    if is_kin or _VARIETIES.get(stated, stated) == detected or stated not in _known():
        return declared
    return detected


def detect(text: str) -> str | None:
    """Return the BCP 47 tag of a text's language, or None where it is unclear.

    Both halves of a text have to be in the same language.
    """
    middle = text.find(" ", len(text) // 2)
    if len(text) - middle < _MIN_CHARACTERS:
        middle = len(text) // 2
    halves = (text[:middle], text[middle:]) if middle > _MIN_CHARACTERS else (text,)
    labels = {_label(part, text) for part in (text, *halves)}
    label = labels.pop()
    return None if labels or label in _UNKNOWN else label


def _label(part: str, text: str) -> str:
    """Return the likeliest language of a part with its varieties, or "und".

    The detector knows little Serbian in Latin script; whether it is Serbian is for the
    words of the whole text to say.
    """
    confidence: Counter[str] = Counter()
    for label, probability in _identifier().rank(" ".join(part.split())):
        confidence[_VARIETIES.get(str(label), str(label))] += probability
    best, most = confidence.most_common(1)[0]
    if best in _SERBO_CROATIAN:
        kin = sum(confidence[label] for label in _SERBO_CROATIAN)
        if kin >= _MIN_CONFIDENCE and _has_serbian_vowels(text):
            return "sr"
    return best if most >= _MIN_CONFIDENCE else "und"


def _has_serbian_vowels(text: str) -> bool:
    words = _WORD.findall(text.casefold())
    serbian, other = (sum(word in _JAT[vowel] for word in words) for vowel in _JAT)
    return serbian > other


@cache
def _identifier() -> LanguageIdentifier:
    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


@cache
def _known() -> frozenset[str]:
    labels = frozenset(str(label) for label in _identifier().labels)
    return labels | {"nb", "fil"} - frozenset(_UNKNOWN)
