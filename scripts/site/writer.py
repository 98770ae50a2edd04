"""The only place that writes: aside first, then swapped in whole."""

import os
import shutil
import tempfile
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path


def write(planned: Mapping[str, bytes], folder: Path) -> None:
    """Write the files of a plan into a folder."""
    for path, content in planned.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)


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


@dataclass(frozen=True)
class FolderStore:
    """A folder of what was made before, by name (for ``charts.Store``)."""

    folder: Path

    def get(self, name: str) -> bytes | None:
        """Give what is kept under a name."""
        path = self.folder / name
        return path.read_bytes() if path.is_file() else None

    def put(self, name: str, content: bytes) -> None:
        """Keep content under a name; a build that is killed leaves no half of it."""
        replace(self.folder / name, content)

    def keep(self, names: Collection[str]) -> None:
        """Remove all but these."""
        for path in self.folder.iterdir() if self.folder.is_dir() else ():
            if path.name not in names:
                path.unlink(missing_ok=True)


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
