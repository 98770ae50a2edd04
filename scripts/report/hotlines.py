"""Hotlines: telephone numbers for help, as a report prints them."""

from dataclasses import dataclass

from scripts.model.catalog import Catalog
from scripts.model.language import Text, translated
from scripts.model.package import Package
from scripts.report.tables import cell, number, place_key, rows


@dataclass(frozen=True, eq=False)
class Hotline:
    """One telephone number with its agency, and the place where the report prints it."""

    number: str
    agency: str
    purpose: Text
    note: Text
    section: str
    position: int
    row: int = 0

    @property
    def key(self) -> str:
        """The place of its printed number."""
        return place_key(self.section, self.position)


def hotlines_of(catalog: Catalog, package: Package) -> tuple[Hotline, ...]:
    """Give the hotlines that a package lists, in the order of its file."""
    return tuple(
        Hotline(
            cell(row, "hotline"),
            cell(row, "agency"),
            translated(row, "purpose", catalog.languages),
            translated(row, "note", catalog.languages),
            cell(row, "section"),
            int(number(row, "position") or 0),
            at,
        )
        for at, row in rows(catalog, package, "hotlines")
    )
