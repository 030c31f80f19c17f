"""Text: matching quotations against articles, and counting people in English prose."""
