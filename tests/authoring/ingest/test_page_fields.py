"""Fields of a page where its markup tells more than one thing, or tells it oddly."""

from __future__ import annotations

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


@pytest.mark.parametrize(
    ("title", "above", "headline"),
    [
        pytest.param(
            "Ferry waits for its captain | News | Selm Review",
            "<h1><span>Ferry waits for its captain</span><a href='/'>Selm</a></h1>",
            "Ferry waits for its captain",
            id="the site stands behind it",
        ),
        pytest.param(
            "Ferry waits for its captain - Selm Review",
            "<h1><small>Harbour</small> <span>Ferry waits for its captain</span></h1>",
            "Ferry waits for its captain",
            id="a kicker stands before it",
        ),
        pytest.param(
            "Ferry Anna Bell waits for its captain - Selm Review",
            "<h1>Ferry <em>Anna Bell</em> waits for its <b>c</b>aptain</h1>",
            "Ferry Anna Bell waits for its captain",
            id="words in it are emphasized",
        ),
        pytest.param(
            "Ferry waits for its captain | Notes | Ann Dale",
            "<h1>Hi, my name is Ann.</h1><h2>Ferry waits for its captain</h2>",
            "Ferry waits for its captain",
            id="the largest heading is of the site",
        ),
        pytest.param(
            "Ferry waits for its captain | Selm Review",
            "<h1>Captain at a wedding, ferry stays</h1><h2>On the quay</h2>",
            "Captain at a wedding, ferry stays",
            id="it is worded otherwise in the title",
        ),
        pytest.param(
            "The harbour papers: who let the captain go — Selm Review",
            "<h2>Harbour papers:</h2>",
            "The harbour papers: who let the captain go",
            id="a cross-head repeats its first half",
        ),
        pytest.param(
            "Ferry waits for its captain",
            "<h1>Travel and Leisure Centre</h1>",
            "Ferry waits for its captain",
            id="the largest heading shares no word with the title",
        ),
        pytest.param(
            "เรือข้ามฟากหยุดเดินทั้งวัน | ข่าวริมทะเล Selm",
            "<h1>ข่าวริมทะเล</h1><h1>เรือข้ามฟากหยุดเดินทั้งวัน</h1>",
            "เรือข้ามฟากหยุดเดินทั้งวัน",
            id="a shorter heading is the name of the site",
        ),
        pytest.param(
            "News from the shores of Selm",
            "<span class='headline entry-title'>Ferry waits for its captain</span>",
            "Ferry waits for its captain",
            id="a text is marked up as the headline",
        ),
        pytest.param(
            "Ferry waits for its captain",
            "<b class='entry-title'>Baker wins</b><b class='entry-title'>Fog</b>",
            "Ferry waits for its captain",
            id="several texts are marked up as headlines",
        ),
    ],
)
def test_headline(title: str, above: str, headline: str) -> None:
    """The headline is what heading and title agree on, without what stands beside."""
    assert article(above, BODY, head=f"<title>{title}</title>").headline == headline


@pytest.mark.parametrize(
    ("head", "published"),
    [
        ("<meta name='Paper.Publication_Date' content='2015-03-13'>", "2015-03-13"),
        ("<meta name='dc.date.issue' content='2015-03-13'>", "2015-03-13"),
        ("<meta name='paper-original-date' content='13 March 2015'>", "2015-03-13"),
        ("<meta name='date' content='Fri Mar 13 21:30:09 EST 2015'>", "2015-03-13"),
        ("<meta name='epoch-publish-date' content='1426253409000'>", "2015-03-13"),
        ("<meta name='pub_date' content='20150313'>", "2015-03-13"),
        ("<meta name='publication-end-date' content='2015-03-13'>", None),
        ("<meta name='last-modified-date' content='2015-03-13'>", None),
        ("<meta name='publisher-time-zone' content='2015-03-13'>", None),
    ],
)
def test_date_in_metadata(head: str, published: str | None) -> None:
    """A name that says "published" is enough, and dates of programs are read.

    Any other date may still be guessed, and is then said to be.
    """
    found = article("<h1>Ferry waits</h1>", BODY, head=head)

    assert (found.published if "page data" in found.date_basis else None) == published


MARKED = "<time datetime='2013-09-29' itemprop='datePublished'>29 Sep</time>"
TWEET = "<blockquote>— Tess (@tess) <a href='#'>August 22, 2013</a></blockquote>"


