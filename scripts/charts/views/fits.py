"""The rule that a mark goes with the rest of its view, as the layouts of marks say."""

from collections.abc import Iterator

from scripts.charts.marks import marks
from scripts.charts.model import Layout
from scripts.charts.views.declared import Declaration
from scripts.model.catalog import Catalog
from scripts.model.problem import Problem
from scripts.model.resource import Resource
from scripts.model.view import COUNT, LOG, SHARE, VALUE

TILE = {"tile_column", "tile_row"}
"""The fields of a list of areas that say where they stand on a map."""


def mark_problems(
    catalog: Catalog, declaration: Declaration, resource: Resource
) -> Iterator[Problem]:
    """A bar begins at zero, which a log scale has not; a tile needs the place of each code."""
    measured = measure(declaration, resource)
    scale = declaration.said("scale")
    tiled = _tiled(catalog, declaration, resource)

    def fits(layout: Layout) -> bool:
        scales = {"", *layout.scales}
        # Another scale than these has its own problem.
        known = scale in scales or scale != LOG
        counted = measured != COUNT or layout.timed == (declaration.said("y") == COUNT)
        fitting = measured in layout.measures and counted
        return fitting and known and (tiled or not layout.tiled)

    plain = [mark.name for mark in marks().values() if fits(mark.layout)]
    colored = [mark.name for mark in marks().values() if fits(mark.layout_of(colored=True))]
    mark, color = declaration.said("mark"), declaration.color
    if mark in marks() and mark not in plain:
        yield declaration.problem("view-mark", "mark", mark, plain)
    if color and mark in plain and mark not in colored:
        yield declaration.problem("view-mark", "color", color, plain)


def panel_problems(declaration: Declaration) -> Iterator[Problem]:
    """Panels are of bars or lines, and by a field that says nothing else in them."""
    panels, mark = declaration.said("panels"), marks().get(declaration.said("mark"))
    if not panels or mark is None:
        return
    colored = bool(declaration.color)
    fitting = [one.name for one in marks().values() if one.layout_of(colored=colored).panelled]
    if mark.name not in fitting:
        yield declaration.problem("view-mark", "mark", mark.name, fitting)
    if panels in {declaration.said(key) for key in ("x", "y", "color")}:
        yield declaration.problem("view-panels", "panels", panels, ())


def measure(declaration: Declaration, resource: Resource) -> str:
    """Say what is drawn; a column of a stranger may be called count as well."""
    if declaration.shares:
        return SHARE
    named = {declaration.said("x"), declaration.said("y")}
    counted = COUNT in named and resource.field(COUNT) is None
    return COUNT if counted else VALUE


def _tiled(catalog: Catalog, declaration: Declaration, resource: Resource) -> bool:
    """Tell whether the categories have places on a map."""
    key = resource.reference(declaration.said("y"))
    target = catalog.target(declaration.package, key) if key else None
    return target is not None and {one.name for one in target.fields} >= TILE
