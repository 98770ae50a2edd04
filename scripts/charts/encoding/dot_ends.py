"""What stands beside the dots of a line: the values of its ends, the ticks of the axis."""

from collections.abc import Iterable

from scripts.charts.look.axes import Span
from scripts.charts.look.theme import DOT, VALUE_GAP
from scripts.charts.look.wrapping import width
from scripts.charts.spec import Spec
from scripts.drawing.style import FONT_SIZE

HALF = 0.5
FAINT = 0.35
APART = DOT + VALUE_GAP
"""Between the middle of a dot and its value."""
Rows = list[Spec]


def ends(rows: Rows) -> tuple[Rows, Rows]:
    """Give the lowest dot of each line, where it is another than the highest, and the highest."""
    lines: dict[str, Rows] = {}
    for row in rows:
        lines.setdefault(row["category"], []).append(row)
    first, last = [], []
    for members in lines.values():
        known = [row for row in members if row["value"] is not None] or members
        low, high = min(known, key=_value), max(known, key=_value)
        last.append(_end(high))
        if low["text"] != high["text"]:
            first.append(_end(low))
    return first, last


def _value(row: Spec) -> float:
    return float(row["value"] or 0)


def _end(row: Spec) -> Spec:
    return {"category": row["category"], "lane": row["lane"], "end": row["value"],
            "text": row["text"]}  # fmt: skip


def placed(rows: Rows, span: Span) -> Rows:
    """Put what is masked where the axis begins: its place would tell its value."""
    return [{**row, "end": span.ticks[0] if row["end"] is None else row["end"]} for row in rows]


def room(rows: Rows) -> float:
    """Give the room that the values of one side take."""
    return max((_needed(row) for row in rows), default=0)


def _needed(row: Spec) -> float:
    return APART + width(row["text"], FONT_SIZE)


def cuts(categories: Iterable[str], lane: str, span: Span, first: Rows, last: Rows) -> Rows:
    """Repeat the ticks of the axis on each line, but for where a value stands."""
    covered: dict[str, list[tuple[float, float]]] = {}
    for side, rows in ((-1, first), (1, last)):
        for row in placed(rows, span):
            middle = span.at(row["end"])
            low, high = sorted((middle, middle + side * _needed(row)))
            covered.setdefault(row["category"], []).append((low, high))
    return [
        {"category": one, "lane": lane, "tick": tick, "strength": 1 if tick == HALF else FAINT}
        for one in categories
        for tick in span.ticks
        if not any(low < span.at(tick) < high for low, high in covered[one])
    ]
