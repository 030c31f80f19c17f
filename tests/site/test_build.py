"""The built site of the three real briefs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest
import yaml
from lxml import html

from generator.build import check
from generator.loader import projects
from generator.text import quotations
from tests.site.conftest import ROOT, build, copy_project, run

pytestmark = pytest.mark.xdist_group("site")

CORPUS = check.corpus(projects.load(ROOT))
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
def test_every_address_is_a_page(site: Path, address: str) -> None:
    """Every fixed address, and of every record with a page, is there."""
    assert (site / address / "index.html").is_file()


@pytest.mark.parametrize("name", CORPUS.crises)
def test_every_record_is_on_its_page(site: Path, name: str) -> None:
    """Every record has its anchor once, its words, and the words of its sources."""
    page = _content(_page(site, f"crises/{name}/"))
    shown = quotations.fold(page.text_content())

    for _, record in CORPUS.crises[name].records():
        assert len(page.xpath("//*[@id=$id]", id=record.id)) == 1, record.id
        written = getattr(record, "text", None) or ""
        assert quotations.fold(written) in shown, record.id
        for evidence in record.evidence:
            assert quotations.fold(evidence.quote) in shown, (record.id, evidence.quote)


@pytest.mark.parametrize("name", CORPUS.crises)
def test_the_page_says_what_was_checked(site: Path, name: str) -> None:
    """Every briefing, also the light one, says that words were checked, not truth."""
    sentence = "we check that the source has these words, not that they are true"
    for page in (site / "crises" / name / "index.html", site / "lite" / f"{name}.html"):
        assert sentence in page.read_text("utf-8")


@pytest.mark.parametrize("name", CORPUS.crises)
def test_quotations_link_to_their_source(site: Path, name: str) -> None:
    """Every source that a brief quotes is one click from its page."""
    page = _content(_page(site, f"crises/{name}/"))
    links = {urljoin(f"/crises/{name}/", href) for href in page.xpath("//a/@href")}

    for source in CORPUS.crisis_sources(CORPUS.crises[name]):
        assert f"/sources/{source}/" in links


def test_every_link_leads_somewhere(site: Path) -> None:
    """Every link and resource inside the site exists, and so does every anchor."""
    anchors = {
        address: {"", *page.xpath("//@id"), *page.xpath("//a/@name")}
        for address, page in _pages(site)
    }
    missing = []
    for address, page in _pages(site):
        if address == "404.html":
            continue
        for link in page.xpath("//@href | //@src"):
            where = urlsplit(urljoin(f"http://here/{address}", link))
            if where.netloc != "here":
                continue
            path = unquote(where.path).lstrip("/")
            known = anchors.get(path)
            if known is None:
                if not (site / path).is_file():
                    missing.append((address, link))
            elif unquote(where.fragment) not in known:
                missing.append((address, link))

    assert missing == []


def test_no_page_names_a_resource_elsewhere(site: Path) -> None:
    """No script, style, image, font or frame of any page lies on another host."""
    found = [
        (address, resource)
        for address, page in _pages(site)
        for resource in page.xpath(
            "//script/@src | //img/@src | //iframe/@src | //link[@rel!='canonical' and "
            "@rel!='alternate']/@href"
        )
        if urlsplit(resource).netloc
    ]

    assert found == []


def test_the_nav_names_sections_only(site: Path) -> None:
    """No single brief, actor or source stands in the navigation."""
    page = _page(site, "")
    links = {
        urljoin("/", href)
        for href in page.xpath("//nav//a/@href | //div[@data-md-type]//a/@href")
    }

    assert "/crises/" in links
    assert not [link for link in links if re.match(r"/(crises|actors|sources)/.", link)]


def test_headings_are_in_order(site: Path) -> None:
    """Every page has one first-level heading, and no level is left out."""
    for address, page in _pages(site):
        levels = [int(one.tag[1]) for one in page.iter("h1", "h2", "h3", "h4", "h5")]
        assert levels.count(1) == 1, address
        for before, after in pairwise(levels):
            assert after <= before + 1, (address, levels)


def test_the_pencil_opens_the_yaml(tmp_path: Path) -> None:
    """With an address of the repository, a page's pencil opens what it is made from."""
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


def test_no_pencil_without_a_repository(site: Path) -> None:
    """Without an address of the repository no page has a pencil or a broken link."""
    for address, page in _pages(site):
        assert page.xpath("//a[contains(@rel,'edit')]") == [], address


def test_two_builds_are_the_same(tmp_path: Path) -> None:
    """Whatever clock, folder and locale, the same input is the same site."""
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
    """Zensical makes the same pages with the same anchors from the generated tree."""
    project = copy_project(tmp_path / "project")
    run(project, "briefs", "generate", "docs")
    settings = (project / "mkdocs.yml").read_text("utf-8")
    settings = settings.replace("docs_dir: site-templates/pages", "docs_dir: docs")
    (project / "mkdocs.yml").write_text(settings, "utf-8")
    run(project, "zensical", "build")

    mine, theirs = dict(_pages(site)), dict(_pages(project / "site"))
    assert set(mine) == set(theirs)
    for address, page in mine.items():
        if address != "404.html":
            assert _anchors(page) == _anchors(theirs[address]), address


def _anchors(page: html.HtmlElement) -> list[str]:
    """Return the ids in a page's content that are not the engine's own."""
    content = _content(page)
    ids = (page if content is None else content).xpath(".//@id")
    return sorted(one for one in ids if not one.startswith("__"))


def test_front_matter_can_be_read() -> None:
    """MkDocs passes over broken front matter in silence, so ours must be sound."""
    for path in (ROOT / "site-templates" / "pages").rglob("*.md"):
        _, head, _ = path.read_text("utf-8").split("---\n", 2)
        fields = yaml.safe_load(head)
        assert {"title", "description", "updated", "edit"} <= set(fields), path
        assert (ROOT / fields["edit"]) == path
