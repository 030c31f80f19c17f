"""Rules that no function of their own checks: syntax, format and templates.

The loader and the build report them; `generator.rules` has those over records.
"""

from __future__ import annotations

from generator.model.diagnostics import Rule, parse_rule

RULES: tuple[Rule, ...] = (
    parse_rule(
        "P717",
        """What `accepted.yaml` accepts is a warning that is still found.

        Why: An acceptance that has outlived its reason would hide the next one.
        Wrong: an entry whose warning no longer occurs, or whose code is of an error
        Right: the entry taken out
        """,
    ),
    parse_rule(
        "Y101",
        """A file is a regular file inside the project, of at most one million bytes.

        Why: A link could lead anywhere, and a huge file would stop everyone's build.
        Wrong: a symbolic link to a file elsewhere on the disk
        Right: the file itself
        """,
    ),
    parse_rule(
        "Y102",
        """A file is text in UTF-8.

        Why: Names in any script must come out as they went in.
        Wrong: a file saved as Latin-1, UTF-16 or from a word processor
        Right: a file saved as UTF-8
        """,
    ),
    parse_rule(
        "Y103",
        """Text holds no control, direction-changing or invisible characters.

        A joiner stands only between letters of a script that needs it, such as Arabic.

        Why: They can make a reviewer see other words than the reader gets.
        Wrong: "text: \\u202Edevil"
        Right: "text: lived"
        """,
    ),
    parse_rule(
        "Y104",
        """A file is well-formed YAML.

        Why: What cannot be read cannot be checked.
        Wrong: "title: [Osh"
        Right: "title: Osh"
        """,
    ),
    parse_rule(
        "Y105",
        """A file holds no anchors, aliases or tags.

        Why: A few aliases can stand for gigabytes, and tags can name code.
        Wrong: "copy: *first"
        Right: the value itself, written out
        """,
    ),
    parse_rule(
        "Y106",
        """A key stands once in its block.

        Why: YAML would keep the last and lose the others without a word.
        Wrong: two lines that begin with "title:"
        Right: one of them
        """,
    ),
    parse_rule(
        "Y107",
        """A file holds one document, which is a block of keys with values.

        Why: Everything in the format has a name.
        Wrong: "- a list at the top"
        Right: "format: 1"
        """,
    ),
    parse_rule(
        "Y108",
        """Blocks lie in each other at most 20 deep.

        Why: The format needs five; more is a mistake or an attack.
        Wrong: "[[[[[[[[[[[[[[[[[[[[[ ]]]]]]]]]]]]]]]]]]]]]"
        Right: "[one, two]"
        """,
    ),
    parse_rule(
        "Y109",
        """A file holds at most 30,000 values.

        Why: The largest brief has a tenth of that; more would stop everyone's build.
        Wrong: a file of nothing but "- a" lines
        Right: several briefs, one for each crisis
        """,
    ),
    parse_rule(
        "S101",
        """A file lies in its folder under an id that ends in `.yaml`.

        Why: The name of a file is its id and its address; anything else would be
            passed over in silence.
        Wrong: briefs/Kyrgyzstan 2010.yml
        Right: briefs/kyrgyzstan-2010-april.yaml
        """,
    ),
    parse_rule(
        "S102",
        """Every key is one that the format knows.

        Why: A misspelt key would be lost in silence.
        Wrong: "atributed_to: [reuters]"
        Right: "attributed_to: [reuters]"
        """,
    ),
    parse_rule(
        "S103",
        """Every key that a record needs is there.

        Why: A record without it cannot be shown or checked.
        Wrong: a response without "status"
        Right: "status: done"
        """,
    ),
    parse_rule(
        "S104",
        """A value has the shape that its key asks for.

        Why: A list, a block of keys and a single value mean different things.
        Wrong: "kinds: uprising"
        Right: "kinds: [uprising]"
        """,
    ),
    parse_rule(
        "S105",
        """A word of a closed list is one of that list.

        Why: Readers filter and compare by these words.
        Wrong: "measure: dead"
        Right: "measure: killed"
        """,
    ),
    parse_rule(
        "S106",
        """A single value is well-formed: an id, a date, a number, an address, a text.

        Why: What is not well-formed cannot be sorted, linked or compared.
        Wrong: "best: about 80"
        Right: "best: 80" and "qualifier: about"
        """,
    ),
    parse_rule(
        "S107",
        """A file with an earlier or later `format` than this program reads is refused.

        Why: Its words might mean something else.
        Wrong: "format: 2"
        Right: "format: 1"
        """,
    ),
    parse_rule(
        "S108",
        """A place that only tools write is not tracked by git, and is not a link.

        Why: A cache or an article that a checkout brings along would be believed or
            published, and a link would lead what is written there somewhere else.
        Wrong: "git add --force .cache"
        Right: ".cache/" in .gitignore
        """,
    ),
    parse_rule(
        "T101",
        """A template can be read, and is given everything that it shows.

        Why: A page with holes must not be published.
        Wrong: "{{ crisis.titel }}"
        Right: "{{ crisis.title }}"
        """,
    ),
    parse_rule(
        "T102",
        """The settings in mkdocs.yml can be read, and are ones that MkDocs knows.

        Why: A site that is served goes on with the last that could be.
        Wrong: "plugins: [briefs"
        Right: "plugins: [briefs]"
        """,
    ),
)
