"""Tables in several files: which row of which file a row of the table is."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from scripts.model.catalog import Catalog
from scripts.model.problem import Problem
from scripts.model.resource import Start


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
