"""A table: the name of each category and its numbers, a column each series and period."""

from scripts.charts.look import tables
from scripts.charts.model import Layout, Mark, Worded
from scripts.charts.spec import Spec


def _encode(worded: Worded) -> Spec:
    from scripts.charts.encoding.tables import table

    return table(worded)


MANY = 1000
"""Periods stand in columns of their own, however many there are."""
MARK = Mark("table", "text", Layout(_encode, tables.height, fixed=True, together=MANY))
