"""The command `briefs seal`, which needs all that extracts articles from pages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import click

from generator.authoring.ingest import limited_extraction
from generator.cli import command_support
from generator.corpus.corpus import Corpus
from generator.corpus.quotation_seals import SealResult
from generator.corpus.quoted_share import QuotedShare, quoted_share
from generator.corpus.wording import number_with_noun
from generator.loader import project_loader
from generator.loader.project_loader import File, Project
from generator.loader.project_paths import (
    article_path,
    brief_path,
    original_path,
    source_path,
)
from generator.model.documents import Crisis
from generator.text import quotations


@click.command()
@click.argument("sources", nargs=-1, metavar="[SOURCE]…")
@click.pass_obj
def seal(root: Path, sources: tuple[str, ...]) -> None:
    r"""Seal the quotations from each SOURCE, or from all.

    \b
    Without SOURCE, seals every source whose article is on this disk. Of a brief
    that can be read only in part, the rest keeps its seals.
    Writes the seals to seeds/SOURCE.yaml, with the hash, the length, the numbers
    and the actors of the article, and seals of what its page says of its publisher,
    headline and authors.
    Example: briefs seal voa-2010-04-kyrgyzstan-standoff
    """
    with command_support.progress("reading"):
        project = project_loader.load(root)
    unread = _unread_files(root, project)
    parts = {one.path: one for one in _briefs_read_in_part(project)}
    read = ((one.name, one.record) for one in parts.values())
    corpus = Corpus.of(project).with_documents(read)
    names = sources or tuple(project.articles)
    for name in names:
        if name not in project.articles or not _has_record(name, project):
            raise click.UsageError(
                f"there is no article '{name}' in {article_path(name)}; "
                f"add it with briefs add-source FILE --id {name}"
            )
    without_any = {path: text for path, text in unread.items() if path not in parts}
    names = tuple(name for name in names if not _is_held_up(name, without_any))
    for name in names:
        source, article = corpus.sources[name], corpus.articles[name]
        with command_support.progress(f"sealing {name}"):
            original = root / original_path(name)
            stated = limited_extraction.page_statements(original, source.url)
            sealed = command_support.seal(
                root,
                name,
                corpus,
                stated,
                keeps_earlier=any(_names(one.text, name) for one in parts.values()),
            )
        if source.text_sha256 not in (None, quotations.article_hash(article)):
            click.echo(f"{name}: its article is not the one that was sealed before")
        words = quotations.count_words(article)
        click.echo(_sealed(sealed, quoted_share(name, corpus, words=words)))
    written = {*map(source_path, names)} | {
        brief_path(use.crisis)
        for name in names
        for use in corpus.source_uses.get(name, ())
    }
    own = ["P701", *(one.code for one in project.problems if one.path in unread)]
    if paths := written | unread.keys():
        command_support.report_written(root, paths, own=own)


def _briefs_read_in_part(project: Project) -> Iterator[File[Crisis]]:
    """Yield the briefs with faulty entries, as far as they can be read."""
    for file in project.incomplete:
        if isinstance(file.record, Crisis):
            yield file


def _unread_files(root: Path, project: Project) -> dict[str, str]:
    """Return path and text of each brief and record that cannot be read as a whole.

    Without any other file, such as an actor's, nothing can be sealed: it is reported,
    and the process exits.
    """
    paths = {one.path for one in project.problems if one.level == "error"}
    briefs_and_records = {
        path
        for path in paths
        if path.rpartition("/")[0] in ("briefs", "seeds")
        and (root / path).is_file()
        and not (root / path).is_symlink()
    }
    if paths != briefs_and_records:
        command_support.report(project.problems)
    return {
        path: (root / path).read_text("utf-8", errors="replace")
        for path in sorted(briefs_and_records)
    }


def _has_record(name: str, project: Project) -> bool:
    """Tell whether a source has a record, which need not be readable as a whole."""
    return name in project.sources or name in project.unreadable


def _is_held_up(name: str, unread: Mapping[str, str]) -> bool:
    """Tell whether a source's own file cannot be read, or no part of one that names it.

    The source is left as it is, so that no quotation loses its seal, and the command
    says so.
    """
    for path, text in unread.items():
        is_own = path == source_path(name)
        if is_own or (path.startswith("briefs/") and _names(text, name)):
            click.echo(f"{name}: not sealed, as {path} cannot be read as a whole")
            return True
    return False


def _names(text: str, source: str) -> bool:
    """Tell whether a file has the id of a source."""
    return re.search(rf"(?<![\w-]){re.escape(source)}(?![\w-])", text) is not None


def _sealed(result: SealResult, share: QuotedShare) -> str:
    """Return what was sealed of a source, and how much of its article is quoted."""
    removed = f", {number_with_noun(result.dropped, 'unused seal')} removed"
    sealed = number_with_noun(result.seals, "quotation")
    excess = ", which is too many" if share.quoted > share.limit else ""
    return (
        f"{result.source}: {sealed} sealed{removed if result.dropped else ''}; "
        f"{share.quoted} of at most {share.limit} words quoted{excess}"
    )
