"""How a table is written (Table Dialect 2.0, CSV Dialect 1.2); nothing is guessed from its file."""

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

DELIMITERS = {"tsv": "\t"}
"""What separates the cells of a format that says so itself."""


@dataclass(frozen=True)
class Dialect:
    """The properties of a dialect, with the standard's defaults for what is not said."""

    delimiter: str = ","
    quote: str | None = '"'
    double: bool = True
    escape: str | None = None
    skip_space: bool = False
    null: str | None = None
    header: bool = True
    header_rows: tuple[int, ...] = ()
    """The rows of the header; where none are stated, the first that is no comment."""
    header_join: str = " "
    comment_rows: frozenset[int] = field(default_factory=frozenset)
    comment: str = ""
    any_case: bool = False
    """The case of the header's letters does not matter (``caseSensitiveHeader`` is false)."""
    inside: str = ""
    """The property of a JSON object that has the rows (``property``)."""
    item_keys: tuple[str, ...] = ()
    fields: tuple[str, ...] = field(default=(), compare=False)
    """The fields of the schema, which a list without rows does not name."""
    sheet: str | int | None = None
    """The name of a sheet, or its number; else it is the first that can be seen."""

    @property
    def csv(self) -> dict[str, Any]:
        """Give the arguments of Python's reader of CSV files."""
        return {
            "delimiter": self.delimiter,
            "quotechar": self.quote,
            "quoting": csv.QUOTE_MINIMAL if self.quote else csv.QUOTE_NONE,
            "doublequote": self.double,
            "escapechar": self.escape,
            "skipinitialspace": self.skip_space,
            "strict": True,
        }

    @property
    def escaped_null(self) -> bool:
        r"""Tell whether the null sequence has the escape in it, as ``\N`` has."""
        return bool(self.escape and self.null and self.escape in self.null)

    @property
    def usual(self) -> bool:
        """Tell whether it differs from the standard's defaults in what separates cells only."""
        return self == Dialect(delimiter=self.delimiter)

    def is_comment(self, number: int, cells: Sequence[object]) -> bool:
        """Tell whether a row is a comment, by its number or by how its first cell begins."""
        begun = bool(self.comment and cells) and str(cells[0]).startswith(self.comment)
        return begun or number in self.comment_rows


def delimiter(resource: Mapping[str, Any], kind: str) -> str:
    """Give what separates the cells of a file; what no file can have is left to the check."""
    stated = resource.get("dialect")
    said = stated.get("delimiter") if isinstance(stated, dict) else None
    possible = isinstance(said, str) and len(said) == 1 and said not in '"\r\n'
    return str(said) if possible else DELIMITERS.get(kind, Dialect.delimiter)


def dialect(resource: Mapping[str, Any], kind: str) -> Dialect:
    """Read the dialect of a resource whose properties are sound; ``kind`` is its format."""
    stated = resource.get("dialect")
    said: Mapping[str, Any] = stated if isinstance(stated, dict) else {}
    schema = resource.get("schema")
    plain = Dialect()
    quote, escape = said.get("quoteChar", plain.quote) or None, said.get("escapeChar") or None
    # A mark that escapes itself is written twice.
    same = bool(escape) and escape == quote
    return Dialect(
        delimiter=delimiter(resource, kind),
        quote=quote,
        double=same or said.get("doubleQuote", plain.double),
        escape=None if same else escape,
        skip_space=said.get("skipInitialSpace", plain.skip_space),
        null=said.get("nullSequence"),
        header=said.get("header", plain.header),
        header_rows=tuple(said.get("headerRows", plain.header_rows)),
        header_join=said.get("headerJoin", plain.header_join),
        comment_rows=frozenset(said.get("commentRows", ())),
        comment=said.get("commentChar", plain.comment),
        any_case=said.get("caseSensitiveHeader") is False,
        inside=said.get("property", plain.inside),
        item_keys=tuple(said.get("itemKeys", ())),
        fields=tuple(one["name"] for one in schema["fields"]) if isinstance(schema, dict) else (),
        sheet=said.get("sheetName") or said.get("sheetNumber", plain.sheet),
    )
