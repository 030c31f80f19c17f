"""Entry point of the command `briefs`, and of `python -m generator.cli`."""

from __future__ import annotations

import gc

from generator.cli import interrupts


def main() -> None:
    """Import and run the command line, which takes some tenths of a second to load."""
    command_line = interrupts.import_quietly("generator.cli.main")
    interrupts.exit_on_interrupt()
    try:
        command_line.main()
    finally:
        gc.freeze()  # leaves nothing for the collector to scan at exit


if __name__ == "__main__":
    main()
