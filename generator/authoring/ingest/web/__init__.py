"""Fetching of pages from the web."""
