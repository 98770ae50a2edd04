"""The only place that writes: aside first, then swapped in whole."""

import shutil
from collections.abc import Mapping
from pathlib import Path


def write(planned: Mapping[str, bytes], folder: Path) -> None:
    """Write the files of a plan into a folder."""
    for path, content in planned.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)


def clear(folder: Path) -> None:
    """Remove a folder if it is there."""
    if folder.exists():
        shutil.rmtree(folder)


def swap(fresh: Path, current: Path) -> None:
    """Put a finished folder in the place of the current one; nothing of the old one stays.

    Two renames are all that a kill could fall between; ``restore`` mends even that.
    """
    old = _old(current)
    clear(old)
    if current.exists():
        current.rename(old)
    fresh.rename(current)
    clear(old)


def restore(current: Path) -> None:
    """Bring the last good folder back where a swap was cut off between its two renames."""
    old = _old(current)
    if old.exists() and not current.exists():
        old.rename(current)


def _old(current: Path) -> Path:
    return current.with_name(f"{current.name}.old")
