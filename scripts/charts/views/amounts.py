"""Which numbers of a table say how much: names, ranks, codes, places and times say none."""

import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from scripts.charts.views.vocabulary import (
    ALONE,
    COUNTING,
    KINDS,
    LAO,
    LAST,
    LIMITS,
    NAMES,
    NUMBERED,
    PLACES,
    QUALIFIERS,
    RATES,
    SINCE,
    YEAR_NAMES,
)
from scripts.model.field import Field
from scripts.model.quantity import is_whole
from scripts.model.resource import Resource
from scripts.text.lao.spelling import MARKS

if TYPE_CHECKING:
    import pandas as pd

WORD = re.compile(rf"[A-Z]+(?![a-z])|[A-Z]?(?:[^\W\d_A-Z]|[{MARKS}])+")
"""To Python, signs on Lao letters are no parts of a word."""
ANSWER = re.compile(r"(q|item|question)_?\d+[a-z]?", re.IGNORECASE)
SMALL = 30
"""Codes of kinds go no further."""
SCALE = 10
"""Nor do those of answers."""
CLASSES, EACH, ROWS = 10, 5, 10
"""So few different whole numbers, each in so many of the rows on average, are codes."""
HIGH = 1000
"""Numbers of rows that do not begin with one begin here or higher."""
FIRST = 5
"""So many rows that are numbered from one are numbered by chance only rarely."""


def is_amount(resource: Resource, field: Field) -> bool:
    """Tell whether the numbers of a field say how much."""
    if not field.numeric or _paired(resource, field):
        return False
    words = words_of(field.name)
    if set(words) & PLACES or field.name.startswith(LAO):
        return False
    values = resource.column(field.name).dropna()
    if field.type == "number" and not _whole(values):
        return True
    if field.type == "number":
        return not (words and words[-1] in NAMES) and not _timed(field.name, words, values)
    first = field is resource.fields[0]
    return not any(rule(field.name, words, values) for rule in RULES) and not (
        first and (_counted_through(values) or _serial(values))
    )


def is_year(resource: Resource, field: Field) -> bool:
    """Tell whether whole numbers are years, which are often typed as plain numbers."""
    values = resource.column(field.name).dropna()
    return field.type in {"integer", "number"} and _within(values, 1000, 2999) and _whole(values)


def is_class(resource: Resource, field: Field) -> bool:
    """Tell whether the rows of a field share a few whole numbers, as codes and answers do."""
    values = resource.column(field.name).dropna()
    different = values.nunique()
    few = 1 < different <= CLASSES and len(values) >= max(ROWS, EACH * different)
    return bool(few and _whole(values))


def words_of(name: str) -> list[str]:
    """Give the words of a name, such as ``office``, ``id`` of ``officeID``."""
    words = [word.lower() for word in WORD.findall(name)]
    while words[1:] and words[-1] in QUALIFIERS:
        words.pop()
    return words


def names_by_code(name: str) -> bool:
    """Tell whether a field of texts names things by their keys, as its own name says."""
    words = words_of(name)
    coded = bool(words) and (bool({words[0], words[-1]} & NAMES) or words[-1] in NUMBERED)
    return coded or name.startswith(LAO)


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
    return (words[0] in ALONE and not words[1:]) or (coded and _within(values, 0, SMALL))


def _timed(_: str, words: Sequence[str], values: "pd.Series[Any]") -> bool:
    """Years, and months, weeks or days by number."""
    if set(words) & (YEAR_NAMES | SINCE):
        return _within(values, 1000, 2999)
    most = LIMITS.get(words[-1]) if words and "per" not in words else None
    return most is not None and _within(values, 0, most)


def _answered(name: str, _: Sequence[str], values: "pd.Series[Any]") -> bool:
    """Answers to the questions of a survey."""
    return bool(ANSWER.fullmatch(name)) and _within(values, 0, SCALE)


Rule = Callable[[str, Sequence[str], "pd.Series[Any]"], bool]
RULES: tuple[Rule, ...] = (_named, _timed, _answered)


def _counted_through(values: "pd.Series[Any]") -> bool:
    """Tell whether rows are numbered from one, also such as belong to one thing by its number."""
    count = values.nunique()
    in_order = values.is_unique or values.is_monotonic_increasing
    return count >= FIRST and bool(in_order) and _within(values, 1, count)


def _serial(values: "pd.Series[Any]") -> bool:
    """Tell whether rows are numbered from a high number on, such as 700231, with gaps."""
    if len(values) < FIRST or not values.is_unique or not values.is_monotonic_increasing:
        return False
    low, high = values.iloc[0], values.iloc[-1]
    return bool(low >= HIGH and high - low < low / 2)


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


def _within(values: "pd.Series[Any]", low: int, high: int) -> bool:
    return bool(values.between(low, high).all())


def _whole(values: "pd.Series[Any]") -> bool:
    if values.dtype == object:
        return all(map(is_whole, values))
    return bool((values % 1 == 0).all())
