"""Fingerprints of all that pages share: settings, code, navigation and theme."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.nav import Navigation
from mkdocs.theme import Theme

from generator.storage.fingerprint import code_fingerprint, fingerprint

DISTRIBUTIONS = ("jinja2", "markdown", "mkdocs", "mkdocs-material")
"""Distributions whose versions are part of the cache key, as our own code is."""
IGNORED_SETTINGS = frozenset(
    {"site_dir", "dev_addr", "watch", "strict", "config_file_path"}
)
"""Settings that have no effect on any page."""


def settings_fingerprint(config: MkDocsConfig) -> str:
    """Return a fingerprint of the code and of all settings that may affect a page."""
    values = {
        name: _plain(config[name]) for name in config if name not in IGNORED_SETTINGS
    }
    return fingerprint(
        json.dumps(values, sort_keys=True), code_fingerprint(DISTRIBUTIONS)
    )


def context_fingerprint(
    config: MkDocsConfig, nav: Navigation, theme: Mapping[str, str]
) -> str:
    """Return a fingerprint of everything on a page except its own content.

    Args:
        config: The settings of the build.
        nav: The navigation.
        theme: Sources of our own theme templates, by name.
    """
    templates = json.dumps(dict(theme), sort_keys=True)
    return fingerprint(settings_fingerprint(config), templates, *_nav_parts(nav.items))


def _plain(value: Any) -> Any:
    """Return a setting as JSON data; an object of unknown type as its type's name."""
    if isinstance(value, Theme):
        return {name: _plain(value[name]) for name in value}
    if isinstance(value, Config | dict):
        return {str(name): _plain(inner) for name, inner in dict(value).items()}
    if isinstance(value, list | tuple):
        return [_plain(inner) for inner in value]
    if isinstance(value, str | int | float | None):
        return value
    return _plain(value.config) if hasattr(value, "config") else str(type(value))


def _nav_parts(items: Sequence[Any]) -> Iterator[str]:
    for item in items:
        yield f"{type(item).__name__}\n{item.title}\n{getattr(item, 'url', '')}\n("
        yield from _nav_parts(item.children or ())
        yield ")"
