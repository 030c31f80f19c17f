"""Rules about parties: speakers, doers, the accused, and their names."""
