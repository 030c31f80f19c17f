"""Context of a count in its article: who was counted, and where."""
