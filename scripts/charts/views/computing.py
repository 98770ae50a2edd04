"""The rules of what a view computes: aggregates of rows, and shares of wholes."""

from collections.abc import Iterator

from scripts.charts.marks import marks
from scripts.charts.views.declared import Declaration
from scripts.charts.views.fits import measure
from scripts.model.catalog import Catalog
from scripts.model.problem import Problem
from scripts.model.resource import Resource
from scripts.model.view import ADDITIVE, AGGREGATES, COUNT, FIGURES
from scripts.report.figures import figure_table
from scripts.report.scope import scope

COMPUTED = ("aggregate", "share")
"""Properties of views that compute."""


def computing_problems(
    catalog: Catalog, declaration: Declaration, resource: Resource
) -> Iterator[Problem]:
    """Printed figures are added up by checks alone; of others what cannot be is told."""
    said = {key: declaration.said(key) for key in COMPUTED if declaration.said(key)}
    printed = figure_table(catalog, scope(catalog, declaration.package))
    if declaration.resource == FIGURES and printed is not None:
        for key, cell in said.items():
            yield declaration.problem("view-computed-figures", key, cell, ())
        return
    fields = [one.name for one in resource.fields]
    if (share := said.get("share", "")) and share not in fields:
        yield declaration.unknown("share", share, fields)
    if (aggregate := said.get("aggregate", "")) in AGGREGATES:
        yield from _aggregate(declaration, resource, aggregate)


def _aggregate(
    declaration: Declaration, resource: Resource, aggregate: str
) -> Iterator[Problem]:  # fmt: skip
    """A count of rows has no field to compute of, and averages are not added up again."""
    counting = measure(declaration, resource) == COUNT
    mark = marks().get(declaration.said("mark"))
    added = declaration.said("share") or (mark is not None and mark.stacked and declaration.color)
    if counting or (added and aggregate not in ADDITIVE):
        yield declaration.problem("view-aggregate", "aggregate", aggregate, sorted(ADDITIVE - {""}))
