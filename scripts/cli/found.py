"""What was found in CSV files that became a package, for a person to look at."""

from collections.abc import Iterator, Sequence

from scripts.cli.columns import aligned
from scripts.model.language import Language
from scripts.starting.descriptor import count_gaps
from scripts.starting.keys import CodeList, fitting, others, primary_key, repeats
from scripts.starting.package import Described
from scripts.starting.sources import Source
from scripts.text.numbers import number
from scripts.text.words import say
from scripts.validation.inference.columns import Column

EXAMPLES = 3
SHOWN = 24
"""So many characters of an example are shown."""
HEADINGS = (
    "describe.field",
    "describe.type",
    "describe.distinct",
    "describe.empty",
    "describe.examples",
)


def found(made: Described, language: Language) -> Iterator[str]:
    """List the files, the fields of each with what is proposed, and what to do next."""
    yield from made.files
    for source in made.sources:
        yield ""
        rows = number(source.table.rows, language)
        yield say(language, "describe.rows", file=source.path, rows=rows)
        yield from _fields(source, language)
        yield from _proposals(made, source, language)
    yield ""
    gaps = number(count_gaps(made.descriptor), language)
    yield say(language, "describe.next", path=next(iter(made.files)), gaps=gaps)


def _fields(source: Source, language: Language) -> list[str]:
    heading = [say(language, key) for key in HEADINGS]
    rows = [_field(one, language) for one in source.table.columns]
    return [f"  {line}" for line in aligned([heading, *rows])]


def _field(column: Column, language: Language) -> list[str]:
    counts = [number(count, language) for count in (len(column.values), column.empty)]
    return [column.name, column.type, *counts, "; ".join(map(_cut, column.values[:EXAMPLES]))]


def _cut(cell: str) -> str:
    line = " ".join(cell.split())
    return line if len(line) <= SHOWN else f"{line[: SHOWN - 1]}…"


def _proposals(made: Described, source: Source, language: Language) -> Iterator[str]:
    """Say what is not as it seems, and which keys and code lists there are or may be."""
    key = primary_key(source.table)
    if key:
        yield say(language, "describe.key", field=key)
    open_lists: list[str] = []
    for column in source.table.columns:
        yield from _looks(column, language)
        lists = fitting(column, others(source, made.lists))
        if lists:
            yield _fitting(column, lists, language)
        elif repeats(column, source.table.rows):
            open_lists.append(column.name)
    if open_lists:
        names = ["code", *(f"name_{tag}" for tag in made.descriptor["languages"])]
        words = {"fields": ", ".join(open_lists), "columns": ", ".join(names)}
        yield say(language, "describe.repeats", **words)


def _looks(column: Column, language: Language) -> Iterator[str]:
    """Say why a column has the type that it has, where a person may expect another."""
    if column.reason:
        code, cell = column.reason
        reason = say(language, f"describe.reason.{code}", cell=cell, row=column.row)
        yield f"{column.name}: {reason}"
    if column.marks:
        marks = ", ".join(f'{name} "{mark}"' for name, mark in column.marks.items())
        yield say(language, "describe.marks", field=column.name, marks=marks)


def _fitting(column: Column, lists: Sequence[CodeList], language: Language) -> str:
    key = "describe.lists" if lists[1:] else "describe.list"
    names = ", ".join(one.address for one in lists)
    return say(language, key, field=column.name, lists=names)
