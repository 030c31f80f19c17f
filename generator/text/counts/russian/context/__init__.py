"""What denies a count, doubts it or only supposes it.

Takes a sentence and gives the spans in which no count is stated as a fact. Builds on
`words`.
"""