@pytest.mark.parametrize(
    ("above", "below", "published"),
    [
        pytest.param("", f"<footer>{MARKED}</footer>", "2013-09-29", id="in a footer"),
        pytest.param("", f"{TWEET}{BODY.upper()}", None, id="of a post that is quoted"),
        pytest.param(
            "<div class='date'>Updated <span class='date'>6 April 2013</span></div>"
            "<div class='date'>Published <span class='date'>5 April 2013</span></div>",
            "",
            "2013-04-05",
            id="of an update, in an element of its own",
        ),
        pytest.param(
            "<div class='date'>Updated <span class='date'>6 April 2013</span></div>",
            "",
            None,
            id="of an update alone",
        ),
        pytest.param(
            "<div class='date'>6 April 2013, updated 6 April 2013</div>",
            "",
            "2013-04-06",
            id="of an update on the same day",
        ),
        pytest.param(
            "<div class='date'>Monday, 8 April 2013</div>"
            "<p class='date'>By Ann Dale, 6 April 2013</p>",
            "",
            "2013-04-06",
            id="of today, above the byline",
        ),
        pytest.param(
            "<p>May 3, 2010 -- No boat has left the quay since dawn.</p>",
            "<p>By Ann Dale, 5 June 2009</p>",
            "2010-05-03",
            id="with which the article opens",
        ),
        pytest.param(
            "<p>May 3, 2010 was the day on which the ferry to Selm was tied up.</p>",
            "",
            None,
            id="with which a sentence opens",
        ),
        pytest.param(
            "<meta itemprop='datePublished' content='2013-11-27T08:36:32Z'>"
            "<div class='date'>November 28, 2013 -- Updated 0203 GMT</div>",
            "",
            "2013-11-27",
            id="of an update, with its hour behind it",
        ),
        pytest.param(
            "<meta name='pubdate' content='2013-11-28'>"
            "<div class='date'>November 27, 2013 at 8:08 pm</div>",
            "",
            "2013-11-27",
            id="where the data has a day without an hour",
        ),
        pytest.param(
            "<meta name='pubdate' content='2013-11-28 20:08:00+0200'>"
            "<div class='date'>November 27, 2013</div>",
            "",
            "2013-11-28",
            id="where the data has the hour",
        ),
    ],
)
def test_date_on_the_page(above: str, below: str, published: str | None) -> None:
    """The date of publication is told from others that stand on the page."""
    found = article("<h1>Ferry waits</h1>", above, BODY, below)

    assert found.published == published


@pytest.mark.parametrize(
    ("lang", "above", "below", "authors"),
    [
        pytest.param(
            "zh",
            "<p class='date'><span>最后修订</span> 2012年12月10日</p>",
            "",
            (),
            id="a label before the date",
        ),
        pytest.param(
            "ja",
            "<div class='credits'>2021年3月3日　森田葉子、高木健</div>",
            "",
            ("森田葉子", "高木健"),
            id="names behind the date",
        ),
        pytest.param(
            "en",
            "<nav><a href='/ns'>North Selm</a></nav>"
            "<p class='date'><span>North Selm</span> <span>20 August 2019</span></p>",
            "",
            (),
            id="a section beside the date",
        ),
        pytest.param(
            "en",
            "<nav><a href='/ns'>North Selm</a></nav>"
            "<p class='date'><span>Ann Dale</span> <span>20 August 2019</span></p>",
            "",
            ("Ann Dale",),
            id="a name beside the date",
        ),
        pytest.param(
            "en",
            "<p class='meta'><span>Ann Dale</span> <span>8/17/13 11:04am</span></p>",
            "",
            ("Ann Dale",),
            id="a name beside a date with a short year",
        ),
        pytest.param(
            "en",
            "<p class='byline'>By Ann du Lac on 4 July 2014</p>",
            "",
            ("Ann du Lac",),
            id="a small word in the name",
        ),
        pytest.param(
            "es",
            "<p class='autor'>Ana Valle | Puerto de Selm | 08/01/2014</p>",
            "",
            ("Ana Valle",),
            id="a place behind the name",
        ),
        pytest.param(
            "en",
            "<p class='byline'>By <a>Ann Dale</a>, <a>Gil Roe</a> | 4 July 2014</p>",
            "<div class='byline'>By Tess Moor on 30 June 2014</div>",
            ("Ann Dale", "Gil Roe"),
            id="the byline of another article",
        ),
        pytest.param(
            "en",
            "<p class='byline'>By Ann Dale on 4 July 2014</p>"
            "<p class='byline'>By Gil Roe on 4 July 2014</p>",
            "",
            ("Ann Dale", "Gil Roe"),
            id="two bylines of one day",
        ),
        pytest.param(
            "en",
            "<div class='comments_line'><span>By ANN DALE</span> 4 July 2014</div>",
            "<div class='comments'><p class='author'>By Tess Moor</p></div>",
            ("Ann Dale",),
            id="a byline with a link to the comments",
        ),
        pytest.param(
            "ko",
            "",
            "<p>김가람 기자 garam@selmreview.example</p>",
            ("김가람",),
            id="a reporter named at the end",
        ),
        pytest.param(
            "en",
            "<div class='byline'>By <b>Ann Dale</b>, <b>Gil Roe</b>, and <b>Tess Moor,"
            "</b> Selm Review</div>",
            "<a href='/profile/'>My Profile</a>",
            ("Ann Dale", "Gil Roe", "Tess Moor"),
            id="a list with a comma before and",
        ),
        pytest.param(
            "en",
            '<p class="author">Ann "Foggy Horn" Dale</p>',
            "",
            ('Ann "Foggy Horn" Dale',),
            id="a nickname within a name",
        ),
        pytest.param(
            "th",
            "<span class='submitted-by'>Submitted on Mon, 2019-01-21 13:49</span>",
            "",
            (),
            id="a word before the date",
        ),
    ],
)
def test_authors(lang: str, above: str, below: str, authors: tuple[str, ...]) -> None:
    """Authors are told from labels, sections, places and other articles' authors."""
    found = article("<h1>Ferry waits</h1>", above, BODY, below, lang=lang)

    assert found.authors == authors


