"""The policy of every built page: it loads and runs what this site serves, no more."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

import pytest
from playwright.sync_api import Page

POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy" content="([^"]+)">')
INLINE = re.compile(
    r"<script(?![^>]*(?:\bsrc=|application/))[^>]*>(.*?)</script>", re.DOTALL
)


@pytest.fixture(scope="session")
def pages(site: Path) -> dict[str, str]:
    """Return the text of every built page of the theme, by its path."""
    return {
        file.relative_to(site).as_posix(): file.read_text("utf-8")
        for file in site.rglob("*.html")
        if "lite" not in file.relative_to(site).parts
    }


def policy(text: str) -> dict[str, list[str]]:
    """Return the sources that a page's one policy allows, by directive."""
    (content,) = POLICY.findall(text)
    directives = (directive.split() for directive in content.split(";"))
    return {name: sources for name, *sources in directives}


def digest(script: str) -> str:
    """Return a script's hash as a policy writes it."""
    sha256 = hashlib.sha256(script.encode()).digest()
    return f"'sha256-{base64.b64encode(sha256).decode()}'"


def scripts(text: str) -> list[str]:
    """Return the hashes of a page's inline scripts."""
    return [digest(script) for script in INLINE.findall(text)]


def zensical_scope() -> str:
    """Return the hash of the one inline script that Zensical has otherwise."""
    spec = find_spec("zensical")
    assert spec is not None
    assert spec.origin is not None
    partials = Path(spec.origin).parent / "templates" / "partials"
    text = (partials / "javascripts" / "base.html").read_text("utf-8")
    (script,) = INLINE.findall(re.sub(r"{{.*?}}", "/", text))
    return digest(script)


def test_pages_have_one_policy(pages: dict[str, str]) -> None:
    """Every page, that of missing pages too, has the same policy."""
    assert "404.html" in pages
    assert len({str(policy(text)) for text in pages.values()}) == 1


def test_policy_comes_first(pages: dict[str, str]) -> None:
    """Nothing that a page loads or runs stands before its policy."""
    for text in pages.values():
        before = text[: text.index("Content-Security-Policy")]
        assert not re.search(r"<(script|link|style|img|body)\b", before)


def test_pages_have_the_same_scripts(pages: dict[str, str]) -> None:
    """Every page has the same inline scripts."""
    assert len({tuple(scripts(text)) for text in pages.values()}) == 1


def test_policy_names_scripts(pages: dict[str, str]) -> None:
    """The policy allows what the site serves and the scripts of both engines."""
    text = pages["index.html"]

    assert sorted(policy(text)["script-src"]) == sorted(
        ["'self'", "'wasm-unsafe-eval'", zensical_scope(), *scripts(text)]
    )


def test_policy_is_closed(pages: dict[str, str]) -> None:
    """Beside scripts, a page may load from this site alone, or from itself."""
    rest = policy(pages["index.html"])
    del rest["script-src"]

    assert rest["default-src"] == ["'none'"]
    assert {source for sources in rest.values() for source in sources} == {
        "'none'",
        "'self'",
        "data:",
    }


def test_policy_holds_at_any_address(published: Path, pages: dict[str, str]) -> None:
    """Where the site stands changes neither its scripts nor its policy."""
    for path, text in pages.items():
        other = (published / path).read_text("utf-8")
        assert (policy(other), scripts(other)) == (policy(text), scripts(text))


def test_policy_is_in_force(visit: Callable[..., Page]) -> None:
    """An inline script that the site did not write is not run."""
    page = visit("404.html", quiet=True)
    page.route(
        "**/method/",
        lambda route: route.fulfill(
            body=route.fetch().text() + "<script>document.title = 'run'</script>",
            content_type="text/html",
        ),
    )
    page.goto("method/")

    assert page.title() != "run"
