"""Words as readers of the site may type them into the search."""
