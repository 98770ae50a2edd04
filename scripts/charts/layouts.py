"""Layouts that several marks share."""

from scripts.charts.look import heights, panels
from scripts.charts.model import Layout, Worded
from scripts.charts.spec import Spec


def _bars(worded: Worded) -> Spec:
    from scripts.charts.encoding.bars import bars

    return bars(worded)


def _periods(worded: Worded) -> Spec:
    from scripts.charts.encoding.periods import periods

    return periods(worded)


def encoded(worded: Worded) -> Spec:
    """Give the spec of a chart, or of its panels."""
    if not worded.data.panels:
        return worded.data.layout.encode(worded)
    from scripts.charts.encoding.panels import panelled

    return panelled(worded)


def height(worded: Worded) -> float:
    """Give how high the picture of a chart is, or that of its panels."""
    return panels.height(worded) if worded.data.panels else worded.data.layout.height(worded)


BARS = Layout(_bars, heights.bars, together=3, panelled=True)
"""The name of each category beside or above its bars or dots, the value at their ends."""
PERIODS = Layout(_periods, heights.periods, together=1000)
"""A small chart a category with its periods side by side: for any mark, if there are many."""
