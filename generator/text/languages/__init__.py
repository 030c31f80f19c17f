"""The language of a text, and numbers in the words of many languages."""
