"""The format: records, their field types and vocabularies, and diagnostics."""
