"""A CSV file that no descriptor describes yet: its header and rows as text, and its faults."""

import csv
import io
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from scripts.model.problem import Problem
from scripts.validation.reading.descriptor import decoded
from scripts.validation.tables.faults import gathered
from scripts.validation.tables.header import SEPARATORS, double_fields

WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
"""How .xlsx and .ods files begin, and older .xls files."""


class Sheet(NamedTuple):
    """The header and the rows of a file; every row has a cell for each label."""

    labels: Sequence[str]
    rows: Sequence[Sequence[str]]


def read_sheet(content: bytes, place: str) -> tuple[Sheet | None, list[Problem]]:
    """Read a CSV file as the standard takes it for granted: UTF-8, commas, one header row."""
    if content.startswith(WORKBOOKS):
        return None, [Problem("workbook", place)]
    text = decoded(content, "utf-8-sig")
    if text is None:
        return None, [Problem("encoding", place, details={"encoding": "UTF-8"})]
    records, problems = _records(text, place)
    if not problems:
        problems = list(_header(records, place)) or list(_rows(records, place))
    if problems:
        return None, gathered(problems)
    return Sheet(records[0], records[1:]), []


def _records(text: str, place: str) -> tuple[list[list[str]], list[Problem]]:
    """Split a text into records; a quotation mark without its pair would swallow all the rest."""
    records: list[list[str]] = []
    try:
        records.extend(csv.reader(io.StringIO(text, newline=""), strict=True))
    except csv.Error:
        return records, [Problem("quotes", place, len(records) + 1)]
    return records, []


def _header(records: Sequence[Sequence[str]], place: str) -> Iterator[Problem]:
    """Say what keeps the first row from naming every column once."""
    if not any(any(cells) for cells in records[1:]):
        yield Problem("table-empty", place)
        return
    labels = records[0]
    marks = [name for mark, name in SEPARATORS.items() if any(mark in one for one in labels)]
    if marks and len(labels) == 1:
        yield Problem("separator", place, 1, details={"mark": marks[0]})
        return
    nameless = [str(number) for number, one in enumerate(labels, 1) if not one.strip()]
    if nameless:
        yield Problem("header-empty", place, 1, details={"columns": ", ".join(nameless)})
        return
    yield from double_fields(labels, list(dict.fromkeys(labels)), place)


def _rows(records: Sequence[Sequence[str]], place: str) -> Iterator[Problem]:
    """Say which rows have no cell for each label; row numbers are those of a spreadsheet."""
    labels = records[0]
    for number, cells in enumerate(records[1:], 2):
        if not any(cells):
            yield Problem("blank-row", place, number)
        elif len(cells) > len(labels):
            yield Problem("extra-cell", place, number, cell=cells[len(labels)])
        elif len(cells) < len(labels):
            yield Problem("missing-cell", place, number)
        elif cells == labels:
            yield Problem("header-again", place, number)
