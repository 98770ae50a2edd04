"""Lines over time, one a series."""

from scripts.charts.model import Layout, Mark, Worded
from scripts.charts.spec import Spec
from scripts.model.view import VALUE


def _encode(worded: Worded) -> Spec:
    from scripts.charts.encoding.lines import lines

    return lines(worded)


def _height(worded: Worded) -> float:
    from scripts.charts.encoding.lines import height

    return height(worded)


MARK = Mark("line", "line", Layout(_encode, _height, measures=frozenset({VALUE}), timed=True))
