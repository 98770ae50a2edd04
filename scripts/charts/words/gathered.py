"""The parts of stacks that have no colour of their own, drawn together: their sum is one part.

A sum is never of less than its name says: where one of them is not told, or where it is not known
that they are parts of one whole, they are drawn each for itself, and without a number.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from scripts.charts.data.datum import OTHERS, Datum, grouped
from scripts.charts.look.legend import others
from scripts.charts.model import Worded
from scripts.charts.words.labels import Labels
from scripts.charts.words.row import Row
from scripts.model.quantity import added
from scripts.text.numbers import number
from scripts.text.words import say


def gathered(worded: Worded) -> Worded:
    """Give what is drawn of a chart: in stacks of more series than colours the rest as one part."""
    rest = others(worded) if worded.data.mark.stacked else []
    if not rest:
        return worded
    name = _named(worded, len(rest))
    rows = [one for stack in grouped(worded.rows, lambda row: row.datum.stack).values()
            for one in _stack(worded, stack, rest, name)]  # fmt: skip
    own = [one for one in worded.data.series if one not in rest]
    # What is drawn of a series alone, under a choice or where there is no sum, has its name still.
    names = [*own, OTHERS, *rest]
    data = replace(worded.data, rows=tuple(one.datum for one in rows), series=(*own, OTHERS))
    series = {**worded.series, OTHERS: name}
    return replace(worded, data=data, rows=tuple(rows), series={one: series[one] for one in names})


def added_up(worded: Worded, rest: Sequence[Row]) -> bool:
    """Tell whether some parts of a stack have a sum that means something.

    The rows of a plain table are added up, as for the total. Printed values are so only where all
    parts of their stack are known to be a printed whole: people may count in several of them.
    """
    told = all(one.datum.value is not None and not one.datum.qualifier for one in rest)
    figures = worded.data.source.figures
    return told and (not figures or all(one.datum.stack in worded.data.totals for one in rest))


def _named(worded: Worded, count: int) -> str:
    """Name them by their number; a series that is called so already keeps its name."""
    name = say(worded.language, "chart.rest", count=number(count, worded.language))
    while name in worded.series.values():
        name += " …"
    return name


def _stack(worded: Worded, stack: Sequence[Row], rest: Sequence[str], name: str) -> Iterator[Row]:
    """Give the parts of a stack, the others last; what is drawn keeps an order of its stack."""
    own = [one for one in stack if one.datum.series not in rest]
    alike = [one for one in stack if one.datum.series in rest]
    if added_up(worded, alike):
        # To the left of zero and to the right of it they are apart, as they are drawn.
        sides = grouped(alike, lambda row: (row.number or 0) < 0)
        alike = [_sum(worded, some, name) for some in sides.values()]
    else:
        alike = [one if one.datum.value is None else replace(one, text="") for one in alike]
    orders = sorted(one.order for one in stack)
    first, last = orders[: len(own)], orders[len(orders) - len(alike) :]
    for one, order in zip([*own, *alike], [*first, *last], strict=True):
        yield replace(one, order=order)


def _sum(worded: Worded, some: Sequence[Row], name: str) -> Row:
    """Make one row of several."""
    labels, first = Labels(worded.data, worded.language), some[0]
    made = Datum(
        first.datum.category,
        added(one.datum.value or 0 for one in some),
        series=OTHERS,
        period=first.datum.period,
        figure=" ".join(one.datum.figure for one in some if one.datum.figure),
        derived=worded.data.source.figures,
        panel=first.datum.panel,
    )
    return replace(first, datum=made, series=name, text=labels.value(made), said=labels.said(made))
