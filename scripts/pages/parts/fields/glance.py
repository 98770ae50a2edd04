"""The fields of a table that has no chart, at a glance: codes counted, ends, what is missing."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from scripts.charts.views.amounts import is_amount, is_class
from scripts.charts.views.field_names import words_of
from scripts.charts.views.listing import views_of
from scripts.charts.views.naming import is_list
from scripts.charts.views.vocabulary import PLACES
from scripts.model.catalog import Catalog
from scripts.model.field import Field
from scripts.model.language import Language, Words
from scripts.model.package import Package
from scripts.model.quantity import digits
from scripts.model.resource import Resource, plain
from scripts.pages.parts.anchors import anchors
from scripts.text.dates import period
from scripts.text.numbers import cell, number
from scripts.text.words import say

ALL, TOP = 7, 5
"""Up to so many values of a field are told with the number of their rows, of more so many."""
FEW = 12
"""Whole numbers of so few different values are counted as codes."""
LONGEST = 60
"""So many characters of a value are shown."""


class Spread(NamedTuple):
    """What stands in a column, in no language yet."""

    ends: Sequence[object] | None
    counts: Sequence[tuple[object, int]]
    """The most frequent values, if some come several times."""
    different: int
    filled: int
    empty: int
    plainly: bool
    """True for whole numbers that are no amounts: these are written with digits alone."""


class Counted(NamedTuple):
    """A value with its rows, and their part of those of the most frequent one."""

    value: str
    rows: str
    part: str


class Glance(NamedTuple):
    """What is told of a field."""

    title: Words
    ends: str
    counts: Sequence[Counted]
    notes: Sequence[str]


def glances(
    catalog: Catalog, package: Package, resource: Resource, language: Language
) -> list[Glance]:
    """Tell of the fields of a plain table without a chart; of all others nothing.

    Tables of reports have forms of their own, and may hold what could single somebody out. Each row
    of a list of codes is another.
    """
    if not glanced_at(catalog, package, resource):
        return []
    return [_glance(catalog, package, resource, one, language) for one in resource.fields]


def glanced_at(catalog: Catalog, package: Package, resource: Resource) -> bool:
    """Tell whether a table has no chart and no form of its own."""
    listed = is_list(catalog, resource)
    told = listed or package.stated("report") or resource.name in anchors(catalog, package)
    drawn = any(one.resource == resource.name for one in views_of(catalog, package))
    return not told and not drawn and resource.readable and resource.length > 0


def _glance(
    catalog: Catalog, package: Package, resource: Resource, field: Field, language: Language
) -> Glance:
    spread = catalog.once(_spread, resource, field.name)

    def named(code: object) -> str:
        if resource.coded(field.name):
            return catalog.label(package, resource, field.name, code).in_(language)
        return digits(code) if spread.plainly else _written(code, field, language)

    words = field.title.words(language)
    most = max((count for _, count in spread.counts), default=1)
    return Glance(
        words if words.text else Words(field.name, ""),
        _ends(spread, named, language),
        [Counted(_cut(named(code)), number(count, language), digits(round(count / most, 3)))
         for code, count in spread.counts],
        list(_notes(spread, language)),
    )  # fmt: skip


def _spread(_: Catalog, resource: Resource, name: str) -> Spread:
    """Look through a column, once for all languages."""
    column = resource.column(name)
    filled = column.dropna()
    [field] = (one for one in resource.fields if one.name == name)
    different, empty = int(filled.nunique()), len(column) - len(filled)
    amount = is_amount(resource, field)
    ends = _ranged(resource, field, different, amount=amount) and len(filled) > 0
    several = not ends and different < len(filled)
    found = (filled if several else filled[:0]).value_counts()
    counts = sorted(zip(found.index.tolist(), found.tolist(), strict=True),
                    key=lambda one: (-one[1], digits(one[0])))  # fmt: skip
    if different <= ALL and field.type == "integer":
        counts.sort(key=lambda one: int(str(one[0])))  # answers stand in their order
    shown = counts if different <= ALL else counts[:TOP]
    span = plain(filled.sort_values().iloc[[0, -1]]) if ends else None
    plainly = field.type == "integer" and not amount
    return Spread(span, shown, different, len(filled), empty, plainly)


def _ranged(resource: Resource, field: Field, different: int, *, amount: bool) -> bool:
    """Tell whether a field goes from one end to another: times, places and amounts do."""
    if field.temporal:
        return True
    if not field.numeric or resource.reference(field.name):
        return False
    amount = amount and not is_class(resource, field)
    placed = bool(set(words_of(field.name)) & PLACES)
    return (amount and different > FEW) or placed or (amount and field.type == "number")


def _ends(spread: Spread, named: Callable[[object], str], language: Language) -> str:
    if spread.ends is None:
        return ""
    low, high = map(named, spread.ends)
    return low if low == high else say(language, "field.range", low=low, high=high)


def _notes(spread: Spread, language: Language) -> list[str]:
    """Say how many values there are, where not all are told, and how many cells are empty."""
    found = []
    if not spread.filled:
        found.append(say(language, "glance.nothing"))
    elif spread.different > max(1, len(spread.counts)):
        found.append(say(language, "field.different", count=number(spread.different, language)))
    if spread.empty and spread.filled:
        found.append(say(language, "field.empty", count=number(spread.empty, language)))
    return found


def _written(value: object, field: Field, language: Language) -> str:
    return period(str(value), language) if field.temporal else cell(value, language)


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
