"""The panels of a chart: small charts in one scale, as many beside each other as have room."""

from collections.abc import Mapping
from dataclasses import replace

from scripts.charts.data.datum import grouped
from scripts.charts.look import legend
from scripts.charts.look.axes import ticks
from scripts.charts.look.bands import SHARE, SPACE
from scripts.charts.look.ends import ends
from scripts.charts.look.segments import room
from scripts.charts.look.sheet import Sheet
from scripts.charts.look.wrapping import cut, width
from scripts.charts.model import Worded
from scripts.drawing.style import FONT_SIZE, LINE

GUTTER = 24
"""Between panels beside each other."""
BESIDE = {"narrow": 2, "wide": 3}
"""At most so many stand beside each other, by the name of the sheet."""
LEAST_LINES, LEAST_BAR = 110, 70
"""Least room for lines beside the labels of their axis, and for bars beside their values."""
LINES = 130
"""How high the lines of a panel are."""
AXIS = 48
"""Of lines: the labels of times, and what stands above the axis."""


def panels(worded: Worded) -> tuple[Worded, ...]:
    """Give what is drawn in each panel, on a sheet of its own."""
    return alike(worded, _sheet(worded))


def alike(whole: Worded, sheet: Sheet) -> tuple[Worded, ...]:
    """Give all panels of a chart on the sheet that each of them has."""
    return tuple(_panel(whole, code, sheet) for code in whole.data.panels)


def _panel(worded: Worded, code: str, sheet: Sheet) -> Worded:
    data = worded.data
    held = replace(
        data,
        rows=tuple(one for one in data.rows if one.panel == code),
        gaps=tuple(one for one in data.gaps if one[-1] == code),
        panels=(),
    )
    rows = tuple(one for one in worded.rows if one.datum.panel == code)
    totals = {place: text for place, text in worded.totals.items() if place[-1] == code}
    return replace(worded, data=held, rows=rows, totals=totals, sheet=sheet, whole=worded)


def columns(worded: Worded) -> int:
    """Put as many panels beside each other as have room, and no row with fewer than need be."""
    count, whole = len(worded.data.panels), worded.sheet.width + GUTTER
    most = min(BESIDE[worded.sheet.name], int(whole / (_needed(worded) + GUTTER)), count)
    lines = -(-count // max(1, most))
    return -(-count // lines)


def _needed(worded: Worded) -> float:
    """Give how wide a panel is at least."""
    if worded.data.layout.timed:
        values = [row.number for row in worded.rows if row.number is not None]
        return LEAST_LINES + max(width(worded.number(one), FONT_SIZE) for one in ticks(values))
    parts = alike(worded, worded.sheet)
    texts = (width(one.text, FONT_SIZE) for part in parts for one in ends(part))
    return max(LEAST_BAR, _under(worded)) + max(texts, default=0)


def _under(worded: Worded) -> float:
    """Give how wide the numbers of the parts of a stack are, side by side under it."""
    if not worded.data.mark.stacked:
        return 0
    stacks = grouped(worded.rows, lambda row: row.datum.stack).values()
    return max((sum(room(row.text) for row in rows if row.text) for rows in stacks), default=0)


def _sheet(worded: Worded) -> Sheet:
    """Give the sheet of a panel; names stand beside its bars if each has room in one line."""
    count = columns(worded)
    wide = (worded.sheet.width - (count - 1) * GUTTER) // count
    longest = max((width(one, FONT_SIZE) for one in worded.categories.values()), default=0)
    beside = not worded.data.layout.timed and longest <= SHARE * wide
    beside = beside and longest + SPACE + _needed(worded) <= wide
    return Sheet(worded.sheet.name, wide, beside, LINES)


def heads(worded: Worded) -> Mapping[str, list[str]]:
    """Give the lines in which the name of each panel stands above it."""
    wide = _sheet(worded).width
    return {one: cut(name, wide, FONT_SIZE, worded.language)
            for one, name in worded.panels.items()}  # fmt: skip


def height(worded: Worded) -> float:
    """Give how high all panels are, with their names and their legend."""
    rows = -(-len(worded.data.panels) // columns(worded))
    named = (max(map(len, heads(worded).values())) + 1) * LINE
    axis = AXIS if worded.data.layout.timed else 0
    tallest = max(worded.data.layout.height(one) for one in panels(worded))
    return rows * (tallest + named + axis) + legend.height(worded)
