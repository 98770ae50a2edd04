"""What a build takes from the cache is what a build without one makes, whatever was edited.

``EDITS=300 SEED=7 pytest site_tests/built/test_incremental.py`` edits longer, and otherwise.
"""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from scripts.model.errors import BuildFailed, InputInvalid
from scripts.model.problem import Problem
from scripts.site.kept.store import Store
from scripts.site.making import make
from scripts.site.settings import settings
from scripts.site.timings import Timings
from scripts.text.words import speaking
from site_tests.building import tree
from site_tests.editing import edit
from site_tests.mini import FIGURES, copied
from site_tests.sites import strangers

EDITS = int(os.environ.get("EDITS", "12"))
SEED = int(os.environ.get("SEED", "1"))
SHARED = ("pictures", "tools")
"""What is kept by its own content alone, and would take most of the time of a clean build."""
Made = dict[str, bytes] | tuple[Problem, ...] | str
"""A site, or why there is none."""


class Fresh(Store):
    """A store that keeps pictures only, as nothing else could be out of date because of them."""

    def get(self, kind: str, keys: "set[str] | list[str]") -> dict[str, bytes]:  # type: ignore[override]
        """Give pictures that are kept, and nothing else."""
        return super().get(kind, keys) if kind in SHARED else {}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Give a project of a report, with two packages of strangers beside it."""
    made = copied(FIGURES, tmp_path)
    strangers(made)
    return made


def made(project: Path, folder: Path, store: Store) -> Made:
    """Make the site of a project as it is now, or say why there is none."""
    shutil.rmtree(folder, ignore_errors=True)
    try:
        known = settings(project, environment={})
        with speaking(known.edition.words):
            make(known, folder, store, Timings())
    except InputInvalid as error:
        return error.problems
    except BuildFailed as error:
        return "\n".join(sorted(one for one in str(error).splitlines() if "WARNING" in one))
    return tree(folder / "site")


def edited(project: Path, chance: Random) -> Iterator[str]:
    """Edit a project again and again; what spoils it is undone after it was looked at."""
    backup = project.with_name("backup")
    for _ in range(EDITS):
        shutil.rmtree(backup, ignore_errors=True)
        shutil.copytree(project, backup)
        yield edit(project, chance)


def test_an_incremental_build_equals_a_clean_one(project: Path, tmp_path: Path) -> None:
    """After each edit both give the same site byte for byte, or the same problems."""
    kept, fresh = Store(tmp_path / "kept.sqlite"), Fresh(tmp_path / "fresh.sqlite")
    chance = Random(SEED)  # noqa: S311 - the same edits each time
    history: list[str] = []
    sites = 0
    for what in edited(project, chance):
        history.append(what)
        ours = made(project, project / "build.next", kept)
        clean = made(project, project / "clean", fresh)
        assert _differing(ours, clean) == [], history
        if isinstance(ours, dict):
            sites += 1
        else:
            shutil.rmtree(project)
            shutil.copytree(project.with_name("backup"), project)
    assert sites > EDITS / 4
    kept.close()
    fresh.close()


def _differing(ours: Made, clean: Made) -> list[str]:
    """Name the files that are not the same, or say that one is no site."""
    if isinstance(ours, dict) and isinstance(clean, dict):
        return sorted(one for one in ours.keys() | clean.keys() if ours.get(one) != clean.get(one))
    return [] if ours == clean else [f"{str(ours)[:300]} != {str(clean)[:300]}"]
