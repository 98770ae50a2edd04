"""The rule of wholes of which shares are drawn: no total among their parts, none below zero."""

from scripts.charts.data.limits import problem
from scripts.charts.data.plain.fields import value_field
from scripts.charts.data.plain.tables import part_rows
from scripts.charts.model import Source
from scripts.model.problem import Problem
from scripts.model.quantity import digits
from scripts.model.resource import plain
from scripts.report.dimensions import TOTAL

TOTALS = {
    "total", "totals", "grand total", "subtotal", "sub-total", "sum", "overall", "all",
    TOTAL.lower(), "ລວມ", "ລວມທັງໝົດ", "ທັງໝົດ", "ລວມຍອດ",
}  # fmt: skip
"""How rows are called that hold all others."""


def is_total(code: str) -> bool:
    """Tell whether a code names a row that holds all others."""
    return code.strip().lower() in TOTALS


def whole_problems(source: Source) -> list[Problem]:
    """A total among parts would count twice, and a part below zero is no share."""
    share = source.view.share
    if not share:
        return []
    frame = part_rows(source)
    codes = dict.fromkeys(digits(one) for one in plain(frame[share].drop_duplicates()))
    found = [one for one in codes if is_total(one)][:1] if len(codes) > 1 else []
    if not found and not source.counting:
        numbers = (one for one in plain(frame[value_field(source)]) if one is not None)
        found = [digits(one) for one in numbers if one < 0][:1]
    return [problem(source, "view-whole", "share", share, part=one) for one in found]
