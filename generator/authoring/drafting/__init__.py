"""Records proposed from the words of an article, for a person to accept or change."""
