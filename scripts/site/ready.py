"""What draws and what pages load: it is made of nothing but the code and its libraries.

So it is made when these are installed, and waits in their environment for any first build; where
nobody did that, the first build makes it.
"""

import pickle
import sys
from collections.abc import Callable, Mapping
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import Final

from scripts.drawing import fonts
from scripts.drawing.bundles import PAGE, bundled
from scripts.drawing.tools import Tools, tools
from scripts.site.kept.seals import key
from scripts.site.kept.store import Store

KIND: Final = "tools"
PLACE: Final = Path(sys.prefix, "share", "open-data", "products.sqlite")
MAKERS: Final[Mapping[str, Callable[[], bytes]]] = {
    "drawing": lambda: pickle.dumps(tools()),
    "font": fonts.web_font,
    "runtime": lambda: bundled(PAGE).encode(),
}


def drawing_tools(store: Store) -> Tools:
    """Give what draws."""
    return Tools(*pickle.loads(_made("drawing", store)))  # noqa: S301 - our own


@cache
def own_tools() -> Tools:
    """Give what draws to a process that has no cache of a project."""
    with closing(Store(None)) as store:
        return drawing_tools(store)


def web_font(store: Store) -> bytes:
    """Give the font of pages."""
    return _made("font", store)


def runtime(store: Store) -> bytes:
    """Give the script that makes charts interactive."""
    return _made("runtime", store)


def prepare(place: Path = PLACE) -> None:
    """Make all of it for every build of this environment."""
    with closing(Store(place)) as environment:
        for name in MAKERS:
            environment.take(KIND, _key(name), MAKERS[name])


def _made(name: str, store: Store) -> bytes:
    return store.take(KIND, _key(name), lambda: _waiting(name) or MAKERS[name]())


def _waiting(name: str) -> bytes | None:
    if not PLACE.exists():
        return None
    with closing(Store(PLACE)) as environment:
        return environment.get(KIND, [_key(name)]).get(_key(name))


def _key(name: str) -> str:
    return key("drawing", name)


if __name__ == "__main__":
    prepare()
