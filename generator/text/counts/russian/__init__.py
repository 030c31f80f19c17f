"""A rule-based reader of counts of people in Russian news prose; see `reader`."""
