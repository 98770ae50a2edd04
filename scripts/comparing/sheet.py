"""The cells of a table as texts, and the form that its file is written in."""

import codecs
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from scripts.model.problem import Problem
from scripts.text.written import shown
from scripts.validation.parts.dialect import Dialect
from scripts.validation.parts.format import TEXT, Format
from scripts.validation.parts.part import Part, headed, of_json, part
from scripts.validation.parts.records import records
from scripts.validation.reading.encodings import codec
from scripts.validation.tables.header import letters

SEPARATORS = (",", ";", "\t", "|")
MARKS = {codecs.BOM_UTF8: "utf-8", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
"""Bytes at the beginning of a file that tell its encoding."""
OTHERWISE = "cp1252"
"""How a file is read that is in no encoding that it may be in: spreadsheets of old wrote so."""
LINE_ENDS = {"\r\n": "CRLF", "\n": "LF", "\r": "CR"}
CSV, USUAL = Format("csv"), Dialect()
Cells = tuple[str, ...]


class Form(NamedTuple):
    """How a file of texts is written. A spreadsheet may change all of it and no cell."""

    encoding: str = ""
    mark: str = ""
    """``BOM`` where a byte order mark stands at the beginning."""
    line_ends: str = ""
    separator: str = ""


class Sheet(NamedTuple):
    """The cells of a table as texts, below their labels; empty rows are left out."""

    labels: Cells
    """One for each column, each once."""
    rows: Sequence[Cells]
    numbers: Sequence[int]
    """Which row of the file each is, as a spreadsheet counts."""
    form: Form

    def columns(self, names: Sequence[str]) -> list[Cells]:
        """Give the cells of some columns, row by row; a row that is too short has empty ones."""
        places = [self.labels.index(one) for one in names]
        return [tuple(row[at] if at < len(row) else "" for at in places) for row in self.rows]


def sheet(
    content: bytes, kind: Format = CSV, dialect: Dialect = USUAL, encoding: str = "utf-8"
) -> Sheet | None:
    """Read a file as its descriptor says; nothing where its cells cannot be told apart.

    The encoding and the separator of a text may be others: a spreadsheet changes them.
    """
    if kind.name not in TEXT or kind.compression:
        return _sheet(*part(content, "", kind, dialect, encoding), dialect, Form())
    text, form = _written(content, dialect, encoding)
    found, problems = records(text, replace(dialect, delimiter=form.separator), "")
    if not found and not problems:
        return Sheet((), [], [], form)
    return None if problems else _sheet(*headed(found, "", dialect), dialect, form)


def inline_sheet(data: object, dialect: Dialect) -> Sheet | None:
    """Read rows that stand in a descriptor; nothing where they are none."""
    return _sheet(*of_json(data, "", dialect), dialect, Form())


def _sheet(
    one: Part | None, problems: Sequence[Problem], dialect: Dialect, form: Form
) -> Sheet | None:
    if one is None or problems:
        return None
    names = dialect.fields if one.labels is None else one.labels
    rows = {number: tuple(map(shown, cells)) for number, cells in one.rows if cells}
    width = max(len(names), *map(len, rows.values()), 0)
    return Sheet(_labels(names, width), [*rows.values()], [*rows], form)


def _labels(names: Sequence[str], width: int) -> Cells:
    """Name columns apart: one without a name, or with that of another, by where it stands."""
    every = [*names, *[""] * (width - len(names))]
    count = Counter(every)
    return tuple(
        name if name and count[name] == 1 else f"{name} {at + 1} ({letters(at)})".lstrip()
        for at, name in enumerate(every)
    )


def _written(content: bytes, dialect: Dialect, encoding: str) -> tuple[str, Form]:
    """Give the text of a file, and how it is written."""
    mark = next((one for one in MARKS if content.startswith(one)), b"")
    text, encoding = _decoded(content, MARKS.get(mark, encoding))
    text = text.removeprefix("\ufeff")
    end = re.search(r"\r\n|\n|\r", text)
    # Where it is not surely the header that stands first, nothing tells what else separates cells.
    header = text[: end.start()] if end else text
    separator = _separator(header, dialect.delimiter) if dialect.usual else dialect.delimiter
    return text, Form(encoding, "BOM" if mark else "", LINE_ENDS[end[0]] if end else "", separator)


def _decoded(content: bytes, encoding: str) -> tuple[str, str]:
    try:
        return content.decode(codec(encoding) or encoding), encoding
    except (ValueError, LookupError):  # an encoding that is none, too
        return content.decode(OTHERWISE, errors="replace"), OTHERWISE


def _separator(header: str, stated: str) -> str:
    """Give the separator that a header has: the one that is stated, or another."""
    return next((one for one in (stated, *SEPARATORS) if one in header), stated)
