"""Find blows and what they broke: "fired, striking two men", "breaking her nose".

The verbs alone say nothing: strikers are striking, and records are broken.
"""

from generator.text.counts.words.lexicon import Kind, Match, Trigger, load_table
from generator.text.counts.words.tokens import Sentence, word_at

_WORDS = {name: frozenset(words) for name, words in load_table("verb_senses").items()}

STRIKING = frozenset(("striking", "hitting"))
BREAKING = frozenset(("breaking", "fracturing", "dislocating"))
VERBS = STRIKING | BREAKING
POSSESSIVES = frozenset(("his", "her", "their"))
MAX_WORDS_TO_OWNER = 3
"""Words from the verb to "his": "breaking two of his ribs"."""
MAX_MODIFIERS = 2
"""Words between "his" and a bone: "breaking her left wrist"."""
HIT = Trigger(Kind.PRESENT_PARTICIPLE, "injured", weak=True)
BROKEN = Trigger(Kind.STATE, "injured")


def find_blow(tokens: Sentence, start: int) -> Match[Trigger] | None:
    """Return the blow or the fracture that begins at a token, if one does."""
    if tokens[start].word in BREAKING:
        return _find_fracture(tokens, start)
    if tokens[start].word not in STRIKING or word_at(tokens, start - 1) != ",":
        return None
    before = {token.word for token in tokens[:start]}
    return None if before.isdisjoint(_WORDS["striking"]) else Match(start + 1, HIT)


def _find_fracture(tokens: Sentence, start: int) -> Match[Trigger] | None:
    """Return what broke a bone, up to that bone: "breaking two of his ribs"."""
    near = range(start + 1, min(start + 1 + MAX_WORDS_TO_OWNER, len(tokens)))
    owner = next((i for i in near if tokens[i].word in POSSESSIVES), None)
    if owner is None:
        return None
    parts = range(owner + 1, min(owner + 2 + MAX_MODIFIERS, len(tokens)))
    bone = next((i for i in parts if tokens[i].word in _WORDS["bones"]), None)
    return None if bone is None else Match(bone + 1, BROKEN)
