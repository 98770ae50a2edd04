"""Keys of figures: which there are in a report, and where in its files each stands."""

from scripts.model.catalog import Catalog
from scripts.report.figures import figure_table, figures_of
from scripts.report.printed_numbers import printed_numbers_of
from scripts.report.tables import place_key, table

Address = tuple[str, int]
"""A file, and a row of it."""


def figure_keys(catalog: Catalog, report: str) -> set[str] | None:
    """Give every figure key of a report, or nothing where a fault leaves some unknown.

    A row with a fault elsewhere still has its key, so that it is not said to be missing.
    """
    found: set[str] = set()
    for package in catalog.packages if catalog.complete else ():
        resource = package.resource("figures")
        if resource is None or package.stated("report") != report:
            continue
        if not resource.certain("figure"):
            return None
        found |= set(resource.frame["figure"])
        # A mistyped key has its own problem; the number at that place is there.
        if resource.has("section", "position"):
            pairs = zip(resource.frame["section"], resource.frame["position"], strict=True)
            found |= {place_key(section, position) for section, position in pairs}
    return found if catalog.complete else None


def address_of(catalog: Catalog, report: str, figure: str) -> Address:
    """Give the file and the row of a figure; of a withheld one, its row in the ledger."""
    for package in catalog.packages:
        if package.stated("report") != report:
            continue
        resource = figure_table(catalog, package)
        for one in figures_of(catalog, package) if resource else ():
            if resource and one.key == figure:
                return package.file_path(resource), one.row
        ledger = table(catalog, package, "printed_numbers")
        for number in printed_numbers_of(catalog, package) if ledger else ():
            if ledger and number.key == figure:
                return package.file_path(ledger), number.row
    raise KeyError(figure)
