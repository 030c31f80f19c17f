"""Outcomes that counts share with other counts and clauses.

Takes a sentence and gives the outcome of each of its counts. Builds on `outcomes`.
"""
