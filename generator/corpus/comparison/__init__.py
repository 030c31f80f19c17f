"""Comparison of two states of a project: differences, and reports on them."""
