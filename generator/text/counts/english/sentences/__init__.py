"""Sentences as a row of parts: words, triggers and counts.

Takes tokens and gives a `ParsedSentence`, and around each of its counts a `Context`;
`prefilter` tells quickly which sentences are worth it. Builds on `words`, `people`,
`senses` and `patterns`.
"""
