"""Everything to take away: the public face of API, tables, citations and feeds."""

from __future__ import annotations

from generator.corpus import Corpus
from generator.takeaway import (
    api,
    citations,
    database,
    feeds,
    package,
    plaintext,
    publishing,
    schemas,
    tables,
)

NAMED = (
    "data/figures.csv",
    "data/responses.csv",
    "data/datapackage.json",
    "data/briefs.sqlite",
    "data/sources.json",
    "data/sources.bib",
    "data/sources.ris",
    "feeds/updates.atom",
    "api/v1/corrections.json",
    "llms.txt",
)
"""Files about everything, which the API's index names."""


def exports(corpus: Corpus, site_url: str = "") -> dict[str, str | bytes]:
    """Return every file to take away, by its path below the site's root.

    Addresses in them are absolute where the site's own is known; else they are
    relative to the file. The same corpus gives the same bytes.

    Args:
        corpus: Everything that is published.
        site_url: Address of the site; empty where it is not known.
    """
    return {
        **_data(corpus, publishing.root("data/", site_url)),
        **dict(api.api(corpus, site_url, NAMED)),
        **dict(feeds.feeds(corpus, site_url)),
        "llms.txt": plaintext.llms(corpus, site_url),
    }


def _data(corpus: Corpus, root: str) -> dict[str, str | bytes]:
    made = tables.tables(corpus, root)
    day = max((one.reviewed for one in corpus.crises.values()), default="2000-01-01")
    return {
        **{f"data/{table.name}.csv": tables.text(table) for table in made},
        "data/datapackage.json": schemas.text(package.package(corpus, made, day)),
        "data/briefs.sqlite": database.database(corpus, made, root),
        "data/sources.json": schemas.text(citations.csl(corpus.sources)),
        "data/sources.bib": citations.bib(corpus.sources),
        "data/sources.ris": citations.ris(corpus.sources),
    }


def static(corpus: Corpus, site_url: str = "") -> dict[str, str]:
    """Return files that an engine would take for pages, though they are none.

    They go into the built site beside its pages, by their path below its root.

    Args:
        corpus: Everything that is published.
        site_url: Address of the site; empty where it is not known.
    """
    return dict(plaintext.markdown(corpus, site_url))
