"""People of whom a text gives the name alone, and what befell them."""
