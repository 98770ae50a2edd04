"""A slope: lines between two times, one a series, so that the change of each is seen."""

from scripts.charts.look import heights
from scripts.charts.model import Layout, Mark, Worded
from scripts.charts.spec import Spec
from scripts.model.view import COUNT, VALUE


def _encode(worded: Worded) -> Spec:
    from scripts.charts.encoding.lines import lines

    return lines(worded)


ENDS = 2
MARK = Mark("slope", "line", Layout(
    _encode, heights.lines, measures=frozenset({VALUE, COUNT}), timed=True, times=ENDS,
))  # fmt: skip
