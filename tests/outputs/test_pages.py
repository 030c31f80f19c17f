"""What the pages of crises say, and in which order."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from lxml import html

from generator.corpus import wording
from generator.corpus.figures.figures_by_scope import Support
from generator.model.documents import Crisis
from generator.model.records import Figure
from generator.outputs.pages import page_kinds
from generator.rules.registry import RULES
from generator.views import actor_and_source_profiles, brief_version
from generator.views.actor_and_source_profiles import SourceView
from generator.views.briefing import crisis as crisis_view
from generator.views.briefing import statement_counts as voices_view
from generator.views.briefing.crisis import CrisisView, WithdrawnView
from generator.views.briefing.responses import MATRIX_FROM, REFUSED
from generator.views.records.figure_views import FigureView
from generator.views.records.record_views import RoleView
from generator.views.view_factory import ViewFactory
from tests import assembled, samples
from tests.case_projects import ROOT
from tests.outputs import sample_corpora

NAME = "ostrava-bay"


def view(crisis: Crisis, **source: Any) -> CrisisView:
    """Return what the page of a crisis shows."""
    viewer = ViewFactory(samples.corpus({NAME: crisis}, **source))
    found = crisis_view.view(viewer, NAME)
    assert isinstance(found, CrisisView)
    return found


def test_every_address_is_made_once() -> None:
    """No two pages have one address, however long the lists are."""
    crises = {f"bay-{number}": samples.crisis() for number in range(401)}
    found = [*assembled.site(samples.corpus(crises)).pages]

    assert len(found) == len(set(found))
    assert {"crises/index.md", "crises/2.md", "crises/3.md"} <= set(found)


def test_cases_of_a_rule_are_a_list() -> None:
    """The page of the format shows what a rule allows in particular as a list."""
    page = html.fromstring(assembled.site(samples.corpus({})).pages["format.md"])
    (numbers,) = page.xpath("//div[@id='p707']")
    cases = [" ".join(one.text_content().split()) for one in numbers.iter("li")]

    assert cases == [one.replace("`", "") for one in RULES["P707"].cases]


@pytest.mark.parametrize(
    "reply", [("union-denies",), ("lost",), ("union-denies", "lost")]
)
def test_each_reply_is_a_sentence(reply: tuple[str, ...]) -> None:
    """Sentences and figures that reply follow each other, each with one full stop."""
    accusing = next(one for one in sample_corpora.lake().figures if one.reply)
    viewer = ViewFactory(sample_corpora.corpus())
    figure = accusing.model_copy(update={"reply": reply})
    shown = viewer.typed("lake", figure, FigureView).reply

    assert shown
    said = shown.words
    for lead, record, _ in shown.sentences:
        start, words, said = said.partition(f"{lead}{record.words.removesuffix('.')}")
        assert start in ("", ". ")
        assert words
    assert said.startswith(". Later")


@pytest.mark.parametrize(
    ("day", "act", "lead"),
    [
        ("2031-05-03", "denies", "Response: "),
        ("2031-05-04", "denies", "Response: "),
        ("2031-05-02", "denies", "Earlier denial (2 May 2031): "),
        ("2031-05-02", "claims", "Earlier statement (2 May 2031): "),
    ],
)
def test_earlier_reply_is_called_no_response(day: str, act: str, lead: str) -> None:
    """What was said before an accusation is introduced with its own date."""
    accusing = samples.position(2, "dockers", accused=["governor"], reply=["said-5"])
    reply = samples.position(5, "governor", date=day, act=act, text="It is not so.")
    shown = view(samples.crisis(positions=[accusing, reply])).positions
    (accusation,) = (
        record
        for party in shown
        for each in party.days
        for record in each.records
        if record.reply
    )

    assert accusation.reply
    assert accusation.reply.words.startswith(f"{lead}It is not so. Later")


def test_page_of_a_source_goes_on_where_it_is_full() -> None:
    """What rests on a source in many crises stands on several pages, each part once."""
    crises = {f"bay-{number:03}": samples.crisis() for number in range(101)}
    found = [*page_kinds.of_source(ViewFactory(samples.corpus(crises)), "harbour-post")]
    views = [page.content for page in found if isinstance(page.content, SourceView)]
    shown = [one.crisis.address for view in views for one in view.crises]

    assert [page.uri for page in found] == [
        "sources/harbour-post.md",
        "sources/harbour-post/2.md",
        "sources/harbour-post/3.md",
    ]
    assert shown == [f"crises/{name}/" for name in crises]


@pytest.mark.parametrize("extent", ["whole", "beginning"])
def test_article_read_in_part_is_called_so_everywhere(extent: str) -> None:
    """Pages and light edition say where only the beginning was read, and only there."""
    files = assembled.site(samples.corpus(extent=extent)).files
    pages = ("crises/ostrava-bay.md", "sources/harbour-post.md", "sources/index.md")
    sentence = "Only the beginning of this article was read."
    shown = {
        sentence in files[path].decode() for path in (*pages, "lite/ostrava-bay.html")
    }

    assert shown == {extent == "beginning"}


@pytest.mark.parametrize("reporting", [None, "party-statement"])
def test_page_says_whose_reporting_an_article_is(reporting: str | None) -> None:
    """Pages and light edition say whose reporting an article is, where it is known."""
    files = assembled.site(samples.corpus(reporting=reporting)).files
    pages = ("crises/ostrava-bay.md", "sources/harbour-post.md", "sources/index.md")
    sentence = "A statement of a party or organisation."
    shown = {
        sentence in files[path].decode() for path in (*pages, "lite/ostrava-bay.html")
    }

    assert shown == {reporting is not None}


def test_withdrawn_crisis_keeps_its_address_and_says_nothing() -> None:
    """The page of a withdrawn crisis is given none of its records."""
    crisis = samples.crisis(withdrawn={"date": "2031-07-01", "reason": "Wrong."})
    corpus = samples.corpus({NAME: crisis})
    (page,) = page_kinds.of_crisis(ViewFactory(corpus), NAME)

    assert page.template == "withdrawn"
    assert isinstance(page.content, WithdrawnView)


def test_timeline_merges_all_dated_records_in_order() -> None:
    """Events, figures, positions and responses stand in one order of time."""
    days = view(
        samples.crisis(
            figures=[samples.figure(9, as_of="2031-05-01")],
            positions=[samples.position(2, "governor")],
            responses=[samples.response(4, "northland")],
        )
    ).timeline

    assert [record.kind for day in days for record in day.records] == [
        "figure",
        "event",
        "position",
        "response",
    ]


def test_records_of_one_date_stand_together() -> None:
    """A date stands once, and the kinds on it are known for the choice of kinds."""
    crisis = samples.crisis(
        positions=[samples.position(1, "governor")],
        figures=[samples.figure(9, as_of="2031-05-02")],
    )
    (day,) = view(crisis).timeline

    assert day.when == "2 May 2031"
    assert day.kinds == ("event", "figure", "position")


def test_voices_count_attribution_and_speakers() -> None:
    """A statement counts for each whose word it rests on, and once in the sum."""
    positions = [
        samples.position(1, "governor"),
        samples.position(2, "governor", attributed_to=["northland"]),
    ]
    crisis = samples.crisis(positions=positions)
    voices = voices_view.voices(ViewFactory(samples.corpus({NAME: crisis})), crisis)

    assert voices.statements == 2
    assert [(voice.party.words, voice.statements) for voice in voices.voices] == [
        ("Governor of Ostrava Bay", 2),
        ("Northland", 1),
    ]
    assert voices.shared


def test_a_side_without_a_word_counts_zero() -> None:
    """An actor with a side and no word in the briefing is listed with zero."""
    role = {
        "id": "dockers-strike",
        "actor": "dockers",
        "side": "against",
        "text": "They closed the harbour.",
        "evidence": samples.evidence(),
    }
    crisis = samples.crisis(
        sides=[{"id": "against", "name": "Against the governor"}],
        roles=[role],
        positions=[samples.position(1, "governor")],
    )
    voices = voices_view.voices(ViewFactory(samples.corpus({NAME: crisis})), crisis)

    assert [(voice.statements, voice.side) for voice in voices.voices] == [
        (1, ""),
        (0, "Against the governor"),
    ]


def test_party_that_changed_sides_speaks_for_the_first() -> None:
    """The page gives a speaker the same side as the tables and the API: its first."""
    sides = [{"id": "with", "name": "With"}, {"id": "against", "name": "Against"}]
    roles = [
        {
            "id": f"dockers-{side['id']}",
            "actor": "dockers",
            "side": side["id"],
            "text": "They spoke of the harbour.",
            "evidence": samples.evidence(),
        }
        for side in sides
    ]
    crisis = samples.crisis(
        sides=sides, roles=roles, positions=[samples.position(1, "dockers")]
    )
    corpus = samples.corpus({NAME: crisis})
    (voice,) = voices_view.voices(ViewFactory(corpus), crisis).voices
    api = assembled.data_files(corpus)[f"api/v1/crises/{NAME}.json"]
    (position,) = json.loads(api)["positions"]

    assert (voice.side, position["side_name"]) == ("With", "With")


def test_joint_act_is_one_record_and_shows_for_each_author() -> None:
    """It stands in full once, and leads there from every other author."""
    crisis = samples.crisis(responses=[samples.response(1, "northland", "southland")])
    north, south = view(crisis).responses

    assert [record.id for day in north.days for record in day.records] == ["done-1"]
    assert south.days == ()
    assert [record.id for record in south.joint] == ["done-1"]


@pytest.mark.parametrize(("number", "there"), [(11, False), (12, True)])
def test_matrix_stands_from_twelve_responses_on(number: int, there: bool) -> None:
    """A short list needs no matrix."""
    responses = [samples.response(n, "northland") for n in range(number)]

    assert bool(view(samples.crisis(responses=responses)).matrix) is there


def test_matrix_holds_every_response_of_every_author() -> None:
    """Each response is in its author's row, by family, and refusals stand apart."""
    responses = [
        *(samples.response(n, "northland", "southland") for n in range(11)),
        samples.response(11, "southland", type="evacuate"),
        samples.response(12, "southland", type="help", status="refused"),
        samples.response(13, "southland", type="recognise", status="withheld"),
        samples.response(14, "southland", type="help", status="declined-for-now"),
    ]
    matrix = view(samples.crisis(responses=responses)).matrix
    assert matrix
    rows = {
        actor.words: {
            column: len(cell)
            for column, cell in zip(matrix.columns, cells, strict=True)
            if cell
        }
        for actor, cells in matrix.rows
    }

    assert MATRIX_FROM == 12
    assert matrix.columns == ("Statements", "Assistance", REFUSED)
    assert rows == {
        "Northland": {"Statements": 11},
        "Southland": {"Statements": 11, "Assistance": 1, REFUSED: 3},
    }


