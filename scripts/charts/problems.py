"""What is wrong with views, told before anything is drawn and without what draws."""

from collections.abc import Iterator
from functools import partial

from scripts.charts.data.rules import data_problems
from scripts.charts.data.source import readable
from scripts.charts.views.declared import declarations, parsed
from scripts.charts.views.kinds import list_problems
from scripts.charts.views.rules import declaration_problems, name_problems
from scripts.model.catalog import Catalog
from scripts.model.kept import NOTHING, Kept
from scripts.model.package import Package
from scripts.model.problem import Problem
from scripts.report.kin import digests


def view_problems(catalog: Catalog, kept: Kept = NOTHING) -> list[Problem]:
    """Say what is wrong with the views of all packages, whatever else is wrong with these.

    What follows from a fault of a table, which has its own problem, is not told.
    """
    return [
        problem for package in catalog.packages
        for problem in kept.made("charts", _made_of(catalog, package),
                                 partial(_problems, catalog, package))
    ]  # fmt: skip


def _made_of(catalog: Catalog, package: Package) -> tuple[object, ...]:
    named = package.name, digests(catalog, package)
    return ("views", catalog.edition.digest, catalog.complete, *named)


def _problems(catalog: Catalog, package: Package) -> list[Problem]:
    return list(_found(catalog, package))


def _found(catalog: Catalog, package: Package) -> Iterator[Problem]:
    yield from list_problems(package)
    yield from name_problems(catalog, package)
    for declaration in declarations(catalog, package):
        found = list(declaration_problems(catalog, declaration))
        yield from found
        if not found:
            view = parsed(catalog, declaration)
            if readable(catalog, package, view):
                yield from data_problems(catalog, package, view)
