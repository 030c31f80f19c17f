"""Numbers and the noun phrases that they count, with what qualifies them."""