@pytest.mark.parametrize("name", sample_corpora.REAL.crises)
def test_matrix_says_what_it_counts(name: str) -> None:
    """The corner covers plans too, and a number of refusals says what was refused."""
    text = assembled.site(sample_corpora.REAL).pages[f"crises/{name}.md"].decode()
    matrix, *_ = html.fromstring(text).xpath("//div[@class='matrix-box']")
    corner, *columns = matrix.xpath(".//thead/tr/*/text()")

    assert corner == "Done, planned or considered"
    refusals = matrix.xpath(f".//a[contains(@aria-label, '{REFUSED}')]")
    assert bool(refusals) is (REFUSED in columns)
    assert all(link.get("title", "").endswith(".") for link in refusals)


@pytest.mark.parametrize("name", sample_corpora.REAL.crises)
def test_number_of_the_matrix_leads_to_all_its_responses(name: str) -> None:
    """A cell leads to the first of its responses, and the others stand right below."""
    text = assembled.site(sample_corpora.REAL).pages[f"crises/{name}.md"].decode()
    listed = html.fromstring(text).xpath("//tr[contains(@class, '--response')]/@id")
    page = crisis_view.view(ViewFactory(sample_corpora.REAL), name)
    assert isinstance(page, CrisisView)
    assert page.matrix

    for actor, cells in page.matrix.rows:
        for cell in filter(None, cells):
            start = listed.index(cell[0].id)
            below = listed[start : start + len(cell)]
            assert below == [record.id for record in cell], actor


