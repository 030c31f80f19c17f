"""Small words of the names of persons, such as "van" and "dos"."""

from __future__ import annotations

PARTICLES = frozenset(
    "abu af al ben bin da das de del della den der di do dos du el ibn la le ten ter "
    "van von zu".split()
)
"""Words before a family name that belong to it, and may be in lower case."""
