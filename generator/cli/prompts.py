"""What a new brief needs to be told: from options, or asked for at a terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable

import click

from generator.authoring.writing.new_brief import Beginning
from generator.build import check as checking
from generator.loader.projects import Project
from generator.model import validators
from generator.model.diagnostics import suggestion
from generator.model.vocabulary import CrisisKind
from generator.text import quotations

Check = Callable[[str], str]
"""Returns a value as it is kept, or raises with what is wrong."""


def begun(project: Project, given: dict[str, str | None], today: str) -> Beginning:
    """Return what was given or is asked for, each answer checked as it comes."""
    at_hand = sorted(project.articles.keys() & project.sources.keys())
    if not at_hand:
        raise click.ClickException(
            "no article is at hand; take one in with briefs add-source"
        )
    actors = checking.corpus(project).actors

    def ask(option: str, words: str, check: Check, default: str | None = None) -> str:
        return _answer(option, given[option], words, check, default)

    title = ask(
        "title", "Title, as readers know it (place and time)", validators.single_line
    )
    country = ask("country", "Countries, such as KGZ", _each(validators.country))
    kind = ask("kind", f"Kinds ({', '.join(CrisisKind)})", _each(_one_of(CrisisKind)))
    only = at_hand[0] if len(at_hand) == 1 else None
    source = ask("source", f"Source ({', '.join(at_hand)})", _one_of(at_hand), only)
    published = project.sources[source].record.published
    covers = ask("covers", "Days that it covers", validators.edtf_date, published)
    words = "3 to 15 words of the article"
    quote = ask("quote", words, _quotation(project.articles[source]))
    sentence = ask(
        "text", "What they say, in a sentence of your own", validators.single_line
    )
    who = ask("attributed_to", "Who says so (an actor, or -)", _perhaps(actors), "-")
    reviewed = said("--reviewed", given["reviewed"] or today, validators.day)
    return Beginning(
        title,
        tuple(_split(country)),
        tuple(_split(kind)),
        covers,
        reviewed,
        source,
        quote,
        sentence,
        () if who == "-" else (who,),
    )


def _answer(
    option: str, given: str | None, words: str, check: Check, default: str | None
) -> str:
    """Return an option's value, or ask at a terminal until the answer is right."""
    name = f"--{option.replace('_', '-')}"
    if given is not None:
        return said(name, given, check)
    if sys.stdin.isatty():
        value: str = click.prompt(
            words, default=default, value_proc=lambda one: said(name, one, check)
        )
        return value
    if default is not None:
        return said(name, default, check)
    raise click.UsageError(f"{name} is missing; at a terminal you would be asked")


def said(name: str, value: str, check: Check) -> str:
    """Return a value that was given, or refuse it as wrong usage."""
    try:
        return check(value)
    except ValueError as error:
        hint = (getattr(error, "context", None) or {}).get("hint")
        also = f"; {hint}" if hint else ""
        raise click.UsageError(f"{name}: {error}{also}") from None


def _split(value: str) -> list[str]:
    return [part.strip() for part in value.split(",")]


def _each(check: Check) -> Check:
    return lambda value: ",".join(map(check, _split(value)))


def _one_of(known: Iterable[str]) -> Check:
    words = [str(word) for word in known]

    def check(value: str) -> str:
        if value not in words:
            hint = suggestion(value, words)
            message = f"'{value}' is not one of {', '.join(words)}"
            raise ValueError(f"{message}; {hint}" if hint else message)
        return value

    return check


def _perhaps(known: Iterable[str]) -> Check:
    words = list(known)

    def check(value: str) -> str:
        if value != "-" and value not in words:
            hint = suggestion(value, words) or "see briefs/actors"
            raise ValueError(f"there is no actor '{value}'; {hint}")
        return value

    return check


def _quotation(article: str) -> Check:
    folded = quotations.paragraphs(article)

    def check(value: str) -> str:
        if message := quotations.length_problem(value):
            raise ValueError(f"the quotation {message}")
        if not quotations.contains(folded, value):
            near = quotations.nearest_passage(article, value)
            raise ValueError(f"'{value}' is not in the article; it has: '{near}'")
        return value

    return check
