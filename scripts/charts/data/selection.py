"""A view's filters applied to the figures of its theme: one datum a mark."""

from collections.abc import Iterator, Sequence
from itertools import product

from scripts.charts.data.datum import UNSPLIT, Datum
from scripts.charts.data.figures import Figures
from scripts.charts.data.masking import whole_where_hidden
from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.model.view import ANY, View
from scripts.report.codes import Codes, code, replaced
from scripts.report.dimensions import NAMES
from scripts.report.figures import Figure, figure_table
from scripts.report.scope import scope
from scripts.report.themes import theme_packages

Target = tuple[Codes, str, str]
"""What one mark stands for: codes, category, series."""


def select(catalog: Catalog, package: Package, view: View) -> list[Datum]:
    """Give the data of a view of figures, over all periods of the package's theme.

    What has no room for a second period, dots on one line and a map, shows the package's own.
    """
    own = package.stated("period")
    data = [one for member in _periods(catalog, package) for one in _of(catalog, member, view)]
    single = view.mark == "tile" or crowded(data)
    return [one for one in data if one.period == own] if single else data


def crowded(data: list[Datum]) -> bool:
    """Tell whether a place holds several figures."""
    return len({one.place for one in data}) < len(data)


def _periods(catalog: Catalog, package: Package) -> list[Package]:
    """Give the package and those of its theme that are of other periods, oldest first."""
    theme, period = package.stated("theme"), package.stated("period")
    members = theme_packages(catalog, theme) if theme and period else []
    others = [
        one for one in members
        if figure_table(catalog, one) and one.stated("period") not in {"", period}
    ]  # fmt: skip
    return sorted([package, *others], key=lambda one: one.stated("period"))


def _of(catalog: Catalog, package: Package, view: View) -> list[Datum]:
    figures = Figures(catalog, scope(catalog, package))
    marks = dict.fromkeys(_targets(figures, view))
    if view.shares:
        shares = (figures.share(at, category) for at, category, _ in marks)
        return [one for one in shares if one is not None]
    if view.loose:
        return [one for at, category, _ in marks for one in figures.every(at, category)]
    data = _single(figures, package, view, list(marks))
    split = is_split(figures, view)
    return whole_where_hidden(data, _wholes(figures, view, list(marks))) if split else data


def _single(figures: Figures, package: Package, view: View, marks: list[Target]) -> list[Datum]:
    """Give the one figure, or the complement, of each mark."""
    taken: dict[tuple[str, str, str], Datum] = {}
    for at, category, series in marks:
        one = figures.datum(at, category, series)
        if one is not None:
            keys = figures.same(at) or [one.figure]
            other = taken.setdefault(one.place, one)
            if other is not one or len(keys) > 1:
                names = ", ".join(dict.fromkeys([other.figure, *keys]))
                message = f"view {package.name}/{view.name}: several figures for one mark: {names}"
                raise ValueError(message)
    return list(taken.values())


def _wholes(figures: Figures, view: View, marks: list[Target]) -> dict[str, Datum]:
    whole = figures.splits[view.color].whole
    found = {category: figures.datum(replaced(at, view.color, whole), category, UNSPLIT)
             for at, category, _ in marks}  # fmt: skip
    return {category: one for category, one in found.items() if one is not None}


def is_split(figures: Figures, view: View) -> bool:
    """Tell whether the colours are the two parts of a whole, such as women and men."""
    one = figures.splits.get(view.color)
    return one is not None and set(view.filters.get(view.color, ())) == {one.rest, one.part}


def matches(code: object, wanted: Sequence[str]) -> bool:
    """Tell whether a row's code is asked for; ``*`` asks for codes that are no group or total."""
    text = str(code or "")
    return text in wanted or (ANY in wanted and text != "" and not text.startswith(("X-", "_")))


def _targets(figures: Figures, view: View) -> Iterator[Target]:
    """Give the codes of every mark: those that figures have, and the complements asked for."""
    for one in figures.records:
        choices = [_choices(figures, one, *wanted) for wanted in view.filters.items()]
        for chosen in product(*choices):
            at = one.codes
            for field, asked in zip(view.filters, chosen, strict=True):
                at = replaced(at, field, asked) if field in NAMES else at
            yield at, _code(at, one, view.categories), _code(at, one, view.color)


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
