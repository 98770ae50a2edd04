"""A CSV file as it is written: its texts, and the form that they are written in."""

import codecs
import csv
import io
import re
from collections.abc import Sequence
from typing import NamedTuple

from scripts.validation.reading.encodings import codec

SEPARATORS = (",", ";", "\t", "|")
MARKS = {codecs.BOM_UTF8: "utf-8", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
"""Bytes at the beginning of a file that tell its encoding."""
OTHERWISE = "cp1252"
"""How a file is read that is in no encoding that it may be in: spreadsheets of old wrote so."""
LINE_ENDS = {"\r\n": "CRLF", "\n": "LF", "\r": "CR"}
Cells = tuple[str, ...]
csv.field_size_limit(2**31 - 1)  # a text may be as long as its file


class Form(NamedTuple):
    """How a file is written. A spreadsheet may change all of it and no cell."""

    encoding: str
    mark: str
    """``BOM`` where a byte order mark stands at the beginning."""
    line_ends: str
    separator: str


class Sheet(NamedTuple):
    """The cells of a file as texts, below their labels; empty rows are left out."""

    labels: Cells
    rows: Sequence[Cells]
    numbers: Sequence[int]
    """Which row of the file each is, as a spreadsheet counts."""
    form: Form

    def columns(self, names: Sequence[str]) -> list[Cells]:
        """Give the cells of some columns, row by row; a row that is too short has empty ones."""
        places = [self.labels.index(one) for one in names]
        return [tuple(row[at] if at < len(row) else "" for at in places) for row in self.rows]


def sheet(content: bytes, separator: str = ",", encoding: str = "utf-8") -> Sheet:
    """Read a file by what its descriptor says, or as it is if that is not so."""
    mark = next((one for one in MARKS if content.startswith(one)), b"")
    text, encoding = _decoded(content, MARKS.get(mark, encoding))
    text = text.removeprefix("\ufeff")
    header = re.split(r"\r\n|\n|\r", text, maxsplit=1)[0]
    found = re.search(r"\r\n|\n|\r", text)
    separator = _separator(header, separator)
    lines = io.StringIO(text, newline="")
    rows = [tuple(row) for row in csv.reader(lines, delimiter=separator)]
    form = Form(encoding, "BOM" if mark else "", LINE_ENDS[found[0]] if found else "", separator)
    filled = [number for number, row in enumerate(rows[1:], 2) if row]
    return Sheet(rows[0] if rows else (), [rows[one - 1] for one in filled], filled, form)


def _decoded(content: bytes, encoding: str) -> tuple[str, str]:
    try:
        return content.decode(codec(encoding) or encoding), encoding
    except (ValueError, LookupError):  # an encoding that is none, too
        return content.decode(OTHERWISE, errors="replace"), OTHERWISE


def _separator(header: str, stated: str) -> str:
    """Give the separator that a header has: the one that is stated, or another."""
    return next((one for one in (stated, *SEPARATORS) if one in header), stated)
