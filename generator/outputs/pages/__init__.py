"""Pages: kinds of pages, their content, and the templates that render them."""