def test_head_counts_what_was_not_checked() -> None:
    """Quotations that have no seal are counted as not checked."""
    assert view(samples.crisis()).head.checks == (
        "1 quotation not checked against the articles"
    )


def test_origins_are_those_that_sources_state() -> None:
    """An agency that a source names is an origin; a source's own word is none."""
    named = view(samples.crisis(), origins=["harbour-news-agency"])

    assert view(samples.crisis()).head.naming_origins == 0
    assert named.head.naming_origins == 1


def test_version_changes_with_any_word() -> None:
    """Two printed copies with one version say the same."""
    one, again, corpus = samples.crisis(), samples.crisis(), samples.corpus()
    other = samples.crisis(title="Ostrava Bay in May 2031")

    assert brief_version.version(one, corpus) == brief_version.version(again, corpus)
    assert brief_version.version(one, corpus) != brief_version.version(other, corpus)


def test_refugees_are_not_named_twice() -> None:
    """The word for the measure stands for those counted, too."""
    crisis = samples.crisis(
        figures=[samples.figure(400, measure="refugees", who="refugees")]
    )

    assert view(crisis).head.figures[0].record.text == "400 refugees"


def test_profile_of_a_source_names_who_had_a_role() -> None:
    """On a page of many actors a role is told with the actor that had it."""
    role = {
        "id": "governor-then",
        "actor": "governor",
        "text": "Governor of the bay.",
        "evidence": samples.evidence(),
    }
    corpus = samples.corpus({NAME: samples.crisis(roles=[role])})
    (of_crisis,) = actor_and_source_profiles.source(
        ViewFactory(corpus), "harbour-post"
    ).crises
    roles = next(part for part in of_crisis.parts if part.name == "roles")

    (role_view,) = roles.records

    assert isinstance(role_view, RoleView)
    assert role_view.actor.words == "Governor of Ostrava Bay"


