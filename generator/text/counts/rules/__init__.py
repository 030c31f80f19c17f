"""Rules that find what happened to one count from the words around it."""
