"""MkDocs, run once a language and both at once. It is a command here, never imported."""

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from scripts.model.errors import BuildFailed
from scripts.model.language import Language


@contextmanager
def building(folder: Path, languages: Sequence[Language], epoch: int) -> Iterator[None]:
    """Build ``folder/mkdocs.<language>.yml`` for every language, strictly, beside other work.

    ``epoch`` is the only time that MkDocs writes (sitemap), so the same input gives the same
    bytes. Raises BuildFailed with MkDocs' own output.
    """
    environment = {
        **os.environ,
        "SOURCE_DATE_EPOCH": str(epoch),
        "NO_MKDOCS_2_WARNING": "1",
        "PYTHONHASHSEED": "0",
    }
    runs = [
        subprocess.Popen(
            _command(folder / f"mkdocs.{language}.yml"),
            env=environment,
            cwd=folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        for language in languages
    ]
    try:
        yield
    finally:
        outputs = [run.communicate()[0] for run in runs]
    failed = [out for run, out in zip(runs, outputs, strict=True) if run.returncode != 0]
    if failed:
        raise BuildFailed("\n".join(failed).strip())


def _command(config: Path) -> Sequence[str]:
    """Not ``--quiet``: it would silence the warnings that ``--strict`` counts."""
    return [sys.executable, "-m", "mkdocs", "build", "--strict", "-f", str(config)]
