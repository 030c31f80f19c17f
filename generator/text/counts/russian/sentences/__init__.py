"""Sentences in the course of being read: clauses, counts and triggers.

Takes the words of a sentence and gives a `Reading`, in which outcomes are then found.
Builds on `words` and `people`.
"""
