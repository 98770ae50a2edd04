"""The cache of pictures, by their content: the same one is not drawn twice."""

import hashlib
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Protocol

from scripts.charts.look import fonts

DRAWN_BY = ("vl-convert-python", "resvg-py", "fonttools", *fonts.WHEELS)
"""What draws: another version may draw otherwise."""


class Store(Protocol):
    """Where pictures wait for the next build, by the hash of their source."""

    def get(self, name: str) -> bytes | None:
        """Give what is kept under a name."""

    def put(self, name: str, content: bytes) -> None:
        """Keep content under a name."""

    def keep(self, names: Collection[str]) -> None:
        """Remove all but these."""


@dataclass
class _Cache:
    """A store, and the names that were asked for since it opened."""

    store: Store
    asked: set[str] = field(default_factory=set)

    def take(self, name: str, make: Callable[[], bytes]) -> bytes:
        self.asked.add(name)
        known = self.store.get(name)
        if known is not None:
            return known
        made = make()
        self.store.put(name, made)
        return made


_open: list[_Cache] = []


@contextmanager
def picture_cache(store: Store) -> Iterator[None]:
    """Keep what is drawn for the next time; what was not used this time goes."""
    opened = _Cache(store)
    _open.append(opened)
    try:
        yield
        store.keep(opened.asked)
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
