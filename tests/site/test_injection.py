"""Texts that pass the check never become script, markup or links on a page."""

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

from generator.rules.numbers import numbers_in_text
from generator.text.quotations import seal
from generator.text.quoted_passages import quoted_passages
from tests.case_projects import ROOT, project, report, write

HASH = "0" * 64
"""Hash of a nonexistent article, against which any quotation can be sealed."""
RUN = "alert(31337)"
"""Script in every payload; nothing else on the site contains it."""
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


def add_payloads(root: Path) -> None:
    """Put every payload into every text field of a project."""
    files = {}
    events = []
    for number, text in enumerate(PAYLOADS):
        value = json.dumps(text, ensure_ascii=False)
        name = json.dumps(f"{text} Pier {number}", ensure_ascii=False)
        head = f"format: 1\nname: {name}\nkind: person\npublic_role: {value}\n"
        alias = json.dumps(f"{text} (Pier {number})")
        files[f"briefs/actors/p{number}.yaml"] = f"{head}aliases: [{{name: {alias}}}]\n"
        source = f"publisher: {value}\nheadline: {value}\nauthors: [{value}]\n"
        source += f"abstract: {value}\nrights: {value}\npublished: 2031-03-20\n"
        source += (
            f"date_basis: {value}\nretracted: {{date: 2031-04-01, reason: {value}}}\n"
        )
        numbers = " ".join(
            number.words for number in numbers_in_text.find_numbers(text)
        )
        quote = f"the numbers {numbers} stand here"
        source += f"text_sha256: '{HASH}'\nmentions: [p{number}]\n"
        quotations = (quote, f"{text} Pier {number}", *quoted_passages(text))
        source += f"seals: {[seal(HASH, words) for words in quotations]}\n"
        files[f"seeds/s{number}.yaml"] = f"format: 1\n{source}"
        events.append(
            f"  - id: e{number}\n    text: {value}\n    note: {value}\n"
            f"    date_basis: {value}\n    date: 2031-03-03\n    place: l{number}\n"
            f"    attributed_to: [{{unnamed: {value}}}, p{number}]\n"
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
def hostile_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build a site full of payloads; nothing may be written outside the project."""
    top = tmp_path_factory.mktemp("injection")
    root = project(top / "root")
    add_payloads(root)
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


def test_payloads_are_distinct() -> None:
    """There are more than sixty payloads, and no duplicates."""
    assert len({*PAYLOADS}) == len(PAYLOADS) > 60


def _is_embed_base(page: str, element: html.HtmlElement) -> bool:
    """Return whether an element is what sends the links of an embed to a new tab."""
    return (
        page.startswith("embed/")
        and element.tag == "base"
        and dict(element.attrib) == {"target": "_blank"}
    )


def test_no_injected_elements(hostile_site: Path) -> None:
    """No element, event handler or script on a page comes from a payload."""
    injected = [
        (page, element.tag, name)
        for page, element in elements(hostile_site)
        for name in ("", *element.attrib)
        if (element.tag in FORBIDDEN and not _is_embed_base(page, element))
        or name.startswith("on")
        or (
            element.tag in ("script", "style")
            and RUN in (element.text or "")
            and "json" not in element.get("type", "")
        )
        or element.get("http-equiv", "").lower() == "refresh"
    ]

    assert injected == []


def test_no_injected_urls(hostile_site: Path) -> None:
    """All URLs are on the site, at a source or at the code host."""
    origins = set()
    for _, element in elements(hostile_site):
        for name in ("href", "src", "action", "formaction", "data", "srcdoc"):
            if value := element.get(name):
                parts = urlsplit(value.strip())
                origins.add((parts.scheme, parts.hostname))

    assert {scheme for scheme, _ in origins} <= {"", "http", "https"}
    assert not [host for _, host in origins if host and "injected" in host]


def test_payloads_are_shown_literally(hostile_site: Path) -> None:
    """The briefing shows every payload as text."""
    page = html.fromstring((hostile_site / "crises/port/index.html").read_bytes())
    shown = " ".join(" ".join(page.itertext()).split())

    missing = [text for text in PAYLOADS if " ".join(text.split()) not in shown]

    assert missing == []


def test_no_template_is_evaluated(hostile_site: Path) -> None:
    """No template language evaluates a payload."""
    product = str(31337 * 31337)

    assert [
        p for p in hostile_site.rglob("*.html") if product in p.read_text("utf-8")
    ] == []
