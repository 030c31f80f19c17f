"""Outputs: pages, data files and feeds, formatted from views."""
