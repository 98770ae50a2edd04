"""What stops a run, as messages for a person at a terminal or as annotations of a GitHub run."""

import os
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from scripts.cli.counted import counted
from scripts.model.errors import InputInvalid, SiteError
from scripts.model.language import Language
from scripts.text.messages import annotation, message
from scripts.text.words import say


@contextmanager
def messages(language: Language, summary: str = "cli.problems") -> Iterator[None]:
    """Turn what stops a run into messages (on GitHub annotations) and exit status 1.

    A fault of the code itself is told as one, with exit status 2.
    ``summary`` is the key of the words that count the problems at the end.
    """
    try:
        yield
    except InputInvalid as error:
        on_github = bool(os.environ.get("GITHUB_ACTIONS"))
        write = annotation if on_github else message
        for problem in error.problems:
            click.echo(write(problem, language), err=not on_github)
        click.echo(counted(language, summary, count=len(error.problems)), err=True)
        sys.exit(1)
    except SiteError as error:
        click.echo(str(error), err=True)
        sys.exit(1)
    except Exception as error:  # noqa: BLE001 - whatever it is, a clerk gets no traceback
        click.echo(say(language, "cli.fault", fault=_fault(error)), err=True)
        sys.exit(2)


def _fault(error: Exception) -> str:
    """Name what went wrong in the code, where, and what was read meanwhile."""
    *_, last = traceback.extract_tb(error.__traceback__)
    read = "".join(f", {note}" for note in getattr(error, "__notes__", ()))
    place = f"{Path(last.filename).name}, {last.lineno}"
    return f"{type(error).__name__}: {error} ({place}{read})"
