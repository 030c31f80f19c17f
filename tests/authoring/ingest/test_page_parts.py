"""Dates, authors and names of sites, by the part of the page that they stand in."""

from __future__ import annotations

import pytest

from generator.authoring.ingest import boilerplate
from tests.authoring.ingest.test_page_fields import BODY, article

BYLINE = "<div class='post-date'>By Ann Dale, 3 May 2010</div>"
NOTICE = "<p>This quay uses cookies, and asks whoever lands here whether they may.</p>"
DAYS = "<div class='date'>7 June 2012</div><div class='date'>9 July 2013</div>"


@pytest.mark.parametrize(
    ("page", "published", "authors"),
    [
        pytest.param(
            f"<div class='page with sidebar'>{BYLINE}{BODY}</div>{NOTICE}",
            "2010-05-03",
            ("Ann Dale",),
            id="around the article",
        ),
        pytest.param(
            f"{BODY}<div class='sidebar'>{NOTICE}{BYLINE}</div>",
            None,
            (),
            id="beside the article",
        ),
        pytest.param(
            f"<div class='sidebar'>{BYLINE}{BODY}</div><script>{BODY * 3}</script>",
            "2010-05-03",
            ("Ann Dale",),
            id="around the article, where scripts are longer",
        ),
    ],
)
def test_a_sidebar_in_name_alone(
    page: str, published: str | None, authors: tuple[str, ...]
) -> None:
    """What holds most sentences holds the article, though it is called otherwise."""
    found = article(page, head="<title>Ferry waits for its captain</title>")

    is_printed = found.date_basis == "byline"
    assert (found.published if is_printed else None) == published
    assert found.authors == authors


def test_menus_of_authors_and_months() -> None:
    """What a menu lists is neither of the article nor beside it."""
    menu = (
        "<div class='site-nav'><a href='/author/tess'>Tess Moor</a></div>"
        "<ul class='year submenu'><li>July 2013</li><li>June 2013</li></ul>"
    )
    dated = "<p class='info'>10.06.2013 22:00</p>"
    found = article("<h1>Ferry waits</h1>", menu, dated, BODY, lang="de")

    assert (found.published, found.authors) == ("2013-06-10", ())


@pytest.mark.parametrize(
    ("months", "published"),
    [
        (("May 2013", "June 2013", "July 2013"), "2013-06-10"),
        (("May 2013",), "2013-05"),
    ],
)
def test_months_of_an_archive(months: tuple[str, ...], published: str) -> None:
    """A list of months is of an archive, but one month is a date in itself."""
    listed = "".join(f"<div class='date'>{month}</div>" for month in months)
    url = "https://www.quay.example/2013/06/10/ferry"

    assert article("<h1>Ferry</h1>", listed, BODY, url=url).published == published


@pytest.mark.parametrize(
    ("name", "authors"), [("comment-author", ()), ("entry-author", ("Tess",))]
)
def test_who_comments_is_no_author(name: str, authors: tuple[str, ...]) -> None:
    """A single name counts only if it stands elsewhere than in a comment."""
    marked = f"<div class='{name} vcard'><span class='author'>Tess</span></div>"

    assert article("<h1>Ferry</h1>", BODY, marked).authors == authors


def test_an_author_above_the_text_is_no_headline() -> None:
    """For want of a headline, the label above the article is one, but no author."""
    title = "<title>quay.example</title>"
    label = "<div><b>Ferry for want of a captain</b></div>"
    name = "<div>by <b class='author'>Ann Margaret Dale</b></div>"
    url = "https://www.quay.example/4711"

    assert article(label, name, BODY, head=title, url=url).headline != (
        "Ann Margaret Dale"
    )


def test_a_domain_in_the_title_is_the_site() -> None:
    """A part of the title that is the domain goes, in whatever letters it is."""
    found = article(
        "<h1>Boats</h1>",
        BODY,
        head="<title>Ferry waits for its captain | QUAY.example | Quay.example</title>"
        "<meta property='og:site_name' content='Quay'>",
        url="https://www.quay.example/4711",
    )

    assert found.headline == "Ferry waits for its captain"


def test_comments_below_text_without_paragraphs() -> None:
    """Who comments did not write the article, even where it has no paragraphs."""
    text = BODY.replace("<p>", "").replace("</p>", "<br><br>")
    comment = (
        "<div class='comments'><cite class='author'>Tess Moor</cite>"
        "<span class='date'>5 May 2010</span></div>"
    )
    found = article("<h1>Ferry waits</h1>", f"<div>{text}</div>", comment)

    assert found.authors == ()


