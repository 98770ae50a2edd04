"""Quotation marks and escapes of CSV that Python's reader does not tell of."""

import csv
import re
from collections.abc import Sequence

from scripts.validation.parts.dialect import Dialect

NOTHING = "\udfff"
"""Stands for a cell of the null sequence while a file is read; no text has half a character."""


class Null(str):
    """A cell that stands for nothing, as it is written; one that only reads alike is a text."""

    __slots__ = ()


def faulty_cell(text: str, dialect: Dialect) -> int:
    """Give the number, from 0 on, of the first cell whose quotation marks do not pair."""
    if not dialect.quote:
        return 0
    quote, mark = re.escape(dialect.quote), re.escape(dialect.delimiter)
    escape = re.escape(dialect.escape or "")
    escaped = rf"{escape}[\s\S]|" if escape else ""
    twice = f"{quote}{quote}|" if dialect.double else ""
    end, before = rf"(?=[{mark}\r\n]|\Z)", " *" if dialect.skip_space else ""
    sound = re.compile(
        rf"{before}(?:{quote}(?:{escaped}{twice}[^{quote}{escape}])*{quote}{end}"
        rf"|(?!{quote})(?:{escaped}[^{mark}\r\n{escape}])*)"
    )
    place = number = 0
    while found := sound.match(text, place):
        place = found.end() + 1
        if text[found.end() : place] != dialect.delimiter:
            break
        number += 1
    return number


def spaced_cell(lines: Sequence[str], cells: Sequence[str], dialect: Dialect) -> int | None:
    """Give the number of the first cell with a space before the quotation mark that opens it."""
    quote = dialect.quote
    if dialect.skip_space or not quote or not any(f" {quote}" in line for line in lines):
        return None
    doubtful = [at for at, one in enumerate(cells)
                if one.startswith(" ") and one.lstrip(" ").startswith(quote)]  # fmt: skip
    if not doubtful:
        return None
    try:
        [without] = csv.reader(lines, **{**dialect.csv, "skipinitialspace": True})
    except (csv.Error, ValueError):
        return doubtful[0]
    # A space that stands within the marks is there in both readings.
    return next((at for at in doubtful if cells[at] not in without[at : at + 1]), None)


def set_apart(text: str, dialect: Dialect) -> str:
    """Put one sign for each cell of a null sequence that has the escape in it.

    The reader takes the escape away, after which the cell is a text as any other.
    """
    if not dialect.escaped_null:
        return text
    mark, quote = re.escape(dialect.delimiter), re.escape(dialect.quote or "")
    around = f"{quote}?" if quote else ""
    before = rf"(?<![^{mark}\r\n])({' *' if dialect.skip_space else ''}{around})"
    null = rf"{before}{re.escape(dialect.null or '')}({around})(?=[{mark}\r\n]|\Z)"
    return re.sub(null, rf"\1{NOTHING}\2", text)


def put_back(cells: Sequence[str], dialect: Dialect) -> list[object]:
    """Give cells as they are, and apart those of the null sequence."""
    if not dialect.escaped_null:
        return [*cells]
    null = dialect.null or ""
    plain = null.replace(dialect.escape or "", "")
    return [Null(null) if one == NOTHING else one.replace(NOTHING, plain) for one in cells]


def is_null(cell: object, dialect: Dialect) -> bool:
    """Tell whether a cell stands for nothing by the dialect."""
    return isinstance(cell, Null) if dialect.escaped_null else cell == dialect.null
