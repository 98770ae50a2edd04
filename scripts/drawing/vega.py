"""Vega-Lite specs to SVG, by Vega and with our font only."""

import re
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, cast

from scripts.drawing.tools import Tools

if TYPE_CHECKING:
    from py_mini_racer import JSFunction, JSPromise

FAMILY = r' font-family="[^"]*"'
PLACE = re.compile(r' (?:d|transform)="[^"]*"')
DIGITS = re.compile(r"(\.\d\d)\d+")
SUPERFLUOUS = re.compile(
    r' (?:role="graphics-[a-z]+"|aria-[a-z]+="[^"]*"|pointer-events="none")(?=[^<]*>)'
    r'|<path class="(?:foreground|background)"[^>]*/>'
)


def svg(spec: str, tools: Tools) -> str:
    """Draw a spec (JSON).

    Raises JSEvalException where Vega cannot.
    """
    return slim(_engine(tools).draw(spec))


class _Engine:
    """Vega in an engine for JavaScript, which knows neither files nor the network."""

    def __init__(self, tools: Tools) -> None:
        from py_mini_racer import MiniRacer

        # Its functions live as long as it does.
        self._racer = MiniRacer()
        self._racer.eval(Path(__file__).with_suffix(".js").read_text(encoding="utf-8"))
        self._racer.eval(tools.vega)
        self._racer.eval(f"measure({tools.widths})")
        self._draw = cast("JSFunction", self._racer.eval("draw"))

    def draw(self, spec: str) -> str:
        return str(cast("JSPromise", self._draw(spec)).get())


@lru_cache(maxsize=1)
def _engine(tools: Tools) -> _Engine:
    """Start an engine, once a process.

    It is started in a thread: where a loop of events runs already, as in a notebook, it would take
    that one and wait for itself. V8 is loaded before: its code is for threads that begin later.
    """
    from py_mini_racer import init_mini_racer

    init_mini_racer(ignore_duplicate_init=True)
    with ThreadPoolExecutor(max_workers=1) as thread:
        return thread.submit(_Engine, tools).result()


def slim(picture: str) -> str:
    """Leave out what draws nothing: Vega's English roles, empty grounds, superfluous digits."""
    picture = SUPERFLUOUS.sub("", picture)
    # Only in paths and places: a number in a text is a figure.
    picture = PLACE.sub(lambda match: DIGITS.sub(r"\1", match.group()), picture)
    families = re.search(FAMILY, picture)
    if families:
        # Said once at the root, as every text of a chart has the same.
        picture = re.sub(FAMILY, "", picture).replace("<svg", f"<svg{families.group()}", 1)
    return picture
