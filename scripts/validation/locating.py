"""Tables in several files or in a descriptor: where a row of the table really is."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.model.problem import Problem
from scripts.model.resource import Start


def located(catalog: Catalog, problems: Iterable[Problem]) -> list[Problem]:
    """Give problems in rows of such tables the file, the row and the field where they are.

    What stands in a descriptor as rows, or beside it as a schema, has its place there as well.
    """
    joined = {
        package.file_path(one): (package.file_path(one).removesuffix(one.path), one.starts)
        for package in catalog.packages
        for one in package.resources
        if one.starts
    }
    inline = {
        package.file_path(one): (package.path, f"resources.{one.name}.data")
        for package in catalog.packages
        for one in package.resources
        if one.name in _inline(package)
    }
    apart = {one.path: one.apart for one in catalog.packages if one.apart}
    found = (one.in_file(apart.get(one.path, {})) for one in problems)
    told = (_inside(one, *inline[one.path]) if one.path in inline else one for one in found)
    return [
        _located(one, *joined[one.path]) if one.row and one.path in joined else one for one in told
    ]


def _inline(package: Package) -> set[str]:
    """Name the tables whose rows stand in the descriptor."""
    return {one["name"] for one in package.descriptor["resources"] if "data" in one}


def _inside(problem: Problem, path: str, place: str) -> Problem:
    """Give a problem in the file that is made of such rows their place in the descriptor."""
    return replace(problem, path=path, field=".".join(filter(None, (place, problem.field))))


def _located(problem: Problem, folder: str, begun: Mapping[str, Start]) -> Problem:
    row = problem.row or 1
    path, start = next(pair for pair in reversed(list(begun.items())) if pair[1].row <= row)
    return replace(problem, path=folder + path, row=row - start.row + start.own)
