"""Social cards show who says a number, and are drawn from their text alone."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image, ImageChops

from generator.build.builder import Builder
from generator.outputs.pages import social_cards
from generator.outputs.pages.social_cards import Card
from generator.views.key_figures import key_figures
from generator.views.view_factory import ViewFactory
from tests.outputs.sample_corpora import CORPORA, HOSTILE, ROOT, SITE, corpus, lake

LONG = " ".join(["unforeseeable"] * 60)
CARDS = {
    name: card
    for corpus in CORPORA.values()
    for name in corpus.crises
    if (card := social_cards.card(ViewFactory(corpus), name))
}
CASES = {
    **CARDS,
    "long": Card("long", LONG, "According to all:", "9 killed", "", LONG, LONG, "Foot"),
    "scripts": Card(
        "s", "Ünïçødé, Київ, Αθήνα, 北京, قاهرة", "", HOSTILE, "", "", "", ""
    ),
}


def drawn(card: Card) -> Image.Image:
    """Return the image of a card in grey."""
    return Image.open(BytesIO(social_cards.image(card))).convert("L")


@pytest.mark.parametrize("name", CASES)
def test_cards_are_images_of_one_size(name: str) -> None:
    """A card is a PNG of 1200 by 630 pixels and less than 100 kB."""
    data = social_cards.image(CASES[name])

    with Image.open(BytesIO(data)) as image:
        assert (image.format, image.size) == ("PNG", (1200, 630))
    assert len(data) < 100_000


@pytest.mark.parametrize("name", CASES)
def test_nothing_runs_over_the_edge(name: str) -> None:
    """The margins are empty below the band at the top, however long the text."""
    image = drawn(CASES[name])
    for box in ((0, 12, 60, 630), (1140, 12, 1200, 630), (0, 608, 1200, 630)):
        lightest, darkest = image.crop(box).getextrema()

        assert lightest == darkest, box


def test_same_text_same_image() -> None:
    """The same text gives the same bytes, and another text another image."""
    card = CARDS["belarus-2020"]

    assert social_cards.image(card) == social_cards.image(card._replace())
    for field in ("headline", "said_by", "figure", "details", "quotation", "support"):
        other = card._replace(**{field: "something else"})
        assert ImageChops.difference(drawn(card), drawn(other)).getbbox(), field


@pytest.mark.parametrize("name", CORPORA["real"].crises)
def test_no_number_is_bare(name: str) -> None:
    """Who says so stands above the number, its words and its support below."""
    card = CARDS[name]
    *_, (figure, account) = key_figures(ViewFactory(CORPORA["real"]), name, 1)
    who = figure.attribution.words if figure.said_by else figure.publishers[0]

    assert who in card.said_by
    assert card.words.index(card.said_by) < card.words.index(card.figure)
    assert account.support.label in card.support.lower()
    assert figure.text == card.figure
    assert figure.when in card.details


def test_withdrawn_has_no_card() -> None:
    """A crisis whose briefing was withdrawn has no card."""
    assert social_cards.card(ViewFactory(CORPORA["invented"]), "moor") is None


def test_without_figures() -> None:
    """Without a figure, a card says what happened."""
    quiet = lake(
        figures=[], bottom_line=[{"text": "The lake rose.", "rests_on": ["flood"]}]
    )
    card = social_cards.card(ViewFactory(corpus(tarn=quiet)), "tarn")

    assert card
    assert (card.said_by, card.figure) == ("", "The lake rose.")


def test_only_for_a_published_site() -> None:
    """Cards are drawn where the address of the site is known, and not while serving."""
    cards = {f"cards/{name}.png" for name in CORPORA["real"].crises}
    published = Builder(ROOT, site_url=SITE).build()
    served = Builder(ROOT, site_url=SITE, persistent=True).build()
    unknown = Builder(ROOT).build()

    assert cards <= {*published.late()} == {*published.late_paths}
    for site in (served, unknown):
        assert not cards & {*site.late_paths}
        assert b"card:" not in site.pages["crises/belarus-2020.md"]
