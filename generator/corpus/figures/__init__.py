"""Figures beside each other: what they allow, whose they are, whether they agree."""
