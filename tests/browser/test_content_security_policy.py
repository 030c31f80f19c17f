"""The policy of every page allows only resources and scripts of this site."""

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
    """Return the HTML of every page of the theme, by path."""
    return {
        file.relative_to(site).as_posix(): file.read_text("utf-8")
        for file in site.rglob("*.html")
        if not {"lite", "embed"} & {*file.relative_to(site).parts}
    }


def policy(text: str) -> dict[str, list[str]]:
    """Return the allowed sources of a page's policy, by directive."""
    (content,) = POLICY.findall(text)
    directives = (directive.split() for directive in content.split(";"))
    return {name: sources for name, *sources in directives}


def digest(script: str) -> str:
    """Return the hash of a script as in a policy."""
    sha256 = hashlib.sha256(script.encode()).digest()
    return f"'sha256-{base64.b64encode(sha256).decode()}'"


def scripts(text: str) -> list[str]:
    """Return the hashes of a page's inline scripts."""
    return [digest(script) for script in INLINE.findall(text)]


def zensical_scope() -> str:
    """Return the hash of the only inline script that differs in Zensical."""
    spec = find_spec("zensical")
    assert spec is not None
    assert spec.origin is not None
    partials = Path(spec.origin).parent / "templates" / "partials"
    text = (partials / "javascripts" / "base.html").read_text("utf-8")
    (script,) = INLINE.findall(re.sub(r"{{.*?}}", "/", text))
    return digest(script)


def test_pages_have_one_policy(pages: dict[str, str]) -> None:
    """All pages have the same policy, but for the one that may send nothing."""
    policies = {path: policy(text) for path, text in pages.items()}
    check = policies.pop("contribute/check/index.html")
    (common,) = {str(one) for one in policies.values()}

    assert "404.html" in pages
    assert check["connect-src"] == check["form-action"] == ["'none'"]
    assert str(check | {"connect-src": ["'self'"], "form-action": ["'self'"]}) == common


def test_policy_comes_first(pages: dict[str, str]) -> None:
    """The policy precedes everything that a page loads or runs."""
    for text in pages.values():
        before = text[: text.index("Content-Security-Policy")]
        assert not re.search(r"<(script|link|style|img|body)\b", before)


def test_pages_have_the_same_scripts(pages: dict[str, str]) -> None:
    """All pages have the same inline scripts."""
    assert len({tuple(scripts(text)) for text in pages.values()}) == 1


def test_policy_allows_scripts(pages: dict[str, str]) -> None:
    """The policy allows this site's scripts and the inline scripts of both engines."""
    text = pages["index.html"]

    assert sorted(policy(text)["script-src"]) == sorted(
        ["'self'", "'wasm-unsafe-eval'", zensical_scope(), *scripts(text)]
    )


def test_policy_allows_only_this_site(pages: dict[str, str]) -> None:
    """Everything except scripts comes from this site or from the page itself."""
    rest = policy(pages["index.html"])
    del rest["script-src"]

    assert rest["default-src"] == ["'none'"]
    assert {source for sources in rest.values() for source in sources} == {
        "'none'",
        "'self'",
        "data:",
    }


def test_policy_at_any_address(published: Path, pages: dict[str, str]) -> None:
    """The URL of the site changes neither its scripts nor its policy."""
    for path, text in pages.items():
        other = (published / path).read_text("utf-8")
        assert (policy(other), scripts(other)) == (policy(text), scripts(text))


def test_policy_is_enforced(visit: Callable[..., Page]) -> None:
    """An inline script that is not part of the site is not run."""
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
