"""The news agencies whose reports others print, and where a text names them."""

import re

AGENCIES = {
    "Reuters": r"(?:Thomson )?(?:Reuters|REUTERS)|Рейтерс?",
    "AP": r"AP|(?:The )?Associated Press",
    "AFP": r"AFP|Agence France[- ]Presse|АФП",
    "Interfax": r"Interfax|INTERFAX|Интерфакс",
    "RIA Novosti": r"RIA(?: Novosti)?|РИА(?: Новости)?",
    "TASS": r"(?:ITAR-|Itar-)?(?:TASS|Tass)|(?:ИТАР-)?ТАСС",
    "Xinhua": r"Xinhua|XINHUA|新华社",
    "dpa": r"dpa|DPA|Deutsche Presse-Agentur",
    "EFE": r"EFE",
    "ANSA": r"ANSA",
    "Kyodo": r"Kyodo(?: News)?|KYODO",
    "AKIpress": r"(?i:AKIpress)",
    "24.kg": r"24\.(?i:kg)",
    "Kabar": r"Kabar|Кабар",
    "Belta": r"(?i:BelTA|БелТА)",
    "BelaPAN": r"(?i:BelaPAN|БелаПАН)",
    "RFE/RL": r"RFE/RL|Radio Free Europe(?:/Radio Liberty)?|РСЕ/РС",
    "UPI": r"UPI|United Press International",
    "Bloomberg": r"Bloomberg",
    "PA": r"PA(?: Media)?|Press Association",
    "PTI": r"PTI|Press Trust of India",
    "Anadolu": r"Anadolu(?: Agency)?",
    "Yonhap": r"Yonhap",
    "Kazinform": r"(?i:Kazinform)",
    "Ukrinform": r"(?i:Ukrinform)",
    "UNIAN": r"UNIAN|УНИАН",
    "BBC Monitoring": r"BBC Monitoring",
}
"""The agencies that others print, and the forms their names take; case counts."""

_NAMES = re.compile(
    r"(?<![\w@.])(?:"
    + "|".join(f"(?P<a{n}>{form})" for n, form in enumerate(AGENCIES.values()))
    + r")(?![\w@])"
)
FORMS = f"(?:{'|'.join(AGENCIES.values())})".replace(" ", "[ ]")
"""A pattern of every form of every name, for use within a verbose pattern."""
_ALONE = re.compile(
    rf"""(?:[-–—(\[/\s]|\d{{4}}|(?i:sources?:?|источник:?|©|\(c\)|copyright|with))*
    (?:{FORMS}|(?i:(?:staff|writers)\sand\sagencies|agencies))
    (?:\s*(?:,|/|\band\b|&|\+)\s*(?:{FORMS}|agencies))*
    (?:[)\].,/\s]|\d{{4}}|(?i:all\srights\sreserved))*""",
    re.VERBOSE,
)
_CREDIT = re.compile(
    r"""\W*(?:(?:additional\s|writing\sand\s)?(?:reporting|writing|written|compiled)\sby
    |(?:with|based\son)\s(?:additional\s)?(?:reporting|material|information|reports?)\s
     (?:by|from)|editing\sby|compiled\sfrom)\b""",
    re.IGNORECASE | re.VERBOSE,
)
_SMALL = re.compile(
    r"(?:and|by|from|in|of|on|the|for|with|additional|reporting|based|writing|written"
    r"|editing|compiled|material|information|reports?|agency|agencies|staff|service)"
)


def is_credit(line: str) -> bool:
    """Tell whether a line only says which agency or reporters a story is from."""
    if _ALONE.fullmatch(line):
        return True
    return bool(_CREDIT.match(line)) and all(
        not word[0].islower() or _SMALL.fullmatch(word) or named(word)
        for word in re.findall(r"[^\W_][\w'’]*", line)
    )


def named(text: str) -> tuple[str, ...]:
    """Return the agencies a text names, each once, in its order."""
    names = tuple(AGENCIES)
    found = (names[(match.lastindex or 1) - 1] for match in _NAMES.finditer(text))
    return tuple(dict.fromkeys(found))
