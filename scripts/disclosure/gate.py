"""Every small count of a sensitive population, printed or by difference, carries a decision."""

from collections.abc import Iterator, Mapping

from scripts.checks.parts import crossings, parts_of
from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.model.problem import Problem
from scripts.model.quantity import Quantity, added, is_whole, times
from scripts.report.figures import Figure, figure_table, figures_of


def gate_problems(catalog: Catalog) -> list[Problem]:
    """Say every small sensitive count that nobody decided on."""
    return [
        problem
        for package in catalog.packages
        for rule in (_counts, _differences)
        for problem in rule(catalog, package)
    ]


def sensitive(catalog: Catalog, package: Package, figure: Figure) -> bool:
    """Tell whether a figure counts people of a population that no list calls not sensitive.

    A list that could not be read, or lacks the code, has its own problem: nothing is added to it.
    """
    resource, code = figure_table(catalog, package), figure.code("population")
    if resource is None or not code:
        return False
    key = resource.reference("population")
    if key is None:
        return True
    target = catalog.target(package, key)
    if target is None or not target.readable:
        return False
    population = catalog.row(package, resource, "population", code)
    return bool(population) and population.get("sensitive") is not False


def small(catalog: Catalog, value: Quantity | None) -> bool:
    """Tell whether a count could single somebody out. Zero could not."""
    return value is not None and 0 < value < catalog.edition.mask_below and is_whole(value)


def _counts(catalog: Catalog, package: Package) -> Iterator[Problem]:
    for one in figures_of(catalog, package):
        undecided = not one.decided and small(catalog, one.value)
        if undecided and sensitive(catalog, package, one):
            place = _place(catalog, package)
            yield Problem("small-count", place, one.row, "conf_status", one.conf_status)


def _differences(catalog: Catalog, package: Package) -> Iterator[Problem]:
    """A whole less its part, or less two crossing parts, is a count as well."""
    figures = {one.key: one for one in figures_of(catalog, package)}
    for factors, part in _sums(catalog, package):
        if not factors.keys() <= figures.keys() or figures[part].decided:
            continue
        one = figures[part]
        difference = _difference(factors, figures)
        if small(catalog, difference) and sensitive(catalog, package, one):
            place, details = _place(catalog, package), {"terms": _write(factors)}
            yield Problem(
                "small-difference", place, one.row, "conf_status", one.conf_status, details
            )


def _sums(catalog: Catalog, package: Package) -> Iterator[tuple[Mapping[str, int], str]]:
    """Give the differences that readers may compute, each with the part that it would tell."""
    for part in parts_of(catalog, package):
        yield {part.whole: 1, part.part: -1}, part.part
    for one in crossings(catalog, package):
        yield {one.whole: 1, one.first: -1, one.second: -1, one.inner: 1}, one.inner


def _difference(factors: Mapping[str, int], figures: Mapping[str, Figure]) -> Quantity | None:
    """Compute a difference; nothing where a figure of it is masked."""
    values = [(factor, figures[key].value) for key, factor in factors.items()]
    if any(value is None for _, value in values):
        return None
    return added(times(value or 0, factor) for factor, value in values)


def _write(factors: Mapping[str, int]) -> str:
    signs = ((" - " if sign < 0 else " + ") + key for key, sign in factors.items())
    return "".join(signs).removeprefix(" + ")


def _place(catalog: Catalog, package: Package) -> str:
    resource = figure_table(catalog, package)
    return package.file_path(resource) if resource else package.path
