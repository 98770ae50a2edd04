"""``python -m scripts start``, ``describe`` and ``next-year``: projects, packages, reports."""

from datetime import UTC, datetime
from pathlib import Path

import click

from scripts.cli.messages import messages
from scripts.cli.options import LANGUAGE, ROOT
from scripts.model.errors import InputInvalid
from scripts.model.language import Language
from scripts.model.problem import distinct
from scripts.site.settings import settings
from scripts.text.words import say

NOT_WRITTEN = "cli.not_written"


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option(
    "--languages", default="lo,en", show_default=True, help="Those of the site, in order."
)
@click.option("--name", default="", help="The name of the site; a plain one if left out.")
@LANGUAGE
def start(folder: Path, languages: str, name: str, language: Language) -> None:
    """Make a project in FOLDER: settings, pages and an example, ready to build."""
    from scripts.site.writer import write
    from scripts.starting.project import start as started

    with messages(language, NOT_WRITTEN):
        tags = languages.replace(",", " ").split()
        made, problems = started(folder, tags, name)
        if made is None:
            raise InputInvalid(distinct(problems))
        write(made, folder)
        click.echo("\n".join(made))
        click.echo()
        click.echo(say(language, "start.next", folder=folder.as_posix()))


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--name", default="", help="The package's name; that of the first file if left out.")
@ROOT
@LANGUAGE
def describe(files: tuple[Path, ...], name: str, root: Path, language: Language) -> None:
    """Make a data package of CSV FILES: types and keys are found, texts are left as gaps."""
    from scripts.cli.found import found
    from scripts.site.writer import write
    from scripts.starting.package import describe as described
    from scripts.validation.load import read

    with messages(language, NOT_WRITTEN):
        known = settings(root, language=language)
        catalog, _ = read(known.root, known.edition)
        made, problems = described(known.root, files, name, catalog)
        if made is None:
            raise InputInvalid(distinct(problems))
        write(made.files, known.root)
        click.echo("\n".join(found(made, language)))


@click.command("next-year")
@click.argument("report")
@ROOT
@LANGUAGE
def next_year(report: str, root: Path, language: Language) -> None:
    """Begin REPORT: the packages of the last report anew, without its figures and other facts."""
    from scripts.site.writer import write
    from scripts.starting.next_year import next_year as begun
    from scripts.validation.load import read

    with messages(language, NOT_WRITTEN):
        known = settings(root, language=language)
        catalog, problems = read(known.root, known.edition)
        if problems:
            raise InputInvalid(problems)
        day = datetime.now(UTC).date().isoformat()
        made, problems = begun(known.root, report, catalog, day)
        if made is None:
            raise InputInvalid(distinct(problems))
        write(made, known.root)
        click.echo("\n".join(made))
        click.echo()
        click.echo(say(language, "next_year.next", report=report))
