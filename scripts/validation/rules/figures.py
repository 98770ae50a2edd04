"""Rules for resources of printed values: keys, masked cells."""

from collections.abc import Iterator

from scripts.model.catalog import Catalog
from scripts.model.problem import Problem
from scripts.report.figures import Figure, figure_table, figures_of
from scripts.report.vocabulary import SUPPRESSED


def figure_problems(catalog: Catalog) -> list[Problem]:
    """Apply the rules of figures to every package that has them."""
    found: list[Problem] = []
    for package in catalog.packages:
        resource = figure_table(catalog, package)
        if resource is None:
            continue
        place = package.file_path(resource)
        for figure in figures_of(catalog, package):
            found += _key(figure, place)
            found += _masked(figure, place)
    return found


def _key(figure: Figure, place: str) -> Iterator[Problem]:
    if figure.key != figure.place:
        details = {"right": figure.place}
        yield Problem("figure-key", place, figure.row, "figure", figure.key, details)


def _masked(figure: Figure, place: str) -> Iterator[Problem]:
    """A masked figure carries no value and says so."""
    if figure.masked and figure.value is not None:
        details = {"status": figure.conf_status}
        yield Problem("masked-value", place, figure.row, "value", "", details)
    if figure.masked and figure.obs_status != SUPPRESSED:
        yield Problem("masked-status", place, figure.row, "obs_status", figure.obs_status)
