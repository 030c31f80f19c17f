"""What stands beside a count in its article: who was counted, and where."""
