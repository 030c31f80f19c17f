"""Rules over figures: alone, among each other, and against quotations and articles."""
