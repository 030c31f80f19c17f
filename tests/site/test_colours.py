"""What the style promises to eyes: colours that can be read, in light and dark."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2] / "site-templates"
SITE = (ROOT / "theme/assets/briefs.css").read_text()
LITE = (ROOT / "markdown/lite.css").read_text()
TEXT = 4.5
"""Least contrast of text. Source: WCAG 2.2, success criterion 1.4.3."""


def tokens(rule: str) -> dict[str, str]:
    """Return the colours that a rule names, by name."""
    return dict(re.findall(r"--([\w-]+):\s*(#[0-9a-f]{6})\b", rule))


def scheme(name: str) -> dict[str, str]:
    """Return the colours of a scheme of the site."""
    return tokens(SITE.split(f'[data-md-color-scheme="{name}"] {{')[1].split("}")[0])


LITE_LIGHT, LITE_DARK = (tokens(part) for part in LITE.split("}", 2)[:2])
PALETTES = {
    "light": scheme("default"),
    "dark": scheme("slate"),
    "light edition by day": LITE_LIGHT,
    "light edition by night": LITE_DARK,
}


def luminance(colour: str) -> float:
    """Return the relative luminance of a colour. Source: WCAG 2.2."""
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, from 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_that_of_the_standard() -> None:
    """Black on white has the most, and a known grey just enough."""
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("name", PALETTES)
def test_every_colour_of_text_can_be_read(name: str) -> None:
    """Each stands out from the paper and from what lies on it, by day and night."""
    palette = PALETTES[name]
    papers = ["md-default-bg-color", "brief-soft"]
    inks = [
        "md-default-fg-color",
        "md-typeset-a-color",
        "md-accent-fg-color",
        "link",
        "brief-quiet",
        "brief-rubric",
    ]
    pairs = [
        (ink, paper)
        for ink in inks
        for paper in papers
        if ink in palette and paper in palette
    ]

    assert len(pairs) >= 4
    for ink, paper in pairs:
        assert contrast(palette[ink], palette[paper]) >= TEXT, (ink, paper)


@pytest.mark.parametrize("name", ["default", "slate"])
def test_the_frame_can_be_read(name: str) -> None:
    """The head of the site is paper with ink on it, too."""
    palette = scheme(name)
    paper = palette["md-primary-fg-color"]

    assert contrast(palette["md-primary-bg-color"], paper) >= TEXT
    assert contrast(palette["md-primary-bg-color--light"], paper) >= TEXT


def test_focus_is_always_seen() -> None:
    """No rule takes the outline of what has the focus away."""
    assert "outline: none" not in SITE
    assert "outline: 0" not in SITE
    assert re.search(r"^:focus-visible,.*{ outline: 3px .*!important", SITE, re.M)


def test_choices_without_a_script_show_their_focus() -> None:
    """The input of a choice is out of sight, so its label carries the outline."""
    assert ".md-typeset input:focus-visible + label" in SITE


@pytest.mark.parametrize("text", [SITE, LITE], ids=["site", "light edition"])
def test_styles_load_nothing(text: str) -> None:
    """No font, picture or other style is asked for."""
    assert "url(" not in text
    assert "@import" not in text
    assert "@font-face" not in text
