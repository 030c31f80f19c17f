"""Rules about who says something, and of whom."""
