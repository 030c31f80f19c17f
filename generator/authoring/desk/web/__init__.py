"""The server of the desk: its requests and what it refuses."""
