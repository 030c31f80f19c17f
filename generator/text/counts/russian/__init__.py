"""The reader of Russian, one package for each step, named as those for English.

words → people → sentences → outcomes → links, and context: each package builds on those
before it, never on a later one; `reader` runs them. Senses need no step of their own,
and there are no patterns: forms of words tell subject from object.
"""
