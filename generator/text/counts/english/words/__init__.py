"""English words by themselves: what each may mean, wherever it stands.

Takes a token and gives its kind or meaning: function words, triggers (words for an
outcome, such as "killed"), nouns for people, and names. Builds on `shared`.
"""
