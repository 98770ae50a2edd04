"""The header of a part against the schema of its table (Table Schema v2, ``fieldsMatch``)."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from scripts.model.problem import Problem
from scripts.text.lao.spelling import UNSEEN, marked
from scripts.validation.parts.part import Part
from scripts.validation.reading.schema import Schema

MAY_MISS = {"superset", "partial"}
MAY_ADD = {"subset", "partial"}
NO_HEADER = {
    "separator",
    "header-missing",
    "header-below",
    "header-empty",
    "columns-empty",
    "duplicate-field",
}
"""Faults after which no cell can be told from another."""
SEPARATORS = {";": ";", "\t": "tab", "|": "|"}
"""What stands between the cells of a file that is not separated as its descriptor says."""
LETTERS = 26
MOST = 1_000
"""A table has no more columns: nobody could read its page."""
NEAR = 20
"""So many rows below the first are looked at for a header."""
SHOWN = 50
"""So many fields are named in a message."""


def header_problems(
    labels: Sequence[str], schema: Schema, match: str, place: str, row: int
) -> list[Problem]:
    """Say every field that is missing, extra or out of order, once each."""
    names = schema.names
    listed = {"fields": ", ".join(names[:SHOWN])}
    near, given, known = meant(labels, names), set(labels), set(names)
    given |= set(near.values())
    problems = [
        Problem("field-name", place, row, marked(label), details={"right": name})
        for label, name in near.items()
    ]
    # A value that every row needs is missing in all of them where the column is.
    asked = schema.needed if match in MAY_MISS else names
    missing = [name for name in asked if name not in given]
    problems += [Problem("missing-field", place, row, name, details=listed) for name in missing]
    if match not in MAY_ADD:
        extra = [label for label in labels if label not in known and label not in near]
        more = {**listed, "match": "partial" if match in MAY_MISS else "subset"}
        problems += [
            Problem("extra-field", place, row, marked(label), details=more) for label in extra
        ]
    if match == "exact" and not problems and list(labels) != list(names):
        problems.append(Problem("field-order", place, row, details=listed))
    return problems


def meant(labels: Sequence[str], names: Sequence[str]) -> Mapping[str, str]:
    """Find the labels that differ from a name by case and space alone."""
    given, known = set(labels), set(names)
    free = {_plain(name): name for name in names if name not in given}
    return {
        label: free[_plain(label)]
        for label in labels
        if label not in known and _plain(label) in free
    }


def _plain(name: str) -> str:
    return "".join(UNSEEN.sub("", name).casefold().split())


def _named(cells: Sequence[object], names: Sequence[str]) -> int:
    """Count the fields that these cells name."""
    return len({_plain(str(one)) for one in cells} & {_plain(one) for one in names})


def no_header(
    labels: Sequence[str], names: Sequence[str], place: str, row: int, filled: Collection[int]
) -> list[Problem]:
    """Say why the header does not name the columns, and what it looks like instead.

    ``filled`` are the places of the columns that have any cell.
    """
    if len(labels) > MOST:
        details = {"count": str(len(labels)), "limit": str(MOST)}
        return [Problem("columns-many", place, row, details=details)]
    mark = next((name for mark, name in SEPARATORS.items() if mark in labels[0]), "")
    if mark and len(labels) == 1 and labels[0] not in names:
        return [Problem("separator", place, row, details={"mark": mark})]
    if names and not _named(labels, names):
        return [Problem("header-missing", place, row, details={"fields": ", ".join(names[:SHOWN])})]
    if nameless := [at for at, label in enumerate(labels) if not label.strip()]:
        details = {"columns": ", ".join(f"{at + 1} ({letters(at)})" for at in nameless)}
        if set(nameless) & set(filled):
            return [Problem("header-empty", place, row, details=details)]
        return [Problem("columns-empty", place, row, details=details)]
    return double_fields(labels, names or labels, place, row)


def lower(problem: Problem, part: Part, names: Sequence[str]) -> Problem:
    """Say where the header is that seems to be missing, if it stands further down."""
    near = part.rows[:NEAR] if problem.code == "header-missing" else ()
    below = next((at for at, cells in near if 2 * _named(cells, names) >= len(names)), None)
    if below is None:
        return problem
    return Problem("header-below", part.place, part.header, details={"row": str(below)})


def double_fields(
    labels: Sequence[str], names: Sequence[str], place: str, row: int = 1
) -> list[Problem]:
    """Say every field that the header has twice."""
    listed = {"fields": ", ".join(dict.fromkeys(names))}
    double = [label for label, count in Counter(labels).items() if count > 1]
    return [Problem("duplicate-field", place, row, label, details=listed) for label in double]


def letters(at: int) -> str:
    """Name a column as spreadsheets do; the first is at 0."""
    before = letters(at // LETTERS - 1) if at >= LETTERS else ""
    return before + chr(ord("A") + at % LETTERS)
