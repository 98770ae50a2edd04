"""Pictures: what was drawn before is taken from the cache, the rest is drawn side by side."""

import pickle
from collections.abc import Callable, Hashable, Mapping
from functools import partial
from typing import TypeVar

from scripts.drawing import fonts
from scripts.drawing.picture import Card, Drawing, Picture, Runtime, draw
from scripts.site.pieces import side_by_side
from scripts.site.seals import key
from scripts.site.store import Store

FLOOR = "drawing"
Name = TypeVar("Name", bound=Hashable)
Drawn = Picture | bytes
"""A chart's pictures; a card or the runtime as a file."""


def drawing(
    pieces: Mapping[Name, Drawing | Card | Runtime], store: Store, *, at_once: bool = False
) -> Callable[[], dict[Name, Drawn]]:
    """Begin to draw, and give what waits for the pictures."""
    keys = {name: key(FLOOR, one) for name, one in pieces.items()}
    kept = store.get("pictures", set(keys.values()))
    missing = {keys[name]: one for name, one in pieces.items() if keys[name] not in kept}
    letters = any(not isinstance(one, Runtime) for one in missing.values())
    work = partial(draw, font=_drawing_font(store) if letters else b"")
    made = side_by_side(work, list(missing.values()), at_once=at_once)

    def result() -> dict[Name, Drawn]:
        new = {name: pickle.dumps(one) for name, one in zip(missing, made, strict=True)}
        store.put(new)
        return {name: pickle.loads((kept | new)[one]) for name, one in keys.items()}  # noqa: S301 - our own

    return result


def files_of(drawn: Mapping[str, Drawn]) -> dict[str, bytes]:
    """Give the drawn pieces that are files."""
    return {path: one for path, one in drawn.items() if isinstance(one, bytes)}


def web_font(store: Store) -> bytes:
    """Give the font of pages, cut once."""
    return store.take("fonts", key(FLOOR, "web font"), fonts.web_font)


def _drawing_font(store: Store) -> bytes:
    return store.take("fonts", key(FLOOR, "drawing font"), fonts.drawing_font)
