"""Authoring: taking articles in, and helping a person to write a brief."""
