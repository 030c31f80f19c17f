"""Dates as pages print them, in many languages."""
