"""Outlines of countries, and the bounds within which their places lie."""
