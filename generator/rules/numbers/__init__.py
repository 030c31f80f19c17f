"""Numbers in our texts as several rules read them: amounts, rounding, dates."""
