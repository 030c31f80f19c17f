"""Fields of an article: dates, persons, publisher, headline, language."""
