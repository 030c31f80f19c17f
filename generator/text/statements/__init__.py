"""What a sentence states, of whom, and who says so."""
