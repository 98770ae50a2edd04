"""A picture: the data of a view in the order in which they are drawn, without any words."""

import dataclasses
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from scripts.charts.data.areas import Place, Rows, areas, homes, on_tiles, tiles
from scripts.charts.data.datum import UNSPLIT, Datum
from scripts.charts.data.masking import drawable, together
from scripts.charts.data.selection import select
from scripts.charts.data.tables import Drawn, category_field, counts, rows_of
from scripts.model.catalog import Catalog
from scripts.model.package import Package, Resource
from scripts.model.view import ANY, LOG, View
from scripts.report.scope import scope

ACTIVITY = "activity"
Kind = Literal["bars", "dots", "tiles", "periods", "lines"]


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
    tiles: Mapping[str, Place] = dataclasses.field(default_factory=dict)
    """Where each area of a map stands."""
    plain: bool = False
    """True where the data are rows of a plain table, and no figures."""
    thinned: bool = False
    """True where a line has fewer points than its table."""

    @property
    def by_activity(self) -> bool:
        """Tell whether of several dots of a category their activity says which is which."""
        own = self.kind == "dots" and self.field != ACTIVITY
        return own and any(one.activity for one in self.data)

    @property
    def shown(self) -> int:
        """How many categories, or lines, are drawn."""
        return len(self.series if self.kind == "lines" else self.categories)


def picture(catalog: Catalog, package: Package, view: View) -> Picture:
    """Give what a view draws."""
    seen = scope(catalog, package)
    resource = seen.resource(view.resource)
    if resource is None:
        message = f"view {package.name}/{view.name}: there is no resource {view.resource}"
        raise ValueError(message)
    rows = areas(catalog, package, resource, view) if view.mark == "tile" else None
    plain = resource is not seen.figures
    if plain:
        found = rows_of(resource, view, homes(rows) if rows else None)
        name = category_field(resource, view)
    else:
        found, name = _of_figures(catalog, package, view, rows), view.categories
    data, total, thinned = found
    order = tuple(dict.fromkeys(one.category for one in data))
    series = tuple(dict.fromkeys(one.series for one in data))
    if not plain or counts(resource, view):
        order = _codes(view, name, order, _known(catalog, package, resource, name))
        series = _codes(view, view.color, series, _known(catalog, package, resource, view.color))
    made = _picture(resource, name, view, data, (order, series), total or len(order))
    return replace(made, tiles=tiles(rows or {}), plain=plain, thinned=thinned)


def _of_figures(catalog: Catalog, package: Package, view: View, rows: Rows | None) -> Drawn:
    data = drawable(select(catalog, package, view))
    return Drawn(on_tiles(data, rows, view) if rows else together(data), 0)


def _known(catalog: Catalog, package: Package, resource: Resource, field: str) -> Iterable[str]:
    """Give the codes of a field in the order of their list."""
    key = resource.reference(field)
    return catalog.rows(package, key) if key else ()


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
    kind = _kind(view, periods)
    low = min((one.value for one in data if one.value is not None), default=1)
    if view.scale == LOG and low <= 0:
        message = f"view {view.name}: a log scale has no place for {low:g}"
        raise ValueError(message)
    categories = _sorted(order, data, view)
    if view.top and kind not in {"lines", "tiles"}:
        categories = categories[: view.top]
    ranks = {code: rank for rank, code in enumerate(categories)}
    kinds = {code: rank for rank, code in enumerate(series)}
    kept = [one for one in data if one.category in ranks]
    drawn = {one.series for one in kept}
    series = tuple(one for one in series if one in drawn)
    kept.sort(key=lambda one: (ranks[one.category], one.period, kinds[one.series],
                               -(one.value or 0) if kind == "dots" else 0))  # fmt: skip
    return Picture(kind, resource, field, tuple(kept), categories, series, periods, total)


def _kind(view: View, periods: tuple[str, ...]) -> Kind:
    if len(periods) > 1:
        return "periods"
    kinds: dict[str, Kind] = {"line": "lines", "tile": "tiles"}
    return "dots" if view.loose else kinds.get(view.mark, "bars")


def _codes(view: View, field: str, held: Iterable[str], known: Iterable[str]) -> tuple[str, ...]:
    """Order codes as the filter lists them, else as their code list does; the undivided last.

    Where the filter lists the empty code it stands for something, and is not the undivided.
    """
    listed = [*(code for code in view.filters.get(field, ()) if code != ANY), *known]
    ranks = {code: rank for rank, code in reversed(list(enumerate(listed)))}
    # Merged masked categories are not in any list: they come last.
    last = len(listed)
    found = dict.fromkeys(held)
    return tuple(
        sorted(
            found, key=lambda code: (code == UNSPLIT and code not in ranks, ranks.get(code, last))
        )
    )


def _sorted(order: tuple[str, ...], data: list[Datum], view: View) -> tuple[str, ...]:
    """Sort categories by their values where the view asks for it; masked ones stay last.

    Of several dots the highest counts: work is told twice, so there is no sum of it.
    """
    merged = {one.category for one in data if one.merged > 1}
    sums: dict[str, float] = {}
    for one in data:
        if one.value is not None:
            known = sums.get(one.category, 0)
            sums[one.category] = max(known, one.value) if view.loose else known + one.value
    sign = {"-x": -1, "-value": -1, "x": 1, "value": 1}.get(view.sort, 0)

    def rank(code: str) -> tuple[bool, bool, float]:
        return (code in merged, bool(sign) and code not in sums, sign * sums.get(code, 0))

    return tuple(sorted(order, key=rank))
