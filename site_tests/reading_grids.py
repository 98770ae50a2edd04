"""Tables read back: each number stands in the row of its name, in the order of the columns."""

from itertools import combinations

from scripts.charts.look.tables import NONE, columns, tabled
from scripts.charts.model import Worded
from site_tests.reading_bands import joined
from site_tests.shown import Box, origin, texts

SLACK = 1
"""Pixels of letters that may touch."""


def on_grids(worded: Worded, svg: str) -> list[str]:
    """Compare the texts of each row with a category and its numbers; no text is over another."""
    _, top = origin(svg)
    told = texts(svg)
    faults = [f"{one.text} over {other.text}" for one, other in combinations(told, 2)
              if one.over(other, SLACK)]  # fmt: skip
    wide = worded.sheet.width + 2
    faults += [f"{one.text} is cut" for one in told if one.left < 0 or one.right > wide]
    for code, (begin, end) in tabled(worded).bands.items():
        held = [one for one in told if begin < (one.top + one.bottom) / 2 - top < end]
        faults += _row(worded, code, held)
    return faults


def _row(worded: Worded, code: str, held: list[Box]) -> list[str]:
    """Of a list each number stands behind the name of its column; of a grid from left to right."""
    wanted = _numbers(worded, code)
    numbers = [one for one in held if one.text in wanted]
    name = joined([worded.categories[code]])
    below = any(one.top - held[0].top > one.bottom - one.top for one in numbers)
    shown = [one.text for one in sorted(numbers, key=lambda one: one.top if below else one.left)]
    rest = joined(one.text for one in held if one not in numbers)
    faults = [] if shown == wanted else [f"{code}: shows {shown} for {wanted}"]
    return faults + ([] if rest.startswith(name) else [f"{code}: is called {rest}, not {name}"])


def _numbers(worded: Worded, code: str) -> list[str]:
    """Give the texts of a category in the order of the columns."""
    rows = {(row.datum.period, row.datum.series): row for row in worded.rows
            if row.datum.category == code}  # fmt: skip
    return [rows[one].text if one in rows else NONE for one in columns(worded)]