SOURCES_DIFFER = ", depending on the source"


@pytest.mark.parametrize(
    ("lowest", "highest", "headline"),
    [
        ({"best": 8}, {"best": 60}, "8 to 60" + SOURCES_DIFFER),
        ({"best": 8}, {"low": 40, "high": 60}, "8 to 60" + SOURCES_DIFFER),
        (
            {"low": 40, "high": 60},
            {"low": 70, "high": 90},
            "40 to 90" + SOURCES_DIFFER,
        ),
        (
            {"best": 8},
            {"low": 31, "qualifier": "more-than"},
            "8 or more than 31" + SOURCES_DIFFER,
        ),
        ({"words": "many"}, {"best": 60}, "60; one source says many"),
        (
            {"high": 30, "qualifier": "up-to"},
            {"best": 60},
            "up to 30 or 60" + SOURCES_DIFFER,
        ),
        ({"words": "dozens"}, {"words": "dozens"}, "dozens"),
        (
            {"best": 250, "qualifier": "about"},
            {"low": 250, "qualifier": "more-than"},
            "about 250; one source says more than 250",
        ),
        (
            {"best": 1200},
            {"low": 1200, "qualifier": "at-least"},
            "1,200; one source says at least 1,200",
        ),
    ],
)
def test_headline_goes_from_lowest_to_highest(
    lowest: dict[str, Any], highest: dict[str, Any], headline: str
) -> None:
    """An open end stays open, and no number is ours."""
    figures = [
        Figure.model_validate(samples.figure(number, **fields))
        for number, fields in enumerate((lowest, highest))
    ]

    amount = wording.headline_amount(figures)
    assert amount + wording.headline_remark(figures) == headline


