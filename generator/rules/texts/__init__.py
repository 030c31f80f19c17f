"""Rules over what our own texts say: their numbers, their words and their claims."""