@pytest.mark.parametrize(
    ("path", "published"),
    [
        ("2011/nov/18/ferry", "2011-11-18"),
        ("2010/WORLD/08/13/ferry", "2010-08-13"),
        ("2010/harbour_news/8/3/ferry", "2010-08-03"),
        ("2010/bay/18/ferry", None),
        ("2010/13/45/ferry", None),
    ],
)
def test_date_in_address(path: str, published: str | None) -> None:
    """The address of a page or a text may have the day in one of several forms."""
    url = f"https://www.selmreview.example/{path}"
    text = BODY.replace("<p>", "").replace("</p>", "\n\n")

    assert article("<h1>Ferry waits</h1>", BODY, url=url).published == published
    assert extract(text.encode(), url=url).published == published


def test_the_author_of_a_teaser_is_none_of_an_agencys_article() -> None:
    """Where the data names an agency, a person elsewhere on the page is no author."""
    teaser = "<div class='related'><a rel='author'>Tess Moor</a></div>"

    found = article(
        "<h1>Ferry waits</h1>", BODY, teaser, head="<meta name='author' content='AP'>"
    )

    assert "Tess Moor" not in found.authors


@pytest.mark.parametrize(
    ("stated", "authors", "headline"),
    [
        (
            '{"@type": "NewsArticle", "headline": "Ferry &amp; captain <i>apart</i>",'
            ' "author": {"@type": "Person", "name": ["Ann Dale", "Gil Roe"]}}',
            ("Ann Dale", "Gil Roe"),
            "Ferry & captain apart",
        ),
        (
            '{"@type": "WebPage", "mainEntity": {"@type": "NewsArticle", "headline":'
            ' "Ferry and captain apart", "author": "Ann Dale"}}',
            ("Ann Dale",),
            "Ferry and captain apart",
        ),
        (
            '[{"@type": "BreadcrumbList", "itemListElement": [{"name": "North Selm"},'
            ' {"item": {"name": "Selm Sound"}}, 3, {"item": 4}]},'
            ' {"@type": "BreadcrumbList", "itemListElement": "none"},'
            ' {"@type": "NewsArticle", "headline": "Ferry and captain apart",'
            ' "articleSection": ["Shore Walks"], "author": {"name": ["", 5]}}]',
            (),
            "Ferry and captain apart",
        ),
    ],
)
def test_json_ld(stated: str, authors: tuple[str, ...], headline: str) -> None:
    """What JSON-LD states is read however it is nested, listed or marked up."""
    dated = "".join(
        f"<p class='date'><span>{name}</span> <span>4 July 2014</span></p>"
        for name in ("North Selm", "Selm Sound", "Shore Walks")
    )
    found = article(
        dated, BODY, head=f"<script type='application/ld+json'>{stated}</script>"
    )

    assert (found.authors, found.headline) == (authors, headline)


