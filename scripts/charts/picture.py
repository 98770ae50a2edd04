"""A picture: the data of a view in the order in which they are drawn, without any words."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from scripts.charts.datum import UNSPLIT, Datum
from scripts.charts.masking import drawable, together
from scripts.charts.selecting import select
from scripts.charts.tables import category_field, rows_of
from scripts.model.catalog import Catalog
from scripts.model.package import Package, Resource
from scripts.model.view import ANY, View

Kind = Literal["bars", "periods", "lines"]


@dataclass(frozen=True)
class Picture:
    """Ordered data. ``total`` counts the categories (or lines) before the rest was left out."""

    kind: Kind
    resource: Resource
    field: str
    data: tuple[Datum, ...]
    categories: tuple[str, ...]
    series: tuple[str, ...]
    periods: tuple[str, ...]
    total: int

    @property
    def shown(self) -> int:
        """How many categories, or lines, are drawn."""
        return len(self.series if self.kind == "lines" else self.categories)


def picture(catalog: Catalog, package: Package, view: View) -> Picture:
    """Give what a view draws."""
    resource = package.resource(view.resource)
    if resource is None:
        message = f"view {package.name}/{view.name}: there is no resource {view.resource}"
        raise ValueError(message)
    if resource is package.figures:
        data = together(drawable(select(catalog, package, view)))
        field, total = view.categories, 0
        series = _codes(catalog, package, resource, view, view.color, (d.series for d in data))
        order = _codes(catalog, package, resource, view, field, (d.category for d in data))
    else:
        data = rows_of(resource, view)
        field, total = category_field(resource, view), _total(resource, view)
        series = tuple(dict.fromkeys(one.series for one in data))
        order = tuple(dict.fromkeys(one.category for one in data))
    periods = tuple(sorted({one.period for one in data}))
    categories = _sorted(order, data, view.sort)
    kind: Kind = "lines" if view.mark == "line" else "bars"
    if len(periods) > 1:
        kind = "periods"
    total = total or len(categories)
    if view.top and kind != "lines":
        categories = categories[: view.top]
    kept = [one for one in data if one.category in set(categories)]
    kept.sort(key=lambda d: (categories.index(d.category), d.period, series.index(d.series)))
    return Picture(kind, resource, field, tuple(kept), categories, series, periods, total)


def _total(resource: Resource, view: View) -> int:
    """Count what could be drawn: lines, or rows."""
    if view.mark == "line":
        return int(resource.sound[view.color].nunique()) if view.color else 1
    return 0 if view.color else len(resource.sound)


def _codes(  # noqa: PLR0913, PLR0917 - what a code means needs its catalog, package and resource
    catalog: Catalog, package: Package, resource: Resource, view: View, field: str,
    held: Iterable[str],
) -> tuple[str, ...]:  # fmt: skip
    """Order codes as the filter lists them, else as their code list does; the undivided last."""
    found = list(dict.fromkeys(held))
    listed = [code for code in view.filters.get(field, ()) if code != ANY]
    key = resource.reference(field)
    listed += list(catalog.rows(package, key)) if key else []
    ranks = {code: rank for rank, code in reversed(list(enumerate(listed)))}
    # Merged masked categories are not in any list: they come last.
    last = len(listed)
    return tuple(sorted(found, key=lambda code: (code == UNSPLIT, ranks.get(code, last))))


def _sorted(order: tuple[str, ...], data: list[Datum], sort: str) -> tuple[str, ...]:
    """Sort categories by their values where the view asks for it; masked ones stay last."""
    merged = {one.category for one in data if one.merged > 1}
    sums: dict[str, float] = {}
    for one in data:
        if one.value is not None:
            sums[one.category] = sums.get(one.category, 0) + one.value
    sign = {"-x": -1, "-value": -1, "x": 1, "value": 1}.get(sort, 0)

    def rank(code: str) -> tuple[bool, bool, float]:
        return (code in merged, bool(sign) and code not in sums, sign * sums.get(code, 0))

    return tuple(sorted(order, key=rank))
