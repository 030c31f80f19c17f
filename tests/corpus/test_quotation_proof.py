"""What a page says of itself marks typed values and makes origins independent."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
import yaml

from generator.corpus import quotation_seals, quotation_speakers, verification
from generator.corpus.corpus import Corpus
from generator.corpus.figures import figures_by_scope
from generator.corpus.figures.figures_by_scope import Support
from generator.loader import yaml_editor
from generator.model.documents import Actor, Crisis
from generator.model.sources import Context, Source
from generator.text import quotations

TEXTS = {
    "mail": "The flood\n\nAt least 40 people lost their homes, the wardens of the"
    " lower valley reported, and eight people were found dead in the mill.",
    "post": "The flood\n\nAn observer of the Post saw eight people dead in the mill"
    " before the wardens came, and counted the houses that still stood.",
}
QUOTES = {"mail": "eight people were found dead", "post": "saw eight people dead"}
STATED = [("publisher", "The Valley Mail"), ("authors", "Ada Birk")]


def _source(name: str, **fields: Any) -> Source:
    """Return the sealed record of one of the two articles."""
    digest = quotations.article_hash(TEXTS[name])
    values = {
        "format": "1",
        "publisher": f"The Valley {name.title()}",
        "headline": "The flood",
        "text_sha256": digest,
        "seals": [quotations.seal(digest, QUOTES[name])],
    }
    return Source.model_validate(values | fields)


def _actor(name: str) -> Actor:
    return Actor.model_validate({"format": "1", "name": name, "kind": "media"})


def _corpus(sources: dict[str, Source], publishers: tuple[str, ...]) -> Corpus:
    """Return a crisis with a figure from each article, attributed to its publisher."""
    figures = [
        {
            "id": f"killed-{name}",
            "measure": "killed",
            "best": 8,
            "attributed_to": [publisher],
            "evidence": [{"source": name, "quote": QUOTES[name]}],
        }
        for name, publisher in zip(TEXTS, publishers, strict=True)
    ]
    crisis = Crisis.model_validate(
        {
            "format": "1",
            "title": "Flood",
            "countries": ["XKX"],
            "kinds": ["humanitarian-crisis"],
            "covers": "2031-05-01/2031-05-09",
            "reviewed": "2031-05-10",
            "bottom_line": [{"text": "A flood.", "rests_on": ["killed-mail"]}],
            "figures": figures,
        }
    )
    actors = {f"valley-{name}": _actor(f"The Valley {name.title()}") for name in TEXTS}
    return Corpus({"flood": crisis}, actors, sources)


def _support(corpus: Corpus) -> Support:
    (account,) = figures_by_scope.accounts(corpus.crises["flood"], corpus)
    return account.support


def _with_page(source: Source) -> Source:
    digest = source.text_sha256 or ""
    stated = [("publisher", source.publisher), ("headline", source.title)]
    return source.model_copy(
        update={"page_seals": tuple(verification.statement_seals(digest, stated))}
    )


def test_typed_values_are_as_entered() -> None:
    """A value that differs from the page's, in any field, is the contributor's word."""
    digest = quotations.article_hash(TEXTS["mail"])
    seals = verification.statement_seals(digest, STATED)
    source = _source("mail", page_seals=seals, authors=["Ada Birk"])

    assert verification.as_entered(source) == ("headline",)
    other = source.model_copy(update={"authors": ("Ada Birk", "Bo Ek")})
    assert verification.as_entered(other) == ("headline", "authors")


def test_statement_counts_for_its_field_alone() -> None:
    """A page that names somebody as author does not name a publisher thereby."""
    digest = quotations.article_hash(TEXTS["mail"])
    seals = verification.statement_seals(digest, [("authors", "The Valley Mail")])

    source = _source("mail", page_seals=seals)

    assert "publisher" in verification.as_entered(source)


@pytest.mark.parametrize(
    ("entered", "stated", "found"),
    [
        ("2031-03-02", "2031-03-20", "2031-03-20"),
        ("2031", "2030-12-31", "2030-12-31"),
        ("2011-03-20", "2031-03-20", None),
        ("0001-01-01", "9999-12-31", None),
        ("9999-12-31", "9999-12-30", "9999-12-30"),
    ],
)
def test_day_of_page_is_found_by_its_seal(
    entered: str, stated: str, found: str | None
) -> None:
    """The day that a page states is known again if it is near the one entered."""
    digest = quotations.article_hash(TEXTS["mail"])
    seals = verification.statement_seals(digest, [("published", stated)])

    source = _source("mail", page_seals=seals, published=entered)

    assert verification.publication_day_of_page(source) == found


def test_seals_of_another_article_do_not_count() -> None:
    """What one page says of itself cannot be moved to the record of another."""
    digest = quotations.article_hash(TEXTS["post"])
    seals = verification.statement_seals(digest, [("publisher", "The Valley Mail")])

    assert "publisher" in verification.as_entered(_source("mail", page_seals=seals))


def test_publishers_that_pages_state_are_independent() -> None:
    """Two publishers that speak in their own articles corroborate each other."""
    sources = {name: _with_page(_source(name)) for name in TEXTS}

    corpus = _corpus(sources, ("valley-mail", "valley-post"))

    assert _support(corpus) is Support.CORROBORATED


@pytest.mark.parametrize("typed", ["mail", "post"])
def test_typed_publishers_are_not_independent(typed: str) -> None:
    """A publisher that only a contributor has typed corroborates nothing."""
    sources = {name: _with_page(_source(name)) for name in TEXTS}
    sources[typed] = _source(typed)

    corpus = _corpus(sources, ("valley-mail", "valley-post"))

    assert _support(corpus) is not Support.CORROBORATED


def test_origins_named_in_the_text_are_independent() -> None:
    """An origin that an article names in its own words needs no page to say so."""
    sources = {name: _source(name, mentions=[f"valley-{name}"]) for name in TEXTS}

    corpus = _corpus(sources, ("valley-mail", "valley-post"))

    assert _support(corpus) is Support.CORROBORATED


def _sealed(texts: dict[str, str], quotes: dict[str, str]) -> Corpus:
    """Return the corpus of two articles with other texts and quotations, sealed."""
    corpus = _corpus(
        {name: _with_page(_source(name)) for name in TEXTS},
        ("valley-mail", "valley-post"),
    )
    crisis = corpus.crises["flood"]
    figures = tuple(
        figure.model_copy(
            update={
                "evidence": (
                    figure.evidence[0].model_copy(update={"quote": quotes[name]}),
                )
            }
        )
        for name, figure in zip(TEXTS, crisis.figures, strict=True)
    )
    changed = crisis.model_copy(update={"figures": figures})
    corpus = replace(corpus, crises={"flood": changed})
    sealed = {}
    for name, source in corpus.sources.items():
        record = yaml_editor.dump(
            source.model_dump(mode="json", exclude_unset=True) | {"format": 1}
        )
        stated = [("publisher", source.publisher)]
        result = quotation_seals.seal_source(name, texts[name], record, corpus, stated)
        values = yaml.safe_load(result.record)
        sealed[name] = Source.model_validate(values | {"format": "1"})
    assert verification.as_entered(sealed["mail"]) == ("headline",)
    return replace(corpus, sources=sealed)


def test_one_sentence_in_two_articles_is_one_origin() -> None:
    """Different words of the same sentence, in two articles, corroborate nothing."""
    sentence = "The ministry said that eight people were dead and that four were hurt."
    corpus = _sealed(
        {"mail": f"Rain fell.\n\n{sentence}", "post": f"{sentence}\n\nIt rained."},
        {"mail": "that eight people were dead", "post": "were dead and that four"},
    )
    sources = corpus.sources.values()

    assert len({one.sentences[0].sentence for one in sources}) == 1
    assert _support(corpus) is not Support.CORROBORATED


@pytest.mark.parametrize(
    ("other", "is_copy"),
    [
        ("Late on Monday eight people were dead in the mill above the weir.", True),
        ("In the mill above the weir eight people were dead on Monday.", True),
        (
            "Eight people were dead, said the priest who went to every house.",
            False,
        ),
    ],
)
def test_near_copy_is_one_origin(other: str, is_copy: bool) -> None:
    """A sentence with a word moved or added is the same one; another account is not."""
    sentence = "On Monday eight people were dead in the mill above the weir."
    quote = dict.fromkeys(TEXTS, "eight people were dead")
    corpus = _sealed({"mail": sentence, "post": other}, quote)

    assert (_support(corpus) is not Support.CORROBORATED) is is_copy


@pytest.mark.parametrize("domain", ["valley.example", "www.news.valley.example"])
def test_page_names_publisher_by_domain(domain: str) -> None:
    """A publisher known by its domain speaks where the page names no more than that."""
    digest = quotations.article_hash(TEXTS["mail"])
    host = domain.removeprefix("www.")
    seals = verification.statement_seals(digest, [("publisher", host)])
    url = f"https://{domain}/flood"
    source = _source("mail", page_seals=seals, url=url)
    corpus = Corpus({}, {"mail": _actor("valley.example")}, {"mail": source})

    assert verification.actors_of_page(source, corpus) == {"mail"}
    moved = source.model_copy(update={"url": "https://other.example/flood"})
    assert verification.actors_of_page(moved, corpus) == frozenset()


def test_page_names_origins_in_its_credit_lines() -> None:
    """An origin is named by its page where its name there is sealed, else it is not."""
    digest = quotations.article_hash(TEXTS["mail"])
    seals = verification.statement_seals(digest, [("origins", "Valley Wire")])
    source = _source("mail", page_seals=seals, origins=["wire"])
    corpus = Corpus({}, {"wire": _actor("Valley Wire")}, {"mail": source})
    typed = source.model_copy(update={"page_seals": ()})

    assert verification.actors_of_page(source, corpus) == {"wire"}
    assert verification.actors_of_page(typed, corpus) == frozenset()


@pytest.mark.parametrize("rests", ["mail", "post"])
def test_origin_that_quotes_the_other_is_not_independent(rests: str) -> None:
    """Whoever has a number from the other, as an article says, does not support it."""
    sources = {name: _with_page(_source(name)) for name in TEXTS}
    digest = sources[rests].text_sha256 or ""
    words = f"valley {'post' if rests == 'mail' else 'mail'}".split()
    seals = sorted(quotation_speakers.keyword_seals(digest, words))
    quote = quotations.seal(digest, QUOTES[rests])
    context = Context.model_validate({"quote": quote, "informants": [seals]})
    sources[rests] = sources[rests].model_copy(update={"contexts": (context,)})

    corpus = _corpus(sources, ("valley-mail", "valley-post"))

    assert _support(corpus) is not Support.CORROBORATED
