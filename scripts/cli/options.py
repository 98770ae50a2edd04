"""Options that several commands share."""

from pathlib import Path

import click

from scripts.text.words import shipped

ROOT = click.option(
    "--root",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    default=Path(),
    help="The project's folder; this one unless said otherwise.",
)
LANGUAGE = click.option(
    "--language",
    type=click.Choice(shipped()),
    default="en",
    help="The language of messages.",
)
