"""The colours of the stylesheets have enough contrast in light and dark."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2] / "site-templates"
SITE = (ROOT / "theme/assets/briefs.css").read_text()
LITE = (ROOT / "markdown/lite.css").read_text()
MINIMUM_CONTRAST = 4.5
"""Minimum contrast of text. Source: WCAG 2.2, success criterion 1.4.3."""


def colours(rule: str) -> dict[str, str]:
    """Return the colours in a rule by the names of their custom properties."""
    return dict(re.findall(r"--([\w-]+):\s*(#[0-9a-f]{6})\b", rule))


def scheme(name: str) -> dict[str, str]:
    """Return the colours of a colour scheme of the site."""
    return colours(SITE.split(f'[data-md-color-scheme="{name}"] {{')[1].split("}")[0])


LITE_LIGHT, LITE_DARK = (colours(part) for part in LITE.split("}", 2)[:2])
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
    """Return the contrast ratio of two colours, from 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_contrast_function() -> None:
    """The contrast of known pairs is that of the standard."""
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("name", PALETTES)
def test_text_contrast(name: str) -> None:
    """Every text colour has enough contrast on every background."""
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
        assert contrast(palette[ink], palette[paper]) >= MINIMUM_CONTRAST, (ink, paper)


@pytest.mark.parametrize("name", ["default", "slate"])
def test_header_contrast(name: str) -> None:
    """The header has enough contrast."""
    palette = scheme(name)
    paper = palette["md-primary-fg-color"]

    assert contrast(palette["md-primary-bg-color"], paper) >= MINIMUM_CONTRAST
    assert contrast(palette["md-primary-bg-color--light"], paper) >= MINIMUM_CONTRAST


def test_focus_outline() -> None:
    """No rule removes the outline of the focused element."""
    assert "outline: none" not in SITE
    assert "outline: 0" not in SITE
    assert re.search(r"^:focus-visible,.*{ outline: 3px .*!important", SITE, re.M)


def test_focus_of_hidden_inputs() -> None:
    """The label of a visually hidden input shows its focus outline."""
    assert ".md-typeset input:focus-visible + label" in SITE


@pytest.mark.parametrize("text", [SITE, LITE], ids=["site", "light edition"])
def test_styles_load_nothing(text: str) -> None:
    """Stylesheets load no fonts, images or other stylesheets."""
    assert "url(" not in text
    assert "@import" not in text
    assert "@font-face" not in text
