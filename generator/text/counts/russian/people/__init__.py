"""Whom a Russian sentence counts: with a number, or one person without."""
