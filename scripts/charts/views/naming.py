"""What names the rows and columns of a table: units and times among them, and titles."""

import re
from collections.abc import Sequence

from scripts.charts.views.field_names import words_of
from scripts.charts.views.vocabulary import LAO_UNITS, MEASURES, UNITS
from scripts.model.catalog import Catalog
from scripts.model.field import Field
from scripts.model.language import EVERY, Text
from scripts.model.resource import Resource, plain

BRACKETS = re.compile(r".*[(\[,;] *([^()\[\],;]+)[)\]]?")
"""Where a unit stands behind the name of what is measured."""
PERIOD = re.compile(
    r"(?P<stem>.*?)[ _-]*(?:19|2[05])\d\d(?:[ _/-]?[QHSMW]?\d{1,2})?(?: ?\[.*\])?", re.IGNORECASE
)
"""How columns are called of which each is a time of what stands before it."""
MONTH = re.compile(r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*", re.IGNORECASE)
GENERIC = {"value", "values", "amount", "number", "count", "n", "ຄ່າ", "ຈຳນວນ"}
"""Names of measures that say nothing in a title."""
MANY = 1000
"""In tables of more rows units are not looked for in names."""


def is_list(catalog: Catalog, resource: Resource) -> bool:
    """Tell whether a table is a list of codes, which has their names in all languages."""
    return resource.has(*(f"name_{language}" for language in catalog.languages))


def units_differ(resource: Resource) -> bool:
    """Tell whether the rows of a table measure different things, by a field or by their names."""
    texts = [one for one in resource.fields if not one.numeric]
    named = [one.name for one in texts if any(map(_of_units, _called(one)))]
    return any(resource.column(name).nunique() > 1 for name in named) or any(
        _several_units(resource, one) for one in texts)  # fmt: skip


def _called(field: Field) -> list[str]:
    """Give the name and the titles of a field."""
    return [field.name, *field.title.by_language.values()]


def _of_units(name: str) -> bool:
    words = words_of(name)
    return bool({*words[:1], *words[-1:]} & UNITS) or name.startswith(LAO_UNITS)


def _several_units(resource: Resource, field: Field) -> bool:
    """Tell whether the names of rows end with different units, as in ``Rice (kg)``."""
    if field.type != "string" or resource.length > MANY:
        return False
    names = (str(one) for one in plain(resource.column(field.name)) if one is not None)
    ends = (found[1].strip().lower() for one in names if (found := BRACKETS.fullmatch(one)))
    return len({one for one in ends if one in MEASURES}) > 1


def columns_of_times(fields: Sequence[Field]) -> list[str]:
    """Give what stands before the time in the names of columns, if each of several has one."""
    found = [PERIOD.fullmatch(one.name) or MONTH.fullmatch(one.name) for one in fields]
    stems = [one.groupdict().get("stem", "").lower() for one in found if one]
    return stems if len(stems) == len(fields) > 1 else []


def titled(table: Text, measure: Text) -> Text:
    """Name a table and what is drawn of it, which is told once."""
    tags = sorted({*table.by_language, *measure.by_language} - {EVERY}) or [EVERY]
    return Text({tag: _joined(table.in_(tag), measure.in_(tag)) for tag in tags})


def _joined(table: str, measure: str) -> str:
    said = measure.lower() in table.lower() or measure.lower() in GENERIC
    return table if said else f"{table}: {measure}"
