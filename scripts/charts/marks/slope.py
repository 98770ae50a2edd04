"""A slope: lines between two times, one a series, so that the change of each is seen."""

from scripts.charts.look.lines import slopes
from scripts.charts.model import Layout, Mark, Worded
from scripts.charts.spec import Spec
from scripts.model.view import COUNT, VALUE


def _encode(worded: Worded) -> Spec:
    from scripts.charts.encoding.slopes import slopes

    return slopes(worded)


ENDS = 2
ROOM = 110
"""Values stand on both sides."""
MARK = Mark("slope", "line", Layout(
    _encode, slopes.height, measures=frozenset({VALUE, COUNT}), timed=True, times=ENDS, room=ROOM,
))  # fmt: skip
