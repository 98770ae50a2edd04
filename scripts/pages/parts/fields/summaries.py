"""What stands in the fields of a table that is too long to be shown whole: ranges and codes."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

from scripts.model.catalog import Catalog
from scripts.model.field import Field
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.model.resource import Resource
from scripts.text.dates import period
from scripts.text.numbers import cell, number
from scripts.text.words import say

FEW = 12
"""So many different texts of a field are named, each with the number of its rows."""


class Spread(NamedTuple):
    """What stands in a column, in no language yet: its ends, or its values with their rows."""

    ends: tuple[Any, Any] | None
    counts: Sequence[tuple[object, int]]
    """The most frequent first; none where there are ends."""
    empty: int


def summaries(
    catalog: Catalog, package: Package, resource: Resource, language: Language
) -> dict[str, str]:
    """Say of each field how far it goes or which texts it has, and in how many rows it is empty."""

    def named(field: Field, code: object) -> str:
        if resource.coded(field.name):
            return catalog.label(package, resource, field.name, code).in_(language)
        return cell(code, language)

    return {
        field.name: " · ".join(
            _parts(catalog.once(_spread, resource, field.name), field, language, named)
        )
        for field in resource.fields
    }


def _spread(_: Catalog, resource: Resource, name: str) -> Spread:
    """Look through a column, once for all languages."""
    column, field = resource.column(name), resource.field(name)
    filled = column.dropna()
    empty = len(column) - len(filled)
    if field and (field.numeric or field.temporal):
        return Spread((filled.min(), filled.max()) if len(filled) else None, (), empty)
    found = filled.value_counts()
    counts = list(zip(found.index.tolist(), found.tolist(), strict=True))
    return Spread(None, sorted(counts, key=lambda one: (-one[1], str(one[0]))), empty)


def _parts(
    spread: Spread, field: Field, language: Language, named: Callable[[Field, object], str]
) -> Iterator[str]:
    if spread.ends:
        low, high = (_end(one, field, language) for one in spread.ends)
        yield low if low == high else say(language, "field.range", low=low, high=high)
    if len(spread.counts) > FEW:
        yield say(language, "field.different", count=number(len(spread.counts), language))
    else:
        for code, count in spread.counts:
            rows = number(count, language)
            yield say(language, "field.rows", value=named(field, code), count=rows)
    if spread.empty:
        yield say(language, "field.empty", count=number(spread.empty, language))


def _end(value: Any, field: Field, language: Language) -> str:  # noqa: ANN401 - of any type
    return period(str(value), language) if field.temporal else number(value, language)
