"""The language of an article: what its page declares, checked by a detector."""

from collections import Counter
from functools import cache

from py3langid.langid import MODEL_FILE, LanguageIdentifier

_MIN_CONFIDENCE = 0.9
"""Probability from which a detection counts."""
_MIN_CHARACTERS = 60
"""Length of a part that is detected by itself."""
_UNKNOWN = ("und", "zxx")
"""Labels of the detector for what it is unsure of, and for what is no language."""
_VARIETIES = {"ary": "ar", "arz": "ar", "yue": "zh", "wuu": "zh", "uzs": "uz"}
_VARIETIES |= {"tl": "fil", "sdh": "ku", "hbo": "he", "grc": "el", "pcm": "en"}
"""Varieties that the detector tells apart, and the language that news is in."""
_KIN = tuple(
    frozenset(group.split())
    for group in (
        "sr hr bs sh cnr",
        "no nb nn da",
        "id ms",
        "fa prs tg",
        "cs sk",
        "gl pt",
    )
)
"""Languages that the detector mixes up, in the same alphabet."""


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
    stated = declared.lower().split("-")[0]
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
    halves = (text[:middle], text[middle:]) if middle > _MIN_CHARACTERS else (text,)
    labels = {_label(part) for part in (text, *halves)}
    label = labels.pop()
    return None if labels or label in _UNKNOWN else label


def _label(text: str) -> str:
    """Return the likeliest language with its varieties, or "und"."""
    confidence: Counter[str] = Counter()
    for label, probability in _identifier().rank(" ".join(text.split())):
        confidence[_VARIETIES.get(str(label), str(label))] += probability
    best, most = confidence.most_common(1)[0]
    return best if most >= _MIN_CONFIDENCE else "und"


@cache
def _identifier() -> LanguageIdentifier:
    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


@cache
def _known() -> frozenset[str]:
    labels = frozenset(str(label) for label in _identifier().labels)
    return labels | {"nb", "fil"} - frozenset(_UNKNOWN)
