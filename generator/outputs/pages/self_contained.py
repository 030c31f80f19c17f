"""Self-contained HTML: one file with its style sheet, which loads and runs nothing."""

from __future__ import annotations

from base64 import b64encode
from functools import lru_cache
from hashlib import sha256

from generator.outputs.pages import page_rendering
from generator.outputs.pages.page import Page
from generator.outputs.pages.page_rendering import Templates


@lru_cache(maxsize=4)
def policy(style: str) -> str:
    """Return a content security policy that allows one style sheet and nothing else.

    A page without scripts connects to nothing; `connect-src` lets tools that look at it
    ask its own site for robots.txt.
    """
    seal = b64encode(sha256(style.encode()).digest()).decode()
    return (
        f"default-src 'none'; style-src 'sha256-{seal}'; base-uri 'none'; "
        "form-action 'none'; connect-src 'self'"
    )


def document(
    page: Page, templates: Templates, style_sheet: str, canonical: str = ""
) -> bytes:
    """Render a page as one HTML file with its style sheet and its policy.

    Args:
        page: The page.
        templates: The templates.
        style_sheet: Name of the style sheet beside the templates.
        canonical: Address of the page that says the same in full; empty where the
            address of the site is not known.

    Raises:
        ProblemsError: The template has an error; with its file and line.
    """
    style = page_rendering.verbatim(style_sheet, templates)
    more = {"style": style, "policy": policy(style), "canonical": canonical}
    return page_rendering.document(page, templates, **more).encode()
