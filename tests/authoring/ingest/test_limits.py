"""Hostile and faulty pages: footnotes, encodings, size, and control characters."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.authoring.ingest import extraction, limited_extraction
from generator.authoring.ingest.extraction import ExtractionError

PROSE = (
    "The council of the port said on Monday that it would open the gates in June, and "
    "that those who had waited since the winter would be let in first."
)


def page(*paragraphs: str, head: str = "") -> bytes:
    """Return an HTML page with these paragraphs, each long enough to be prose."""
    body = "".join(
        f"<p>{text} {PROSE} It was day {number}.</p>"
        for number, text in enumerate(paragraphs)
    )
    text = f"<html><head>{head}</head><body><article><h1>Gates</h1>{body}</article>"
    return text.encode()


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("12<sup>3</sup> people", "12 people"),
        ("12<sup>[3]</sup> people", "12 people"),
        ("12 <sup>3</sup>people", "12 people"),
        ("12<sub>3</sub> people", "12 people"),
        ("12<small>3</small> people", "12 people"),
        ('12<a href="#fn3">3</a> people', "12 people"),
        ('12<span class="footnote">[3]</span> people', "12 people"),
        ('12<span class="ref">3</span> people', "12 people"),
        ("12<b>3</b> people", "12 | 3 people"),
        ("A crew<sup>a</sup> of 12", "A crew of 12"),
        ("a bay of 40 km<sup>2</sup>", "a bay of 40 km²"),
        ("a sum of 10<sup>3</sup>", "a sum of 10³"),
        ("the 5<sup>th</sup> day", "the 5th day"),
        ('<a href="/news">12 people</a> left', "12 people left"),
        ("12<ins>3</ins> people", "12 | 3 people"),
        ("12<cite>3</cite> people", "12 | 3 people"),
        ("12<font size=1>3</font> people", "12 | 3 people"),
        ("12<x-mark>3</x-mark> people", "12 | 3 people"),
        ("<span>12</span>3 people", "12 | 3 people"),
        ("12<b></b>3 people", "123 people"),
        ("1<wbr>200 people", "1200 people"),
        ("<b>12</b> people and <b>3</b> dogs", "12 people and 3 dogs"),
    ],
)
def test_marks_make_no_number_larger(markup: str, text: str) -> None:
    """Footnote marks go, exponents stay, and a number never grows by markup."""
    article = extraction.extract(page(markup, "Nothing else."), url=None)

    assert f"{text} {PROSE}" in article.text


@pytest.mark.parametrize("stray", [b"\xe9", b"\xff", b"\x92"])
def test_stray_byte_garbles_nothing_else(stray: bytes) -> None:
    """One byte that is no UTF-8 costs its own letter only."""
    data = page("Der Bürgermeister sagte, es sei schön: Möwen über dem Kai.")
    broken = data.replace(b"sagte", b"sag" + stray + b"te")

    assert (
        "Bürgermeister sagte, es sei schön" in extraction.extract(broken, url=None).text
    )


def test_declared_encoding() -> None:
    """A page in an older encoding is read as its server or its head says."""
    text = page("Le maire a été blessé.", head='<meta charset="windows-1252">')
    latin = text.decode().encode("windows-1252")
    plain = page("Le maire a été blessé.").decode().encode("windows-1252")

    assert "été blessé" in extraction.extract(latin, url=None).text
    stated = extraction.extract(plain, url=None, charset="iso-8859-1")
    assert "été blessé" in stated.text


@pytest.mark.parametrize("label", ["unicode_escape", "utf-7", "rot13", "zlib", "idna"])
def test_encodings_of_python_are_unknown(label: str) -> None:
    """A page cannot choose an encoding that is none of the web's."""
    data = page("\\u0031\\u0032 people \xe9", head=f'<meta charset="{label}">')
    data = data.replace("é".encode(), b"\xe9")

    assert "\\u0031" in extraction.extract(data, url=None, charset=label).text


def test_page_that_takes_too_long() -> None:
    """A page that would take minutes is refused, with advice."""
    hostile = b"<html><body>" + b"<p>a" * 250_000

    with pytest.raises(ExtractionError, match="save the text"):
        limited_extraction.extract(hostile, url=None)


def test_article_of_the_process_is_the_same() -> None:
    """An article read in the limited process equals one read here."""
    data = page("Twelve people left.", "Nobody came.")

    assert limited_extraction.extract(data, url="https://a.example/b") == (
        extraction.extract(data, url="https://a.example/b")
    )


def test_process_runs_nothing_of_the_working_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A checkout in which a command is called cannot replace the program's modules."""
    (tmp_path / "generator").mkdir()
    (tmp_path / "generator/__init__.py").write_text("raise SystemExit(9)\n")
    (tmp_path / "json.py").write_text("raise SystemExit(9)\n")
    monkeypatch.chdir(tmp_path)

    article = limited_extraction.extract(page("Twelve people left."), url=None)
    assert "Twelve people left" in article.text
