"""Text from YAML never becomes markup, template code or script."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import markdown
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html
from markupsafe import Markup
from mkdocs.config import load_config

from generator.outputs.pages import page_rendering as page_templates
from generator.text import quotations
from tests.site.conftest import ROOT, build

HASH = "0" * 64
CONFIG = load_config(str(ROOT / "mkdocs.yml"))
EXTENSIONS = CONFIG.markdown_extensions
PER_FIELD = 8
"""Number of attacks in one crisis, each in a field of its own."""

TAGS = (
    "script",
    "img src=x",
    "svg",
    "iframe src=x",
    "body",
    "details open",
    "a href=x",
)
HANDLERS = ("", " onerror=alert()", " onload=alert()", " ontoggle=alert()", " style=x")
BREAKS = ("", '">', "'>", "</title>", "</script>", "-->", "]]>", "</style>", "`", "{{")
ODD = (
    "javascript:alert()",
    "[a](javascript:alert())",
    "![a](x){onerror=alert()}",
    '<https://x.example/"onmouseover=alert()>',
    "[a]: javascript:alert()",
    "*[a]: <img src=x onerror=alert()>",
    "{: onclick=alert() }",
    "{# x #}{% include 'x' %}{{ config }}",
    "{{ ''.__class__.__mro__ }}",
    "${alert()}",
    "&lt;script&gt;alert()&lt;/script&gt;",
    "&#x3c;script&#x3e;alert()",
    "\\x3cscript\\x3ealert()",
    "<scr<script>ipt>alert()</scr</script>ipt>",
    "<!--<img src='--><img src=x onerror=alert()//'>",
    "<noscript><p title='</noscript><img src=x onerror=alert()>'>",
    "<math><mtext></form><form><mglyph><style></math><img src onerror=alert()>",
    "<svg><style><img src=x onerror=alert()></style></svg>",
    "<template><script>alert()</script></template>",
    "</textarea><script>alert()</script>",
    "<![CDATA[<script>alert()</script>]]>",
    "<?php alert() ?>",
    "<base href=//x.example>",
    "<meta http-equiv=refresh content=x;url=//x.example>",
    "<link rel=stylesheet href=//x.example>",
    "<form action=//x.example><input type=submit>",
    "<object data=//x.example></object>",
    "data:text/html,<script>alert()</script>",
    '--8<-- "mkdocs.yml"',
    "::: generator.cli",
    "!!! note",
    "| a | b |",
    "> quote",
    "# heading {#x}",
    "--- a ---",
    "a <br> b </p></div></article> c",
    "</li></ul></section></article><h1>x</h1>",
)
ATTACKS = (
    tuple(
        f"{end}<{tag}{handler}>alert()</{tag.split()[0]}>"
        for tag, handler, end in product(TAGS, HANDLERS, BREAKS)
    )
    + ODD
)


def _quotable(attack: str) -> str:
    """Return an attack without cries, which no quotation may join to other words."""
    return re.sub(r"!+(?=\s)", "", attack)


def _record(name: str, *words: str, **more: object) -> dict[str, object]:
    evidence = [
        {"source": "paper", "quote": f"the words {_quotable(word)}"} for word in words
    ]
    return {"id": name, "text": words[0], "evidence": evidence, **more}


def _crisis(w: tuple[str, ...]) -> dict[str, object]:
    """Return a brief with eight attacks, one in each kind of text field."""
    figure = {
        "id": "killed",
        "measure": "killed",
        "who": "them",
        "words": "several",
        "note": f"The group is our reading. {w[7]}",
        "evidence": [{"source": "paper", "quote": f"several killed {w[7]}"}],
    }
    return {
        "format": "1",
        "title": w[0],
        "countries": ["KGZ"],
        "kinds": ["uprising"],
        "covers": "2010-04",
        "reviewed": "2020-01-01",
        "sides": [{"id": "side", "name": w[1]}],
        "places": [{"id": "here", "name": f"place {w[2]}"}],  # no text has it
        "groups": [{"id": "them", "name": w[3]}],
        "bottom_line": [{"text": w[4], "rests_on": ["before"]}],
        "background": [_record("before", *w, date_basis=w[6], date="2010-04-02")],
        "figures": [figure],
        "events": [
            _record("event", w[7], w[0], place="here", actors=[{"unnamed": w[0]}])
        ],
        "roles": [_record("role", w[1], actor="body", side="side")],
        "positions": [_record("said", w[2], actor="body", act="claims")],
        "responses": [
            _record(
                "did", w[3], w[4], by=["body"], type="meet", status="done", note=w[4]
            )
        ],
        "open_questions": [{"text": w[5], "rests_on": ["before"]}],
        "changes": [{"date": "2020-01-01", "what": w[6], "why": w[7]}],
    }


def _actor(words: str) -> dict[str, object]:
    return {
        "format": "1",
        "name": words,
        "kind": "person",
        "public_role": words,
        "aliases": [{"name": f"other {words}", "language": "ru"}],
        "seats": [f"seat {words}"],
        "identifiers": {"anywhere": words},
    }


def _source(words: str, quotes: list[str], actor: str) -> dict[str, object]:
    return {
        "format": "1",
        "publisher": words,
        "headline": words,
        "authors": [words],
        "published": "2010-05-01",
        "date_basis": words,
        "rights": words,
        "abstract": words.replace('"', ""),  # a quotation there must be sealed
        "words": "100000",
        "mentions": ["body"],
        "text_sha256": HASH,
        "seals": [quotations.seal(HASH, one) for one in (*quotes, actor)],
    }


def _quotes(crisis: dict[str, object]) -> Iterator[str]:
    for part in crisis.values():
        for record in part if isinstance(part, list) else ():
            for evidence in (
                record.get("evidence", ()) if isinstance(record, dict) else ()
            ):
                yield evidence["quote"]


def _project(folder: Path, attacks: tuple[str, ...]) -> Path:
    """Create a project whose text fields each hold one of the attacks."""
    groups = [
        attacks[start : start + PER_FIELD]
        for start in range(0, len(attacks) - PER_FIELD + 1, PER_FIELD)
    ]
    crises = {f"crisis-{number}": _crisis(group) for number, group in enumerate(groups)}
    quotes = [quote for crisis in crises.values() for quote in _quotes(crisis)]
    files: dict[str, object] = {
        f"briefs/{name}.yaml": one for name, one in crises.items()
    }
    name = f"body {attacks[0]} Zoe"  # no text begins with this surname
    files["briefs/actors/body.yaml"] = _actor(name)
    files["seeds/paper.yaml"] = _source(attacks[1], quotes, name)
    for path, data in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(yaml.safe_dump(data, allow_unicode=True), "utf-8")
    (folder / "site-templates").symlink_to(ROOT / "site-templates")
    (folder / "mkdocs.yml").write_bytes((ROOT / "mkdocs.yml").read_bytes())
    return build(folder)


def _structure(page: Path) -> list[tuple[str, tuple[str, ...]]]:
    """Return every element of a page with the names of its attributes."""
    return [
        (str(element.tag), tuple(sorted(element.attrib)))
        for element in html.parse(str(page)).iter()
    ]


def test_attacks_add_no_markup(tmp_path: Path) -> None:
    """Hundreds of attacks, in every text field, change nothing but the text."""
    assert len(ATTACKS) > 300
    digits = str.maketrans("0123456789", "bcdfghjklm")
    unlike = (f"{number:03}".translate(digits) for number in range(len(ATTACKS)))
    harmless = tuple(f"plain words {letters}" for letters in unlike)
    one = _project(tmp_path / "attacks", ATTACKS)
    other = _project(tmp_path / "harmless", harmless)

    pages = sorted(path.relative_to(one) for path in one.rglob("*.html"))
    assert pages == sorted(path.relative_to(other) for path in other.rglob("*.html"))
    for page in pages:
        assert _structure(one / page) == _structure(other / page), page


@pytest.mark.parametrize(
    "shape",
    [
        "<h1>{{ words }}</h1>",
        "<div>\n<p>{{ words }}</p>\n</div>",
        "<ul>\n<li>{{ words }}</li>\n</ul>",
        "<table>\n<tr><td>{{ words }}</td></tr>\n</table>",
    ],
)
@settings(deadline=None, max_examples=150)
@given(
    words=st.text(
        st.characters(exclude_categories=("Cs", "Cc", "Cf", "Zl", "Zp")), min_size=1
    )
)
def test_any_text_is_shown_literally(shape: str, words: str) -> None:
    """Any text passes templates, Markdown and HTML unchanged, except white space."""
    templates = page_templates.Templates(ROOT / "site-templates" / "markdown")
    source = templates.from_string(shape).render(words=words)
    made = markdown.markdown(
        f"before\n\n{source}\n\nafter",
        extensions=EXTENSIONS,
        extension_configs=CONFIG.mdx_configs,
    )

    page = html.fromstring(f"<body>{Markup(made)}</body>")
    shown = " ".join("".join(page.itertext()).split())
    assert shown == " ".join(f"before {words} after".split())
