"""Tables in several files: which row of which file a row of the table is."""

import csv
import io
from collections.abc import Iterable, Mapping
from dataclasses import replace

from frictionless import Resource as StandardResource
from frictionless.formats import CsvControl

from scripts.model.catalog import Catalog
from scripts.model.problem import Problem
from scripts.model.resource import Start


def starts(member: StandardResource, files: Mapping[str, bytes]) -> dict[str, Start]:
    """Say where each file begins in a table that was read; nothing of a table in one file.

    Only files called CSV repeat the header; that of any but the first is no row of the table.
    """
    if not list(files)[1:]:
        return {}
    repeated = member.format == "csv" and member.dialect.header is not False
    style = CsvControl.from_dialect(member.dialect).to_python()
    found: dict[str, Start] = {}
    row = 1
    for name, content in files.items():
        found[name] = Start(row, 2 if found and repeated else 1)
        lines = io.StringIO(content.decode(member.encoding or "utf-8"), newline="")
        row += sum(1 for _ in csv.reader(lines, style)) - found[name].own + 1
    return found


def located(catalog: Catalog, problems: Iterable[Problem]) -> list[Problem]:
    """Give problems in rows of such tables the file and the row where they are."""
    joined = {
        package.file_path(one): (package.file_path(one).removesuffix(one.path), one.starts)
        for package in catalog.packages
        for one in package.resources
        if one.starts
    }
    return [
        _located(one, *joined[one.path]) if one.row and one.path in joined else one
        for one in problems
    ]


def _located(problem: Problem, folder: str, begun: Mapping[str, Start]) -> Problem:
    row = problem.row or 1
    path, start = next(pair for pair in reversed(list(begun.items())) if pair[1].row <= row)
    return replace(problem, path=folder + path, row=row - start.row + start.own)
