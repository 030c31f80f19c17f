"""A release has all data of a day, checksums and how to cite it, and stays as it is."""

from __future__ import annotations

import io
import json
import shutil
import sqlite3
import zipfile
from hashlib import sha256
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result

from generator.cli.main import main
from generator.outputs.data import release
from tests.outputs.sample_corpora import ROOT, SITE

DAY = "2031-05-01"
NAME = f"crisis-briefs-{DAY}"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Create a project with the published briefs, and release it once."""
    root = tmp_path_factory.mktemp("project")
    for folder in ("briefs", "seeds", "site-templates"):
        shutil.copytree(
            ROOT / folder,
            root / folder,
            ignore=shutil.ignore_patterns("originals", "releases"),
        )
    result = _release(root)
    assert result.exit_code == 0, result.output
    return root


def _release(root: Path, day: str = DAY) -> Result:
    arguments = ["--root", str(root), "release", day, "--site-url", SITE]
    return CliRunner().invoke(main, arguments)


def _archive(project: Path) -> Path:
    return project / f"site-templates/pages/releases/{NAME}.zip"


@pytest.fixture(scope="module")
def released(project: Path) -> dict[str, bytes]:
    """Return the files of the release by path below its folder."""
    with zipfile.ZipFile(io.BytesIO(_archive(project).read_bytes())) as packed:
        return {
            path.removeprefix(f"{NAME}/"): packed.read(path)
            for path in packed.namelist()
        }


def test_release_is_whole(released: dict[str, bytes]) -> None:
    """A release has tables, database, API and Markdown."""
    package = json.loads(released["data/datapackage.json"])
    tables = {f"data/{resource['path']}" for resource in package["resources"]}

    assert tables | {"data/briefs.sqlite", "api/v1/all.json"} <= released.keys()
    assert any(path.startswith("md/crises/") for path in released)


def test_checksums_are_right(project: Path, released: dict[str, bytes]) -> None:
    """Every file of a release has its checksum, and so has the archive."""
    lines = (line.split("  ") for line in released["SHA256SUMS"].decode().splitlines())
    sums = {path: digest for digest, path in lines}
    beside = _archive(project).with_suffix(".zip.sha256").read_text()

    assert sums == {
        path: sha256(data).hexdigest()
        for path, data in released.items()
        if path != "SHA256SUMS"
    }
    assert beside.split()[0] == sha256(_archive(project).read_bytes()).hexdigest()


def test_citation_names_the_version(released: dict[str, bytes]) -> None:
    """The citation file has what its format requires, and the day of the release."""
    citation = yaml.safe_load(released["CITATION.cff"])
    deposit = json.loads(released[".zenodo.json"])

    assert {"cff-version", "message", "title", "authors"} <= citation.keys()
    assert citation["version"] == citation["date-released"] == DAY
    assert citation["license"] == "CC-BY-4.0"
    assert citation["url"] == SITE
    assert deposit["publication_date"] == deposit["version"] == DAY


def test_every_file_about_everything_names_the_version(
    released: dict[str, bytes],
) -> None:
    """Data package, database and API of a release have its version."""
    names = ("api/v1/index", "api/v1/all", "api/v1/corrections", "data/datapackage")
    versions = [json.loads(released[f"{name}.json"])["version"] for name in names]
    described = json.loads(released["api/v1/openapi.json"])
    database = sqlite3.connect(":memory:")
    database.deserialize(released["data/briefs.sqlite"])
    told = dict(database.execute("SELECT name, value FROM metadata").fetchall())
    intact = database.execute("PRAGMA integrity_check").fetchone()
    database.close()

    assert {*versions, described["info"]["version"], told["version"]} == {DAY}
    assert intact == ("ok",)


def test_release_before_its_reviews_is_refused(project: Path) -> None:
    """A release of a day before the latest review is refused in one message."""
    result = _release(project, "2001-01-01")

    assert result.exit_code == 1
    assert result.output.count("\n") == 1
    assert "2001-01-01" in result.output
    assert not [*_archive(project).parent.glob("*2001*")]


def test_citation_without_an_address() -> None:
    """Where the address of the site is not known, the citation says so."""
    citation = yaml.safe_load(release.citation(DAY, ""))

    assert {"cff-version", "message", "title", "authors"} <= citation.keys()
    assert "url" not in citation
    assert "address was not known" in citation["message"]


def test_release_never_changes(project: Path) -> None:
    """A release is refused where one of that day exists, and the old one stays."""
    before = _archive(project).read_bytes()
    result = _release(project)

    assert "already exists" in result.output
    assert _archive(project).read_bytes() == before
