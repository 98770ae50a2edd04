"""Lines over time, one a series."""

from scripts.charts.look import heights
from scripts.charts.model import Layout, Mark, Worded
from scripts.charts.spec import Spec
from scripts.model.view import COUNT, VALUE


def _encode(worded: Worded) -> Spec:
    from scripts.charts.encoding.lines import lines

    return lines(worded)


MARK = Mark("line", "line", Layout(
    _encode, heights.lines, measures=frozenset({VALUE, COUNT}), timed=True, panelled=True,
))  # fmt: skip
