"""Dots: each figure stands for itself on the line of its category, none is added up.

Dots of several colours stand in lanes of their own as bars do: no shares and no log scale there.
"""

from scripts.charts.layouts import BARS
from scripts.charts.look import heights
from scripts.charts.model import Layout, Mark, Worded
from scripts.charts.spec import Spec
from scripts.model.view import LOG, MEASURES


def _encode(worded: Worded) -> Spec:
    from scripts.charts.encoding.dots import dots

    return dots(worded)


ROOM = 110
"""The lowest and the highest value of a line stand on its two sides."""
DOTS = Layout(
    _encode, heights.dots, measures=MEASURES, scales=frozenset({LOG}), loose=True, room=ROOM
)
MARK = Mark("dot", "point", DOTS, colored=BARS)
