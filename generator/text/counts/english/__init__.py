"""The reader of English, one package for each step.

words → numbers → people → senses → patterns → sentences → outcomes → links → context
→ results: each package builds on those before it, never on a later one; `reader` runs
them. Text goes in, and counts of people (`shared.count.Count`) come out.
"""
