"""Numbers of people in a sentence, with their qualifiers and nouns."""
