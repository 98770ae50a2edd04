"""The rules of wholes: no total is added to its own parts, and no share is below zero."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from scripts.charts.data.limits import problem
from scripts.charts.data.plain.fields import kinds, value_field
from scripts.charts.data.plain.tables import filtered, part_rows
from scripts.charts.model import Source
from scripts.model.problem import Problem
from scripts.model.quantity import digits
from scripts.model.resource import plain
from scripts.model.view import COUNT
from scripts.report.dimensions import TOTAL

if TYPE_CHECKING:
    import pandas as pd

TOTALS = {
    "total", "totals", "grand total", "subtotal", "sub-total", "sum", "overall", "all",
    "world", "national", "nationwide", "whole country", "entire country", "country total",
    TOTAL.lower(), "ລວມ", "ລວມທັງໝົດ", "ທັງໝົດ", "ລວມຍອດ", "ທົ່ວປະເທດ", "ທັງປະເທດ", "ທຸກເພດ",
}  # fmt: skip
"""How rows are called that hold all others."""
GROUPS = (
    "ages|sexes|genders|items|causes|sectors|products|goods|crops|groups|types|kinds|categories"
    "|classes|countries|provinces|regions|districts|areas|industries|households|persons|people"
    "|months|levels|grades|years|others"
)
AMOUNTS = "population|number|amount|production|area|employment|exports|imports|revenue|expenditure"
MORE = rf" ?[-–(,:;/].*| (of|for|in|all|both)\b.*| ({AMOUNTS}|{GROUPS})"
SAID = re.compile(
    rf"(grand |sub-?|over-?all )?totals?({MORE})?"
    rf"|.*\b(sub-?)?total|both (sexes|genders)|all ({GROUPS})|ລວມ(ທັງ|ທົ່ວ|ຍອດ| ).*"
)
"""The same in more words, such as ``Total population``; a total loss is none."""
SEVERAL = 2
"""Beside a single part a total may be all others, such as those who are no women."""
BARE = " :.*–-()[]"


def is_total(code: str) -> bool:
    """Tell whether a code names a row that holds all others."""
    said = code.strip(BARE).lower()
    return code.strip().lower() in TOTALS or said in TOTALS or bool(SAID.fullmatch(said))


def whole_problems(source: Source) -> list[Problem]:
    """A total among parts would count twice, and a part below zero is no share."""
    if source.figures:
        return []
    share = source.view.share
    unfit = _unfit(source, share) if share else ""
    if unfit:
        return [problem(source, "view-whole", "share", share, part=unfit)]
    return list(_added(source))[:1]


def _unfit(source: Source, share: str) -> str:
    """Find what is no part of the whole of which shares are drawn."""
    frame = part_rows(source)
    total = _total(source, share, frame)
    if total or source.counting:
        return total
    numbers = (one for one in plain(frame[value_field(source)]) if one is not None)
    return next((digits(one) for one in numbers if one < 0), "")


def _added(source: Source) -> Iterator[Problem]:
    """Find totals that a stack or an aggregate would add to their parts."""
    view = source.view
    summed = {view.color: "color"} if source.mark.stacked and view.color else {}
    if view.aggregate not in {"", COUNT}:
        summed |= {one.name: "aggregate" for one in source.resource.fields
                   if one.type == "string" and one.name not in kinds(source)}  # fmt: skip
    frame = filtered(source.resource.columns(*{*summed, *view.filters}), view.filters)
    for name, key in summed.items():
        if total := _total(source, name, frame, parts=SEVERAL):
            said = view.color if key == "color" else view.aggregate
            yield problem(source, "view-total", key, said, part=total)


def _total(source: Source, name: str, frame: "pd.DataFrame", parts: int = 1) -> str:
    """Find a total beside so many parts; one of several words may be asked for by name."""
    codes = dict.fromkeys(digits(one) for one in plain(frame[name].drop_duplicates()))
    asked = source.view.filters.get(name, ())
    found = [one for one in codes if is_total(one) and (one not in asked or one.lower() in TOTALS)]
    return found[0] if found and len(codes) - len(found) >= parts else ""
