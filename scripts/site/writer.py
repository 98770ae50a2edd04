"""The only place that writes: aside first, then swapped in whole."""

import os
import shutil
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

from scripts.model.content import Content, Streamed


def nowhere(_: Streamed) -> Path:
    """Stand for the files of a plan of which none is too large to be held."""
    raise TypeError


def write(
    planned: Mapping[str, Content],
    folder: Path,
    last: Path | None = None,
    large: Callable[[Streamed], Path] = nowhere,
) -> None:
    """Write the files of a plan into a folder.

    A file that is the same in the ``last`` folder gets a second name there, and no second copy.
    ``large`` gives files with the content of those that are too large to be held.
    """
    made: set[Path] = set()
    for path, content in planned.items():
        target = folder / path
        if target.parent not in made:
            target.parent.mkdir(parents=True, exist_ok=True)
            made.add(target.parent)
        if not isinstance(content, bytes):
            shutil.copyfile(large(content), target)
        elif last is None or not _linked(last / path, content, target):
            target.unlink(missing_ok=True)  # it may be linked to the last one already
            target.write_bytes(content)


def _linked(old: Path, content: bytes, target: Path) -> bool:
    """Link a file where an old one has the same content, and the file system can do it."""
    try:
        if old.stat().st_size != len(content) or old.read_bytes() != content:
            return False
        target.hardlink_to(old)
    except (OSError, NotImplementedError):
        return False
    return True


def replace(path: Path, content: bytes) -> None:
    """Put content in the place of a file, whole or not at all; the file keeps its mode."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as sink:
            sink.write(content)
        if path.exists():
            shutil.copymode(path, name)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


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
