"""The lanes of a category: its bars or dots below each other, a series or a period each."""

from collections.abc import Sequence

from scripts.charts.model import Worded
from scripts.charts.words.row import Row

BETWEEN = "|"
"""Between the period and the series of a lane."""
PALER = 0.55
"""How strong the marks of earlier periods are, beside those of the newest."""


def lane(worded: Worded, row: Row) -> str:
    """Give the lane that a mark stands in."""
    return _lane(row.datum.period, row.datum.series if worded.data.mark.lanes else "")


def lanes(worded: Worded) -> Sequence[str]:
    """Give all lanes of a category in their order: by period, then by series."""
    data = worded.data
    series = data.series if data.mark.lanes else ("",)
    return [_lane(period, one) for period in data.periods or ("",) for one in series or ("",)]


def heads(worded: Worded) -> dict[str, str]:
    """Give the name of each period by its first lane, where there are several."""
    data = worded.data
    if not data.several_periods:
        return {}
    first = data.series[0] if data.mark.lanes and data.series else ""
    return {_lane(period, first): worded.periods[period] for period in data.periods}


def strength(worded: Worded, row: Row) -> float:
    """Give how strong a mark is: the newest period comes first to the eye."""
    return 1 if row.datum.period == worded.data.periods[-1] else PALER


def _lane(period: str, series: str) -> str:
    return f"{period}{BETWEEN}{series}"
