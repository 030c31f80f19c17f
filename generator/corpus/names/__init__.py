"""Names of actors in the text of articles."""
