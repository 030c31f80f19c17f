"""The language of English news: sentences, verbs, titles, bodies, countries, days."""
