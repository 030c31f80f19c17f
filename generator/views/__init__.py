"""Views: one typed record for each fact that a page or a data file shows."""
