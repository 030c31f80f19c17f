"""Which language a text is in, told by its commonest small words."""

import re
from collections import Counter

_SMALL_WORDS = {
    "en": "the of and to in that is was for with said has have by from at not but",
    "fr": "le la les des et du une est dans pour que qui sur par avec au pas ont",
    "de": "der die und das den von zu mit ist im des nicht auf für dem ein eine hat",
    "es": "el los las del y en que una por con para su se al ha fue como más",
    "it": "il gli di che della è per un una con del nel sono ha dei alla non si",
    "pt": "os da do das dos em que uma para com não por mais foi ao na no são",
    "nl": "de het een van en dat niet met voor zijn op aan door ook werd bij naar",
    "pl": "w i na z że się do nie jest po przez od za oraz został był dla jak",
    "tr": "ve bir bu için ile da de olarak olan daha çok sonra kadar gibi ise dedi",
    "ru": "в и на не что по с из он как это за от был для также было их",
    "uk": "і в що на не з та до за у як це від під його було про із",
    "be": "і ў што на не з да за як гэта ад пра яго быў былі таксама ён паводле",
    "ky": "жана менен бул үчүн деп болгон деген боюнча кыргыз эле анын эки бир да",
    "uz": "va bilan bu uchun edi ham bir deb qilgan haqida esa bo'lgan keyin",
}
_SCRIPTS = {"ja": "[぀-ヿ]", "ko": "[가-힣]", "zh": "[一-鿿]", "ar": "[؀-ۿ]"}
_LEAST_HITS = 4


def language(text: str) -> str | None:
    """Return the BCP 47 tag of a text, or None where its words do not tell clearly."""
    letters = max(1, len(re.findall(r"\w", text)))
    for tag, script in _SCRIPTS.items():
        if len(re.findall(script, text)) * 4 > letters:
            # Persian, Urdu and others share the letters of Arabic.
            return tag if tag != "ar" else None
    counts = Counter(re.findall(r"[^\W\d_]+", text.casefold()))
    hits = {
        tag: sum(counts[word] for word in words.split())
        for tag, words in _SMALL_WORDS.items()
    }
    best, second = sorted(hits, key=lambda tag: -hits[tag])[:2]
    clear = hits[best] >= _LEAST_HITS and hits[best] > hits[second] * 1.2
    return best if clear else None
