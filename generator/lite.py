"""The light edition: each briefing in one file that needs nothing else.

No script, no font and no address but those of the articles, so that it opens from a
stick, and a policy that allows its own style and nothing more.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from dataclasses import replace
from hashlib import sha256
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from generator import dates, pages, rendering
from generator.corpus import Corpus
from generator.page import Page, latest
from generator.rendering import Templates
from generator.showing import listings
from generator.showing.viewing import Viewer
from generator.takeaway import versions

STYLE = "lite.css"
FOLDER = "lite/"
ARCHIVE = "lite/all.zip"


def files(corpus: Corpus, templates: Templates) -> dict[str, bytes]:
    """Return every file of the light edition by its path below the site's root.

    Raises:
        BriefError: A template has a fault; with its file and line.
    """
    viewer = Viewer(corpus)
    found = index(viewer, templates)
    for name in corpus.crises:
        page, *_ = pages.of_crisis(viewer, name)
        found |= briefing(page, templates)
    return found | {ARCHIVE: archive(found)}


def archive(found: Mapping[str, bytes]) -> bytes:
    """Return files as one archive, the same bytes for the same files."""
    buffer = BytesIO()
    with ZipFile(buffer, "w") as packed:
        for path in sorted(found):
            entry = ZipInfo(path, date_time=(1980, 1, 1, 0, 0, 0))
            entry.create_system = 3  # else it differs by the machine
            entry.external_attr = 0o644 << 16
            packed.writestr(entry, found[path], ZIP_DEFLATED)
    return buffer.getvalue()


def policy(style: str) -> str:
    """Return the policy that allows one style and nothing else."""
    seal = b64encode(sha256(style.encode()).digest()).decode()
    return (
        f"default-src 'none'; style-src 'sha256-{seal}'; base-uri 'none'; "
        "form-action 'none'"
    )


def briefing(page: Page, templates: Templates) -> dict[str, bytes]:
    """Return the light edition of the page of a crisis, by its path."""
    light = replace(
        page,
        uri=f"{FOLDER}{page.context['name']}.html",
        template="lite-crisis",
        context={**page.context, **_shared(templates)},
    )
    return {light.uri: rendering.document(light, templates).encode()}


def index(viewer: Viewer, templates: Templates) -> dict[str, bytes]:
    """Return the page that lists all briefings, by its path."""
    updated = latest(viewer.corpus)
    briefings = [
        (name, listings.card(viewer, name), versions.version(crisis, viewer.corpus))
        for name, crisis in viewer.corpus.crises.items()
    ]
    title = "Crisis briefings, light edition"
    page = Page(
        f"{FOLDER}index.html",
        "lite-index",
        title,
        title,
        updated,
        context={
            **_shared(templates),
            "briefings": briefings,
            "updated": dates.words(updated) if briefings else "",
        },
    )
    return {page.uri: rendering.document(page, templates).encode()}


def _shared(templates: Templates) -> dict[str, str]:
    style = rendering.verbatim(STYLE, templates)
    return {"style": style, "policy": policy(style)}