@pytest.mark.parametrize(
    ("url", "page", "publisher"),
    [
        pytest.param(
            URL,
            "<img class='logo' alt='SELMREVIEW'><p>Ann Dale<i>, Selm Review</i></p>",
            "Selm Review",
            id="with its spaces",
        ),
        pytest.param(
            URL,
            "<img class='logo' alt='selmreview'><p>Selm Revue</p>",
            "selmreview",
            id="not of other letters",
        ),
        pytest.param(
            None,
            "<footer>© 2015 Selm Review Ltd. All rights reserved.</footer>",
            "Selm Review",
            id="of a page without address",
        ),
        pytest.param(
            None,
            "<footer><i>© 2015 The Desk</i> <b>© 2015 Selm Review</b></footer>",
            None,
            id="of two notices",
        ),
        pytest.param(
            None,
            "<figure><figcaption>© Tess Moor</figcaption></figure>",
            None,
            id="not whose picture it is",
        ),
        pytest.param(
            URL,
            "<footer>Copyright 2015 by selmreview.example</footer>",
            "selmreview.example",
            id="behind by",
        ),
    ],
)
def test_publisher(url: str | None, page: str, publisher: str | None) -> None:
    """The publisher is written as the page writes it, or the one that it names."""
    found = article("<h1>Ferry waits</h1>", BODY, page, url=url)

    assert found.publisher == publisher


@pytest.mark.parametrize(
    ("suffix", "publisher"),
    [
        ("The Selm Tide", "The Selm Tide"),
        ("Harbour", "s1.example"),
        ("Harbour - The Selm Tide", "s1.example"),
    ],
)
def test_publisher_behind_the_headline(suffix: str, publisher: str) -> None:
    """What alone follows the headline in a title is the site, unless a section."""
    found = article(
        "<nav><a href='/h'>Harbour</a></nav><h1>Ferry waits</h1>",
        BODY,
        head=f"<title>Ferry waits - {suffix}</title>",
        url="https://www.s1.example/4711",
    )

    assert found.publisher == publisher


def test_the_address_in_a_page_tells_its_site() -> None:
    """A page that was saved without its address has the one that it calls canonical."""
    head = f"<title>Ferry waits - Selm Review</title><link rel=canonical href='{URL}'>"

    found = article("<h1>Ferry waits</h1>", BODY, head=head, url=None)

    assert found.publisher == "Selm Review"


def test_lines_of_the_source_are_no_paragraphs() -> None:
    """A text may be wrapped in the source of a page, which does not show that."""
    wrapped = (
        "<div><span>The ferry to Selm was tied up\n on Tuesday because its only\n"
        " captain had gone to a wedding.</span></div><div>Forty people waited\nuntil"
        " dark, and the baker gave them\nwhat bread he had left.</div>"
    )

    drawn = "<pre>quay\n  ~~~</pre>"

    found = article("<h1>Ferry waits</h1>", f"<div>{wrapped}</div>", drawn)

    assert found.text.split("\n\n")[:2] == [
        "The ferry to Selm was tied up on Tuesday because its only captain had gone to"
        " a wedding.",
        "Forty people waited until dark, and the baker gave them what bread he had"
        " left.",
    ]


def test_a_list_with_most_of_the_text_is_not_the_article() -> None:
    """What stands before and behind a long list is part of the article."""
    items = "".join(f"<li>{line}</li>" for line in BODY.split("<p>")[1:])
    head = "<p>These are the two things that were told of the day.</p>"
    tail = "<p>The lesson of it all is to marry on this shore.</p>"

    found = article("<h1>Ferry waits</h1>", f"<div>{head}<ul>{items}</ul>{tail}</div>")

    assert found.text.endswith("marry on this shore.")
    assert found.text.startswith("These are the two things")


LINKS = "<br>".join(
    f"<a href='/{n}'>{line}</a>"
    for n, line in enumerate(
        ("The baker wins a prize.", "Fog is back.", "Tea is dear.")
    )
)


@pytest.mark.parametrize(
    ("below", "is_kept"),
    [
        (f"<p>{LINKS}</p>", False),
        ("<p><a href='/1'>The baker of the harbour won a prize.</a></p>", True),
        (
            "<form><p>Our letter tells you each week what the shore talks of.</p>"
            "<input type='email'></form>",
            False,
        ),
        ("<form><p>The captain said that he was sorry for it all.</p></form>", True),
        (
            "<div class='share-box'><p>Tell your friends on the other shore.</p></div>",
            False,
        ),
        ("<p>A mistake? Select the text and press Ctrl+Enter to tell us.</p>", False),
        ("<p>The captain said that he was sorry. (c)AFP/Ann DALE</p>", True),
        ("<p>Captain at the quay AFP/Ann Dale</p>", False),
    ],
)
def test_what_stands_behind_an_article(below: str, is_kept: bool) -> None:
    """Lists of links, captions and forms go; a paragraph stays, also one that links."""
    found = article("<h1>Ferry waits</h1>", f"<div>{BODY}{below}</div>")

    assert (found.text.count("\n\n") == 2) is is_kept


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
