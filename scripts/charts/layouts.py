"""Layouts that several marks share."""

from scripts.charts.look import heights
from scripts.charts.model import Layout, Worded
from scripts.charts.spec import Spec


def _bars(worded: Worded) -> Spec:
    from scripts.charts.encoding.bars import bars

    return bars(worded)


def _periods(worded: Worded) -> Spec:
    from scripts.charts.encoding.periods import periods

    return periods(worded)


BARS = Layout(_bars, heights.bars, together=3)
"""The name of each category beside or above its bars or dots, the value at their ends."""
PERIODS = Layout(_periods, heights.periods, together=1000)
"""A small chart a category with its periods side by side: for any mark, if there are many."""
