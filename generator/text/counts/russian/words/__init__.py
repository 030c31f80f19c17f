"""Russian words, numbers and clauses by themselves.

Takes a text and gives sentences of words with their forms and lemmas, split into
clauses, and what these words may mean: numbers, and triggers for an outcome. Builds on
`shared`.
"""
