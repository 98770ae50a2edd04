"""One pass over a table: frictionless casts each cell once, faults become problems."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from frictionless import FrictionlessException
from frictionless import Resource as StandardResource
from frictionless.formats import CsvControl
from frictionless.resources import TableResource

from scripts.model.problem import WORD, Problem
from scripts.model.resource import Resource
from scripts.report.kin import SPECIAL
from scripts.validation.large.sifting import sifted
from scripts.validation.large.table import large_table
from scripts.validation.reading.descriptor import decoded
from scripts.validation.reading.resource import described, paths
from scripts.validation.tables.cells import Rows, as_csv, cells_of, frame
from scripts.validation.tables.faults import digit_problems, gathered, row_problems
from scripts.validation.tables.header import NO_HEADER, double_fields, header_problems
from scripts.validation.tables.parts import starts


def read_table(
    folder: Path,
    path: str,
    member: StandardResource,
    source: Mapping[str, Any],
    tags: tuple[str, ...],
) -> tuple[Resource, list[Problem]]:
    """Read one tabular resource: its bytes, its typed frame and its problems."""
    # Of tables of a report many rules look at every row.
    if member.name not in SPECIAL and (large := sifted(folder, path, member, source)):
        return large_table(large, member, source, tags)
    files, problems = _files(folder, path, member, source)
    rows: Rows = []
    columns: list[str] = []
    schema = source.get("schema") or {}
    if not problems:
        place = f"{_folder(path)}/{next(iter(files))}" if files else path
        columns, rows, problems = _rows(member, place, schema)
    if not paths(source):
        files = {f"data/{member.name}.csv": as_csv(columns, rows)}
    lost, made = _must_have(problems), described(member, source, tags)
    resource = replace(
        made,
        fields=tuple(one for one in made.fields if one.name in columns or lost),
        files=files,
        held=frame(member.schema.fields, columns, rows),
        starts=starts(member, files) if rows else {},
        broken=frozenset(one.row for one in problems if one.row is not None),
    )
    return resource, gathered(problems)


def _must_have(problems: list[Problem]) -> bool:
    """Tell whether fields are lost by a fault; else ``fieldsMatch`` lets them be missing."""
    lost = {"missing-field", "duplicate-field", *NO_HEADER}
    return any(one.row is None or one.code in lost for one in problems)


def _folder(path: str) -> str:
    return path.rsplit("/", 1)[0]


def _files(
    folder: Path, path: str, member: StandardResource, source: Mapping[str, Any]
) -> tuple[dict[str, bytes], list[Problem]]:
    """Take the bytes of a resource's files and make sure that they are the text they claim."""
    files: dict[str, bytes] = {}
    problems = []
    encoding = str(source.get("encoding") or "utf-8")
    for name in paths(source):
        if not (folder / name).is_file():
            problems.append(Problem("file-missing", path, None, "path", name))
            continue
        files[name] = (folder / name).read_bytes()
        if decoded(files[name], encoding) is None:
            details = {"encoding": encoding.upper()}
            problems.append(Problem("encoding", f"{_folder(path)}/{name}", details=details))
    member.encoding = encoding
    return files, problems


def _rows(
    member: StandardResource, place: str, schema: Mapping[str, Any]
) -> tuple[list[str], Rows, list[Problem]]:
    """Read the header and the rows; by name, so a missing field spoils only itself."""
    if not isinstance(member, TableResource):
        return [], [], [Problem("unreadable", place, details={"note": f'type "{member.type}"'})]
    if schema:
        member.schema.fields_match, member.schema.foreign_keys = "partial", []
    _guess_nothing(member)
    try:
        with member:
            return _stream(member, place, schema)
    except FrictionlessException as error:
        return [], [], _unreadable(member, place, error.error.note)


def _guess_nothing(member: TableResource) -> None:
    """Take the standard's word for what the descriptor does not say.

    Frictionless would find the separator and the header by itself: a file with semicolons, or with
    a title above its header, would pass here and fail in every other program.
    """
    separator = "\t" if member.format == "tsv" else ","
    CsvControl.from_dialect(member.dialect).set_not_defined("delimiter", separator)
    if not member.dialect.has_defined("header_rows"):
        member.dialect.set_not_defined("header", value=True)


def _stream(
    member: TableResource, place: str, schema: Mapping[str, Any]
) -> tuple[list[str], Rows, list[Problem]]:
    names = [field.name for field in member.schema.fields]
    labels = member.labels if schema and member.dialect.header else names
    if not labels:
        return (
            [],
            [],
            [Problem("unreadable", place, details={"note": f"{WORD}problem.unreadable.empty"})],
        )
    problems = header_problems(labels, names, schema.get("fieldsMatch"), place)
    if any(one.code in NO_HEADER for one in problems):
        return [], [], problems
    columns = [name for name in names if name in labels]
    rows: Rows = []
    for row in member.row_stream:
        rows.append((row.row_number, cells_of(row, columns)))
        problems += row_problems(row, place)
        problems += digit_problems(row, place) if schema else []
    return columns, rows, problems


def _unreadable(member: TableResource, place: str, note: str) -> list[Problem]:
    """Say what keeps a table from being read; frictionless refuses a field that comes twice."""
    try:
        double = double_fields(member.labels, member.schema.field_names, place)
    except FrictionlessException:
        double = []
    return double or [Problem("unreadable", place, details={"note": note})]
