"""The engine: MkDocs or Zensical, run once a language and all at once.

Both read the same folder and configuration. They are commands here and never imported.
"""

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

from click import unstyle

from scripts.model.edition import Edition
from scripts.model.errors import BuildFailed
from scripts.site.writer import clear

CACHE = ".cache"
"""Where Zensical keeps what it has read, beside the configuration."""


def is_installed(engine: str) -> bool:
    """Tell whether an engine can be run with this Python."""
    return find_spec(engine) is not None


@contextmanager
def building(folder: Path, edition: Edition, epoch: int) -> Iterator[None]:
    """Build ``folder/mkdocs.<language>.yml`` for every language, strictly, beside other work.

    ``epoch`` is the only time that MkDocs writes (sitemap), so the same input gives the same
    bytes; Zensical writes none. Raises BuildFailed with what the engine said, without colours.
    """
    environment = {
        **os.environ,
        "SOURCE_DATE_EPOCH": str(epoch),
        "NO_MKDOCS_2_WARNING": "1",
        "PYTHONHASHSEED": "0",
    }
    runs = [
        subprocess.Popen(
            _command(edition.engine, folder / f"mkdocs.{language}.yml"),
            env=environment,
            cwd=folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        for language in edition.languages
    ]
    try:
        yield
    finally:
        outputs = [run.communicate()[0] for run in runs]
        clear(folder / CACHE)
    failed = [out for run, out in zip(runs, outputs, strict=True) if run.returncode != 0]
    if failed:
        raise BuildFailed("\n".join(map(_told, failed)))


def _told(output: str) -> str:
    """Give an engine's words without colours, and without the trace that Zensical ends with."""
    return unstyle(output).partition("Traceback (most recent call last)")[0].strip()


def _command(engine: str, config: Path) -> Sequence[str]:
    """Not ``--quiet``: it would silence the warnings that ``--strict`` counts."""
    return [sys.executable, "-m", engine, "build", "--strict", "-f", str(config)]
