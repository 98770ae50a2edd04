"""What stands in the fields of a table that is too long to be shown whole: ranges and codes."""

from collections.abc import Callable, Iterator
from typing import Any

import pandas as pd

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


def summaries(
    catalog: Catalog, package: Package, resource: Resource, language: Language
) -> dict[str, str]:
    """Say of each field how far it goes or which texts it has, and in how many rows it is empty."""

    def named(field: Field, code: object) -> str:
        if resource.reference(field.name):
            return catalog.label(package, resource, field.name, code).in_(language)
        return cell(code, language)

    found = {}
    for field in resource.fields:
        column = resource.column(field.name)
        parts = _parts(column.dropna(), field, language, named)
        empty = int(column.isna().sum())
        missing = [say(language, "field.empty", count=number(empty, language))] if empty else []
        found[field.name] = " · ".join([*parts, *missing])
    return found


def _parts(
    filled: "pd.Series[Any]",
    field: Field,
    language: Language,
    named: Callable[[Field, object], str],
) -> Iterator[str]:
    if filled.empty:
        return
    if field.numeric or field.temporal:
        low, high = (_end(one, field, language) for one in (filled.min(), filled.max()))
        yield low if low == high else say(language, "field.range", low=low, high=high)
        return
    counts = filled.value_counts()
    if len(counts) > FEW:
        yield say(language, "field.different", count=number(len(counts), language))
        return
    for code, count in sorted(counts.items(), key=lambda one: (-one[1], str(one[0]))):
        rows = number(int(count), language)
        yield say(language, "field.rows", value=named(field, code), count=rows)


def _end(value: Any, field: Field, language: Language) -> str:  # noqa: ANN401 - of any type
    return period(str(value), language) if field.temporal else number(float(value), language)
