"""Plain language in forms: countries, dates and messages in people's own words."""
