"""What rules share over numbers in our texts: amounts, rounding, dates."""
