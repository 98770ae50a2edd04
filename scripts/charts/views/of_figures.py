"""The default view of a package of figures."""

from scripts.charts.data.selection import matches
from scripts.model.catalog import Catalog
from scripts.model.language import Text, plain
from scripts.model.package import Package
from scripts.model.resource import Resource
from scripts.model.view import ANY, VALUE, View
from scripts.report.codes import Codes, replaced
from scripts.report.dimensions import NAMES, TOTAL
from scripts.report.figures import figures_of
from scripts.report.vocabulary import WORLD

MIN_BARS = 2
AXES = ("category", "nationality", "ref_area", "population")
OPEN = {"time_period", "activity"}
"""What a default view of figures does not fix, so that it fits other periods as well."""


def view_of_figures(catalog: Catalog, package: Package, resource: Resource) -> View | None:
    """Draw the largest group of figures that differ in one code only."""
    groups = _groups(catalog, package)
    # A code that comes twice is told apart by its time or activity only: no chart of one mark.
    sizes = {group: len(held) for group, held in groups.items() if len(held) == len(set(held))}
    if max(sizes.values(), default=0) < MIN_BARS:
        return None
    # Of equal groups the one that counts everybody comes before that of women only.
    axis, rest = max(sizes, key=lambda group: (sizes[group], group[1].count(TOTAL)))
    known = {field.name for field in resource.fields} - OPEN
    fixed = {name: [one] for name, one in zip(NAMES, rest, strict=True) if name in known}
    return View(
        name=resource.name, title=resource.title or plain(resource.name), question=Text(),
        mark="bar", x=VALUE, y=axis, sort="-x", filters=fixed | {axis: groups[axis, rest]},
        default=True,
    )  # fmt: skip


def _groups(catalog: Catalog, package: Package) -> dict[tuple[str, Codes], list[str]]:
    """Give the codes of figures that have all other codes in common, by axis and those codes."""
    groups: dict[tuple[str, Codes], list[str]] = {}
    for figure in figures_of(catalog, package):
        for axis in AXES:
            code = figure.code(axis)
            # Estimates for the world get no chart: they are quoted, not counted.
            if matches(code, [ANY]) and figure.code("ref_area") != WORLD:
                # Codes of another level, such as districts beside provinces, are another group.
                rest = replaced(figure.codes, axis, str(code.count(".")))
                for field in OPEN:
                    rest = replaced(rest, field, "")
                groups.setdefault((axis, rest), []).append(code)
    return groups
