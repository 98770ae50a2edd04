"""Masked values in a chart: never a number, and never a part that would tell one."""

from collections.abc import Mapping
from dataclasses import replace

from scripts.charts.data.datum import CONTRADICTED, Datum, Stack, grouped, order_of
from scripts.report.vocabulary import MASKED, PRIMARY, SECONDARY

MIN_TOGETHER = 3
"""So many masked categories are drawn together as one."""
PARTS = 2


def whole_where_hidden(data: list[Datum], wholes: Mapping[Stack, Datum]) -> list[Datum]:
    """Put the undivided whole in the place of parts of which one is not told.

    Women published beside a masked or unknown number of men would give the men away.
    """
    if not wholes:
        return data
    result: list[Datum] = []
    for place, parts in grouped(data, lambda one: one.stack).items():
        hidden = len(parts) < PARTS or any(_masked(one) for one in parts)
        result += [wholes[place]] if hidden and place in wholes else parts
    told = {one.stack for one in result}
    return result + [whole for place, whole in wholes.items() if place not in told]


def _masked(one: Datum) -> bool:
    return one.status in MASKED and one.value is None


def drawable(data: list[Datum]) -> list[Datum]:
    """Leave out what the report's contradictions make impossible."""
    return [one for one in data if one.status != CONTRADICTED]


def together(data: list[Datum]) -> list[Datum]:
    """Draw categories that are masked altogether as one, at the end, if there are enough."""
    for status in (PRIMARY, SECONDARY):
        other = {one.category for one in data if one.value is not None or one.status != status}
        hidden = [one for one in data if one.category not in other]
        if len({one.category for one in hidden}) >= MIN_TOGETHER:
            data = [one for one in data if one.category in other] + _merged(hidden)
    return data


def _merged(hidden: list[Datum]) -> list[Datum]:
    """Make one datum a period, series and panel of many masked ones; it keeps their keys."""
    categories = order_of(one.category for one in hidden)
    return [
        replace(
            members[0],
            category=" ".join(categories),
            figure=" ".join(one.figure for one in members),
            merged=len(categories),
        )
        for members in grouped(hidden, lambda one: (one.period, one.series, one.panel)).values()
    ]
