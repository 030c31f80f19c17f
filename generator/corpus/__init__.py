"""Corpus: all records together, what links them, and the facts derived from them."""
