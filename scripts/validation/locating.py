"""Tables in several files: which row of which file a row of the table is."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.model.problem import Problem
from scripts.model.resource import Start
from scripts.validation.parts.format import paths


def located(catalog: Catalog, problems: Iterable[Problem]) -> list[Problem]:
    """Give problems in rows of such tables the file and the row where they are.

    What stands in a descriptor as rows, or beside it as a schema, has its place there as well.
    """
    joined = {
        package.file_path(one): (package.file_path(one).removesuffix(one.path), one.starts)
        for package in catalog.packages
        for one in package.resources
        if one.starts
    }
    apart = {one.path: one.apart for one in catalog.packages if one.apart}
    inside = {
        package.file_path(table): package.path
        for package in catalog.packages
        for table in package.resources
        if table.path not in _files(package)
    }
    found = (one.in_file(apart.get(one.path, {})) for one in problems)
    return [
        _located(one, *joined[one.path]) if one.row and one.path in joined
        else replace(one, path=inside.get(one.path, one.path))
        for one in found
    ]  # fmt: skip


def _files(package: Package) -> set[str]:
    return {name for one in package.descriptor["resources"] for name in paths(one)}


def _located(problem: Problem, folder: str, begun: Mapping[str, Start]) -> Problem:
    row = problem.row or 1
    path, start = next(pair for pair in reversed(list(begun.items())) if pair[1].row <= row)
    return replace(problem, path=folder + path, row=row - start.row + start.own)
