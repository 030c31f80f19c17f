"""Word lists, written as running text."""


def series(text: str) -> tuple[str, ...]:
    """Return the words of a text in their order."""
    return tuple(text.split())


def words(text: str) -> frozenset[str]:
    """Return the words of a text, for asking whether one is among them."""
    return frozenset(series(text))
