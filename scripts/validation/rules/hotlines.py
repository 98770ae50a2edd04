"""Rules for hotlines: each is the very number that the report prints at its place."""

from collections.abc import Iterator

from scripts.model.catalog import Catalog
from scripts.model.problem import Problem
from scripts.report.hotlines import hotlines_of
from scripts.report.printed_numbers import ledger


def hotline_problems(catalog: Catalog) -> Iterator[Problem]:
    """Say every hotline that its report's ledger prints otherwise.

    A place that the ledger does not have is a problem of the foreign key.
    """
    for package in catalog.packages:
        resource = package.resource("hotlines")
        listed = ledger(catalog, package.stated("report"))
        for one in hotlines_of(catalog, package):
            number = listed.get(one.key)
            if resource and number is not None and number.printed != one.number:
                # What the ledger does not print is told nowhere, and not here either.
                details = {"printed": number.printed}
                place = package.file_path(resource)
                yield Problem("hotline", place, one.row, "hotline", one.number, details)
