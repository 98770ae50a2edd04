"""The legend of a chart: which series have a colour of their own, and in which words."""

from scripts.charts.data.datum import OTHERS, UNSPLIT
from scripts.charts.look.lines.ends import named_at_ends
from scripts.charts.look.theme import PALETTE
from scripts.charts.look.wrapping import cut, width
from scripts.charts.model import ON_AXIS, Worded
from scripts.charts.words.row import Row
from scripts.drawing.style import FONT_SIZE, LINE
from scripts.text.numbers import number
from scripts.text.words import say

SYMBOL = 34
"""Room that the symbol of a legend and the space around it take."""
NONE, DIRECT, USUAL, OWN = "none", "direct", "usual", "own"
AT_ENDS = 0.45
"""So much of the width values and names of series may take at the ends of bars."""


def legend(worded: Worded) -> str:
    """Tell which legend tells the series apart: none, the usual one, or one in words of its own.

    Names at the ends of bars and lines need none (``DIRECT``). Long names stand in several
    lines; of many series the smaller ones share an entry.
    """
    if set(worded.data.series) <= {UNSPLIT}:
        return NONE
    if named_directly(worded) or named_at_ends(worded):
        return DIRECT
    long = any(width(name, FONT_SIZE) > _room(worded) for name in worded.series.values())
    several = _crowded(worded) or OTHERS in worded.data.series
    return OWN if long or several else USUAL


def named_directly(worded: Worded) -> bool:
    """Tell whether each bar has the name of its series at its end, beside its value."""
    data = worded.data
    alone = not worded.parted and not data.several_periods
    if not data.mark.lanes or not alone or _crowded(worded) or len(data.series) < 2:  # noqa: PLR2004
        return False
    longest = max((width(beside(row), FONT_SIZE) for row in worded.rows), default=0)
    return longest <= AT_ENDS * worded.sheet.width


def beside(row: Row) -> str:
    """Write a value and its series: a year is told from the number before it."""
    between = " · " if row.series[:1].isdigit() else " "
    return f"{row.text}{between}{row.series}"


def height(worded: Worded) -> float:
    """Give how high the legend is; that of panels stands above all of them."""
    if worded.whole:
        return 0
    lines = sum(map(len, entries(worded).values()))
    return 0 if legend(worded) in {NONE, DIRECT} else lines * LINE


def others(worded: Worded) -> list[str]:
    """Give the series that share a colour, as there are more than colours."""
    own = coloured(worded)
    return [one for one in worded.data.series if one not in own] if _crowded(worded) else []


def coloured(worded: Worded) -> list[str]:
    """Give the series that have a colour: all, or of too many the largest, in their order."""
    series = _named(worded)
    if not _crowded(worded):
        return series
    sizes = dict.fromkeys(series, 0.0)
    for row in (worded.whole or worded).rows:
        if row.number is None:
            continue
        size = abs(row.number)
        # The last value of a line says how large it is, as where only the first lines are drawn.
        before = 0 if worded.data.layout.timed else sizes.get(row.datum.series, 0)
        sizes[row.datum.series] = before + size
    largest = sorted(series, key=lambda one: -sizes[one])[: len(PALETTE) - 1]
    return [one for one in series if one in largest]


def entries(worded: Worded) -> dict[str, list[str]]:
    """Give the lines of each entry; one stands for all others."""
    rest = others(worded)
    names = {
        worded.series[one]: worded.series[one] for one in worded.data.series if one not in rest
    }
    if rest:
        count = number(len(rest), worded.language)
        names[worded.series[rest[0]]] = say(worded.language, "chart.rest", count=count)
    return {
        name: cut(text, _room(worded), FONT_SIZE, worded.language) for name, text in names.items()
    }


def columns(worded: Worded) -> int:
    """Put as many entries beside each other as fit."""
    lines = [line for some in entries(worded).values() for line in some]
    widths = [width(line, FONT_SIZE) + SYMBOL for line in lines]
    room = _room(worded) + SYMBOL
    if legend(worded) in {NONE, DIRECT}:
        return 1
    return len(lines) if sum(widths) <= room else max(1, int(room / max(widths)))


def _crowded(worded: Worded) -> bool:
    """Tell whether there are more series than colours."""
    return len(_named(worded)) > len(PALETTE)


def _named(worded: Worded) -> list[str]:
    """Give the series that might have a colour each."""
    return [one for one in worded.data.series if one not in {UNSPLIT, OTHERS}]


def _room(worded: Worded) -> float:
    """Give how wide a line of the legend may be: beside an axis it begins where that ends."""
    sheet = (worded.whole or worded).sheet
    return sheet.width - SYMBOL - (ON_AXIS if worded.data.layout.timed else 0)
