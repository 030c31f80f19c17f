"""Entry point of the command `briefs`, and of `python -m generator.cli`."""

from __future__ import annotations

import sys

from generator.cli import interrupts


def main() -> None:
    """Import and run the command line, which takes some tenths of a second to load."""
    try:
        interrupts.import_quietly("generator.cli.main").main()
    except KeyboardInterrupt:
        sys.exit(interrupts.EXIT_STATUS)


if __name__ == "__main__":
    main()
