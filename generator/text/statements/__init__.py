"""What a sentence states, and of whom."""
