"""Minification of our own style sheets and scripts; Material ships its own minified."""

from __future__ import annotations

from fnmatch import fnmatch

import rcssmin
import rjsmin
from mkdocs.structure.files import Files

MINIFIERS = {
    "assets/*.css": rcssmin.cssmin,
    "assets/*.js": rjsmin.jsmin,
}
"""The minifier of each kind of file, by pattern of the path; `*` matches `/`, too."""
MATERIAL = ("assets/javascripts/*", "assets/stylesheets/*")
"""Patterns of the paths of Material's own files."""


def minify(files: Files) -> None:
    """Replace the content of our style sheets and scripts by their minified form."""
    for file in files:
        if any(fnmatch(file.src_uri, pattern) for pattern in MATERIAL):
            continue
        for pattern, minifier in MINIFIERS.items():
            if fnmatch(file.src_uri, pattern):
                file.content_string = minifier(file.content_string)
