"""Pages: which there are, what each shows, and the templates that render them."""
