"""Option values: validated, and asked for at a terminal if an option is missing."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable

import click

from generator.authoring.writing.new_brief import NewBrief
from generator.corpus.corpus import Corpus
from generator.loader.project_loader import Project
from generator.model import validators
from generator.model.diagnostics import suggestion
from generator.model.vocabulary import CrisisKind
from generator.text import quotations

Validator = Callable[[str], str]
"""Returns the normalised value, or raises `ValueError` with what is wrong."""
_NOBODY = "-"


def validate(name: str, value: str, validator: Validator) -> str:
    """Return a valid value of the parameter, or report it as wrong usage.

    Raises:
        click.UsageError: The validator rejects the value.
    """
    try:
        return validator(value)
    except ValueError as error:
        hint = (getattr(error, "context", None) or {}).get("hint")
        suffix = f"; {hint}" if hint else ""
        raise click.UsageError(f"{name}: {error}{suffix}") from None


def new_brief(project: Project, options: dict[str, str | None], today: str) -> NewBrief:
    """Return the content of a new brief, from options or from answers at a terminal.

    Args:
        project: The project, whose articles can be quoted.
        options: Values of the options of `briefs new`; None for those not given.
        today: The default for the day of review, as `YYYY-MM-DD`.

    Raises:
        click.ClickException: There is no article, a value is invalid, or a value is
            missing and there is no terminal to ask at.
    """
    articles = _articles(project)
    actors = Corpus.of(project).actors

    def ask(
        option: str, prompt: str, validator: Validator, default: str | None = None
    ) -> str:
        return _value(option, options[option], prompt, validator, default)

    title = ask("title", "Title for readers (place and time)", validators.single_line)
    country = ask("country", "Country codes, such as KGZ", _each(validators.country))
    kind = ask("kind", f"Kinds ({', '.join(CrisisKind)})", _each(_one_of(CrisisKind)))
    only = articles[0] if len(articles) == 1 else None
    source = ask("source", f"Source ({', '.join(articles)})", _one_of(articles), only)
    published = project.sources[source].record.published
    covers = ask("covers", "Days covered", validators.edtf_date, published)
    quotation = _quotation_of(project.articles[source])
    quote = ask("quote", "Quotation (3 to 15 words of the article)", quotation)
    text = ask(
        "text", "What it says, in a sentence of your own", validators.single_line
    )
    prompt = f"Who says so (id of an actor, or {_NOBODY})"
    speaker = ask("attributed_to", prompt, _actor_or_nobody(actors), _NOBODY)
    date = options["date"] or ""
    if date:
        date = validate("--date", date, validators.edtf_date)
    reviewed = validate("--reviewed", options["reviewed"] or today, validators.day)
    return NewBrief(
        title,
        tuple(_split(country)),
        tuple(_split(kind)),
        covers,
        reviewed,
        source,
        quote,
        text,
        () if speaker == _NOBODY else (speaker,),
        date,
    )


def _articles(project: Project) -> list[str]:
    """Return the ids of the articles that can be quoted, or exit without any."""
    articles = sorted(project.articles.keys() & project.sources.keys())
    if not articles:
        raise click.ClickException(
            "there is no article to quote yet; add one with briefs add-source"
        )
    return articles


def _value(
    option: str,
    given: str | None,
    prompt: str,
    validator: Validator,
    default: str | None,
) -> str:
    """Return an option's value, or ask at a terminal until the answer is valid."""
    name = f"--{option.replace('_', '-')}"
    if given is not None:
        return validate(name, given, validator)
    if sys.stdin.isatty():
        answer: str = click.prompt(
            prompt,
            default=default,
            value_proc=lambda value: validate(name, value, validator),
        )
        return answer
    if default is not None:
        return validate(name, default, validator)
    raise click.UsageError(
        f"{name} is missing; run this at a terminal to be asked for it"
    )


def _split(value: str) -> list[str]:
    return [part.strip() for part in value.split(",")]


def _each(validator: Validator) -> Validator:
    """Validate each part of a list with commas."""
    return lambda value: ",".join(map(validator, _split(value)))


def _one_of(choices: Iterable[str]) -> Validator:
    words = [str(choice) for choice in choices]

    def validator(value: str) -> str:
        if value not in words:
            hint = suggestion(value, words)
            message = f"'{value}' is not one of {', '.join(words)}"
            raise ValueError(f"{message}; {hint}" if hint else message)
        return value

    return validator


def _actor_or_nobody(actors: Iterable[str]) -> Validator:
    ids = list(actors)

    def validator(value: str) -> str:
        if value != _NOBODY and value not in ids:
            hint = suggestion(value, ids) or "see briefs/actors"
            raise ValueError(f"there is no actor '{value}'; {hint}")
        return value

    return validator


def _quotation_of(article: str) -> Validator:
    paragraphs = quotations.fold_paragraphs(article)

    def validator(value: str) -> str:
        if message := quotations.length_problem(value):
            raise ValueError(f"the quotation {message}")
        if not quotations.contains(paragraphs, value):
            passage = quotations.nearest_passage(article, value)
            raise ValueError(f"'{value}' is not in the article; it has: '{passage}'")
        return value

    return validator
