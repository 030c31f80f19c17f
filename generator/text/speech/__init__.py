"""Who speaks in a sentence, and in which of its clauses."""
