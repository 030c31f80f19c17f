"""Ingest: from a saved page, a text or an address to an article and its record."""
