"""The command `briefs seal`, which needs all that extracts articles from pages."""

from __future__ import annotations

from pathlib import Path

import click

from generator.authoring.ingest import limited_extraction
from generator.cli import command_support
from generator.corpus import quotation_seals
from generator.corpus.corpus import Corpus
from generator.corpus.quotation_seals import SealResult
from generator.corpus.quoted_share import Share, quoted_share
from generator.corpus.wording import number_with_noun
from generator.loader import project_loader
from generator.storage import files
from generator.text import quotations


@click.command()
@click.argument("sources", nargs=-1, metavar="[SOURCE]…")
@click.pass_obj
def seal(root: Path, sources: tuple[str, ...]) -> None:
    r"""Seal the quotations from each SOURCE, or from all.

    \b
    Without SOURCE, seals every source whose article is on this disk.
    Writes the seals to seeds/SOURCE.yaml, with the hash, the length, the numbers
    and the actors of the article, and seals of what its page says of its publisher,
    headline and authors.
    Example: briefs seal voa-2010-04-kyrgyzstan-standoff
    """
    project = command_support.load_project(root)
    corpus = Corpus.of(project)
    names = sources or tuple(project.articles)
    for name in names:
        if name not in project.articles or name not in project.sources:
            place = f"{project_loader.ORIGINALS}/{name}.txt"
            raise click.UsageError(
                f"there is no article '{name}' in {place}; "
                f"add it with briefs add-source FILE --id {name}"
            )
    for name in names:
        path, article = root / project.sources[name].path, project.articles[name]
        record = path.read_bytes().decode("utf-8-sig")
        with command_support.progress(f"sealing {name}"):
            source = corpus.sources[name]
            original = root / project_loader.ORIGINALS / f"{name}.original"
            stated = limited_extraction.page_statements(original, source.url)
            sealed = quotation_seals.seal_source(name, article, record, corpus, stated)
        files.replace(path, sealed.file.encode())
        if source.text_sha256 not in (None, quotations.article_hash(article)):
            click.echo(f"{name}: its article is not the one that was sealed before")
        words = quotations.count_words(article)
        click.echo(_sealed(sealed, quoted_share(name, corpus, words=words)))
    written = {project.sources[name].path for name in names} | {
        f"briefs/{use.crisis}.yaml"
        for name in names
        for use in corpus.source_uses.get(name, ())
    }
    if written:
        command_support.report_written(root, written, own=["P701"])


def _sealed(result: SealResult, share: Share) -> str:
    """Return what was sealed of a source, and how much of its article is quoted."""
    removed = f", {number_with_noun(result.dropped, 'unused seal')} removed"
    sealed = number_with_noun(result.seals, "quotation")
    return (
        f"{result.source}: {sealed} sealed{removed if result.dropped else ''}; "
        f"{share.quoted} of at most {share.limit} words quoted"
    )
