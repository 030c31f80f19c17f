"""Ingest of articles: fetching, extraction, and the records of sources."""
