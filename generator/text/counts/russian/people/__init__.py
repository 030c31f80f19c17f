"""People counted: a number with its noun, or somebody unnumbered.

Takes a place in a sentence and gives a `Quantity`: "12 человек", "сотрудник милиции".
Builds on `words`.
"""