@pytest.mark.parametrize(
    ("below", "published"),
    [
        ("<div class='widget'>Source<br>PUBLISHED ON 7 May 2010</div>", "2010-05-07"),
        ("<div class='widget'>Veröffentlicht am 07.05.2010</div>", "2010-05-07"),
        ("<aside>Publié le 7 mai 2010 à 9h30</aside>", "2010-05-07"),
        (
            "<aside>This post was written on 7 May 2010 by a baker.</aside>",
            "2010-05-07",
        ),
        (
            "<aside>Dieser Beitrag wurde am 7. Mai 2010 geschrieben</aside>",
            "2010-05-07",
        ),
        ("<aside>This post was amended on 7 May 2010.</aside>", None),
        ("<aside>This boat was published on 7 May 2010.</aside>", None),
        ("<aside>Published on 7 May 2010 by those who bake the bread.</aside>", None),
        ("<aside>The map was published on 7 May 2010</aside>", None),
        ("<aside>Published and updated on 7 May 2010</aside>", None),
        (
            "<aside>Published 7 May 2010</aside><aside>Published 8 May 2010</aside>",
            None,
        ),
    ],
)
def test_a_date_with_a_label(below: str, published: str | None) -> None:
    """What a page calls the date of publication is it, if it calls only one so."""
    found = article("<h1>Ferry waits</h1>", BODY, below)
    is_labelled = found.date_basis == "label on the page"

    assert (found.published if is_labelled else None) == published


def test_a_date_with_a_label_is_the_last_resort() -> None:
    """The date in the byline goes before one that has a label elsewhere."""
    below = "<aside>Published on 7 May 2010</aside>"

    assert article("<h1>Ferry</h1>", BYLINE, BODY, below).published == "2010-05-03"


@pytest.mark.parametrize(
    ("title", "published"),
    [
        ("Ferry waits for its captain | Selm | 10.06.2013", "2013-06-10"),
        ("Ferry waits - 10 June 2013 - Selm Review", "2013-06-10"),
        ("Ferry waits since 10 June 2013 - Selm Review", None),
        ("Ferry waits - June 2013 - Selm Review", None),
        ("Ferry waits | 10 June 2013 | 12 June 2013", None),
    ],
)
def test_a_day_in_the_title(title: str, published: str | None) -> None:
    """A day that is a part of the title by itself is that of publication."""
    found = article(
        "<h1>Ferry waits for its captain</h1>",
        DAYS,
        BODY,
        head=f"<title>{title}</title>",
    )
    is_of_title = found.date_basis.startswith("title of the page")

    assert (found.published if is_of_title else None) == published


@pytest.mark.parametrize(
    ("opening", "published"),
    [
        ("(18.01.2018) No boat has left the quay of Selm since dawn.", "2018-01-18"),
        ("(18.01.2018, as the baker says) no boat has left the quay.", None),
    ],
)
def test_a_day_in_brackets(opening: str, published: str | None) -> None:
    """An article may open with its day in brackets, though a label is of an update."""
    update = "<p class='date'>Letzte Aktualisierung: 18.01.2018</p>"
    found = article("<h1>Ferry</h1>", f"<p>{opening}</p>", BODY, update, lang="de")

    assert (found.published, found.authors) == (published, ())


def test_when_a_record_was_created() -> None:
    """The day on which data was created gives way to the day that is printed."""
    head = "<meta itemprop='dateCreated' content='2019-05-07T17:00:52+02:00'>"
    printed = "<div class='date'>12 October 2015, 19:16</div>"

    assert article("<h1>F</h1>", printed, BODY, head=head).published == "2015-10-12"
    assert article("<h1>F</h1>", BODY, head=head).published == "2019-05-07"


@pytest.mark.parametrize(
    ("head", "below", "authors"),
    [
        pytest.param("", "<b class='author'>Ann Dale</b>", ("Ann Dale",), id="printed"),
        pytest.param(
            "",
            "<div class='author_share'>so share articles:</div>",
            (),
            id="words that are made a name",
        ),
        pytest.param(
            "<meta name='author' content='Quayside Pages - www.quayside.example'>",
            "",
            (),
            id="who made the site",
        ),
        pytest.param(
            "<meta name='author' content='Ann Dale'>", "", ("Ann Dale",), id="in data"
        ),
        pytest.param(
            "",
            "<p class='date'>© Harbour Centre, 3 May 2010</p>",
            (),
            id="who has the rights",
        ),
        pytest.param(
            "", "<p class='date'>› Boats | 3 May 2010</p>", (), id="a section"
        ),
        pytest.param(
            "", "<a href='/profile/us' class='author'>ABOUT SELM</a>", (), id="a link"
        ),
    ],
)
def test_no_authors_but_those_named(
    head: str, below: str, authors: tuple[str, ...]
) -> None:
    """Other words near a byline are no names, and who made the site wrote nothing."""
    assert article("<h1>Ferry</h1>", BODY, below, head=head).authors == authors


@pytest.mark.parametrize(
    ("site", "name", "authors"),
    [
        ("quay.example", "Quay", ()),
        ("quay.example", "Quayle", ("Quayle",)),
        ("The Quay", "Quay", ()),
        ("Dr. Ann Dale", "Ann Dale", ("Ann Dale",)),
    ],
)
def test_a_site_by_half_its_name_is_no_author(
    site: str, name: str, authors: tuple[str, ...]
) -> None:
    """Where the publisher is "quay.example" or "The Quay", "Quay" wrote nothing."""
    head = (
        f"<meta name='author' content='{name}'>"
        f"<meta property='og:site_name' content='{site}'>"
    )

    assert article("<h1>Ferry</h1>", BODY, head=head).authors == authors


