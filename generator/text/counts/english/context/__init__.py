"""What the text around a count makes of it: denied, wished for, or likely.

Takes a sentence with outcomes and leaves those that it states as a fact, with how
certain they are, and with what the next sentence says of them. Builds on `links`.
"""
