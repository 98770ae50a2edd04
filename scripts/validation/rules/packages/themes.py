"""Rules for themes: each has an address of its own, and one that is listed is spelled alike."""

from collections.abc import Iterator
from difflib import get_close_matches

from scripts.model.addresses import OTHER, theme_code
from scripts.model.catalog import Catalog
from scripts.model.problem import Problem
from scripts.report.figures import figure_table
from scripts.report.series.years import series
from scripts.report.themes import LIST, theme_names

ALIKE = 0.8
"""Names that have so much in common may be one name, mistyped."""


def theme_problems(catalog: Catalog) -> Iterator[Problem]:
    """Say every theme of whose name no address is left, and every one that has another's."""
    first: dict[str, str] = {}
    for package in catalog.packages:
        theme = package.stated("theme")
        code = theme_code(theme) if theme else OTHER
        if not code or first.setdefault(code, theme) != theme:
            yield Problem("theme-address", package.path, None, "theme", theme)


def unknown_themes(catalog: Catalog) -> Iterator[Problem]:
    """Say every theme that is mistyped, and figures without the theme that they had.

    A theme need not be listed: it is mistyped if it is written nearly as one that is, or if the
    same package of another year has one that is.
    """
    listed = list(theme_names(catalog)) if _certain(catalog) else []
    stated = {one.stated("theme") for one in catalog.packages}
    unused = [one for one in listed if one not in stated]
    for package in catalog.packages if listed else ():
        theme = package.stated("theme")
        others = {one.stated("theme") for one in series(catalog, package)}
        alike = [one for one in listed if one in others]
        if not theme and figure_table(catalog, package) and (alike or unused):
            details = {"known": ", ".join(alike or unused)}
            yield Problem("theme-missing", package.path, None, "theme", "", details)
        elif theme and theme not in listed:
            near = get_close_matches(theme, listed, 1, ALIKE) or alike
            if near:
                details = {"known": ", ".join(near)}
                yield Problem("theme-unknown", package.path, None, "theme", theme, details)


def _certain(catalog: Catalog) -> bool:
    """Tell whether no listed theme stands in a row with a fault."""
    return all(one.certain("code") for package in catalog.packages
               if (one := package.resource(LIST)))  # fmt: skip
