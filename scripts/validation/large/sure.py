"""Which cells are surely sound, as conditions of SQL over a column of texts (Table Schema v2).

A cell that meets its condition has the type and keeps the constraints of its field, and reads the
same everywhere. Of any other nothing is said: it may be sound too.
"""

import re
from collections.abc import Callable, Mapping
from typing import Any

from scripts.validation.large.csv_file import quoted
from scripts.validation.reading.schema import EMPTY, Schema

FORMS = {
    "integer": "-?[0-9]{1,18}",
    "year": "[0-9]{4}",
    "number": r"-?[0-9]{1,15}(\.[0-9]{1,15})?",
    "boolean": "true|True|TRUE|1|false|False|FALSE|0",
    "date": "[0-9]{4}-[0-9]{2}-[0-9]{2}",
    "string": "",
    "any": "",
}
"""How the values of each type are written; a text is one however it is written."""
NUMBER = re.compile(FORMS["number"])
KEYS = frozenset({"integer", "year", "string"})
"""Types whose values are equal where they are read as equal."""
EXTRA = {"type", "name", "title", "description", "constraints", "format", "example", "rdfType"}
"""What a field may say without another reading of its cells."""
WORD = re.compile(r"(?!.*\[\^)(?:[^\\()|]|\\[dw.*+?\-(){}^$/]|\\\[|\\\]|\((?!\?)|\)|\|)*")
"""A pattern of which DuckDB takes no cell that is refused here, where words have any letters."""
EXACT = "DECIMAL(38, 15)"
"""Holds every number of the form above as it is written."""
Descriptor = Mapping[str, Any]
Condition = Callable[[str, Any], str]
CONSTRAINTS: Mapping[str, Condition] = {
    "required": lambda column, asked: f"{column} IS NOT NULL" if asked else "true",
    "unique": lambda _column, _asked: "true",
    "minimum": lambda column, limit: f"TRY_CAST({column} AS {EXACT}) >= {limit}::{EXACT}",
    "maximum": lambda column, limit: f"TRY_CAST({column} AS {EXACT}) <= {limit}::{EXACT}",
    "minLength": lambda column, limit: f"length({column}) >= {int(limit)}",
    "maxLength": lambda column, limit: f"length({column}) <= {int(limit)}",
    "enum": lambda column, codes: f"{column} IN ({', '.join(quoted(str(one)) for one in codes)})",
    "pattern": lambda column, form: f"regexp_full_match({column}, {quoted(form)})",
}
OF_ROWS = ("required", "unique")
"""Constraints of empty cells as well; the others are of what is filled."""


def conditions(schema: Schema) -> list[str] | None:
    """Give the conditions of a sound row; nothing where a field is read in another way.

    Whether another row has the same key is left open.
    """
    if schema.missing != EMPTY:
        return None
    names = schema.names
    found = [_condition(f"c{place}", field) for place, field in enumerate(schema.fields)]
    found += [f"c{names.index(one)} IS NOT NULL" for one in schema.primary_key]
    cells = ", ".join(f"c{place}" for place in range(len(names)))
    found.append(f"coalesce({cells}) IS NOT NULL")  # a row with nothing in it is none
    return [one for one in found if one] if all(found) else None


def _condition(column: str, field: Descriptor) -> str | None:
    constraints = field.get("constraints") or {}
    said = {name.partition("@")[0] for name in field}
    kind = field.get("type", "any")
    usual = said <= EXTRA and field.get("format") in {None, "", "default"}
    if kind not in FORMS or not usual or not _known(kind, constraints):
        return None
    form = FORMS[kind]
    filled = [f"regexp_full_match({column}, {quoted(form)})"] if form else []
    if kind == "number":
        filled.append(f"TRY_CAST({column} AS {EXACT}) = {_shortest(column)}")
    if kind == "date":
        filled.append(f"TRY_CAST({column} AS DATE) >= DATE '0001-01-01'")
    filled += [
        CONSTRAINTS[name](column, limit)
        for name, limit in constraints.items()
        if name not in OF_ROWS
    ]
    every = [
        CONSTRAINTS[name](column, limit) for name, limit in constraints.items() if name in OF_ROWS
    ]
    return " AND ".join([f"({column} IS NULL OR ({' AND '.join(filled) or 'true'}))", *every])


def _shortest(column: str) -> str:
    """Write what the float of a number says in the shortest way: with more digits it says less."""
    return f"TRY_CAST(TRY_CAST({column} AS DOUBLE)::VARCHAR AS {EXACT})"


def _known(kind: str, constraints: Descriptor) -> bool:
    """Tell whether all constraints of a field of this type can be put to a file."""
    for name, limit in constraints.items():
        match name:
            case "required":
                sound = isinstance(limit, bool)
            case "unique":
                sound = limit is False or kind in KEYS
            case "minimum" | "maximum":
                number = type(limit) in {int, float} and NUMBER.fullmatch(repr(limit))
                sound = kind in {"integer", "number", "year"} and bool(number)
            case "minLength" | "maxLength":
                sound = kind == "string"
            case "enum":
                sound = kind == "string" and all(isinstance(one, str) for one in limit)
            case "pattern":
                sound = kind == "string" and bool(WORD.fullmatch(limit))
            case _:
                sound = False
        if not sound:
            return False
    return True
