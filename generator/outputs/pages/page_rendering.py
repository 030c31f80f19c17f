"""Rendering: pages to Markdown, by templates that escape every value."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields
from functools import lru_cache
from html import escape
from pathlib import Path
from types import BuiltinMethodType, MethodType
from typing import Any

from jinja2 import (
    FileSystemLoader,
    StrictUndefined,
    TemplateNotFound,
    TemplateSyntaxError,
)
from jinja2.runtime import Macro
from jinja2.sandbox import SandboxedEnvironment
from markupsafe import Markup

from generator.corpus.page_addresses import DIRECTORY_URLS, PageAddresses
from generator.model.diagnostics import Problem
from generator.model.exceptions import ProblemsError
from generator.outputs.pages import typography
from generator.outputs.pages.page import Page
from generator.outputs.pages.page_downloads import Offer
from generator.views.records.site_links import iri, site_root

_METHODS = (MethodType, BuiltinMethodType)
"""Bound methods: left to the sandbox, which wraps `str.format`."""


class Templates(SandboxedEnvironment):
    """A folder of templates, in which undefined variables are errors.

    They run in a sandbox, since a pull request may change them.
    """

    def __init__(self, folder: Path, addresses: PageAddresses = DIRECTORY_URLS) -> None:
        """Take the folder, and how the pages of the site are addressed."""
        super().__init__(
            loader=FileSystemLoader(folder),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            comment_start_string="<#",  # "{#" opens the id of a Markdown heading
            comment_end_string="#>",
            auto_reload=False,  # files that changed are taken by new templates
        )
        self.addresses = addresses
        self._safe_attributes: dict[tuple[type, str], bool] = {}
        self._plain_attributes: set[tuple[type, str]] = set()
        self.globals["address"] = addresses.page
        self.filters["iri"] = iri
        self.filters["typographic"] = typography.typographic
        self.filters["within_marks"] = typography.within_marks
        self.filters["code_spans"] = typography.code_spans

    def getattr(self, obj: Any, attribute: str) -> Any:
        """Return an attribute as the sandbox does, plain values without its detours."""
        if (type(obj), attribute) in self._plain_attributes:
            value = getattr(obj, attribute, None)
            if value is not None and not isinstance(value, _METHODS):
                return value
        return super().getattr(obj, attribute)

    def is_safe_attribute(self, obj: object, attr: str, value: object) -> bool:
        """Tell whether templates may read an attribute, as the sandbox decides it.

        The answer depends on the type of the object and the name alone; it is asked
        for thousands of times a page.
        """
        kept = self._safe_attributes.get((type(obj), attr))
        if kept is None:
            kept = super().is_safe_attribute(obj, attr, value)
            self._safe_attributes[type(obj), attr] = kept
            if kept and not isinstance(value, _METHODS):
                self._plain_attributes.add((type(obj), attr))
        return kept

    def is_safe_callable(self, obj: Any) -> bool:
        """Tell whether templates may call an object, as all may call their macros."""
        return isinstance(obj, Macro) or super().is_safe_callable(obj)


@lru_cache(maxsize=4)
def verbatim(name: str, templates: Templates) -> Markup:
    """Return a file beside the templates unescaped, such as a style sheet."""
    assert templates.loader
    return Markup(templates.loader.get_source(templates, name)[0].strip())


def render(page: Page, templates: Templates, offer: Offer) -> str:
    """Render a page as Markdown: front matter, then headings and blocks of HTML.

    Args:
        page: The page.
        templates: The templates.
        offer: Its citation, data files and alternate formats.

    Raises:
        ProblemsError: The template has an error; with its file and line.
    """
    head = front_matter({**_head(page), **offer.head}, toc=page.toc)
    return head + _fill(page, f"{page.template}.md.jinja", templates, {"offer": offer})


def document(page: Page, templates: Templates, **more: str) -> str:
    """Render a whole HTML document, which the engine does not turn into a page.

    Args:
        page: The page.
        templates: The templates.
        more: Further variables of the template.

    Raises:
        ProblemsError: The template has an error; with its file and line.
    """
    return _fill(page, f"{page.template}.html.jinja", templates, more)


def _fill(
    page: Page, name: str, templates: Templates, more: Mapping[str, object]
) -> str:
    content = page.content
    shown = {one.name: getattr(content, one.name) for one in fields(content)}
    context = {**shown, "page": page, "root": _root(page.uri, templates), **more}
    try:
        return templates.get_template(name).render(context)
    except Exception as error:  # noqa: BLE001 an expression of a template may raise anything
        raise ProblemsError([_problem(page, name, error)]) from None


def _root(uri: str, templates: Templates) -> str:
    """Return the relative address of the root of the site, such as `../../`."""
    if uri.endswith(".md"):
        return templates.addresses.root(uri.removesuffix(".md"))
    return site_root(uri)


def front_matter(fields: Mapping[str, str], *, toc: bool) -> str:
    """Return front matter whose values are escaped for HTML.

    Both engines print titles and descriptions unescaped. Values are JSON strings, which
    are valid YAML whatever the text.
    """
    lines = (
        f"{name}: {json.dumps(escape(value), ensure_ascii=False)}\n"
        for name, value in fields.items()
        if value
    )
    hidden = "navigation" if toc else "navigation, toc"
    return f"---\n{''.join(lines)}hide: [{hidden}]\n---\n\n"


def _head(page: Page) -> dict[str, str]:
    return {
        "title": page.title,
        "description": page.description,
        "edit": page.edit,
        "updated": page.updated,
    }


def _problem(page: Page, name: str, error: Exception) -> Problem:
    """Return an error of a template as a problem with its file and line."""
    name, line = _last_template_frame(error) or (name, 1)
    message = str(error)
    if isinstance(error, TemplateSyntaxError):
        name, line = Path(error.filename or name).name, error.lineno
        message = error.message or message
    elif isinstance(error, TemplateNotFound):
        message = f"there is no template '{error.name}'"
    elif isinstance(error, UnicodeDecodeError):
        message = "a template of this page is not text in UTF-8"
    path = f"site-templates/markdown/{name}"
    return Problem(path, line, 1, "T101", page.uri, message)


def _last_template_frame(error: BaseException) -> tuple[str, int] | None:
    found, trace = None, error.__traceback__
    while trace:
        name = trace.tb_frame.f_code.co_filename
        if name.endswith(".jinja"):
            found = (Path(name).name, trace.tb_lineno)
        trace = trace.tb_next
    return found
