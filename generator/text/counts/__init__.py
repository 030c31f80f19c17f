"""A rule-based reader of counts of people in English news prose; see `reader`."""
