"""Rules that no function of their own checks: syntax, format and templates.

The loader and the build report them; `generator.rules` has those over records.
"""

from __future__ import annotations

from generator.model.diagnostics import Rule, parse_rule

RULES: tuple[Rule, ...] = (
    parse_rule(
        "P717",
        """`accepted.yaml` must list only warnings that still occur.

        Why: An acceptance that is no longer needed would hide the next such warning.
        Wrong: an entry whose warning no longer occurs, or whose code is of an error
        Right: the entry removed
        """,
    ),
    parse_rule(
        "Y101",
        """A file must be a regular file in the project, of at most one million bytes.

        Why: A link could lead anywhere, and a huge file would stop everyone's build.
        Wrong: a symbolic link to a file elsewhere on the disk
        Right: the file itself
        """,
    ),
    parse_rule(
        "Y102",
        """A file must be text in UTF-8.

        Why: Names in any script must be published as they were written.
        Wrong: a file saved as Latin-1, UTF-16 or from a word processor
        Right: a file saved as UTF-8
        """,
    ),
    parse_rule(
        "Y103",
        """Text must not contain control, direction-changing or invisible characters.

        A joiner is allowed only between letters of a script that needs it, such as
        Arabic.

        Why: They can make a reviewer see other words than the reader gets.
        Wrong: "text: \\u202Edevil"
        Right: "text: lived"
        """,
    ),
    parse_rule(
        "Y104",
        """A file must be well-formed YAML.

        Why: What cannot be read cannot be checked.
        Wrong: "title: [Osh"
        Right: "title: Osh"
        """,
    ),
    parse_rule(
        "Y105",
        """A file must not use anchors, aliases or tags.

        Why: A few aliases can stand for gigabytes, and tags can name code.
        Wrong: "copy: *first"
        Right: the value itself, written out
        """,
    ),
    parse_rule(
        "Y106",
        """A key must not be repeated in its block.

        Why: YAML would silently keep only the last value.
        Wrong: two lines that begin with "title:"
        Right: one of them
        """,
    ),
    parse_rule(
        "Y107",
        """A file must hold one document: a block of keys with values.

        Why: Everything in the format has a name.
        Wrong: "- a list at the top"
        Right: "format: 1"
        """,
    ),
    parse_rule(
        "Y108",
        """Blocks may be nested at most 20 deep.

        Why: The format needs five; more is a mistake or an attack.
        Wrong: "[[[[[[[[[[[[[[[[[[[[[ ]]]]]]]]]]]]]]]]]]]]]"
        Right: "[one, two]"
        """,
    ),
    parse_rule(
        "Y109",
        """A file may have at most 30,000 values.

        Why: The largest brief has a tenth of that; more would stop everyone's build.
        Wrong: a file of nothing but "- a" lines
        Right: several briefs, one for each crisis
        """,
    ),
    parse_rule(
        "S101",
        """A file must be in its folder, named by its id and ending in `.yaml`.

        Why: The name of a file is its id and its address; any other file would be
            silently ignored.
        Wrong: briefs/Kyrgyzstan 2010.yml
        Right: briefs/kyrgyzstan-2010-april.yaml
        """,
    ),
    parse_rule(
        "S102",
        """Every key must be one that the format defines.

        Why: A misspelt key would be silently lost.
        Wrong: "atributed_to: [reuters]"
        Right: "attributed_to: [reuters]"
        """,
    ),
    parse_rule(
        "S103",
        """A record must have all its required keys.

        Why: A record without them cannot be shown or checked.
        Wrong: a response without "status"
        Right: "status: done"
        """,
    ),
    parse_rule(
        "S104",
        """A value must have the type that its key requires.

        Why: A list, a block of keys and a single value mean different things.
        Wrong: "kinds: uprising"
        Right: "kinds: [uprising]"
        """,
    ),
    parse_rule(
        "S105",
        """A word from a closed list must be one of that list.

        Why: Readers filter and compare by these words.
        Wrong: "measure: dead"
        Right: "measure: killed"
        """,
    ),
    parse_rule(
        "S106",
        """A single value must be well-formed: id, date, number, address or text.

        Why: A malformed value cannot be sorted, linked or compared.
        Wrong: "best: about 80"
        Right: "best: 80" and "qualifier: about"
        """,
    ),
    parse_rule(
        "S107",
        """A file must have the `format` that this program supports.

        Why: In an earlier or later format its words might mean something else.
        Wrong: "format: 2"
        Right: "format: 1"
        """,
    ),
    parse_rule(
        "S108",
        """A folder that only tools write to must not be tracked by git, or be a link.

        Why: A cache, compiled Python or an article that a checkout brings along would
            be believed, run or published, and a link would send what is written there
            elsewhere.
        Wrong: "git add --force .cache"
        Right: ".cache/" in .gitignore
        """,
    ),
    parse_rule(
        "T101",
        """A template must be valid, and must use only values that it is given.

        Why: A page with gaps must not be published.
        Wrong: "{{ crisis.titel }}"
        Right: "{{ crisis.title }}"
        """,
    ),
    parse_rule(
        "T102",
        """The settings in mkdocs.yml must be valid, and known to MkDocs.

        Why: Until they are, the development server keeps using the last valid settings.
        Wrong: "plugins: [briefs"
        Right: "plugins: [briefs]"
        """,
    ),
)
