"""A view's filters applied to the figures of its theme: one datum a mark."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from typing import Any

from scripts.charts.data.datum import UNSPLIT, Datum
from scripts.charts.data.figures import COMPLEMENTS, Codes, Figures, replaced
from scripts.charts.data.masking import whole_where_hidden
from scripts.checks.parts import codes
from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.model.view import ANY, View
from scripts.report.naming import DIMENSIONS
from scripts.report.scope import scope

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
    members = catalog.theme_packages(theme) if theme and period else []
    others = [one for one in members if one.figures and one.stated("period") not in {"", period}]
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
    return whole_where_hidden(data, _wholes(figures, view, list(marks))) if splits(view) else data


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
    whole = COMPLEMENTS[view.color].whole
    found = {category: figures.datum(replaced(at, view.color, whole), category, UNSPLIT)
             for at, category, _ in marks}  # fmt: skip
    return {category: one for category, one in found.items() if one is not None}


def splits(view: View) -> bool:
    """Tell whether the colours are the two parts of a whole, such as women and men."""
    one = COMPLEMENTS.get(view.color)
    return one is not None and set(view.filters.get(view.color, ())) == {one.code, one.part}


def matches(code: object, wanted: Sequence[str]) -> bool:
    """Tell whether a row's code is asked for; ``*`` asks for codes that are no group or total."""
    text = str(code or "")
    return text in wanted or (ANY in wanted and text != "" and not text.startswith(("X-", "_")))


def _targets(figures: Figures, view: View) -> Iterator[Target]:
    """Give the codes of every mark: those that rows have, and the complements asked for."""
    for row in figures.records:
        choices = [_choices(row, field, wanted) for field, wanted in view.filters.items()]
        for chosen in product(*choices):
            at = codes(row)
            for field, code in zip(view.filters, chosen, strict=True):
                at = replaced(at, field, code) if field in DIMENSIONS else at
            yield at, _code(at, row, view.categories), _code(at, row, view.color)


def _code(at: Codes, row: Mapping[str, Any], field: str) -> str:
    return at[DIMENSIONS.index(field)] if field in DIMENSIONS else str(row.get(field) or "")


def _choices(row: Mapping[str, Any], field: str, wanted: Sequence[str]) -> list[str]:
    """Give the codes for which a row can stand: its own, and one computed from it."""
    code = str(row.get(field) or "")
    own = [code] if matches(code, wanted) else []
    one = COMPLEMENTS.get(field)
    if one and one.code in wanted and code in {one.whole, one.part}:
        own.append(one.code)
    return list(dict.fromkeys(own))
