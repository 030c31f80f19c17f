"""The desk: a local page on which briefs are written, checked and proposed."""
