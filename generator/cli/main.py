"""The command `briefs`: its global options and its subcommands."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from types import ModuleType

import click

from generator.cli import interrupts
from generator.model.exceptions import BriefsError, ProblemsError
from generator.storage import cyclic_collection
from generator.text.allowed_characters import printable

COMMANDS = {
    "accept": "generator.cli.check_commands:accept",
    "add-source": "generator.cli.source_commands:add_source",
    "check": "generator.cli.check_commands:check",
    "desk": "generator.cli.desk_command:desk",
    "diff": "generator.cli.inspect_commands:diff",
    "draft": "generator.cli.brief_commands:draft",
    "explain": "generator.cli.inspect_commands:explain",
    "figures": "generator.cli.inspect_commands:show_figures",
    "fix": "generator.cli.brief_commands:fix",
    "generate": "generator.cli.output_commands:generate",
    "new": "generator.cli.brief_commands:new",
    "new-actor": "generator.cli.brief_commands:new_actor",
    "recheck": "generator.cli.source_commands:recheck",
    "release": "generator.cli.output_commands:release",
    "schema": "generator.cli.output_commands:schema",
    "seal": "generator.cli.seal_command:seal",
}
"""Where each subcommand is defined, as `module:attribute`."""


class _LazyGroup(click.Group):
    """A group that imports a subcommand when it is called or listed.

    Importing all of them would make `briefs check` slow to start. Until then, the
    group holds empty commands, which give it the names to list and to suggest.
    """

    def get_command(self, _context: click.Context, name: str) -> click.Command | None:
        if name not in COMMANDS:
            return None
        module, _, attribute = COMMANDS[name].partition(":")
        command = getattr(_imported(module), attribute)
        assert isinstance(command, click.Command)
        # Click keeps the line breaks of a paragraph that begins with a backspace
        # character; in the raw docstrings of commands, that is spelled out.
        command.help = (command.help or "").replace("\\b\n", "\b\n")
        return command

    def invoke(self, context: click.Context) -> object:
        try:
            return super().invoke(context)
        except KeyboardInterrupt:
            context.exit(interrupts.EXIT_STATUS)
        except ProblemsError as error:
            return _imported("generator.cli.command_support").report(error.problems)
        except BriefsError as error:
            raise click.ClickException(printable(str(error))) from None


def _imported(name: str) -> ModuleType:
    """Return a module, imported with the garbage collector off: it frees no module."""
    if name in sys.modules:
        return sys.modules[name]
    with cyclic_collection.disabled(freezes=True):
        return interrupts.import_quietly(name)


@click.group(
    cls=_LazyGroup,
    commands=[click.Command(name) for name in COMMANDS],
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="To write a brief, run make desk, or use add-source, new, draft, seal and "
    "check, in that order.",
)
@click.version_option(package_name="crisis-briefs")
@click.option(
    "--root",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=Path(),
    help="Folder that contains briefs/ and seeds/ (default: the current folder).",
)
@click.pass_context
def main(context: click.Context, root: Path) -> None:
    """Check, build and maintain crisis briefings."""
    if not (root / "briefs").is_dir():
        raise click.UsageError(f"there is no folder 'briefs' in '{root}'")
    context.obj = root
    if os.environ.get("NO_COLOR"):
        context.color = False
