"""Views: one typed record for each fact shown on a page or in a data file."""
