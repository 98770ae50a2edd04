"""A table that is too large to be held: it stays in its CSV file, and DuckDB asks the file."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from scripts.validation.large.csv_file import Committed, CsvFile, listed, quoted
from scripts.validation.large.sure import EXACT
from scripts.validation.tables.cells import DTYPES

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

TYPES = {"integer": "BIGINT", "year": "BIGINT", "number": "DOUBLE", "boolean": "BOOLEAN"}
AT_ONCE = 50_000
"""Rows that are turned into Python's values at once."""


@dataclass(frozen=True)
class OnDisk:
    """A table in a CSV file. Rows with a problem (``faulty``) are not given."""

    file: CsvFile
    types: Mapping[str, str]
    """The type of each field, in the order of the columns."""
    length: int
    digest: str
    """The hash of the file."""
    faulty: tuple[int, ...] = ()

    @property
    def made_of(self) -> tuple[object, ...]:
        """Name what it was read from."""
        return (self.digest, self.types)

    @property
    def content(self) -> Committed:
        """The file as it is published."""
        return Committed(self.file.place, self.digest)

    @cached_property
    def _held(self) -> dict[str, "pd.Series[Any]"]:
        """Columns that were asked for: typed, they take a fifth of what they take as texts."""
        return {}

    def __getstate__(self) -> dict[str, object]:
        """Go to another process or into the cache without the columns."""
        return {one.name: getattr(self, one.name) for one in fields(self)}

    def frame(self, names: Sequence[str], rows: Collection[int] | None = None) -> pd.DataFrame:
        """Give some columns as a typed frame, of all rows or of some; its index is the row."""
        if rows is not None:
            return self._read(names, rows)
        missing = [one for one in names if one not in self._held]
        if missing:
            read = self._read(missing, None)
            self._held.update({one: read[one] for one in missing})
        return pd.DataFrame({one: self._held[one] for one in names}, columns=list(names))

    def _read(self, names: Sequence[str], rows: Collection[int] | None) -> pd.DataFrame:
        found = self._asked([("line", "line"), *self._casts(names)], rows).fetchnumpy()
        whole = rows is None and not self.faulty
        index = pd.RangeIndex(2, self.length + 2) if whole else pd.Index(found["line"])
        columns = {
            name: pd.Series(_column(found[f"v{place}"], self._dtype(name)), index=index)
            for place, name in enumerate(names)
        }
        return pd.DataFrame(columns, index=index)

    def lines(
        self, labels: Mapping[str, Mapping[Any, str]], texts: Callable[[str], str]
    ) -> Iterator[list[str]]:
        """Go through the rows as lines of a CSV file (RFC 4180), so many at once.

        They have the fields of ``labels``, and of those that have any the label of each code.
        ``texts`` gives the expression for a column of texts as they are to be written.
        """
        cells = [self._written(name, known, texts) for name, known in labels.items()]
        found = self._asked([(" || ',' || ".join(cells), "row")], None)
        while rows := found.fetchmany(AT_ONCE):
            yield [row for (row,) in rows]

    def _written(self, name: str, labels: Mapping[Any, str], texts: Callable[[str], str]) -> str:
        """Write the expression of a cell: numbers without superfluous zeros, texts in quotes."""
        [(value, _)] = self._casts([name])
        if labels:
            cases = " ".join(
                f"WHEN {quoted(str(code))} THEN {quoted(label)}" for code, label in labels.items()
            )
            cell = _in_quotes(f"CASE {value}::VARCHAR {cases} END")
        elif self.types[name] == "number":
            column = f"c{list(self.types).index(name)}"
            cell = rf"regexp_replace(TRY_CAST({column} AS {EXACT})::VARCHAR, '\.?0+$', '')"
        else:
            cell = f"{value}::VARCHAR" if self.types[name] in TYPES else _in_quotes(texts(value))
        return f"coalesce({cell}, '')"

    def _casts(self, names: Sequence[str]) -> list[tuple[str, str]]:
        """Give the expressions of some columns by the type of their fields, and names for them."""
        columns = list(self.types)
        return [
            (_cast(f"c{columns.index(name)}", self.types[name]), f"v{number}")
            for number, name in enumerate(names)
        ]

    def below(self, root: str) -> "OnDisk":
        """Give the same table of a project that lies in another folder."""
        return replace(self, file=replace(self.file, root=root))

    def _dtype(self, name: str) -> str:
        return DTYPES.get(self.types[name], "string")

    def _asked(
        self, cells: Sequence[tuple[str, str]], rows: Collection[int] | None
    ) -> "DuckDBPyConnection":
        picked = ", ".join(f"{one} AS {name}" for one, name in cells)
        asked = "" if rows is None else f" AND line IN ({listed(rows)})"
        faulty = f" AND line NOT IN ({listed(self.faulty)})" if self.faulty else ""
        # A file is read in its order; what is looked up beside it may be found in another.
        order = " ORDER BY line" if asked or faulty else ""
        where = f"WHERE true{asked}{faulty}{order}"
        return self.file.asked(f"SELECT {picked} FROM {self.file.rows} {where}")  # noqa: S608 - ours


def _in_quotes(cell: str) -> str:
    """Write the expression of a text in a CSV file: in quotation marks where it needs them."""
    inside = f"""replace({cell}, '"', '""')"""
    needed = f"""regexp_matches({cell}, '[",\r\n]')"""
    return f"""CASE WHEN {needed} THEN '"' || {inside} || '"' ELSE {cell} END"""


def _cast(column: str, kind: str) -> str:
    return f"TRY_CAST({column} AS {TYPES[kind]})" if kind in TYPES else column


def _column(found: Any, dtype: str) -> Any:  # noqa: ANN401 - what DuckDB and pandas hold
    """Make a typed column of one of DuckDB's, which masks what is empty; equal texts are one."""
    if dtype == "string":
        known: dict[str, str] = {}
        texts: Any = [one and known.setdefault(one, one) for one in found.tolist()]
        return pd.array(texts, dtype=dtype)
    filled: Any = np.ma.getdata(found)
    column: Any = pd.array(filled, dtype=dtype)
    column[np.ma.getmaskarray(found)] = pd.NA
    return column
