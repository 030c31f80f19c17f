"""Minification of style sheets and scripts."""

from __future__ import annotations

import pytest
from mkdocs.structure.files import File, Files

from generator.mkdocs_plugin import asset_minification


def _minified(path: str, content: str) -> str:
    file = File(path, src_dir=None, dest_dir="site", use_directory_urls=True)
    file.content_string = content
    asset_minification.minify(Files([file]))
    return file.content_string


@pytest.mark.parametrize("path", ["assets/a.css", "assets/a.js", "assets/b/a.js"])
def test_our_files_lose_their_comments(path: str) -> None:
    """A comment costs no reader a byte."""
    assert "note" not in _minified(path, "a /* note */\n")


@pytest.mark.parametrize(
    "path", ["assets/javascripts/a.js", "assets/stylesheets/a.css", "a.js", "a.html"]
)
def test_other_files_stay(path: str) -> None:
    """Files of Material and of the documentation keep their content."""
    assert _minified(path, "a /* note */\n") == "a /* note */\n"


def test_meaningful_spaces_stay() -> None:
    """Spaces in strings, template literals and selectors are kept."""
    script = 'const a = "b  c", d = `e  f ${a}`;'
    style = '.g .h::before { content: "i  j" }'

    assert '"b  c"' in _minified("assets/a.js", script)
    assert "`e  f ${a}`" in _minified("assets/a.js", script)
    assert '.g .h::before{content:"i  j"}' in _minified("assets/a.css", style)
