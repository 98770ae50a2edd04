"""What stands at the ends of bars and dots, and the scale that leaves room for it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from scripts.charts.data.datum import grouped
from scripts.charts.look.axes import Span
from scripts.charts.look.bands import Bands
from scripts.charts.look.lanes import lane
from scripts.charts.look.legend import beside, named_directly, others
from scripts.charts.look.theme import DOT, VALUE_GAP
from scripts.charts.look.wrapping import cut, width
from scripts.charts.model import BESIDE, Worded
from scripts.charts.words.row import Row
from scripts.drawing.style import FONT_SIZE

EDGE = 5
"""Beyond the longest text: the letters of a page may be a little wider than those measured."""


@dataclass(frozen=True)
class End:
    """The text at the end of a bar, or beside a dot; ``at`` is the value where that is."""

    row: Row
    """The mark, or the first one of a stack."""
    lane: str
    at: float
    text: str


def ends(worded: Worded) -> Sequence[End]:
    """Give a text for each bar or dot: its value, or the total of a stack where it is known."""
    if worded.data.mark.stacked:
        return _of_stacks(worded)
    dots = worded.data.mark.type == "point"
    write = _writer(worded)
    return [
        End(row, lane(worded, row), _number(row) if dots else max(0, _number(row)), write(row))
        for row in worded.rows
    ]


def least(worded: Worded) -> float:
    """Give how far bars go to the left of zero."""
    below: dict[tuple[str, str], float] = {}
    for row in worded.rows:
        place = (row.datum.category, lane(worded, row))
        below[place] = below.get(place, 0) + min(0, _number(row))
    return min(below.values(), default=0)


def gap(worded: Worded) -> int:
    """Give the space between the end of a bar, or the middle of a dot, and its text."""
    return VALUE_GAP + (DOT if worded.data.mark.type == "point" else 0)


def span(worded: Worded, written: Sequence[End], bands: Bands) -> Span:
    """Begin at zero or below, and leave room for the longest text at the end of the longest bar."""
    first = least(worded)
    longest = max((0, *(one.at for one in written)))
    text = max((width(one.text, FONT_SIZE) for one in written), default=0)
    end = longest if longest > first else first + 1
    return Span((first,), end, bands.left, worded.sheet.width - gap(worded) - text - EDGE)


def _of_stacks(worded: Worded) -> list[End]:
    stacks = grouped(worded.rows, lambda row: row.datum.stack)
    return [
        End(rows[0], lane(worded, rows[0]), sum(max(0, _number(row)) for row in rows),
            worded.totals.get(place) or _untold(rows))
        for place, rows in stacks.items()
    ]  # fmt: skip


def _untold(rows: Sequence[Row]) -> str:
    """Write what cannot be drawn of a stack: its masked or missing parts, each way once."""
    if len(rows) == 1:
        return rows[0].text
    return " ".join(dict.fromkeys(row.text for row in rows if row.datum.value is None))


def _writer(worded: Worded) -> Callable[[Row], str]:
    """Give what writes a value, with the name of its series where no legend tells it."""
    if named_directly(worded):
        return beside
    rest = frozenset(others(worded))
    return lambda row: _named(worded, row) if row.datum.series in rest else row.text


def _named(worded: Worded, row: Row) -> str:
    """Name the series of a bar that shares its colour with others, as far as there is room."""
    first, *more = cut(f"{row.text} · {row.series}", BESIDE, FONT_SIZE, worded.language)
    return f"{first}…" if more else first


def _number(row: Row) -> float:
    return row.number or 0
