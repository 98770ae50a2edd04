"""Which fields of a table say when: dates, years typed as numbers, periods in words, ages."""

import re

from scripts.charts.data.moments import moments
from scripts.charts.views.field_names import called_age, called_since, called_year, names_by_code
from scripts.charts.views.vocabulary import LIMITS, NAMED
from scripts.charts.views.years import is_age, is_year
from scripts.model.field import Field
from scripts.model.resource import Resource, plain

YEAR = r"(1[5-9]|2[0156])\d\d"
"""Also years that are counted from the Buddha."""
DATED = re.compile(rf"(.*\D)?{YEAR}(\D.*)?")
"""Texts with a year; four digits without one are a code."""
NAMES = 3
"""Names of months and days are times from so many on: May may be a person."""


def time_fields(resource: Resource) -> list[Field]:
    """Give the fields that hold times, in their order."""
    return [one for one in resource.fields if _is_time(resource, one)]


def _is_time(resource: Resource, field: Field) -> bool:
    if field.temporal:
        return True
    if field.numeric:
        year = is_year(resource, field) and not called_since(field.name)
        return year or is_age(resource, field) or _is_part(resource, field)
    return field.type in {"string", "any"} and _says_time(resource, field)


def _is_part(resource: Resource, field: Field) -> bool:
    """Tell whether whole numbers are months, weeks or days of one year."""
    most = LIMITS.get(field.name.lower()) if field.type == "integer" else None
    values = resource.column(field.name).dropna()
    return most is not None and bool(values.between(0, most).all())


def _says_time(resource: Resource, field: Field) -> bool:
    """Tell whether texts are known periods, or called so."""
    if field.name.lower() in NAMED:
        return True
    if names_by_code(field.name):
        return False
    column = resource.column(field.name).dropna()
    if not len(column) or not moments([str(column.iloc[0])]):
        return False  # most texts are none, and there may be millions of them
    found = [str(one) for one in plain(column.drop_duplicates())]
    dated = all(map(DATED.fullmatch, found))
    named = len(found) >= NAMES and all(map(_is_word, found))
    return (dated or named) and bool(moments(found))


def _is_word(text: str) -> bool:
    """Tell whether a text is a name of a time and not its number, such as ``Q3`` or ``2020-11``."""
    return text[:1].isalpha() and not text[-1:].isdigit()


def comes_again(field: Field) -> bool:
    """Tell whether the times of a field come again in each year, as months and ages do."""
    return not field.temporal and (field.name.lower() in NAMED or called_age(field.name))


def is_year_field(field: Field) -> bool:
    """Tell whether the times of a field are years, whatever their type."""
    return field.type == "year" or called_year(field.name)


def before(resource: Resource, name: Field, time: Field) -> bool:
    """Tell whether a field stands before a time."""
    order = [one.name for one in resource.fields]
    return order.index(name.name) < order.index(time.name)
