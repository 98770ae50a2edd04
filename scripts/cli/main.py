"""``python -m scripts build|check|serve``."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from scripts.checks import results
from scripts.cli.serve import serve_site
from scripts.model.catalog import Catalog
from scripts.model.errors import InputInvalid, SiteError
from scripts.model.language import LANGUAGES, Language
from scripts.site import build as build_site
from scripts.site import inspect
from scripts.site.inspection import prose
from scripts.site.plan import publication
from scripts.site.settings import settings
from scripts.text.numbers import number
from scripts.text.report import annotation, message
from scripts.text.words import say
from scripts.validation.figures import masked
from scripts.validation.ledger import FIGURE, WITHHELD

ROOT = click.option(
    "--root",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    default=Path(),
    help="The project's folder; this one unless said otherwise.",
)
LANGUAGE = click.option(
    "--language",
    type=click.Choice(LANGUAGES),
    default="en",
    help="The language of messages.",
)


@click.group()
def main() -> None:
    """Make the open-data site from the data packages."""


@main.command()
@ROOT
@LANGUAGE
@click.option("--deploy", is_flag=True, help="Fail unless SITE_URL says where the site will be.")
def build(root: Path, language: Language, *, deploy: bool) -> None:
    """Check everything and build the site into build/."""
    with _messages(language):
        made = build_site(settings(root, deploy=deploy, language=language))
        times = {name: number(round(time, 1), language) for name, time in made.seconds.items()}
        parts = "; ".join(f"{name} {time}" for name, time in times.items())
        files = number(made.files, language)
        click.echo(say(language, "cli.built", seconds=times["all"], files=files, path="build/site"))
        click.echo(parts)


@main.command()
@ROOT
@LANGUAGE
def check(root: Path, language: Language) -> None:
    """Check every package and every hand-written page, and count what is there."""
    with _messages(language):
        known = settings(root, language=language)
        catalog = inspect(known.root)
        publication(known, catalog, prose(known.root))
        click.echo(_counts(catalog, language))
        click.echo(say(language, "cli.sound"))


@main.command()
@ROOT
@LANGUAGE
@click.option("--port", default=8000, show_default=True, help="Where the preview is.")
def serve(root: Path, language: Language, port: int) -> None:
    """Show the site here and build it again whenever something changes."""
    click.echo(say(language, "cli.serving", url=f"http://127.0.0.1:{port}/"))
    serve_site(root.resolve(), port)


def _counts(catalog: Catalog, language: Language) -> str:
    rows = [row for _, _, row in catalog.figures()]
    verdicts = [one.verdict for package in catalog.packages for one in results(catalog, package)]
    activities = [one.activities.records for one in catalog.packages if one.activities]
    lines = [
        _counted(language, "cli.packages", count=len(catalog.packages)),
        *_printed(catalog, language),
        _counted(language, "cli.figures", count=len(rows), masked=sum(masked(row) for row in rows)),
        _counted(language, "cli.activities", count=sum(len(one) for one in activities)),
        _counted(
            language,
            "cli.checks",
            count=len(verdicts),
            agree=verdicts.count("agrees"),
            differ=verdicts.count("differs"),
            hidden=verdicts.count("hidden"),
        ),
    ]
    return "\n".join(lines)


def _printed(catalog: Catalog, language: Language) -> list[str]:
    """Count what the ledgers say of the printed numbers, where there are any."""
    rows = [row for one in catalog.packages if one.ledger for row in one.ledger.records]
    withheld = sum(row["treatment"] == WITHHELD for row in rows)
    other = sum(row["kind"] != FIGURE and row["treatment"] != WITHHELD for row in rows)
    counts = {"count": len(rows), "withheld": withheld, "other": other}
    return [_counted(language, "cli.printed", **counts)] if rows else []


def _counted(language: Language, key: str, **counts: int) -> str:
    """Say how many there are, in numbers as the language writes them."""
    return say(language, key, **{name: number(one, language) for name, one in counts.items()})


@contextmanager
def _messages(language: Language) -> Iterator[None]:
    """Turn what stops a run into messages (on GitHub annotations) and exit status 1."""
    try:
        yield
    except InputInvalid as error:
        on_github = bool(os.environ.get("GITHUB_ACTIONS"))
        write = annotation if on_github else message
        for problem in error.problems:
            click.echo(write(problem, language), err=not on_github)
        click.echo(_counted(language, "cli.problems", count=len(error.problems)), err=True)
        sys.exit(1)
    except SiteError as error:
        click.echo(str(error), err=True)
        sys.exit(1)
