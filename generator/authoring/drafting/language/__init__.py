"""What English news prose is read by: verbs, titles, days, phrases."""
