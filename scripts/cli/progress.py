"""What a build does, said on the terminal in one line, or to the log of a CI run in plain lines."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic

import click

from scripts.cli.counted import counted
from scripts.model.language import Language
from scripts.site.progress import Tell, silent

CLEAR = "\r\x1b[K"
"""Goes back to the beginning of the line and empties it."""
EVERY = 10
"""Seconds between two lines of a log about the same."""


@contextmanager
def telling(language: Language) -> Iterator[Tell]:
    """Give what tells a person, or a log, how far a build is; nothing where nobody looks."""
    if sys.stderr.isatty():
        yield _line(language)
        click.echo(CLEAR, nl=False, err=True)
    elif os.environ.get("CI"):
        yield _log(language)
    else:
        yield silent


def _said(language: Language, what: str, count: int, total: int) -> str:
    return counted(language, f"cli.progress.{what}", count=count, total=total)


def _line(language: Language) -> Tell:
    def tell(what: str, count: int, total: int) -> None:
        click.echo(f"{CLEAR}{_said(language, what, count, total)}", nl=False, err=True)

    return tell


def _log(language: Language) -> Tell:
    last: dict[str, float] = {}

    def tell(what: str, count: int, total: int) -> None:
        now = monotonic()
        if count == total or now - last.get(what, 0) > EVERY:
            last[what] = now
            click.echo(_said(language, what, count, total), err=True)

    return tell
