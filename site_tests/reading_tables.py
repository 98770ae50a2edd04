"""The numbers of a chart compared with those of its file, read without the generator."""

import csv
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from statistics import mean

from scripts.charts.chart import Chart
from scripts.model.view import COUNT, View

Mark = tuple[str, str]
Numbers = Mapping[Mark, Decimal | None]
COMPUTED: Mapping[str, Callable[[Sequence[Decimal]], Decimal]] = {"sum": sum, "mean": mean}  # type: ignore[dict-item]
DIGITS = Decimal("1e-12")
"""What is computed is compared to so small a part of it; averages are rounded to hundredths."""
ROUNDED = Decimal("0.0051")


def misdrawn(chart: Chart, folder: Path) -> list[str]:
    """Say which numbers are not those of the file, and which lack without a word of it."""
    wanted, drawn = of_file(chart.view, folder), of_chart(chart)
    faults = [f"{mark}: {drawn[mark]} for {wanted.get(mark)}" for mark in drawn
              if not _same(drawn[mark], wanted.get(mark), chart.view)]  # fmt: skip
    chosen = chart.note and chart.view.default
    lacking = [] if chosen else [mark for mark in wanted if mark not in drawn]
    return faults + [f"{mark} is not drawn" for mark in lacking]


def of_chart(chart: Chart) -> Numbers:
    """Give the numbers of the table under a chart by category and series."""
    told = {(str(row["category"]), str(row["series"])): row["value"] for row in chart.table}
    return {mark: None if value is None else Decimal(str(value)) for mark, value in told.items()}


def of_file(view: View, folder: Path) -> Numbers:
    """Give the numbers that a view asks for of its file."""
    with (folder / f"{view.resource}.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file)
                if all(row[field] in codes for field, codes in view.filters.items())]  # fmt: skip
    timed = view.mark in {"line", "slope"}
    value, category = (view.y, view.x) if timed else (view.x, view.y)
    held: dict[Mark, list[str]] = {}
    for row in rows:
        mark = (row[category], row[view.color] if view.color else "")
        held.setdefault(mark, []).append("1" if value == COUNT else row[value])
    compute = COMPUTED.get(view.aggregate or ("sum" if value == COUNT else ""), _alone)
    found = {mark: [Decimal(one) for one in some if one] for mark, some in held.items()}
    numbers = {mark: compute(some) if some else None for mark, some in found.items()}
    return _shares(numbers) if view.share else numbers


def _alone(some: Sequence[Decimal]) -> Decimal:
    [one] = some
    return one


def _shares(numbers: Numbers) -> Numbers:
    """Give each part of the whole of its category."""
    wholes: dict[str, Decimal] = {}
    for (category, _), number in numbers.items():
        wholes[category] = wholes.get(category, Decimal(0)) + (number or 0)
    return {mark: (number or 0) / wholes[mark[0]] for mark, number in numbers.items()}


def _same(drawn: Decimal | None, wanted: Decimal | None, view: View) -> bool:
    if drawn is None or wanted is None:
        return drawn is wanted
    least = ROUNDED if view.aggregate == "mean" else DIGITS * abs(wanted)
    return abs(drawn - wanted) <= (least if view.aggregate or view.share else 0)
