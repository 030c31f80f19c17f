"""Fields of a page where its markup tells more than one thing, or tells it oddly."""

import pytest

from generator.authoring.ingest.extraction import Article, ExtractionError, extract

URL = "https://www.selmreview.example/news/4711"
BODY = (
    "<p>The ferry to Selm was tied up on Tuesday because its only captain had gone to"
    " a wedding on the other shore.</p>"
    "<p>Forty people waited until dark, and the baker of the harbour gave them what he"
    " had left.</p>"
)


def article(
    *parts: str, head: str = "", lang: str = "en", url: str | None = URL
) -> Article:
    """Return the article of a page that is made of a head and the parts of its body."""
    page = (
        f"<!DOCTYPE html><html lang='{lang}'><head>{head}</head>"
        f"<body>{''.join(parts)}</body></html>"
    )
    return extract(page.encode(), url=url)


def test_prose_without_full_stops() -> None:
    """Thai prose, which has no full stops, is an article; a Thai menu is none."""
    prose = (
        "เรือข้ามฟากหยุดเดินตั้งแต่เช้าวันอังคารเพราะกัปตันไปงานแต่งงานที่อีกฝั่งหนึ่ง",
        "ผู้โดยสารสี่สิบคนรออยู่ที่ท่าเรือจนค่ำและได้รับขนมปังจากร้านใกล้ท่าเรือ",
    )
    menu = "".join(f"<p>{word}</p>" for word in ("หน้าแรก", "กีฬา", "อากาศ") * 9)

    found = article("<h1>เรือหยุดเดิน</h1>", *(f"<p>{one}</p>" for one in prose))

    assert found.text.split("\n\n") == list(prose)
    with pytest.raises(ExtractionError):
        article(menu)


@pytest.mark.parametrize("stop", ["।", "။", "។", "۔", "։", "።"])
def test_full_stops_of_other_scripts(stop: str) -> None:
    """A short line with the full stop of its script is a sentence, not a label."""
    lines = [
        f"{word} {word} {word}{stop}"
        for word in ("कख", "गघ", "चछ", "जझ", "टठ", "डढ", "तथ")
    ]

    found = article("<h1>Ferry waits</h1>", *(f"<p>{line}</p>" for line in lines))

    assert found.text.split("\n\n") == lines
