"""The data of a view in the order in which they are drawn, without any words."""

from collections.abc import Iterable
from decimal import Decimal

from scripts.charts.data.areas import areas, homes, on_tiles, tiles
from scripts.charts.data.datum import UNSPLIT, Datum, Stack, order_of
from scripts.charts.data.masking import drawable, together
from scripts.charts.data.moments import in_time
from scripts.charts.data.plain.fields import category_field
from scripts.charts.data.plain.tables import Rows, rows_of
from scripts.charts.data.selection import select, shown
from scripts.charts.data.totals import sums, wholes
from scripts.charts.layouts import PERIODS
from scripts.charts.model import Data, Source
from scripts.model.catalog import Catalog
from scripts.model.quantity import Quantity, added, exact, times
from scripts.model.view import ANY

SIGNS = {"-x": -1, "-value": -1, "x": 1, "value": 1}
"""How ``sort`` orders categories: by falling or by rising values."""


def data_of(source: Source) -> Data:
    """Give the data of a view, read once for all languages."""
    return source.catalog.once(_arranged, source)


def _arranged(_: Catalog, source: Source) -> Data:
    """Put the rows of a view in order, and leave out what is beyond its ``top``."""
    listed = areas(source) if source.layout.tiled else {}
    rows = _of_figures(source) if source.figures else rows_of(source, homes(listed))
    field = source.view.categories if source.figures else category_field(source)
    periods = tuple(sorted({one.period for one in rows.data}))
    several = len(periods) > source.layout.together and not source.view.panels
    layout = PERIODS if several else source.layout
    every = _sorted(source, field, rows.data)
    every = tuple(rows.order or in_time(every)) if layout.timed else every
    times = tuple(rows.times) or every if layout.timed else ()
    limited = source.view.top and not layout.timed and not layout.tiled
    categories = every[: source.view.top] if limited else every
    series = _ordered(source, source.view.color, (one.series for one in rows.data))
    by_row = sorted(rows.data, key=lambda one: one.row)  # whatever the largest mark is of
    panels = _listed(source, source.view.panels, order_of(one.panel for one in by_row))
    kept = _in_order(rows.data, (categories, series, panels), falling=layout.loose)
    drawn, held = {one.series for one in kept}, {one.panel for one in kept}
    return Data(
        source, layout, field, tuple(kept), categories,
        tuple(one for one in series if one in drawn), periods,
        rows.total or len(every), tiles(listed), rows.thinned, tuple(rows.gaps), times,
        rows.missing, rows.untimed, rows.apart, _totals(source, kept),
        tuple(one for one in panels if one in held) if source.view.panels else (),
    )  # fmt: skip


def _totals(source: Source, data: list[Datum]) -> dict[Stack, Datum]:
    if not source.mark.stacked or source.view.share:
        return {}  # each whole of shares is a hundred per cent
    return wholes(source, select(source), data) if source.figures else sums(data)


def _of_figures(source: Source) -> Rows:
    data = drawable(shown(source, select(source)))
    if source.along:
        gaps = [(one.category, one.series, one.panel) for one in data if one.value is None]
        return Rows(data, 0, gaps=gaps)
    return Rows(on_tiles(data, areas(source)) if source.layout.tiled else together(data), 0)


def _in_order(
    data: Iterable[Datum], orders: tuple[tuple[str, ...], ...], *, falling: bool
) -> list[Datum]:
    """Sort data by panel, category, period and series; of several dots the highest comes first."""
    ranks, kinds, panels = (
        {code: rank for rank, code in enumerate(codes)} for codes in orders
    )  # fmt: skip

    def rank(one: Datum) -> tuple[int, int, str, int, Decimal]:
        value = exact(times(one.value or 0, -1) if falling else 0)
        return (panels[one.panel], ranks[one.category], one.period, kinds[one.series], value)

    return sorted((one for one in data if one.category in ranks), key=rank)


def _ordered(source: Source, field: str, held: Iterable[str]) -> tuple[str, ...]:
    """Order codes as the filter lists them, else as their code list does; the undivided last.

    Where the filter lists the empty code it stands for something, and is not the undivided. The
    rows of a plain table that are not counted stay in their order, if their categories have none.
    """
    found = order_of(held)
    own = source.resource.field(field)
    listed = source.figures or source.counting or (own and own.ordered)
    return _listed(source, field, found) if listed else found


def _listed(source: Source, field: str, found: tuple[str, ...]) -> tuple[str, ...]:
    """Order codes as the filter lists them, else as their code list or their categories do."""
    key = source.resource.reference(field)
    own = source.resource.field(field)
    known = source.catalog.rows(source.package, key) if key else own.categories if own else ()
    listed = order_of(
        [*(code for code in source.view.filters.get(field, ()) if code != ANY), *known]
    )
    ranks = {code: rank for rank, code in enumerate(listed)}

    def rank(code: str) -> tuple[bool, int]:
        # Merged masked categories are not in any list: they come last.
        return (code == UNSPLIT and code not in ranks, ranks.get(code, len(listed)))

    return tuple(sorted(found, key=rank))


def _sorted(source: Source, field: str, data: list[Datum]) -> tuple[str, ...]:
    """Sort categories by their values where the view asks for it; masked ones stay last."""
    order = _ordered(source, field, (one.category for one in data))
    merged = {one.category for one in data if one.merged > 1}
    sizes = _sizes(data, loose=source.layout.loose)
    sign = SIGNS.get(source.view.sort, 0)

    def rank(code: str) -> tuple[bool, bool, Decimal]:
        value = exact(times(sizes.get(code, 0), sign))
        return (code in merged, bool(sign) and code not in sizes, value)

    return tuple(sorted(order, key=rank))


def _sizes(data: list[Datum], *, loose: bool) -> dict[str, Quantity]:
    """Add up categories; of several dots the highest counts, for work is told twice."""
    values: dict[str, list[Quantity]] = {}
    for one in data:
        if one.value is not None:
            values.setdefault(one.category, []).append(one.value)
    return {code: max(some) if loose else added(some) for code, some in values.items()}
