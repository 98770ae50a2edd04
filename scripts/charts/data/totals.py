"""What the parts of a stack make up: a printed whole, or the sum of a plain table's rows."""

from collections.abc import Iterable, Mapping, Sequence

from scripts.charts.data.datum import Datum, Stack, grouped
from scripts.charts.data.selection import Selection
from scripts.charts.data.source import printers
from scripts.charts.model import Source
from scripts.checks.parts import partitions
from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.model.quantity import added
from scripts.report.figures import Figure, figures_of


def sums(data: Iterable[Datum]) -> dict[Stack, Datum]:
    """Add up the rows of a plain table; where one has no value there is no total."""
    stacks = grouped(data, lambda one: one.stack)
    return {
        place: Datum(
            place[0], added(one.value or 0 for one in parts), period=place[1], panel=place[2]
        )
        for place, parts in stacks.items()
        if all(one.value is not None for one in parts)
    }


def wholes(
    source: Source, selections: Sequence[Selection], data: Iterable[Datum]
) -> dict[Stack, Datum]:
    """Give the wholes of stacks that show all of their parts.

    Printed values are not added up here: a whole is known by its codes (women and men are all),
    or by a partition that its package calls exhaustive.
    """
    by_codes = {one.stack: one for held in selections for one in held.wholes.values()}
    packages = printers(source)
    found: dict[Stack, Datum] = {}
    for place, parts in grouped(data, lambda one: one.stack).items():
        whole = by_codes.get(place) if len(parts) > 1 else None
        whole = whole or _by_partition(source.catalog, packages, parts)
        told = all(one.value is not None for one in parts)
        if told and whole is not None and whole.value is not None:
            found[place] = whole
    return found


def _by_partition(
    catalog: Catalog, packages: Iterable[Package], parts: Sequence[Datum]
) -> Datum | None:
    """Find the printed whole of which exactly these figures are the parts."""
    keys = frozenset(one.figure for one in parts)
    for package in packages:
        same = package.stated("period") == parts[0].period
        whole = catalog.once(_partitions, package).get(keys) if same else None
        if whole is not None:
            return Datum(parts[0].category, whole.value, period=parts[0].period, figure=whole.key,
                         qualifier=whole.qualifier, panel=parts[0].panel)  # fmt: skip
    return None


def _partitions(catalog: Catalog, package: Package) -> Mapping[frozenset[str], Figure]:
    """Give the wholes of a package by the keys of the parts; one that could not be read is none."""
    figures = {one.key: one for one in figures_of(catalog, package)}
    found = partitions(catalog, package)
    return {
        frozenset(parts): figures[whole] for (whole, _), parts in found.items() if whole in figures
    }