@pytest.mark.parametrize("sign", ["«", "»", "‹", "›"])
@pytest.mark.parametrize("level", ["h1", "h2"])
def test_the_site_behind_other_signs(sign: str, level: str) -> None:
    """What stands behind the headline in the title is the site, whatever the sign."""
    title = "Ferry waits all day for its captain"
    found = article(
        f"<{level}>{title}</{level}>",
        BODY,
        head=f"<title>{title} {sign} Shore Notes</title>",
        url="https://www.quay.example/4711",
    )

    assert (found.headline, found.publisher) == (title, "Shore Notes")


@pytest.mark.parametrize(
    ("feed", "menu", "publisher"),
    [
        ("Shore Notes - Atom", "", "Shore Notes"),
        ("Shore Notes » Comments", "", "Shore Notes"),
        ("Shore Notes", "<nav><a href='/shore'>Shore Notes</a></nav>", "quay.example"),
        ("Shore Notes", "<h2>Shore Notes</h2>", "quay.example"),
        ("All boats", "", "quay.example"),
    ],
)
def test_the_site_in_the_name_of_its_feed(feed: str, menu: str, publisher: str) -> None:
    """What title and feed both have is the site, unless it is one of its sections."""
    found = article(
        menu,
        "<h3>Ferry waits for its captain</h3>",
        BODY,
        head="<title>Shore Notes: Ferry waits for its captain</title><link"
        f" rel='alternate' type='application/atom+xml' title='{feed}'>",
        url="https://www.quay.example/4711",
    )

    assert found.publisher == publisher


def test_a_title_outside_the_head() -> None:
    """A title that broken markup puts elsewhere is read, but none of a drawing."""
    title = "<title>Ferry waits « Shore Notes</title>"
    drawing = "<svg><title>Ferry waits « An anchor</title></svg>"
    url = "https://www.quay.example/4711"
    broken = article(f"<p>{title}</p>", "<h1>Ferry waits</h1>", BODY, url=url)
    drawn = article(drawing, "<h1>Ferry waits</h1>", BODY, url=url)

    assert (broken.publisher, drawn.publisher) == ("Shore Notes", "quay.example")


@pytest.mark.parametrize(
    ("kind", "publisher"),
    [
        ('"Organization"', "Ann Dale"),
        ('"Person"', "Shore Notes"),
        ('["Person", "Organization"]', "Shore Notes"),
    ],
)
def test_a_person_as_publisher(kind: str, publisher: str) -> None:
    """Where the data calls a person the publisher, the name of the site goes before."""
    stated = (
        '{"@type": "NewsArticle", "headline": "Ferry waits", "publisher":'
        f' {{"@type": {kind}, "name": "Ann Dale"}}}}'
    )
    head = (
        f"<script type='application/ld+json'>{stated}</script>"
        "<meta property='og:site_name' content='Shore Notes'>"
    )

    assert article("<h1>Ferry waits</h1>", BODY, head=head).publisher == publisher


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Schlagworte: Boote, Wind", "boilerplate"),
        ("Zuletzt aktualisiert am", "boilerplate"),
        ("Our Standards: The Selm Review Rules.", "boilerplate"),
        ("Das könnte dich auch interessieren:", "listing"),
        ("Mehr zu Booten und Wind:", "listing"),
        ("Das könnte dich auch an die Wahl der Bäcker erinnern, sagt sie.", "prose"),
        ("Our standards are those of the harbour.", "prose"),
        ("Mehr zu sagen hat der Kapitän nicht.", "prose"),
    ],
)
def test_lines_beside_an_article(line: str, kind: str) -> None:
    """Labels and headings of what stands below an article are told from sentences."""
    assert boilerplate.classify_line(line) == kind


def test_a_teaser_that_ends_in_brackets() -> None:
    """Three dots in brackets show a teaser as well as bare ones; a stop does not."""
    assert boilerplate.is_teaser("The ferry waits all day, and the baker […]")
    assert not boilerplate.is_teaser("The ferry waits all day (and the baker).")


@pytest.mark.parametrize("headline", ["Ferry waits all day!", "Who waits? The ferry."])
def test_a_headline_that_is_a_sentence(headline: str) -> None:
    """A headline with a full stop is no paragraph of its article, unless it returns."""
    head = f"<title>{headline}</title>"
    line = f"<p>{headline}</p>"
    found = article(f"<h1>{headline}</h1>", line, BODY, head=head)
    again = article(f"<h1>{headline}</h1>", BODY, line, head=head)

    assert found.text.startswith("The ferry to Selm")
    assert again.text.endswith(headline)
