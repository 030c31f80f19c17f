"""Rules that find the outcome of one count from the words around it."""
