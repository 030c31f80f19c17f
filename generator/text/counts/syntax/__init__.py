"""The parts of a sentence, and a count with the parts around it."""
