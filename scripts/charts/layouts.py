"""Layouts that several marks share."""

from scripts.charts.model import Layout, Worded
from scripts.charts.spec import Spec


def _bars(worded: Worded) -> Spec:
    from scripts.charts.encoding.bars import bars

    return bars(worded)


def _periods(worded: Worded) -> Spec:
    from scripts.charts.encoding.periods import periods

    return periods(worded)


def _bars_height(worded: Worded) -> float:
    from scripts.charts.encoding.bars import height

    return height(worded)


def _periods_height(worded: Worded) -> float:
    from scripts.charts.encoding.periods import height

    return height(worded)


BARS = Layout(_bars, _bars_height)
"""The name of each category above its bars or dots, the value at their ends."""
PERIODS = Layout(_periods, _periods_height, faceted=True)
"""A small chart a category with its periods side by side: for any mark, if there are several."""
