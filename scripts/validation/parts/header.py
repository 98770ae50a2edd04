"""The header of a part: which of its rows have the names of the columns (Table Dialect, header)."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from scripts.model.problem import WORD, Problem
from scripts.text.written import shown
from scripts.validation.parts.dialect import Dialect
from scripts.validation.parts.records import Record, is_blank, is_empty


class Header(NamedTuple):
    """The names of the columns, or nothing where there are none, and the last row of the header."""

    labels: tuple[str, ...] | None = None
    row: int = 0


def header(found: Sequence[Record], place: str, dialect: Dialect) -> tuple[Header, list[Problem]]:
    """Tell the header of a part that has rows, or why it cannot be told."""
    if not dialect.header:
        return Header(), []
    wanted = dialect.header_rows
    rows = [record for record in found if record[0] in wanted] if wanted else found[:1]
    fault = next(_faults(found, rows, place, dialect), None)
    return (Header(), [fault]) if fault else (Header(_labels(rows, dialect), rows[-1][0]), [])


def _faults(
    found: Sequence[Record], rows: Sequence[Record], place: str, dialect: Dialect
) -> Iterator[Problem]:
    """Say which rows of the header are not there, or empty, and what would stand unread in it."""
    there = [number for number, _ in rows]
    if absent := [str(one) for one in dialect.header_rows if one not in there]:
        yield Problem("header-absent", place, details={"rows": ", ".join(absent)})
    elif is_blank(rows[0][1]):
        mend = "stated" if dialect.header_rows else "first"
        details = {"mend": f"{WORD}problem.header-blank.{mend}"}
        yield Problem("header-blank", place, rows[0][0], details=details)
    for number, cells in found:
        if rows and there[0] < number < there[-1] and number not in there and not is_blank(cells):
            yield Problem("header-between", place, number)


def _labels(rows: Sequence[Record], dialect: Dialect) -> tuple[str, ...]:
    """Join the rows of a header, without the cells that are empty."""
    width = max(len(cells) for _, cells in rows)
    *above, names = (cells for _, cells in rows)
    lines = [*(_spread(cells, width) for cells in above), names]
    columns = (
        [shown(cells[at]) for cells in lines if at < len(cells) and not is_empty(cells[at])]
        for at in range(width)
    )
    return tuple(dialect.header_join.join(names) for names in columns)


def _spread(cells: Sequence[object], width: int) -> list[object]:
    """Let the last cell of a row above the names stand for all columns that are left."""
    return [*cells, *[*cells[-1:]] * (width - len(cells))]
