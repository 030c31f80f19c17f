"""Comparison of figures: bounds, origins and scopes, and whether figures agree."""
