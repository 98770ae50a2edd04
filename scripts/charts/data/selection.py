"""A view's filters applied to the figures of its theme: one datum a mark."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from typing import NamedTuple

from scripts.charts.data.datum import UNSPLIT, Datum
from scripts.charts.data.figures import Figures
from scripts.charts.data.masking import whole_where_hidden
from scripts.charts.data.source import periods
from scripts.charts.model import Source
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


class Selection(NamedTuple):
    """What the filters leave of one package, and the wholes of which it is parts."""

    data: list[Datum]
    wholes: Mapping[str, Datum]


def select(source: Source) -> list[Selection]:
    """Apply the filters to each period of the theme, before anything is hidden."""
    return source.catalog.once(_select, source)


def _select(catalog: Catalog, source: Source) -> list[Selection]:
    figures = [catalog.once(Figures, scope(catalog, one)) for one in periods(source)]
    return [_of(source.view, one) for one in figures]


def shown(source: Source, selections: list[Selection]) -> list[Datum]:
    """Give what may be shown of all periods.

    What has no room for a second period, dots on one line and a map, shows the package's own.
    """
    data = [datum for one in selections for datum in whole_where_hidden(one.data, one.wholes)]
    crowded = source.layout.loose and len({one.place for one in data}) < len(data)
    if not crowded and not source.layout.tiled:
        return data
    return [one for one in data if one.period == source.package.stated("period")]


def _of(view: View, figures: Figures) -> Selection:
    targets = list(dict.fromkeys(_targets(figures, view)))
    if view.shares:
        shares = (figures.share(at, category) for at, category, _ in targets)
        return Selection([one for one in shares if one is not None], {})
    data = [one for target in targets for one in figures.every(*target)]
    return Selection(data, _wholes(figures, view, targets) if is_split(figures, view) else {})


def _wholes(figures: Figures, view: View, targets: list[Target]) -> dict[str, Datum]:
    """Give the undivided whole of each category."""
    whole = figures.splits[view.color].whole
    found = {category: figures.datum(replaced(at, view.color, whole), category, UNSPLIT)
             for at, category, _ in targets}  # fmt: skip
    return {category: one for category, one in found.items() if one is not None}


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
            yield Target(at, _code(at, one, view.categories), _code(at, one, view.color))


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
