"""Where hand-written pages stand, and to which report each belongs.

A file that is named by a year, as in ``themes/<theme>/2031.md``, is of the report on that year. It
stands at the address of its folder while its year is the newest there, else at its own.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from scripts.model import addresses
from scripts.model.catalog import Catalog
from scripts.pages.prose.links import INDEX, address
from scripts.report.series.reports import own_reports, reports
from scripts.report.themes import theme_years, themes

DATED = re.compile(r"(?P<folder>(?:.*/)?)(?P<year>\d{4}[\d-]*)\.md")


class Place(NamedTuple):
    """Where a file stands and what it is of."""

    path: str
    reports: tuple[str, ...] = ()
    """The reports in which it looks things up: that of its year, or those of the edition.

    The figures that it quotes are of the first one, the newest.
    """
    period: str = ""
    """The year that it was written for; '' where it was written for none."""
    folder: str = ""
    """The address that shows the newest of the years that it is one of."""

    @property
    def older(self) -> bool:
        """Tell whether its folder shows a newer year."""
        return bool(self.period) and self.path != self.folder


Places = Mapping[str, Place]
"""Where each file of a language stands, by its path."""


def is_home(file: str) -> bool:
    """Tell whether a file is the home page of a year."""
    found = DATED.fullmatch(file)
    return found is not None and not found["folder"]


def places(catalog: Catalog, files: Iterable[str]) -> Places:
    """Give every file its place."""
    listed = sorted(files)
    return {file: _place(catalog, file, listed) for file in listed}


def _place(catalog: Catalog, file: str, files: Sequence[str]) -> Place:
    found = DATED.fullmatch(file)
    report = _dated(catalog).get(found["year"], "") if found else ""
    if found is None or not report:
        return Place(address(file), tuple(one.code for one in own_reports(catalog)))
    folder, period = found["folder"], reports(catalog)[report].period
    newest = found["year"] == _newest(catalog, folder, files)
    path = folder if newest else addresses.of_year(folder, period)
    return Place(path, (report,), period, folder)


def _dated(catalog: Catalog) -> dict[str, str]:
    """Give the report on each year, by the year's part of addresses; those of the edition first."""
    found = [*own_reports(catalog), *reports(catalog).values()]
    return {addresses.year_code(one.period): one.code for one in reversed(found) if one.period}


def _newest(catalog: Catalog, folder: str, files: Sequence[str]) -> str:
    """Give the year that the address of a folder shows; none where a page of no year stands there.

    Where nobody has written of the newest year of a theme, or at home, a page is made for it.
    """
    if {f"{folder}{INDEX}", f"{folder.removesuffix('/')}.md"} & set(files):
        return ""
    return addresses.year_code(newest_made(catalog, folder)) or max(
        found["year"] for one in files if (found := DATED.fullmatch(one))
        and found["folder"] == folder and found["year"] in _dated(catalog)
    )  # fmt: skip


def ways(catalog: Catalog, stand: Places, folder: str) -> list[tuple[str, str]]:
    """Give the years of a page that is no theme's, the newest first, each with its path."""
    found = {one.path: one.period for one in stand.values() if one.period and one.folder == folder}
    newest = newest_made(catalog, folder)
    made = {**found, folder: found.get(folder, newest)} if newest else found
    return sorted(((year, path) for path, year in made.items()), reverse=True)


def years_for(catalog: Catalog, file: str) -> list[str]:
    """Give the names that a page of a theme or at home can have, where it has the name of another.

    Elsewhere a name that looks like a year may be any name.
    """
    found = DATED.fullmatch(file)
    if found is None or not (is_home(file) or _theme(catalog, found["folder"])):
        return []
    theme = _theme(catalog, found["folder"])
    years = theme_years(catalog, theme) if theme else own_reports(catalog)
    known = [addresses.year_code(one.period) for one in years if one.period]
    return [] if found["year"] in known else known or ["–"]


def newest_made(catalog: Catalog, folder: str) -> str:
    """Give the newest year of which a page is made at this address, if nobody wrote one."""
    if not folder:
        return next((one.period for one in own_reports(catalog)), "")
    theme = _theme(catalog, folder)
    return theme_years(catalog, theme)[0].period if theme else ""


def _theme(catalog: Catalog, folder: str) -> str:
    """Give the theme whose pages stand in a folder; '' for any other folder."""
    return next((one for one in themes(catalog) if addresses.theme_page(one) == folder), "")
