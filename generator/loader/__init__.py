"""Loader: YAML files and git history to typed records, and edits back into YAML."""
