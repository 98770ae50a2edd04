"""What names the rows of a table: totals among them, names in an order, units, and titles."""

import re
from collections.abc import Iterable, Sequence

from scripts.charts.data.plain.wholes import is_total
from scripts.charts.views.amounts import words_of
from scripts.charts.views.vocabulary import UNITS
from scripts.model.catalog import Catalog
from scripts.model.field import Field
from scripts.model.language import EVERY, Text
from scripts.model.quantity import digits
from scripts.model.resource import Resource, plain

AMONG = re.compile(r"(?:under |over |below |above |from |[<>≤≥] ?)?(\d+)", re.IGNORECASE)
"""How a name of an age or a size begins."""
MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
TIMED = re.compile(
    rf"{MONTH}[ /-]*(\d\d(\d\d)?)?|Q[1-4]|[QHW]\d{{1,2}}[ /-]*\d{{4}}", re.IGNORECASE
)
"""How a text names a time that is in no order of letters."""
PERIODS = re.compile(rf"{MONTH}|(?:y|yr|year|fy)?_?(?:19|20)\d\d", re.IGNORECASE)
"""How columns are called of which each is a time."""
GENERIC = {"value", "values", "amount", "number", "count", "n", "ຄ່າ", "ຈຳນວນ"}
"""Names of measures that say nothing in a title."""
SEVERAL = 3
MANY = 1000
"""In tables of more rows totals are not looked for."""


def is_list(catalog: Catalog, resource: Resource) -> bool:
    """Tell whether a table is a list of codes, which has their names in all languages."""
    return resource.has(*(f"name_{language}" for language in catalog.languages))


def units_differ(resource: Resource) -> bool:
    """Tell whether the rows of a table measure different things."""
    words = {one.name: words_of(one.name) for one in resource.fields if not one.numeric}
    named = [name for name, said in words.items() if {*said[:1], *said[-1:]} & UNITS]
    return any(resource.column(name).nunique() > 1 for name in named)


def totals(resource: Resource, names: Iterable[Field]) -> dict[str, tuple[list[str], list[str]]]:
    """Give by field the codes of totals and those of all other rows, where there are both."""
    if resource.length > MANY:
        return {}
    held = {one.name: list(dict.fromkeys(map(digits, plain(resource.column(one.name)))))
            for one in names}  # fmt: skip
    split = {name: ([one for one in codes if is_total(one)],
                    [one for one in codes if not is_total(one)])
             for name, codes in held.items()}  # fmt: skip
    return {name: both for name, both in split.items() if all(both)}


def ordered(names: Sequence[str]) -> bool:
    """Tell whether names stand in an order of their own: ages, sizes, months."""
    if len(names) < SEVERAL:
        return False
    if all(map(TIMED.fullmatch, names)):
        return True
    begun = [AMONG.match(one) for one in names]
    sizes = [int(one.group(1)) for one in begun if one]
    return len(sizes) == len(names) and sizes == sorted(sizes) and len(set(sizes)) > 1


def of_times(fields: Sequence[Field]) -> bool:
    """Tell whether each of several columns is a time."""
    return len(fields) > 1 and all(PERIODS.fullmatch(one.name) for one in fields)


def titled(table: Text, measure: Text) -> Text:
    """Name a table and what is drawn of it, which is told once."""
    tags = sorted({*table.by_language, *measure.by_language} - {EVERY}) or [EVERY]
    return Text({tag: _joined(table.in_(tag), measure.in_(tag)) for tag in tags})


def _joined(table: str, measure: str) -> str:
    said = measure.lower() in table.lower() or measure.lower() in GENERIC
    return table if said else f"{table}: {measure}"
