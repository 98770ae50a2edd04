"""The cache of pictures, by their content: the same one is not drawn twice."""

import hashlib
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from importlib.metadata import version
from pathlib import Path

from scripts.charts.look import fonts

DRAWN_BY = ("vl-convert-python", "resvg-py", "fonttools", *fonts.WHEELS)
"""What draws: another version may draw otherwise."""


@dataclass
class _Cache:
    """A folder of pictures by the hash of their source, and those asked for since it opened."""

    folder: Path
    asked: set[str] = field(default_factory=set)

    def take(self, name: str, make: Callable[[], bytes]) -> bytes:
        self.asked.add(name)
        path = self.folder / name
        if path.is_file():
            return path.read_bytes()
        made = make()
        # A build that is killed leaves no half picture under the name of a whole one.
        part = path.with_name(f"{name}.{os.getpid()}")
        part.write_bytes(made)
        part.replace(path)
        return made

    def tidy(self) -> None:
        """Remove what nobody asked for."""
        for path in self.folder.iterdir():
            if path.name not in self.asked:
                path.unlink(missing_ok=True)


_open: list[_Cache] = []


@contextmanager
def picture_cache(folder: Path) -> Iterator[None]:
    """Keep what is drawn in a folder for the next time; what was not used this time goes."""
    folder.mkdir(parents=True, exist_ok=True)
    opened = _Cache(folder)
    _open.append(opened)
    try:
        yield
        opened.tidy()
    finally:
        _open.remove(opened)


def cached(kind: str, source: str, make: Callable[[], bytes]) -> bytes:
    """Give a picture as it was drawn before from the same source, else draw it."""
    if not _open:
        return make()
    seal = hashlib.sha256("\0".join((*_drawn_by(), kind, source)).encode())
    return _open[-1].take(seal.hexdigest(), make)


@cache
def _drawn_by() -> tuple[str, ...]:
    """Tell apart what draws: libraries and fonts by version, our part of it by its text."""
    look = Path(fonts.__file__)
    ours = (look, look.with_name("cutting.py"), Path(__file__).with_name("render.py"))
    return (*map(version, DRAWN_BY), *(one.read_text(encoding="utf-8") for one in ours))
