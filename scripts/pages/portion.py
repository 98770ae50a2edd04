"""All that is published of one package, as one piece: its pages, files and what is to be drawn.

It is made again only where something has changed that it is made of.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from scripts.drawing.picture import Drawing
from scripts.model import addresses
from scripts.model.errors import BuildFailed
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.pages.kinds.package import package_page
from scripts.pages.page import Page
from scripts.pages.parts.description import alone
from scripts.pages.publication import Publication
from scripts.report.kin import kin


@dataclass(frozen=True)
class Portion:
    """Pages by language, files below ``data/``, and drawings by language and view."""

    pages: Mapping[Language, Page]
    files: Mapping[str, bytes]
    drawings: Mapping[tuple[Language, str], Drawing]


def portions(publication: Publication) -> dict[str, Portion]:
    """Give the portion of every package by its name; those that are kept are not made again."""
    return {
        one.name: publication.kept.made("pages", ("portion", *made_of(publication, one)),
                            partial(portion, publication, one))
        for one in publication.catalog.packages
    }  # fmt: skip


def portion(publication: Publication, package: Package) -> Portion:
    """Make all that is published of a package."""
    languages = publication.catalog.languages
    return Portion(
        {one: package_page(publication, package, one) for one in languages},
        _distinct(_files(publication, package)),
        {
            (language, chart.view.name): chart.drawing
            for language in languages
            for chart in publication.charts_of(package, language)
        },
    )


def _files(publication: Publication, package: Package) -> Iterator[tuple[str, bytes]]:
    for file in publication.downloads_of(package):
        yield f"{package.name}/{file.path}", file.content
    for place, language in enumerate(publication.catalog.languages):
        for chart in publication.charts_of(package, language):
            view = chart.view.name
            yield addresses.chart_file(package.name, view, language, "vl.json"), chart.json
            if not place:  # the rows of a chart are the same in all languages
                yield addresses.chart_csv(package.name, view), chart.csv


def _distinct(files: Iterable[tuple[str, bytes]]) -> dict[str, bytes]:
    """Give files by path. Raises BuildFailed where two have the same."""
    found: dict[str, bytes] = {}
    for path, content in files:
        if path in found:
            raise BuildFailed(f"two files for {addresses.DATA}{path}")
        found[path] = content
    return found


def made_of(publication: Publication, package: Package) -> tuple[object, ...]:
    """Name all that a package's portion is made of."""
    edition, languages = publication.edition, publication.catalog.languages
    ledger = publication.ledgers.get("")
    return (
        repr(edition),
        publication.site.url,
        package.name,
        kin(publication.catalog, package),
        [alone(publication, package, one) for one in languages],
        ledger.name if ledger else "",
    )
