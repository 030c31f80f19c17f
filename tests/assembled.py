"""Sites of corpora that lie in memory, assembled by the build itself."""

from __future__ import annotations

from generator.build import builder
from generator.build.lookup_tracking import CorpusState
from generator.build.tasks import TaskFactory
from generator.corpus.corpus import Corpus
from generator.outputs.pages import lite, page_rendering
from generator.storage.fingerprint import fingerprint
from generator.storage.store import Store
from tests.case_projects import ROOT

TEMPLATES = page_rendering.Templates(ROOT / builder.TEMPLATES)


def site(corpus: Corpus, site_url: str = "", repo_url: str = "") -> builder.Site:
    """Return every file that is made of a corpus."""
    key = fingerprint("tests")
    factory = TaskFactory(TEMPLATES, key, Store(), repo_url, site_url)
    return builder.assemble(CorpusState(corpus), factory)


def data_files(corpus: Corpus, site_url: str = "") -> dict[str, str | bytes]:
    """Return the data files of a corpus by path: text, but for binary formats."""
    made = site(corpus, site_url)
    return {
        path: data if path.endswith((".sqlite", ".parquet")) else data.decode()
        for path, data in (*made.assets.items(), *made.late().items())
        if not path.startswith(lite.FOLDER)
    }


def lite_files(corpus: Corpus, site_url: str = "") -> dict[str, bytes]:
    """Return the light edition of a corpus by path, its archive included."""
    files = site(corpus, site_url).files
    return {path: files[path] for path in files if path.startswith(lite.FOLDER)}
