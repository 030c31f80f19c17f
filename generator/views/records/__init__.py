"""Views of single records: one typed record for each fact shown, and their factory."""
