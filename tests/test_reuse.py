"""What is kept between builds, and what is made again."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from generator import rendered, reuse
from generator.rendered import ReusedPage
from generator.reuse import Store


def kept(folder: Path) -> list[Path]:
    """Return every file of a store."""
    return [file for file in folder.rglob("*") if file.is_file()]


def test_key_tells_parts_apart() -> None:
    """The same bytes cut in another place have another key."""
    assert reuse.key("ab", "c") != reuse.key("a", "bc")
    assert reuse.key("ab", "c") == reuse.key(b"ab", "c")


def test_value_comes_back(tmp_path: Path) -> None:
    """What was put under a key is found there by a later build."""
    Store(tmp_path).put(reuse.key("a"), {"words": ("one", "two")})

    assert Store(tmp_path).get(reuse.key("a")) == {"words": ("one", "two")}


@pytest.mark.parametrize("length", [0, 10, 40])
def test_torn_entry_is_nothing(tmp_path: Path, length: int) -> None:
    """An entry of which a part is missing counts as none."""
    Store(tmp_path).put(reuse.key("a"), "a long text of many words " * 20)
    (file,) = kept(tmp_path)
    file.write_bytes(file.read_bytes()[:length])

    assert Store(tmp_path).get(reuse.key("a")) is None


def test_whole_entry_of_nonsense_is_nothing(tmp_path: Path) -> None:
    """An entry that no version of this code can have written counts as none."""
    Store(tmp_path).put(reuse.key("a"), "words")
    (file,) = kept(tmp_path)
    file.write_bytes(sha256(b"nonsense").digest() + b"nonsense")

    assert Store(tmp_path).get(reuse.key("a")) is None


def test_disk_that_refuses_stops_nothing(tmp_path: Path) -> None:
    """Where nothing can be written, values are kept until the build is over."""
    (tmp_path / "cache").write_text("a file where the folder should be")
    store = Store(tmp_path / "cache")
    store.put(reuse.key("a"), "words")

    assert store.get(reuse.key("a")) == "words"
    assert Store(tmp_path / "cache").get(reuse.key("a")) is None


def test_store_is_bounded(tmp_path: Path) -> None:
    """At most as many old entries stay as the last build used."""
    for number in range(10):
        Store(tmp_path).put(reuse.key(str(number)), number)
    store = Store(tmp_path)
    used = [store.get(reuse.key(str(number))) for number in (3, 4)]
    store.prune()

    assert len(kept(tmp_path)) == 4
    assert [Store(tmp_path).get(reuse.key(str(number))) for number in (3, 4)] == used


def config(folder: Path, **settings: Any) -> MkDocsConfig:
    """Return the settings of a site with no pages of its own."""
    (folder / "docs").mkdir(exist_ok=True)
    file = folder / "mkdocs.yml"
    file.write_text("site_name: Port Amber\n")
    site = load_config(str(file), plugins=[], **settings)
    return site.plugins.on_config(site)  # as every build begins


def page(
    folder: Path, site: MkDocsConfig, text: str, *others: str
) -> tuple[ReusedPage, Files]:
    """Return a page that was rendered in a site with others, through a store."""
    uris = {"port.md": text, **dict.fromkeys(others, "## Quay {#quay}")}
    files = Files(
        [File.generated(site, uri, content=found) for uri, found in uris.items()]
    )
    known = rendered.settings(site)
    assert known
    file = files.get_file_from_path("port.md")
    assert file
    made = ReusedPage(file, site, Store(folder / "cache"), known)
    rendered.prepare(made, site, files)
    return made, files


def test_rendered_page_is_taken_whole(tmp_path: Path) -> None:
    """HTML, contents, title, anchors and links to anchors come back alike."""
    site = config(tmp_path)
    text = "# Port\n\n## Harbour {#harbour}\n\n[the quay](quay.md#quay)\n"
    first, _ = page(tmp_path, site, text, "quay.md")
    names = {file.name for file in kept(tmp_path / "cache")}
    second, files = page(tmp_path, site, text, "quay.md")

    assert first.name in names
    assert second.content == first.content
    assert str(second.toc) == str(first.toc)
    assert second.title == first.title == "Port"
    assert second.present_anchor_ids == first.present_anchor_ids
    assert second.links_to_anchors == {
        files.get_file_from_path("quay.md"): {"quay": "quay.md#quay"}
    }


def test_kept_html_is_what_is_shown(tmp_path: Path) -> None:
    """A page that was kept is not rendered again."""
    site = config(tmp_path)
    first, _ = page(tmp_path, site, "The harbour.")
    store = Store(tmp_path / "cache")
    store.put(first.name, store.get(first.name)._replace(content="kept"))
    second, _ = page(tmp_path, site, "The harbour.")

    assert second.content == "kept"


def test_warning_is_given_again(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """A page with a link that leads nowhere warns in every build."""
    site = config(tmp_path)
    page(tmp_path, site, "[a pier](pier.md)")
    page(tmp_path, site, "[a pier](pier.md)")

    assert kept(tmp_path / "cache") == []
    assert len(caplog.messages) == 2
    assert all("pier.md" in message for message in caplog.messages)


def test_lost_target_is_noticed(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """A page that did not change warns when what it links to is gone."""
    site = config(tmp_path)
    page(tmp_path, site, "[the quay](quay.md)", "quay.md")
    before = len(caplog.messages)
    page(tmp_path, site, "[the quay](quay.md)")

    assert (before, len(caplog.messages)) == (0, 1)


@pytest.mark.parametrize(
    "settings",
    [
        {"use_directory_urls": False},
        {"markdown_extensions": ["attr_list"]},
        {"markdown_extensions": [{"toc": {"permalink": True}}]},
        {"validation": {"links": {"anchors": "warn"}}},
    ],
)
def test_other_settings_have_other_keys(
    tmp_path: Path, settings: dict[str, Any]
) -> None:
    """Whatever HTML depends on among the settings makes another key."""
    plain, _ = page(tmp_path, config(tmp_path), "The harbour.")
    other, _ = page(tmp_path, config(tmp_path, **settings), "The harbour.")

    assert plain.name != other.name


def test_extension_that_might_read_files_keeps_nothing(tmp_path: Path) -> None:
    """With an extension that is not known, every page is rendered in every build."""
    site = config(tmp_path, markdown_extensions=["admonition"])

    assert rendered.settings(site) is None
