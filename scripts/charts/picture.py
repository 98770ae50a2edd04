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
    if resource is not package.figures:
        data, total = rows_of(resource, view)
        series = tuple(dict.fromkeys(one.series for one in data))
        order = tuple(dict.fromkeys(one.category for one in data))
        field = category_field(resource, view)
        return _picture(resource, field, view, data, (order, series), total)
    data = together(drawable(select(catalog, package, view)))
    key, split = resource.reference(view.categories), resource.reference(view.color)
    order = _codes(view, view.categories, [one.category for one in data],
                   catalog.rows(package, key) if key else ())  # fmt: skip
    series = _codes(view, view.color, [one.series for one in data],
                    catalog.rows(package, split) if split else ())  # fmt: skip
    return _picture(resource, view.categories, view, data, (order, series), len(order))


def _picture(  # noqa: PLR0913, PLR0917 - all that a picture is made of
    resource: Resource, field: str, view: View, data: list[Datum],
    orders: tuple[tuple[str, ...], tuple[str, ...]], total: int,
) -> Picture:  # fmt: skip
    """Put data in order and leave out what is beyond the view's ``top``."""
    order, series = orders
    if not data:
        message = f"view {view.name}: nothing is left to draw"
        raise ValueError(message)
    periods = tuple(sorted({one.period for one in data}))
    kind: Kind = "lines" if view.mark == "line" else "bars"
    kind = "periods" if len(periods) > 1 else kind
    categories = _sorted(order, data, view.sort)
    if view.top and kind != "lines":
        categories = categories[: view.top]
    ranks = {code: rank for rank, code in enumerate(categories)}
    kinds = {code: rank for rank, code in enumerate(series)}
    kept = [one for one in data if one.category in ranks]
    drawn = {one.series for one in kept}
    series = tuple(one for one in series if one in drawn)
    kept.sort(key=lambda one: (ranks[one.category], one.period, kinds[one.series]))
    return Picture(kind, resource, field, tuple(kept), categories, series, periods, total)


def _codes(view: View, field: str, held: Iterable[str], known: Iterable[str]) -> tuple[str, ...]:
    """Order codes as the filter lists them, else as their code list does; the undivided last."""
    listed = [*(code for code in view.filters.get(field, ()) if code != ANY), *known]
    ranks = {code: rank for rank, code in reversed(list(enumerate(listed)))}
    # Merged masked categories are not in any list: they come last.
    last = len(listed)
    found = dict.fromkeys(held)
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
