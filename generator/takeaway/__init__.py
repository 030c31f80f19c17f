"""What readers take away: API, tables, database, citations and feeds."""
