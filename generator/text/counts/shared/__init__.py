"""What the readers of English and Russian share."""
