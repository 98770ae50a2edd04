"""A run over the very input of an earlier one: what it found or made still holds."""

import os
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from scripts.site.kept.seals import key
from scripts.site.kept.store import Store
from scripts.site.settings import Settings
from scripts.validation.reading.files import digests
from scripts.validation.rules.settings.setting import CONFIG

FLOOR = "cli"
INPUTS = ("datapackages", "docs")
"""Folders of a project that a site is made of, beside its settings."""
Made = TypeVar("Made")
Listing = list[tuple[str, int, int]]
"""Every file of a folder: its path, its size, and when it was written (in nanoseconds)."""


def judged(
    settings: Settings, parts: tuple[object, ...], store: Store, make: Callable[[], Made]
) -> Made:
    """Give what was found in this very input, or find it."""
    return store.made(FLOOR, ("judged", parts, _inputs(settings)), make)


def is_built(name: str, there: Listing, store: Store) -> bool:
    """Tell whether what is in the build folder is what a build of the named input left there."""
    left = store.get("site", [name]).get(name)
    return left is not None and pickle.loads(left) == there  # noqa: S301 - our own


def note_built(name: str, there: Listing, store: Store) -> None:
    """Note what a build of the named input has left in the build folder."""
    store.put({name: pickle.dumps(there)})


def listing(folder: Path) -> Listing:
    """List the files of a folder; one that somebody has changed since is listed otherwise."""
    found: Listing = []
    above = len(str(folder)) + 1
    # Thousands of files: os.walk takes a tenth of the time of Path.rglob.
    for place, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(place, name)  # noqa: PTH118
            stat = os.stat(path)  # noqa: PTH116
            found.append((path[above:], stat.st_size, stat.st_mtime_ns))
    return sorted(found)


def name_of(settings: Settings) -> str:
    """Name all that the site of a project is made of, as it is now."""
    return key(FLOOR, "built", settings.site.url, _inputs(settings))


def _inputs(settings: Settings) -> tuple[object, ...]:
    return (
        (settings.root / CONFIG).read_bytes(),
        *(digests(settings.root / name) for name in INPUTS),
    )
