"""A CSV file that no descriptor describes yet: its header and rows as text, and its faults."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from scripts.model.problem import WORD, Problem
from scripts.validation.gathering import gathered
from scripts.validation.parts.dialect import Dialect
from scripts.validation.parts.records import Record, records, shape_problem
from scripts.validation.reading.descriptor import decoded
from scripts.validation.tables.header import no_header

WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
"""How .xlsx and .ods files begin, and older .xls files."""


class Sheet(NamedTuple):
    """The header and the rows of a file; every row has a cell for each label."""

    labels: Sequence[str]
    rows: Sequence[Sequence[str]]


def read_sheet(content: bytes, place: str) -> tuple[Sheet | None, list[Problem]]:
    """Read a CSV file as the standard takes it for granted: UTF-8, commas, one header row."""
    if content.startswith(WORKBOOKS):
        return None, [Problem("workbook", place, details={"note": f"{WORD}problem.workbook.csv"})]
    text = decoded(content, "utf-8-sig")
    if text is None:
        return None, [Problem("encoding", place, details={"encoding": "UTF-8"})]
    found, problems = records(text, Dialect(), place)
    cells = [[str(cell) for cell in row] for _, row in found]
    if not problems:
        problems = list(_header(cells, place)) or list(_rows(found, place))
    if problems:
        return None, gathered(problems)
    return Sheet(cells[0], cells[1:]), []


def _header(found: Sequence[Sequence[str]], place: str) -> Iterator[Problem]:
    """Say what keeps the first row from naming every column once."""
    if not any(any(cells) for cells in found[1:]):
        yield Problem("table-empty", place)
        return
    filled = {at for cells in found[1:] for at, cell in enumerate(cells) if cell}
    yield from no_header(found[0], (), place, 1, filled)


def _rows(found: Sequence[Record], place: str) -> Iterator[Problem]:
    """Say which rows have no cell for each label, and which are the header once more."""
    labels = found[0][1]
    for record in found[1:]:
        if problem := shape_problem(record, len(labels), place):
            yield problem
        elif record[1] == labels:
            yield Problem("header-again", place, record[0])
