"""What has changed in a table: rows, cells, columns, and the form in which it is written."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from scripts.comparing.kinds import kind
from scripts.comparing.rows import paired
from scripts.comparing.sheet import Form, Sheet


@dataclass(frozen=True)
class Row:
    """A row by its key, or by its number where it has none."""

    number: int
    key: tuple[str, ...] = ()


@dataclass(frozen=True)
class Cell:
    """A cell that is not what it was."""

    row: Row
    field: str
    before: str
    after: str

    @cached_property
    def kind(self) -> str:
        """What has happened to it."""
        return kind(self.before, self.after)


@dataclass(frozen=True)
class Changes:
    """What two versions of a table differ in; nothing where they are equal."""

    form: tuple[Form, Form] | None = None
    removed_fields: tuple[str, ...] = ()
    added_fields: tuple[str, ...] = ()
    fields_moved: bool = False
    removed: list[Row] = field(default_factory=list)
    added: list[Row] = field(default_factory=list)
    rows_moved: bool = False
    cells: list[Cell] = field(default_factory=list)

    def __bool__(self) -> bool:
        """Tell whether there is any difference."""
        return self != Changes()


def changes(before: Sheet, after: Sheet, key: Sequence[str]) -> Changes:
    """Compare two versions of a table; ``key`` are the fields by which a row is known."""
    old, new = dict.fromkeys(before.labels), dict.fromkeys(after.labels)
    common = [one for one in new if one in old]
    rows = paired(before, after, key)
    was, now = before.columns(common), after.columns(common)
    old_rows, new_rows = _rows(before, key), _rows(after, key)
    cells = [
        Cell(old_rows[i], name, was[i][at], now[j][at])
        for i, j in rows.same
        if was[i] != now[j]
        for at, name in enumerate(common)
        if was[i][at] != now[j][at]
    ]
    return Changes(
        form=(before.form, after.form) if before.form != after.form else None,
        removed_fields=tuple(one for one in old if one not in new),
        added_fields=tuple(one for one in new if one not in old),
        fields_moved=[one for one in old if one in new] != common,
        removed=[old_rows[at] for at in rows.removed],
        added=[new_rows[at] for at in rows.added],
        rows_moved=rows.moved,
        cells=cells,
    )


def _rows(sheet: Sheet, key: Sequence[str]) -> list[Row]:
    keys = sheet.columns(key if {*key} <= {*sheet.labels} else ())
    return [Row(number, one) for number, one in zip(sheet.numbers, keys, strict=True)]
