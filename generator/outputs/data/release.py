"""A release: all data of a day in one archive, with checksums and a citation."""

from __future__ import annotations

import json
from collections.abc import Mapping
from hashlib import sha256

from generator.outputs import json_text
from generator.outputs.api import api_files
from generator.outputs.data import sqlite
from generator.outputs.licence_and_notice import LICENCE, NOTICE, SITE
from generator.outputs.site_files import DATABASE

FOLDERS = ("data/", "api/v1/", "md/", "llms")
"""Prefixes of the paths of all files that a release holds."""
_WHOLE = (
    api_files.INDEX,
    api_files.EVERYTHING,
    api_files.CORRECTIONS,
    api_files.DESCRIPTION,
    "data/datapackage.json",
)
"""Files that state the version of all data."""
_UNKNOWN = " Its address was not known when the release was made."


def name(version: str) -> str:
    """Return the name of a release, which is also its folder in the archive."""
    return f"crisis-briefs-{version}"


def files(
    published: Mapping[str, bytes], version: str, site_url: str
) -> dict[str, bytes]:
    """Return the files of a release by their path in the archive.

    Args:
        published: Every file of the site that is made from the data, by path.
        version: The day of the release, as ISO 8601.
        site_url: Address of the site; empty where it is not known.
    """
    chosen = {
        path: _named(path, data, version)
        for path, data in published.items()
        if path.startswith(FOLDERS)
    }
    about = {
        "CITATION.cff": citation(version, site_url).encode(),
        ".zenodo.json": json_text.text(_deposit(version)).encode(),
        "README.md": _readme(version, site_url).encode(),
    }
    found = chosen | about
    sums = "".join(
        f"{sha256(found[path]).hexdigest()}  {path}\n" for path in sorted(found)
    )
    found["SHA256SUMS"] = sums.encode()
    return {f"{name(version)}/{path}": data for path, data in found.items()}


def latest_review(published: Mapping[str, bytes]) -> str:
    """Return the day on which any of the published crises was last reviewed.

    Args:
        published: Every file of the site that is made from the data, by path.
    """
    crises = json.loads(published[api_files.INDEX])["crises"]
    return max((one["updated"] for one in crises), default="")


def _named(path: str, data: bytes, version: str) -> bytes:
    """Return a file with the version of the release in place of the latest review."""
    if path == DATABASE:
        return sqlite.with_version(data, version)
    if path not in _WHOLE:
        return data
    found = json.loads(data)
    holder = found["info"] if path == api_files.DESCRIPTION else found
    holder["version"] = version
    return json_text.text(found).encode()


def citation(version: str, site_url: str) -> str:
    """Return the citation of a release, in the Citation File Format 1.2.0."""
    fields = {
        "cff-version": "1.2.0",
        "message": "Please cite the release, and who says so with every figure."
        + ("" if site_url else _UNKNOWN),
        "type": "dataset",
        "title": SITE,
        "abstract": NOTICE,
        "authors": [{"name": f"Editors of {SITE}"}],
        "license": LICENCE.name,
        "version": version,
        "date-released": version,
        **({"url": site_url} if site_url else {}),
    }
    lines = (f"{key}: {json.dumps(value)}\n" for key, value in fields.items())
    return "".join(lines)


def _deposit(version: str) -> dict[str, object]:
    """Return the metadata that Zenodo requires for a deposit with a DOI."""
    return {
        "upload_type": "dataset",
        "title": f"{SITE}, {version}",
        "description": NOTICE,
        "creators": [{"name": f"Editors of {SITE}"}],
        "publication_date": version,
        "version": version,
        "access_right": "open",
        "license": LICENCE.name.lower(),
        "language": "eng",
    }


def _readme(version: str, site_url: str) -> str:
    home = f"Home: <{site_url}>\n\n" if site_url else ""
    return (
        f"# {SITE}, {version}\n\n{NOTICE}\n\n{home}"
        f"Licence: [{LICENCE.title}]({LICENCE.address}).\n\n"
        "- `data/datapackage.json` says what each column of the tables means.\n"
        "- `data/briefs.sqlite` holds all tables; `data/datasette.json` is for "
        "Datasette.\n"
        "- `api/v1/` holds the same as JSON, `md/crises/` as Markdown.\n"
        "- `sha256sum --check SHA256SUMS` checks the files.\n"
    )
