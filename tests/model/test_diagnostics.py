"""The text of a rule is split into its parts."""

from __future__ import annotations

from generator.model.diagnostics import parse_rule

TEXT = """Gates must be shut.

    Those of a port
    may be open.

    - A gate without
      a keeper is shut.
    - So is a half-open - or broken - one.

    Why: Somebody
        could come in.
    Wrong: an open gate
    Right: a shut one
    """


def test_cases_are_a_list() -> None:
    """What begins with a hyphen below the details is an item of a list."""
    rule = parse_rule("X100", TEXT)

    assert rule.summary == "Gates must be shut."
    assert rule.details == "Those of a port may be open."
    assert rule.cases == (
        "A gate without a keeper is shut.",
        "So is a half-open - or broken - one.",
    )
    assert rule.why == "Somebody could come in."


def test_statement_is_one_paragraph() -> None:
    """Summary, details and cases are joined where no list can be shown."""
    cases = "A gate without a keeper is shut. So is a half-open - or broken - one."

    assert parse_rule("X100", TEXT).statement == (
        f"Gates must be shut. Those of a port may be open. {cases}"
    )


def test_details_and_cases_may_be_missing() -> None:
    """A rule may be stated in a sentence, or in a sentence and a list."""
    end = TEXT.partition("    Why")[2]
    short = parse_rule("X100", f"Gates must be shut.\n\n    Why{end}")
    listed = parse_rule("X100", f"Gates must be shut.\n\n    - All.\n\n    Why{end}")

    assert (short.details, short.cases) == ("", ())
    assert (listed.details, listed.cases) == ("", ("All.",))
