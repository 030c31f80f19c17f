"""The closed classes of English words: articles, pronouns, auxiliaries, conjunctions.

A reader of sentences takes a class whole, or says which words it adds or leaves out. It
makes a regular expression of a class with `word_lists.any_of`. Words that may also be a
noun or a full verb, and classes that one reader alone uses, are kept with that reader.
"""

from __future__ import annotations

ARTICLES = frozenset(("a", "an", "the"))
"""The articles, which never stand alone."""
INDEFINITE = frozenset(("a", "an"))
"""The articles by which a text speaks of somebody for the first time."""
POSSESSIVES = frozenset(("his", "her", "its", "their"))
"""Possessive determiners of the third person; "my" and "our" occur in speech alone."""
DETERMINERS = ARTICLES | POSSESSIVES
"""Words that open a noun phrase; only "his" and "her" may also be a whole one."""
DEFINITE = POSSESSIVES | {"the"}
"""Determiners of something known: its whole, behind "half of"."""
DEMONSTRATIVES = frozenset(("this", "that", "these", "those"))
"""No determiners here, as each may be a whole subject, and "that" opens clauses."""
QUANTIFIERS = frozenset("all any both each every few many most no several some".split())
"""Determiners that say how many without a number."""

PERSONS = frozenset(("he", "she"))
"""Pronouns that mean one person."""
PRONOUNS = PERSONS | {"it", "they"}
"""Personal pronouns of the third person as subjects."""

FINITE_BE = frozenset(("is", "are", "was", "were"))
"""Forms of "be" with a subject; "am" occurs in speech alone."""
BE = FINITE_BE | {"be", "been", "being"}
"""All forms of "be" in reports."""
HAVE = frozenset(("has", "have", "had"))
"""Finite forms of "have"; "having" is no auxiliary of a clause of its own."""
DO = frozenset(("do", "does", "did"))
"""Finite forms of "do", which negate, ask and stress."""
MODALS = frozenset("can could may might must shall should will would".split())
"""Modal verbs; "cannot" is one with its negation, and "ought" needs "to"."""
AUXILIARIES = BE | HAVE | DO | MODALS
"""Verbs that stand before the main verb of a clause."""
FINITE_AUXILIARIES = FINITE_BE | HAVE | DO | MODALS
"""Auxiliaries with which the predicate of a clause may begin."""

PREPOSITIONS = frozenset(
    "about across against amid among around at between by during for from in inside "
    "into near of on outside over through to under with".split()
)
"""Common prepositions; "after" and others that open clauses are conjunctions here, and
"without" denies what follows."""

NEGATIONS = frozenset(("not", "no", "never", "nor", "neither"))
"""Adverbs and conjunctions that negate a clause, and the determiner "no"."""
NEGATIVE_SUBJECTS = frozenset(("no", "nobody", "no-one", "none", "neither"))
"""First words of a subject by which a clause is told of nobody."""
NEAR_NEGATIVES = frozenset(("barely", "hardly", "scarcely"))
"""Adverbs of degree that nearly deny what follows."""

RELATIVES = frozenset(("who", "whom", "whose", "which", "where"))
"""Pronouns and adverbs of relative clauses; without "that", which has other uses."""
RELATIVE_SUBJECTS = frozenset(("who", "which", "that"))
"""Relative pronouns that may be the subject of their clause."""
CONCESSIVES = frozenset(("while", "whereas", "although", "though"))
"""Conjunctions that set a clause against another, with its own subject."""
CONDITIONALS = frozenset(("if", "unless"))
"""Conjunctions of conditions; "whether" opens a question."""
SUBORDINATORS = CONCESSIVES | frozenset(
    "after as because before since until when".split()
)
"""Conjunctions of clauses that are asserted: of time, reason and contrast."""
COORDINATORS = frozenset(("and", "but", "or"))
"""Conjunctions that join words as well as clauses."""
