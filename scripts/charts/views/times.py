"""Which fields of a table say when: dates, years typed as numbers, and names of times in order."""

import re

from scripts.charts.views.amounts import is_year, names_by_code
from scripts.charts.views.vocabulary import LIMITS, NAMED, YEAR_NAMES
from scripts.model.field import Field
from scripts.model.resource import Resource, plain

YEAR = r"(1[5-9]|2[0156])\d\d"
"""Also years that are counted from the Buddha."""
PERIOD = re.compile(rf"(FY ?)?{YEAR}([-/–]\d{{2}}(\d{{2}})?|[- ]?[QHWST]\d{{1,2}})?", re.IGNORECASE)
"""How texts begin with their year: ``2031-Q1``, ``2031/32``. Their letters have their order."""


def time_fields(resource: Resource) -> list[Field]:
    """Give the fields that hold times, in their order."""
    return [one for one in resource.fields if _is_time(resource, one)]


def _is_time(resource: Resource, field: Field) -> bool:
    if field.temporal:
        return True
    if field.numeric:
        named = field.name.lower() in YEAR_NAMES and is_year(resource, field)
        return named or (field.type == "integer" and _is_part(resource, field))
    return field.type in {"string", "any"} and _says_time(resource, field)


def _is_part(resource: Resource, field: Field) -> bool:
    """Tell whether whole numbers are months, weeks or days of one year."""
    most = LIMITS.get(field.name.lower())
    values = resource.column(field.name).dropna()
    return most is not None and bool(values.between(0, most).all())


def _says_time(resource: Resource, field: Field) -> bool:
    """Tell whether texts are periods in their order, or called so."""
    if field.name.lower() in NAMED:
        return True
    if names_by_code(field.name):
        return False
    column = resource.column(field.name).dropna()
    if not len(column) or not PERIOD.fullmatch(str(column.iloc[0])):
        return False  # most texts are none, and there may be millions of them
    found = [str(one) for one in plain(column.drop_duplicates())]
    years = all(re.fullmatch(YEAR, one) for one in found)
    return years or (all(map(PERIOD.fullmatch, found)) and found == sorted(found))


def is_part_of_year(field: Field) -> bool:
    """Tell whether the times of a field come again in each year, as months do."""
    return not field.temporal and field.name.lower() in NAMED


def is_year_field(field: Field) -> bool:
    """Tell whether the times of a field are years, whatever their type."""
    return field.type == "year" or field.name.lower() in YEAR_NAMES


def before(resource: Resource, name: Field, time: Field) -> bool:
    """Tell whether a field stands before a time."""
    order = [one.name for one in resource.fields]
    return order.index(name.name) < order.index(time.name)
