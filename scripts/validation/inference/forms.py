"""How values of a type are written, as every program reads them.

Frictionless takes more: 007, a telephone number, 10-12, 1_000, digits of other scripts.
"""

import re

INTEGER = r"(?:-?(?:0|[1-9]\d{0,14})|\+\d{1,6})"
MONTH, DAY = "(?:0[1-9]|1[0-2])", r"(?:0[1-9]|[12]\d|3[01])"
FORMS = {
    "year": r"(?:19\d\d|20\d\d|2100)",
    "integer": INTEGER,
    "number": rf"{INTEGER}(?:\.\d+)?(?:[eE][+-]?\d+)?",
    "date": rf"\d{{4}}-{MONTH}-{DAY}",
    "yearmonth": rf"\d{{4}}-{MONTH}",
}
"""The patterns of types; a type that is not here is written as frictionless takes it."""


def fits(pattern: str, value: str) -> bool:
    """Tell whether a pattern takes the whole of a value."""
    return re.fullmatch(pattern, value, re.ASCII) is not None
