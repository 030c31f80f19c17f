"""Counts of people in English news prose, found by rules; see `reader`."""
