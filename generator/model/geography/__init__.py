"""Outlines and names of countries, and the bounds within which their places lie."""
