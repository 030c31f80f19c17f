"""Search: one document a page, with the records that its results lead to."""
