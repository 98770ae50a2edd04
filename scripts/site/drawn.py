"""Pictures: what was drawn before is taken from the cache, the rest is drawn side by side."""

import json
import pickle
import warnings
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from typing import Generic, Self, TypeVar

from scripts.drawing.picture import Card, Drawing, Picture, draw
from scripts.site.kept.seals import key
from scripts.site.kept.store import MANY as PAGES_APART
from scripts.site.kept.store import Store
from scripts.site.pieces import Beside, cluster, cores, side_by_side
from scripts.site.ready import drawing_tools, own_tools

FLOOR = "drawing"
MANY = 30
"""Charts of so many packages are worth a process on every core."""
AT_ONCE = 100
"""So many new pictures are kept together."""
Name = TypeVar("Name", bound=Hashable)
Drawn = Picture | bytes
"""A chart's pictures, or a card as a file."""
Made = tuple[Sequence[str], Iterable[Drawn]]
"""The keys of pictures, and what is made under each."""


class Begun(Generic[Name]):
    """Pictures that are being drawn; called, it waits for all of them."""

    def __init__(
        self, keys: Mapping[Name, str], kept: dict[str, bytes], missing: Made, store: Store
    ) -> None:
        self._keys, self._kept, self._missing, self._store = keys, kept, missing, store

    def __call__(self, more: Callable[[], None] = lambda: None) -> dict[Name, Drawn]:
        """Wait for the pictures, once, and keep those that are new; ``more`` is told of each."""
        names, made = self._missing
        drawn: dict[str, Drawn] = {}
        new: dict[str, bytes] = {}
        for name, one in zip(names, made, strict=True):
            drawn[name], new[name] = one, pickle.dumps(one)
            if len(new) == AT_ONCE or len(drawn) == len(names):
                self._store.put(new)
                new = {}
            more()
        # Of thousands none is in memory both as it was kept and as it is used.
        for name in list(self._kept):
            drawn[name] = pickle.loads(self._kept.pop(name))  # noqa: S301
        return {name: drawn[one] for name, one in self._keys.items()}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.drop()

    def drop(self) -> None:
        """Let go of pictures that nobody will ask for."""
        with warnings.catch_warnings():
            # What works side by side says that work is lost: so it is.
            warnings.simplefilter("ignore")
            self._missing = ((), ())


def drawing(
    pieces: Mapping[Name, Drawing | Card],
    store: Store,
    beside: Beside | None = None,
) -> Begun[Name]:
    """Begin to draw: ``beside`` draws as much as it takes."""
    keys = {name: key(FLOOR, one) for name, one in pieces.items()}
    kept = store.get("pictures", set(keys.values()))
    missing = {keys[name]: one for name, one in pieces.items() if keys[name] not in kept}
    if not missing:
        return Begun(keys, kept, ((), ()), store)
    work = _draw_there if cluster() else partial(draw, tools=drawing_tools(store))
    if beside and beside.takes(len(missing)):
        made = beside.begin(work, list(missing.values()))
    else:
        made = side_by_side(work, list(missing.values()))
    return Begun(keys, kept, (list(missing), made), store)


def _draw_there(pieces: Sequence[Drawing | Card]) -> list[Drawn]:
    """Draw on a cluster, whose workers have what draws: it is large, and the same everywhere."""
    return draw(pieces, own_tools())


@contextmanager
def started(store: Store, packages: int) -> Iterator[Beside | None]:
    """Start what draws before it is known what there is to draw: its engine takes a while.

    Where nothing is kept of many packages that is a process for each core but the one of the
    build, which waits for others where these make pages too; else one process. On a cluster the
    engines run already.
    """
    if cluster() or cores() == 1:
        yield None
        return
    several = cores() - (packages < PAGES_APART)
    with Beside(several if store.empty and packages > MANY else 0) as beside:
        drawing({one: _first(one) for one in range(beside.count)}, store, beside)
        yield beside


def _first(number: int) -> Drawing:
    """Give a small chart that has of everything, so that all is loaded; each number is another."""
    encoding = {
        "x": {"field": "count", "type": "quantitative"},
        "y": {"field": "name", "type": "nominal"},
    }
    label = {"text": {"field": "name", "type": "nominal"}}
    spec = {
        "data": {"values": [{"name": "ຳ", "count": 1}]},
        "encoding": encoding,
        "layer": [{"mark": "bar"}, {"mark": "text", "encoding": label}],
    }
    drawn = json.dumps(spec)
    return Drawing(str(number), "lo", drawn, drawn, "", "", ("ຳ",), ())


def files_of(drawn: Mapping[str, Drawn]) -> dict[str, bytes]:
    """Give the drawn pieces that are files."""
    return {path: one for path, one in drawn.items() if isinstance(one, bytes)}
