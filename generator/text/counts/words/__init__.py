"""Words of English prose: tokens, and what they mean in a report of harm."""
