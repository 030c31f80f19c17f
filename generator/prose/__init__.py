"""Counts of people in English news prose, by rules: see generator.figures."""
