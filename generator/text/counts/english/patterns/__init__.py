"""Patterns for what may stand around a count, and how they are written.

Regular expressions over the kinds of a sentence's parts; `notation` says how to read
and to write one. Builds on `words`, whose kinds they name.
"""
