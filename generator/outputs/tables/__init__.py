"""The tables: columns described once, for CSV, the data package and the database."""
