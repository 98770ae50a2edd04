"""``python -m scripts build|check|describe|fix|serve|start``."""

from collections.abc import Sequence
from pathlib import Path

import click

from scripts.cli.counts import counted, counts
from scripts.cli.messages import messages
from scripts.cli.options import LANGUAGE, ROOT
from scripts.cli.serve import serve_site
from scripts.cli.starting import describe, start
from scripts.fixing.files import mend
from scripts.model.catalog import Catalog
from scripts.model.errors import InputInvalid
from scripts.model.language import Language
from scripts.model.problem import Problem, distinct
from scripts.site import build as build_site
from scripts.site.inspection import judge
from scripts.site.settings import Settings, settings
from scripts.site.writer import replace
from scripts.text.messages import mending
from scripts.text.numbers import number
from scripts.text.words import say, speaking


@click.group()
def main() -> None:
    """Make the open-data site from the data packages."""


@main.command()
@ROOT
@LANGUAGE
@click.option("--deploy", is_flag=True, help="Fail unless SITE_URL says where the site will be.")
def build(root: Path, language: Language, *, deploy: bool) -> None:
    """Check everything and build the site into build/."""
    with messages(language):
        known = settings(root, deploy=deploy, language=language)
        with speaking(known.edition.words):
            made = build_site(known)
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
    with messages(language):
        known = settings(root, language=language)
        with speaking(known.edition.words):
            catalog = _sound(known)
        click.echo(counts(catalog, language))
        click.echo(say(language, "cli.sound"))


@main.command()
@ROOT
@LANGUAGE
def fix(root: Path, language: Language) -> None:
    """Mend the spelling that has one right form, in data and pages, and show what else is wrong."""
    with messages(language):
        known = settings(root, language=language)
        done, problems = mend(known.root, known.edition, replace)
        for one in done:
            click.echo(mending(one, language))
        click.echo(counted(language, "cli.mended", count=len(done)))
        with speaking(known.edition.words):
            _sound(known, problems)
        click.echo(say(language, "cli.sound"))


@main.command()
@ROOT
@LANGUAGE
@click.option("--port", default=8000, show_default=True, help="Where the preview is.")
def serve(root: Path, language: Language, port: int) -> None:
    """Show the site here and build it again whenever something changes."""
    click.echo(say(language, "cli.serving", url=f"http://127.0.0.1:{port}/"))
    serve_site(root.resolve(), port)


def _sound(known: Settings, problems: Sequence[Problem] = ()) -> Catalog:
    """Give the packages if all is sound. Raises InputInvalid with these problems and all others."""
    catalog, _, found = judge(known)
    if problems or found:
        raise InputInvalid(distinct([*problems, *found]))
    return catalog


for command in (describe, start):
    main.add_command(command)
