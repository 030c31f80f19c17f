"""People counted in a Russian sentence: with a number, or one person without."""
