"""Writing: new briefs, proposed records, automatic fixes and changelog entries."""
