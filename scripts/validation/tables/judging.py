"""The cells of a table, cast once, and all that is wrong with them."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from scripts.model.problem import Problem
from scripts.validation.tables.aligned import Aligned
from scripts.validation.tables.casting import caster, gap
from scripts.validation.tables.cells import Column, cast_all
from scripts.validation.tables.faults import cell_problem
from scripts.validation.tables.keys import Cells, key_problems


class Judged(NamedTuple):
    """The cast columns of a table, the places of its rows with a fault, and the problems."""

    columns: Mapping[str, Column]
    faulty: set[int]
    problems: list[Problem]
    gaps: Mapping[str, Mapping[int, str]]
    """The labels of missing values, by field and row."""


def judge(table: Aligned) -> Judged:
    """Cast all cells of a table, and say what is wrong with them."""
    columns: dict[str, Column] = {}
    faulty, problems = set(table.broken), list(table.problems)
    gaps: dict[str, dict[int, str]] = {}
    for field in table.schema.fields:
        name, known = field["name"], table.schema.gaps(field)
        if name not in table.columns:
            continue
        cells = table.columns[name]
        columns[name], faults = cast_all(caster(field, known), cells)
        for place, fault in faults.items():
            if place not in table.broken:
                row = table.rows[place]
                problems.append(cell_problem(fault, field, cells[place], row.place, row.row))
                faulty.add(place)
        if any(known.values()):
            said = enumerate(gap(cell, known) for cell in cells)
            gaps[name] = {table.rows[place].number: known[text] for place, text in said
                          if text is not None and known[text]}  # fmt: skip
    sound = [place for place in range(len(table.rows)) if place not in faulty]
    rows = {(table.rows[place].place, table.rows[place].row): place for place in sound}
    for one in key_problems(list(_rows(table, columns, sound)), table.schema):
        problems.append(one)
        faulty.add(rows[one.path, one.row or 0])
    return Judged(columns, faulty, problems, gaps)


def _rows(table: Aligned, columns: Mapping[str, Column], places: Sequence[int]) -> Iterator[Cells]:
    keyed = {name for key in table.schema.keys for name in key if name in columns}
    for place in places if keyed else ():
        values: dict[str, Any] = {name: columns[name][place] for name in keyed}
        written = {name: table.columns[name][place] for name in keyed}
        yield Cells(table.rows[place].place, table.rows[place].row, values, written)
