"""Which numbers of a table say how much: names, ranks, codes, places and times say none."""

import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from scripts.charts.views.columns import counted_through, serial, whole, within
from scripts.charts.views.field_names import names_by_code, words_of
from scripts.charts.views.vocabulary import (
    ALONE,
    COUNTING,
    KINDS,
    LAO_KEYS,
    LAO_PLACES,
    LAST,
    LIMITS,
    NAMES,
    NUMBERED,
    PLACES,
    RATES,
    SINCE,
)
from scripts.charts.views.years import YEARS, is_age, is_year
from scripts.model.field import Field
from scripts.model.resource import Resource

if TYPE_CHECKING:
    import pandas as pd

ANSWER = re.compile(r"(q|item|question)_?\d+[a-z]?", re.IGNORECASE)
SMALL = 30
"""Codes of kinds go no further."""
SCALE = 10
"""Nor do those of answers."""
CLASSES, EACH, ROWS = 10, 5, 10
"""So few different whole numbers, each in so many of the rows on average, are codes."""


def is_amount(resource: Resource, field: Field) -> bool:
    """Tell whether the numbers of a field say how much."""
    if not field.numeric or _paired(resource, field) or is_year(resource, field):
        return False
    words = words_of(field.name)
    if set(words) & PLACES or field.name.startswith(LAO_KEYS + LAO_PLACES):
        return False
    values = resource.column(field.name).dropna()
    if field.type == "number":
        coded = names_by_code(field.name) and words[-1] in NAMES
        return not coded and not (whole(values) and _timed(field.name, words, values))
    named = any(rule(field.name, words, values) for rule in RULES)
    return not named and not _numbered(resource, field) and not is_age(resource, field)


def is_class(resource: Resource, field: Field) -> bool:
    """Tell whether the rows of a field share a few whole numbers, as codes and answers do."""
    values = resource.column(field.name).dropna()
    different = values.nunique()
    few = 1 < different <= CLASSES and len(values) >= max(ROWS, EACH * different)
    return bool(few and whole(values))


def _named(_: str, words: Sequence[str], values: "pd.Series[Any]") -> bool:
    """Whole numbers that name things, as their field's name says."""
    if not words:
        return False
    first, last = words[0], words[-1]
    counted = last in RATES or (last.endswith("s") and last not in NAMES)
    if last in LAST or (not counted and {first, last} & NAMES):
        return True
    if last in NUMBERED and words[1:]:
        return words[-2] not in COUNTING
    coded = last in KINDS or first in {"is", "has"}
    return (words[0] in ALONE and not words[1:]) or (coded and within(values, 0, SMALL))


def _timed(_: str, words: Sequence[str], values: "pd.Series[Any]") -> bool:
    """Years since which something is, and months, weeks or days by number."""
    if set(words) & SINCE and within(values, *YEARS):
        return True
    most = LIMITS.get(words[-1]) if words and "per" not in words else None
    return most is not None and within(values, 0, most)


def _answered(name: str, _: Sequence[str], values: "pd.Series[Any]") -> bool:
    """Answers to the questions of a survey."""
    return bool(ANSWER.fullmatch(name)) and within(values, 0, SCALE)


Rule = Callable[[str, Sequence[str], "pd.Series[Any]"], bool]
RULES: tuple[Rule, ...] = (_named, _timed, _answered)


def _numbered(resource: Resource, field: Field) -> bool:
    """Tell whether a field numbers the rows: the first one in any way, others from one on."""
    values = resource.column(field.name).dropna()
    if field is resource.fields[0]:
        return serial(values) or counted_through(values)
    once = len(values) >= ROWS and values.is_unique and values.is_monotonic_increasing
    return bool(once) and counted_through(values)


def _paired(resource: Resource, field: Field) -> bool:
    """Tell whether numbers are of two axes."""
    words = field.name.lower().split("_")
    axes = {"x": "y", "y": "x"}
    other = next((i for i, word in enumerate(words) if word in axes), None)
    if other is None:
        return False
    words[other] = axes[words[other]]
    twin = next((one for one in resource.fields if one.name.lower() == "_".join(words)), None)
    return twin is not None and twin.numeric
