"""Words of English prose: tokens, and their meanings in a report of harm."""
