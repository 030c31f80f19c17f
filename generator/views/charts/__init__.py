"""Charts: the geometry of a drawing, which a template turns into SVG."""
