"""Numbers in digits and words, and those of them that count nobody.

Takes a place in a sentence and gives the number there with its qualifier, or tells that
it is an age, a year, a share or the number of a place. Builds on `words`.
"""
