"""What stops a run, as messages for a person at a terminal or as annotations of a GitHub run."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import click

from scripts.cli.counted import counted
from scripts.model.errors import InputInvalid, SiteError
from scripts.model.language import Language
from scripts.text.messages import annotation, message


@contextmanager
def messages(language: Language, summary: str = "cli.problems") -> Iterator[None]:
    """Turn what stops a run into messages (on GitHub annotations) and exit status 1.

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
