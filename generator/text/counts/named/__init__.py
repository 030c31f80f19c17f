"""People whom a text gives by name alone, and the harm that they came to."""
