"""The engine: MkDocs or Zensical, run once a language and all at once.

Both read the same folder and configuration. They are commands here and never imported.
"""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

from click import unstyle

from scripts.model.errors import BuildFailed
from scripts.model.language import Language
from scripts.site.writer import clear

CACHE = ".cache"
"""Where Zensical keeps what it has read, beside the configuration."""


def is_installed(engine: str) -> bool:
    """Tell whether an engine can be run with this Python."""
    return find_spec(engine) is not None


@contextmanager
def building(
    folder: Path, languages: Sequence[Language], engine: str, epoch: int
) -> Iterator[Callable[[], None]]:
    """Build ``folder/mkdocs.<language>.yml`` for these languages, strictly, beside other work.

    Gives what waits for the end of it.

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
            _command(engine, folder / f"mkdocs.{language}.yml"),
            env=environment,
            cwd=folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        for language in languages
    ]
    outputs: list[str] = []

    def finish() -> None:
        outputs.extend(run.communicate()[0] for run in runs[len(outputs) :])
        failed = [out for run, out in zip(runs, outputs, strict=True) if run.returncode != 0]
        if failed:
            raise BuildFailed("\n".join(map(_told, failed)))

    try:
        yield finish
        finish()
    finally:
        for run in runs[len(outputs) :]:
            run.kill()
            run.communicate()  # what it has said meanwhile would keep it from ending
        clear(folder / CACHE)


def _told(output: str) -> str:
    """Give an engine's words without colours, and of a trace only what it ends with."""
    words, _, trace = unstyle(output).partition("Traceback (most recent call last)")
    last = trace.strip().rpartition("\n")[2]
    return f"{words.strip()}\n{last}".strip()


def _command(engine: str, config: Path) -> Sequence[str]:
    """Not ``--quiet``: it would silence the warnings that ``--strict`` counts."""
    return [sys.executable, "-m", engine, "build", "--strict", "-f", str(config)]
