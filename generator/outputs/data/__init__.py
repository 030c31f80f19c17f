"""Data files: API, CSV, SQLite, citations, feeds, JSON-LD and plain Markdown."""
