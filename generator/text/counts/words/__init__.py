"""Vocabulary of the counts: tokens, tables of words and phrases, and their lookup."""
