"""Texts that pass the check stay texts on every page: no script, no markup, no link."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from lxml import html

from generator.rules import number_scanner
from generator.text.quotations import quoted, seal
from tests.case_projects import ROOT, project, report, write

pytestmark = pytest.mark.xdist_group("injection")

HASH = "0" * 64
"""Of an article that there never was; with it, any quotation can be sealed."""
RUN = "alert(31337)"
"""Stands wherever something would be run; nothing of ours has it."""
MARKUP = (
    f"<script>{RUN}</script>",
    f"</script><script>{RUN}</script>",
    f"<SCRIPT SRC=//injected.example/x.js></SCRIPT>{RUN}",
    f"<img src=injected onerror={RUN}>",
    f"<img src='injected' onerror='{RUN}'",
    f"<svg onload={RUN}></svg>",
    f"<svg><script href=data:,{RUN} /></svg>",
    f"<math><mtext></mtext><script>{RUN}</script></math>",
    f"<details open ontoggle={RUN}>x</details>",
    f"<body onload={RUN}>",
    f"<iframe srcdoc='<script>{RUN}</script>'></iframe>",
    "<iframe src=//injected.example></iframe>",
    "<object data=//injected.example></object>",
    "<embed src=//injected.example>",
    "<base href=//injected.example/>",
    "<meta http-equiv=refresh content='0;url=//injected.example'>",
    "<link rel=stylesheet href=//injected.example/x.css>",
    "<style>@import '//injected.example/x.css'</style>",
    f"<form action=javascript:{RUN}><button>x</button></form>",
    f"<a href=javascript:{RUN}>x</a>",
    f"<a href='java&#115;cript:{RUN}'>x</a>",
    f"<injected onclick={RUN}>x</injected>",
    f"<!--><script>{RUN}</script>-->",
    f"<![CDATA[<script>{RUN}</script>]]>",
    f"<?php {RUN} ?>",
    f"</title><script>{RUN}</script>",
    f"</textarea><script>{RUN}</script>",
    f"</noscript><script>{RUN}</script>",
    f'"><script>{RUN}</script>',
    f"'><script>{RUN}</script>",
    f'" onmouseover="{RUN}" x="',
    f"' onmouseover='{RUN}' x='",
    f"` onmouseover={RUN} x=`",
    f"&lt;script&gt;{RUN}&lt;/script&gt;",
    f"&#60;script&#62;{RUN}&#60;/script&#62;",
    f"＜script＞{RUN}＜/script＞",
)
MARKDOWN = (
    f"[x](javascript:{RUN})",
    f"[x](<javascript:{RUN}>)",
    f"[x]( java\tscript:{RUN})",
    f"[x](data:text/html,<script>{RUN}</script>)",
    f"![x](//injected.example/x.png 'onerror={RUN}')",
    f"<javascript:{RUN}>",
    f"[x]: javascript:{RUN}",
    "[x][injected] and [injected]: //injected.example",
    "https://injected.example and www.injected.example",
    f"{{: onclick={RUN} }}",
    f"x {{: .injected onclick='{RUN}' }}",
    f"# injected {{ #injected onclick={RUN} }}",
    "| a | b | injected",
    "--- injected: true ---",
    "1. injected",
    "> injected",
    "``` injected",
    "~~~ { .injected }",
    "!!! injected",
    "--8<-- '/etc/passwd'",
    "[TOC]",
    "*[x]: injected",
    "[^1]: injected",
    "$$ injected $$",
    ":injected: ==injected== ^^injected^^",
    "\\<script\\>" + RUN + "\\</script\\>",
    "<https://injected.example/'onclick=" + RUN + "'>",
)
TEMPLATES = (
    "{{ 31337 * 31337 }}",
    "{% include '/etc/passwd' %}",
    "{{ config.__class__.__init__.__globals__ }}",
    "{# injected #} {{ self }}",
    "<# injected #>",
    "{%- raw -%}{{ 31337 * 31337 }}",
    "${31337*31337} #{31337*31337} <%= 31337*31337 %>",
    "%(injected)s {0.__class__} {injected!r}",
    "$(touch injected) `touch injected` ; touch injected",
    "../../../injected /etc/injected ..\\..\\injected",
    "C:\\injected //injected/share",
    "__proto__ constructor.prototype.injected",
    '=HYPERLINK("//injected.example") +1 @SUM(1) -1',
    "x' OR 1=1; DROP TABLE figures; --",
)
PAYLOADS = (*MARKUP, *MARKDOWN, *TEMPLATES)
FORBIDDEN = {"iframe", "object", "embed", "base", "applet", "frame", "injected"}


def hostile(root: Path) -> None:
    """Put every hostile text into every key of a project that takes a text."""
    files = {}
    events = []
    for number, text in enumerate(PAYLOADS):
        said = json.dumps(text, ensure_ascii=False)
        own = json.dumps(f"{text} Pier {number}", ensure_ascii=False)
        head = f"format: 1\nname: {own}\nkind: person\npublic_role: {said}\n"
        alias = json.dumps(f"{text} (Pier {number})")
        files[f"briefs/actors/p{number}.yaml"] = f"{head}aliases: [{{name: {alias}}}]\n"
        source = f"publisher: {said}\nheadline: {said}\nauthors: [{said}]\n"
        source += f"abstract: {said}\nrights: {said}\npublished: 2031-03-20\n"
        source += (
            f"date_basis: {said}\nretracted: {{date: 2031-04-01, reason: {said}}}\n"
        )
        numbers = " ".join(number.words for number in number_scanner.said(text))
        quote = f"the numbers {numbers} stand here"
        source += f"text_sha256: '{HASH}'\nmentions: [p{number}]\n"
        sealed = (quote, f"{text} Pier {number}", *quoted(text))
        source += f"seals: {[seal(HASH, words) for words in sealed]}\n"
        files[f"seeds/s{number}.yaml"] = f"format: 1\n{source}"
        events.append(
            f"  - id: e{number}\n    text: {said}\n    note: {said}\n"
            f"    date_basis: {said}\n    date: 2031-03-03\n    place: l{number}\n"
            f"    attributed_to: [{{unnamed: {said}}}, p{number}]\n"
            f"    evidence: [{{source: s{number}, quote: '{quote}'}}]\n"
        )
    names = "".join(
        f"  - {{id: l{number}, name: {json.dumps(text, ensure_ascii=False)}}}\n"
        for number, text in enumerate(PAYLOADS)
    )
    brief = (root / "briefs/port.yaml").read_text()
    brief = brief.replace("places:\n", f"places:\n{names}")
    brief = brief.replace("events:\n", f"events:\n{''.join(events)}")
    write(root, files | {"briefs/port.yaml": brief})


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build a site in which every text is hostile, with nothing beside its folder."""
    top = tmp_path_factory.mktemp("injection")
    root = project(top / "root")
    hostile(root)
    shutil.copytree(ROOT / "site-templates", root / "site-templates")
    shutil.copy(ROOT / "mkdocs.yml", root)
    errors = [line for line in report(root).splitlines() if "(warning)" not in line]
    assert [line for line in errors if not line.startswith("    hint")] == []
    before = {*top.rglob("*")}
    subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "-d", str(root / "site")],
        cwd=root,
        env={**os.environ, "SITE_URL": "", "REPO_URL": "https://code.example/x"},
        check=True,
        capture_output=True,
    )
    ours = [root / "site", root / ".cache"]
    inside = {*ours, *(path for folder in ours for path in folder.rglob("*"))}
    assert {*top.rglob("*")} - before - inside == set()
    return root / "site"


