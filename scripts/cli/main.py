"""``python -m scripts build|check|describe|fix|next-year|serve|start``."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import click

from scripts.cli.counted import counted
from scripts.cli.messages import messages
from scripts.cli.options import LANGUAGE, ROOT
from scripts.cli.starting import describe, next_year, start
from scripts.model.errors import InputInvalid
from scripts.model.kept import Kept
from scripts.model.language import Language
from scripts.model.problem import Problem, distinct
from scripts.site.settings import Settings, settings
from scripts.text.words import say, speaking

# What a command needs beside this is imported when it runs: most take less time than all imports.


@click.group()
def main() -> None:
    """Make the open-data site from the data packages."""


@main.command()
@ROOT
@LANGUAGE
@click.option("--deploy", is_flag=True, help="Fail unless SITE_URL says where the site will be.")
@click.option("--timings", is_flag=True, help="Say how long each stage took.")
def build(root: Path, language: Language, *, deploy: bool, timings: bool) -> None:
    """Check everything and build the site into build/."""
    from scripts.cli.progress import telling
    from scripts.cli.timings import told
    from scripts.site.build import build as build_site
    from scripts.text.numbers import number

    with messages(language):
        known = settings(root, deploy=deploy, language=language)
        with speaking(known.edition.words), telling(language) as tell:
            made = build_site(known, tell)
        seconds, files = number(round(made.timings.all, 1), language), number(made.files, language)
        click.echo(say(language, "cli.built", seconds=seconds, files=files, path="build/site"))
        if timings:
            click.echo("\n".join(told(made, language)))


@main.command()
@ROOT
@LANGUAGE
@click.option("--against", metavar="REVISION", help="Say what has changed since this commit.")
def check(root: Path, language: Language, against: str | None) -> None:
    """Check every package and every hand-written page, and count what is there."""
    from scripts.site.build import CACHE
    from scripts.site.kept.store import Store
    from scripts.site.kept.unchanged import judged

    with messages(language):
        known = settings(root, language=language)
        if against:
            click.echo("\n".join(_changes(known, against, language)))
        with speaking(known.edition.words), closing(Store(known.root / CACHE)) as store:
            parts = ("check", language)
            problems, told = judged(known, parts, store, lambda: _judged(known, language, store))
        if problems:
            raise InputInvalid(problems)
        click.echo(told)
        click.echo(say(language, "cli.sound"))


def _judged(known: Settings, language: Language, kept: Kept) -> tuple[list[Problem], str]:
    """Give the problems of a project and, if there are none, the count of what is there."""
    from scripts.cli.counts import counts
    from scripts.site.inspection import judge

    catalog, _, problems = judge(known, kept)
    return problems, "" if problems else counts(catalog, language)


def _changes(known: Settings, revision: str, language: Language) -> Iterator[str]:
    """Tell what has changed in the tables of a project since a commit."""
    from scripts.cli.against import told
    from scripts.comparing.committed import Commit
    from scripts.comparing.tables import compared

    commit = Commit(known.root, revision, language)
    return told(list(compared(known.root, commit)), revision, language)


@main.command()
@ROOT
@LANGUAGE
def fix(root: Path, language: Language) -> None:
    """Mend the spelling that has one right form, in data and pages, and show what else is wrong."""
    from scripts.fixing.files import mend
    from scripts.site.inspection import judge
    from scripts.site.writer import replace
    from scripts.text.messages import mending

    with messages(language):
        known = settings(root, language=language)
        done, problems = mend(known.root, known.edition, replace)
        for one in done:
            click.echo(mending(one, language))
        click.echo(counted(language, "cli.mended", count=len(done)))
        with speaking(known.edition.words):
            found = distinct([*problems, *judge(known)[2]])
        if found:
            raise InputInvalid(found)
        click.echo(say(language, "cli.sound"))


@main.command()
@ROOT
@LANGUAGE
@click.option("--port", default=8000, show_default=True, help="Where the preview is.")
def serve(root: Path, language: Language, port: int) -> None:
    """Show the site here and build it again whenever something changes."""
    from scripts.cli.serve import serve_site

    click.echo(say(language, "cli.serving", url=f"http://127.0.0.1:{port}/"))
    serve_site(root.resolve(), port)


for command in (describe, next_year, start):
    main.add_command(command)
