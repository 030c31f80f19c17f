"""Corpus: all records together, their links, and the facts derived from them."""