def elements(site: Path) -> Iterator[tuple[str, html.HtmlElement]]:
    """Yield every element of every page."""
    for page in sorted(site.rglob("*.html")):
        for element in html.fromstring(page.read_bytes()).iter():
            if isinstance(element.tag, str):
                yield page.relative_to(site).as_posix(), element


def test_kinds() -> None:
    """There are more than sixty kinds of hostile texts, each once."""
    assert len({*PAYLOADS}) == len(PAYLOADS) > 60


def test_no_page_has_what_was_put_in(built: Path) -> None:
    """No element, handler or script of any page comes from a text."""
    found = [
        (page, element.tag, name)
        for page, element in elements(built)
        for name in ("", *element.attrib)
        if element.tag in FORBIDDEN
        or name.startswith("on")
        or (
            element.tag in ("script", "style")
            and RUN in (element.text or "")
            and "json" not in element.get("type", "")
        )
        or element.get("http-equiv", "").lower() == "refresh"
    ]

    assert found == []


def test_no_address_comes_from_a_text(built: Path) -> None:
    """What a page loads or leads to is on this site, at the source or code host."""
    places = set()
    for _, element in elements(built):
        for name in ("href", "src", "action", "formaction", "data", "srcdoc"):
            if value := element.get(name):
                parts = urlsplit(value.strip())
                places.add((parts.scheme, parts.hostname))

    assert {scheme for scheme, _ in places} <= {"", "http", "https"}
    assert not [host for _, host in places if host and "injected" in host]


def test_texts_are_shown_as_they_are(built: Path) -> None:
    """The briefing shows every hostile text, letter by letter."""
    page = html.fromstring((built / "crises/port/index.html").read_bytes())
    shown = " ".join(" ".join(page.itertext()).split())

    missing = [text for text in PAYLOADS if " ".join(text.split()) not in shown]

    assert missing == []


def test_templates_are_not_run(built: Path) -> None:
    """No template language, on the way to a page, works anything out."""
    worked_out = str(31337 * 31337)

    assert [
        p for p in built.rglob("*.html") if worked_out in p.read_text("utf-8")
    ] == []
