"""What happened to the people of one count, by its verb or noun.

Takes a `Reading` with a count and gives an `Outcome`; `zeros` finds counts of nobody.
Builds on `sentences`.
"""
