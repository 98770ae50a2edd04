"""One pass over a table: each part by its own header, each cell cast once, faults as problems."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from scripts.model.addresses import inline_csv
from scripts.model.problem import Problem
from scripts.model.resource import Resource, Start
from scripts.report.kin import SPECIAL
from scripts.validation.gathering import gathered
from scripts.validation.large.sifting import sifted
from scripts.validation.large.table import large_table
from scripts.validation.parts.format import is_plain
from scripts.validation.parts.part import Part, of_json, part
from scripts.validation.parts.source import Source
from scripts.validation.reading.resource import described
from scripts.validation.reading.schema import Schema
from scripts.validation.tables.aligned import aligned
from scripts.validation.tables.cells import frame
from scripts.validation.tables.faults import mendable
from scripts.validation.tables.header import NO_HEADER
from scripts.validation.tables.inline import inline_file
from scripts.validation.tables.judging import judge

UTF_8 = {"utf-8", "utf8", "utf-8-sig"}
LOST = {*NO_HEADER, "missing-field"}
"""Faults that take fields away; without them, ``fieldsMatch`` lets fields be missing."""


def read_table(source: Source) -> tuple[Resource, list[Problem]]:
    """Read one tabular resource: its bytes, its typed frame and its problems."""
    # Of tables of a report many rules look at every row.
    if source.name not in SPECIAL and (large := sifted(source)):
        return large_table(large, source)
    files, problems = source.files()
    parts, found = ([], []) if problems else _parts(source, files)
    problems += found
    table = aligned(parts, source.schema, source.dialect) if parts and not problems else None
    if table is None:
        return _nothing(source, files), problems
    judged = judge(table)
    if not source.paths:
        files = {inline_csv(source.name): inline_file(parts[0], table, source.dialect)}
    problems += judged.problems
    made, numbers = described(source, table.schema), [row.number for row in table.rows]
    lost = not table.columns or any(one.code in LOST for one in problems)
    resource = replace(
        made,
        fields=tuple(one for one in made.fields if one.name in table.columns or lost),
        files=files,
        held=frame(table.schema.fields, judged.columns, numbers),
        starts=_starts(parts, list(files)),
        broken=frozenset(numbers[place] for place in judged.faulty),
        gaps=judged.gaps,
    )
    within_reach = is_plain(source.entry) and source.encoding in UTF_8
    return resource, gathered(mendable(problems) if within_reach else problems)


def _nothing(source: Source, files: Mapping[str, bytes]) -> Resource:
    """Make the resource of a table that could not be read."""
    made = described(source, source.schema or Schema())
    return replace(made, files=files, held=frame((), {}, []))


def _parts(source: Source, files: Mapping[str, bytes]) -> tuple[list[Part], list[Problem]]:
    if not source.paths:
        place = source.address(inline_csv(source.name))
        one, told = of_json(source.entry["data"], place, source.dialect)
        return [one] if one else [], told
    parts: list[Part] = []
    problems = []
    for name, content in files.items():
        one, told = part(content, source.address(name), *source.form(name), source.encoding)
        parts += [one] if one else []
        problems += told
    return parts, problems


def _starts(parts: Sequence[Part], names: Sequence[str]) -> dict[str, Start]:
    """Say where each file begins in a table of several; nothing of a table in one file."""
    if not parts[1:]:
        return {}
    found, before = {}, 0
    for name, one in zip(names, parts, strict=True):
        found[name] = Start(before + 1, 1)
        before += one.last
    return found
