"""The API: records as they are published, their schemas, and the JSON files."""
