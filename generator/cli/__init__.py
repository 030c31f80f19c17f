"""Command line: the command `briefs` and its subcommands."""
