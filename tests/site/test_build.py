"""The built site of the published briefs is complete, linked and reproducible."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest
import yaml
from lxml import html

from generator.corpus.corpus import Corpus
from generator.loader import project_loader
from generator.model.vocabulary import Term
from generator.text import quotations
from tests.site.conftest import ROOT, build, copy_project, run

CORPUS = Corpus.of(project_loader.load(ROOT))
CHECKED = "We check that articles contain the words we quote"
ADDRESSES = (
    ["", "crises/", "actors/", "sources/", "figures/", "responses/"]
    + ["method/", "contribute/", "format/", "about/"]
    + [f"crises/{name}/" for name in CORPUS.crises]
    + [f"actors/{name}/" for name in CORPUS.actors]
    + [f"sources/{name}/" for name in CORPUS.sources]
)


def _page(site: Path, address: str) -> html.HtmlElement:
    return html.parse(str(site / address / "index.html")).getroot()


def _pages(site: Path) -> Iterator[tuple[str, html.HtmlElement]]:
    for file in sorted(site.rglob("*.html")):
        address = file.relative_to(site).as_posix().removesuffix("index.html")
        yield address, html.parse(str(file)).getroot()


def _content(page: html.HtmlElement) -> html.HtmlElement:
    return page.find(".//article")


@pytest.mark.parametrize("address", ADDRESSES)
def test_addresses_exist(site: Path, address: str) -> None:
    """Every section and every record with a page of its own has its address."""
    assert (site / address / "index.html").is_file()


def test_the_format_has_every_closed_list(site: Path) -> None:
    """The page of the format explains each list of words that a file may use."""
    entries = set(_content(_page(site, "format/")).xpath(".//@id"))

    assert {kind.__name__.lower() for kind in Term.__subclasses__()} <= entries


@pytest.mark.parametrize("name", CORPUS.crises)
def test_records_are_on_their_page(site: Path, name: str) -> None:
    """Every record has one anchor, its text and its quotations."""
    page = _content(_page(site, f"crises/{name}/"))
    shown = quotations.fold(page.text_content())

    for _, record in CORPUS.crises[name].records():
        assert len(page.xpath("//*[@id=$id]", id=record.id)) == 1, record.id
        written = getattr(record, "text", None) or ""
        assert quotations.fold(written.rstrip(".")) in shown, record.id
        for evidence in record.evidence:
            assert quotations.fold(evidence.quote) in shown, (record.id, evidence.quote)


@pytest.mark.parametrize("name", CORPUS.crises)
def test_pages_state_what_was_checked(site: Path, name: str) -> None:
    """Every briefing states that words were checked, not truth."""
    sentence = f"{CHECKED}, not that they are true"
    for page in (site / "crises" / name / "index.html", site / "lite" / f"{name}.html"):
        assert sentence in page.read_text("utf-8")


def test_no_page_repeats_what_was_checked(site: Path) -> None:
    """On the screen the foot alone says what was checked, and on paper the head."""
    for address in ADDRESSES:
        said = _page(site, address).xpath("//p|//div[contains(@class, 'highlight')]")
        spoken = [
            one
            for one in said
            if re.search(r"We check that .* not that", one.text_content())
            if "on-paper" not in one.get("class", "")
        ]

        assert [CHECKED in one.text_content() for one in spoken] == [True], address


@pytest.mark.parametrize("name", CORPUS.crises)
def test_quotations_link_to_their_source(site: Path, name: str) -> None:
    """A briefing links to every source that it quotes."""
    page = _content(_page(site, f"crises/{name}/"))
    links = {urljoin(f"/crises/{name}/", href) for href in page.xpath("//a/@href")}

    for source in CORPUS.crisis_sources(CORPUS.crises[name]):
        assert f"/sources/{source}/" in links


def test_no_external_resources(site: Path) -> None:
    """No page loads a script, style, image, font or frame from another host."""
    resources = [
        (address, resource)
        for address, page in _pages(site)
        for resource in page.xpath(
            "//script/@src | //img/@src | //iframe/@src | //link[@rel!='canonical' and "
            "@rel!='alternate']/@href"
        )
        if urlsplit(resource).netloc
    ]

    assert resources == []


def test_navigation_has_only_sections(site: Path) -> None:
    """The navigation lists no single brief, actor or source."""
    page = _page(site, "")
    links = {
        urljoin("/", href)
        for href in page.xpath("//nav//a/@href | //div[@data-md-type]//a/@href")
    }

    assert "/crises/" in links
    assert not [link for link in links if re.match(r"/(crises|actors|sources)/.", link)]


def test_headings_are_in_order(site: Path) -> None:
    """Every page has one first-level heading and skips no level."""
    for address, page in _pages(site):
        levels = [
            int(element.tag[1]) for element in page.iter("h1", "h2", "h3", "h4", "h5")
        ]
        assert levels.count(1) == 1, address
        for before, after in pairwise(levels):
            assert after <= before + 1, (address, levels)


def test_edit_link_opens_source(tmp_path: Path) -> None:
    """With a repository URL, the edit link of a page opens its source file."""
    project = copy_project(tmp_path / "project")
    site = build(project, REPO_URL="https://code.example/owner/briefs")

    for address, path in (
        ("crises/belarus-2020/", "briefs/belarus-2020.yaml"),
        ("actors/russia/", "briefs/actors/russia.yaml"),
        ("method/", "site-templates/pages/method.md"),
    ):
        (pencil,) = _page(site, address).xpath("//a[contains(@rel,'edit')]/@href")
        assert pencil == f"https://code.example/owner/briefs/edit/main/{path}"
        assert (ROOT / path).is_file()
    reports = _page(site, "crises/belarus-2020/").xpath("//a/@href")
    assert any("issues/new" in link and "belarus-2020%23" in link for link in reports)


def test_no_edit_link_without_repository(site: Path) -> None:
    """Without a repository URL, no page has an edit link."""
    for address, page in _pages(site):
        assert page.xpath("//a[contains(@rel,'edit')]") == [], address


def test_build_is_reproducible(tmp_path: Path) -> None:
    """Clock, folder and locale do not affect the site."""
    one = build(copy_project(tmp_path / "one"), SOURCE_DATE_EPOCH="0", TZ="UTC")
    other = copy_project(tmp_path / "a" / "longer way")
    two = build(other, LC_ALL="C", TZ="Pacific/Auckland", PYTHONHASHSEED="7")

    files = {path.relative_to(one) for path in one.rglob("*") if path.is_file()}
    again = {path.relative_to(two) for path in two.rglob("*") if path.is_file()}
    assert files == again
    for path in files:
        if path.parts[0] not in ("search", "pagefind"):
            assert (one / path).read_bytes() == (two / path).read_bytes(), path


def test_zensical_builds_the_same_site(site: Path, tmp_path: Path) -> None:
    """Zensical builds the same pages and anchors from the generated Markdown."""
    project = copy_project(tmp_path / "project")
    run(project, "briefs", "generate", "docs")
    settings = (project / "mkdocs.yml").read_text("utf-8")
    settings = settings.replace("docs_dir: site-templates/pages", "docs_dir: docs")
    (project / "mkdocs.yml").write_text(settings, "utf-8")
    run(project, "zensical", "build")

    ours, theirs = dict(_pages(site)), dict(_pages(project / "site"))
    assert set(ours) == set(theirs)
    for address, page in ours.items():
        if address != "404.html":
            assert _anchors(page) == _anchors(theirs[address]), address


def _anchors(page: html.HtmlElement) -> list[str]:
    """Return the ids in the content of a page, except those of the engine."""
    content = _content(page)
    ids = (page if content is None else content).xpath(".//@id")
    return sorted(id_ for id_ in ids if not id_.startswith("__"))


def test_front_matter_is_valid() -> None:
    """MkDocs silently ignores invalid front matter, so it must be valid."""
    for path in (ROOT / "site-templates" / "pages").rglob("*.md"):
        _, head, _ = path.read_text("utf-8").split("---\n", 2)
        fields = yaml.safe_load(head)
        assert {"title", "description", "updated", "edit"} <= set(fields), path
        assert (ROOT / fields["edit"]) == path
