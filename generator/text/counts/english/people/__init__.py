"""People counted: a number with its noun, somebody unnumbered or named.

Takes the tokens of a sentence and gives a `Quantity`: "12 police officers", "four of
them", "a soldier", "nobody", "9 cases of abduction", "Ida Lund". It does not ask yet
what happened to them, unless their noun says so. Builds on `words` and `numbers`.
"""
