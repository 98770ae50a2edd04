"""A view's filters applied to the figures of its theme: one datum a mark."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import product
from typing import NamedTuple

from scripts.charts.data.datum import UNSPLIT, Datum, Stack
from scripts.charts.data.figures import Figures
from scripts.charts.data.masking import whole_where_hidden
from scripts.charts.data.moments import in_time
from scripts.charts.data.source import periods
from scripts.charts.model import TIME, Source
from scripts.model.catalog import Catalog
from scripts.model.quantity import digits
from scripts.model.view import ANY, View
from scripts.report.codes import Codes, code, replaced
from scripts.report.dimensions import NAMES
from scripts.report.figures import Figure
from scripts.report.scope import scope


class Target(NamedTuple):
    """What one mark stands for."""

    codes: Codes
    category: str
    series: str
    panel: str = ""


class Selection(NamedTuple):
    """What the filters leave of one package, and the wholes of which it is parts."""

    data: list[Datum]
    wholes: Mapping[Stack, Datum]


def select(source: Source) -> list[Selection]:
    """Apply the filters to each period of the theme, before anything is hidden."""
    return source.catalog.once(_select, source)


def _select(catalog: Catalog, source: Source) -> list[Selection]:
    figures = [catalog.once(Figures, scope(catalog, one)) for one in periods(source)]
    return [_of(source.view, one) for one in figures]


def shown(source: Source, selections: list[Selection]) -> list[Datum]:
    """Give what may be shown of all periods.

    What has no room for a second period, dots on one line, a map, and lines that are not along
    the periods but in panels, shows the package's own.
    """
    layout = source.layout
    data = [datum for one in selections for datum in whole_where_hidden(one.data, one.wholes)]
    if source.along:
        return _along(source, data)
    crowded = layout.loose and len({one.place for one in data}) < len(data)
    if not crowded and not layout.tiled and not (layout.timed and source.view.panels):
        return data
    return [one for one in data if one.period == source.package.stated("period")]


def _along(source: Source, data: list[Datum]) -> list[Datum]:
    """Give points of lines at their times; a slope is of the last two where it names none."""
    placed = [replace(one, category=one.category or one.period, period="") for one in data]
    count = source.layout.times
    if not count or TIME in source.view.filters:
        return placed
    last = in_time(one.category for one in placed)[-count:]
    return [one for one in placed if one.category in last]


def _of(view: View, figures: Figures) -> Selection:
    targets = list(dict.fromkeys(_targets(figures, view)))
    if view.shares:
        shares = (figures.share(at, category) for at, category, *_ in targets)
        return Selection([one for one in shares if one is not None], {})
    data = [
        replace(one, panel=panel)
        for at, category, series, panel in targets
        for one in figures.every(at, category, series)
    ]
    return Selection(data, _wholes(figures, view, targets) if is_split(figures, view) else {})


def _wholes(figures: Figures, view: View, targets: list[Target]) -> dict[Stack, Datum]:
    """Give the undivided whole of each category."""
    whole = figures.splits[view.color].whole
    found = (
        (figures.datum(replaced(at, view.color, whole), category, UNSPLIT), panel)
        for at, category, _, panel in targets
    )
    placed = [replace(one, panel=panel) for one, panel in found if one is not None]
    return {one.stack: one for one in placed}


def is_split(figures: Figures, view: View) -> bool:
    """Tell whether the colours are the two parts of a whole, such as women and men."""
    one = figures.splits.get(view.color)
    return one is not None and set(view.filters.get(view.color, ())) == {one.rest, one.part}


def matches(code: object, wanted: Sequence[str]) -> bool:
    """Tell whether a row's code is asked for; ``*`` asks for codes that are no group or total."""
    text = digits(code)
    return text in wanted or (ANY in wanted and text != "" and not text.startswith(("X-", "_")))


def _targets(figures: Figures, view: View) -> Iterator[Target]:
    """Give the codes of every mark: those that figures have, and the complements asked for."""
    for one in figures.records:
        choices = [_choices(figures, one, *wanted) for wanted in view.filters.items()]
        for chosen in product(*choices):
            at = one.codes
            for field, asked in zip(view.filters, chosen, strict=True):
                at = replaced(at, field, asked) if field in NAMES else at
            named = (view.categories, view.color, view.panels)
            yield Target(at, *(_code(at, one, field) for field in named))


def _code(at: Codes, figure: Figure, field: str) -> str:
    return code(at, field) if field in NAMES else figure.cell(field)


def _choices(figures: Figures, figure: Figure, field: str, wanted: Sequence[str]) -> list[str]:
    """Give the codes for which a figure can stand: its own, and one computed from it."""
    own = figure.cell(field)
    found = [own] if matches(own, wanted) else []
    split = figures.splits.get(field)
    if split and split.rest in wanted and own in {split.whole, split.part}:
        found.append(split.rest)
    return list(dict.fromkeys(found))
