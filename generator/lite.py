"""The light edition: each briefing in one file that needs nothing else.

No script, no font and no address but those of the articles, so that it opens from a
stick, and a policy that allows its own style and nothing more.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator, Mapping
from hashlib import sha256
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from generator import dates, rendering
from generator.corpus import Corpus
from generator.model import Crisis
from generator.pages import Page
from generator.rendering import Templates
from generator.showing import briefing, listings
from generator.showing.viewing import Viewer
from generator.takeaway import publishing

STYLE = "lite.css"
FOLDER = "lite/"


def files(corpus: Corpus, templates: Templates) -> dict[str, bytes]:
    """Return every file of the light edition by its path below the site's root.

    Raises:
        BriefError: A template has a fault; with its file and line.
    """
    found = {
        page.uri: rendering.document(page, templates).encode()
        for page in _pages(Viewer(corpus), templates)
    }
    return found | {f"{FOLDER}all.zip": archive(found)}


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


def _pages(viewer: Viewer, templates: Templates) -> Iterator[Page]:
    style = rendering.verbatim(STYLE, templates)
    shared = {"style": style, "policy": policy(style)}
    crises = viewer.corpus.crises
    updated = max((crisis.reviewed for crisis in crises.values()), default="")
    briefings = [
        (name, listings.card(viewer, name, crisis), publishing.version(crisis))
        for name, crisis in crises.items()
    ]
    title = "Crisis briefings, light edition"
    index = {"briefings": briefings, "updated": dates.words(updated) if updated else ""}
    yield Page(
        f"{FOLDER}index.html",
        "lite-index",
        title,
        title,
        updated,
        context=shared | index,
    )
    for name, crisis in crises.items():
        yield Page(
            f"{FOLDER}{name}.html",
            "lite-crisis",
            crisis.title,
            crisis.bottom_line[0].text,
            crisis.reviewed,
            context=shared | _told(viewer, name, crisis),
        )


def _told(viewer: Viewer, name: str, crisis: Crisis) -> dict[str, Any]:
    told = {} if crisis.withdrawn else briefing.briefing(viewer, name, crisis)
    return {"crisis": crisis, **told}
