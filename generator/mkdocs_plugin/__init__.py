"""MkDocs plugin: the adapter that adds the generated pages to a MkDocs build."""
