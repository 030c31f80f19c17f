"""Statements of a sentence: claims, denials, harm, and their parties."""
