"""All that is published of one package, as one piece: its pages, files and what is to be drawn.

It is made again only where something has changed that it is made of.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

from scripts.charts.look.sheet import COLUMN, NARROW
from scripts.drawing.picture import Drawing
from scripts.model import addresses
from scripts.model.addresses import Site
from scripts.model.catalog import Catalog
from scripts.model.content import Content
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.model.plan import add
from scripts.pages.cards.packages import package_cards
from scripts.pages.kinds.package import package_page
from scripts.pages.page import Page
from scripts.pages.parts.charts.embedded import embedded
from scripts.pages.parts.charts.imprint import imprint
from scripts.pages.parts.description import alone
from scripts.pages.parts.downloads import Brief, brief
from scripts.pages.publication import Publication
from scripts.report.kin import digests, kin
from scripts.text.words import speaking

SPECS = {COLUMN: "vl.json", NARROW: "narrow.vl.json"}
"""Kinds of the files with specs, by the sheet that each is made for."""
FEW = 4
"""Packages of so many kin are made apart."""


@dataclass(frozen=True)
class Portion:
    """Pages by language, files below ``data/``, cards by path, drawings by language and view."""

    pages: Mapping[Language, Page]
    files: Mapping[str, Content]
    cards: Mapping[str, bytes]
    drawings: Mapping[tuple[Language, str], Drawing]
    embedded: Mapping[tuple[Language, str], str]
    """The pages with a chart alone, before the picture is in them."""
    briefs: Mapping[Language, Brief]
    """What the list of packages says of it, by language."""


class Part(NamedTuple):
    """A package to be made in another process, with all that its portion is made of."""

    catalog: Catalog
    site: Site
    repeated: frozenset[str]
    name: str

    @property
    def alone(self) -> bool:
        """Tell whether it is cheaper to hand over the kin than to share what is found for them.

        What is made of a large table is too large to be handed back.
        """
        tables = (one for package in self.catalog.packages for one in package.resources)
        return len(self.catalog.packages) <= FEW and not any(one.on_disk for one in tables)


def portions(
    publication: Publication, packages: Sequence[Package] | None = None
) -> dict[str, Portion]:
    """Give the portions of packages, or of all, by name; those that are kept are not made again.

    Packages of few kin are pieces of their own. Those of many, as the packages of a report are,
    are made one after the other, as they share most of what is found for them.
    """
    if packages is None:
        packages = publication.catalog.packages
    parts = {one.name: _part(publication, one) for one in packages}
    pieces = [(("portion", *made_of(publication, one)), parts[one.name]) for one in packages]
    found = {
        part.name: publication.kept.made("pages", made, partial(_portion_here, publication, part))
        for made, part in pieces if not part.alone
    }  # fmt: skip
    apart = [(made, part) for made, part in pieces if part.alone]
    made = publication.kept.each("pages", portion_there, apart)
    found |= {part.name: one for (_, part), one in zip(apart, made, strict=True)}
    return {one.name: found[one.name] for one in packages}


def _portion_here(publication: Publication, part: Part) -> Portion:
    return portion(publication, _named(publication.catalog, part.name))


def portion_there(part: Part) -> Portion:
    """Make the portion of a package from its part of a publication."""
    publication = Publication(part.catalog, part.site, part_of=part.repeated)
    with speaking(part.catalog.edition.words):
        return portion(publication, _named(part.catalog, part.name))


def _part(publication: Publication, package: Package) -> Part:
    catalog = publication.catalog
    part = Catalog(kin(catalog, package), catalog.complete, catalog.edition)
    return Part(part, publication.site, publication.repeated, package.name)


def _named(catalog: Catalog, name: str) -> Package:
    found = catalog.package(name)
    if found is None:
        raise KeyError(name)
    return found


def portion(publication: Publication, package: Package) -> Portion:
    """Make all that is published of a package."""
    languages = publication.catalog.languages
    files: dict[str, Content] = {}
    for path, content in _files(publication, package):
        add(files, path, content, addresses.DATA)
    charts = {
        (language, chart.view.name): chart
        for language in languages
        for chart in publication.charts_of(package, language)
    }
    return Portion(
        {one: package_page(publication, package, one) for one in languages},
        files,
        {
            f"{language}/{path}": content
            for language in languages
            for path, content in package_cards(publication, package, language).items()
        },
        {
            (language, view): chart.drawing(imprint(publication, package, chart, language))
            for (language, view), chart in charts.items()
        },
        {
            (language, view): embedded(publication, package, chart, language)
            for (language, view), chart in charts.items()
        },
        {one: brief(publication, package, one) for one in languages},
    )


def _files(publication: Publication, package: Package) -> Iterator[tuple[str, Content]]:
    for file in publication.downloads_of(package):
        yield f"{package.name}/{file.path}", file.content
    for place, language in enumerate(publication.catalog.languages):
        for chart in publication.charts_of(package, language):
            view = chart.view.name
            for sheet, kind in SPECS.items():
                yield addresses.chart_file(package.name, view, language, kind), chart.json(sheet)
            if not place:  # the rows of a chart are the same in all languages
                yield addresses.chart_csv(package.name, view), chart.csv


def made_of(publication: Publication, package: Package) -> tuple[object, ...]:
    """Name all that a package's portion is made of."""
    catalog = publication.catalog
    return (
        publication.edition.digest,
        publication.site.url,
        package.name,
        digests(catalog, package),
        [alone(publication, package, one) for one in catalog.languages],
    )