@pytest.mark.parametrize("name", sample_corpora.REAL.crises)
def test_method_says_where_the_range_stands(name: str) -> None:
    """The range of figures that differ stands where the method says, and only there."""
    viewer = ViewFactory(sample_corpora.REAL)
    ranges = {
        account.headline
        for account in viewer.accounts(name)
        if account.support is Support.SOURCES_DIFFER
        if account.headline not in {figure.text for figure in account.figures}
    }
    site = assembled.site(sample_corpora.REAL)
    page, lite = site.pages[f"crises/{name}.md"], site.assets[f"lite/{name}.html"]
    method = (ROOT / "site-templates/pages/method.md").read_text("utf-8")
    (rule,) = (line for line in method.splitlines() if "the lowest to the high" in line)

    assert [one for one in ranges if one not in lite.decode()] == []
    assert [one for one in ranges if one in page.decode()] == []
    assert "the light edition and the data files" in rule.lower()


@pytest.mark.parametrize("name", sample_corpora.REAL.crises)
def test_page_explains_what_its_support_means(name: str) -> None:
    """The two kinds of support that sound alike are explained where they stand."""
    site = assembled.site(sample_corpora.REAL)
    text = site.pages[f"crises/{name}.md"].decode()
    (figures,) = html.fromstring(text).xpath("//div[@class='counted']")
    found = {one.support for one in ViewFactory(sample_corpora.REAL).accounts(name)}
    for support in (Support.SOURCES_DIFFER, Support.FIGURES_VARY):
        words = f"{support.label.capitalize()}: {support.meaning}."

        assert support.meaning
        assert (words in figures.text_content()) is (support in found)
        assert (words in site.assets[f"lite/{name}.html"].decode()) is (
            support in found
        )


@pytest.mark.parametrize("repo_url", ["", "https://code.example/briefs"])
def test_errors_are_reported_only_where_there_is_a_place(repo_url: str) -> None:
    """Records have a link to report an error if it leads to a form, else none."""
    site = assembled.site(sample_corpora.REAL, repo_url=repo_url)
    for name in sample_corpora.REAL.crises:
        page = html.fromstring(site.pages[f"crises/{name}.md"].decode())
        links = page.xpath("//a[contains(translate(., 'R', 'r'), 'report an error')]")

        assert bool(links) is bool(repo_url)
        assert all(link.get("href").startswith(f"{repo_url}/iss") for link in links)


@pytest.mark.parametrize(
    ("words", "is_double"),
    [('called "a plot" by him', True), ("called a 'plot'", False)],
)
def test_quotation_with_double_marks_stands_in_single_ones(
    words: str, is_double: bool
) -> None:
    """The words keep the marks of their article, and ours around them are others."""
    quoted = [{"source": "harbour-post", "quote": words}]
    crisis = samples.crisis(figures=[samples.figure(3, evidence=quoted)])
    site = assembled.site(samples.corpus({NAME: crisis}))
    made = (site.pages[f"crises/{NAME}.md"], site.assets[f"lite/{NAME}.html"])
    shown = [html.fromstring(one.decode()).xpath("//q[.=$q]", q=words) for one in made]

    assert all(shown)
    marks = {one.get("class") for found in shown for one in found}
    assert marks == {"single" if is_double else "double"}


@pytest.mark.parametrize("name", sample_corpora.REAL.crises)
def test_parties_are_counted_in_words(name: str) -> None:
    """Whose word a page rests on is told in a line that says what it counts."""
    site = assembled.site(sample_corpora.REAL)
    page = html.fromstring(site.pages[f"crises/{name}.md"].decode())
    (said,) = page.xpath("//div[@class='positions']")
    light = html.fromstring(site.assets[f"lite/{name}.html"].decode())

    assert said.xpath(".//svg") == []
    for made in (said, light):
        (line,) = made.xpath(".//p[contains(., ', by party or news outlet: ')]")
        assert re.match(r"[\d,]+ figures and statements, by", line.text_content())
