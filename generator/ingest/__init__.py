"""Taking an article in: from a page or a file to a text and what it says of itself."""
