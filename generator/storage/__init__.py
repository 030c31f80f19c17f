"""Storage: the cache between builds, parallel work, and atomic file writes."""
