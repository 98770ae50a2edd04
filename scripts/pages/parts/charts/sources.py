"""Where a chart's numbers come from: the sections of the reports that print them, or a table."""

from collections.abc import Iterator
from dataclasses import dataclass

from scripts.charts.chart import Chart
from scripts.model import addresses
from scripts.model.language import Language, Words
from scripts.model.package import Package
from scripts.pages.parts.anchors import anchors
from scripts.pages.publication import Publication
from scripts.pages.records.figures import section_number
from scripts.report.themes import theme_packages
from scripts.validation.reading.descriptor import text

SHOWN = 4
"""So many sections of a report are named; the others are counted."""


@dataclass(frozen=True)
class Source:
    """A report, or who else a package is from, with links to the places in it."""

    title: Words
    """Its name, the short one where it has one: enough where the page around it names the rest."""
    whole: Words
    """Its name in full, with who published it and when: for what is looked at elsewhere."""
    places: tuple[tuple[str, str], ...]
    """Their names, and their paths below a language's root."""
    table: bool = False
    """True where the places are tables of the package, and not sections of a report."""

    @property
    def kind(self) -> str:
        """The key of the word for what the places are."""
        if self.table:
            return "under.table"
        return "under.section" if len(self.places) == 1 else "under.sections"

    @property
    def shown(self) -> tuple[tuple[str, str], ...]:
        """The places to name."""
        return self.places[:SHOWN]

    @property
    def more(self) -> int:
        """How many more there are."""
        return len(self.places) - len(self.shown)


def sources(
    publication: Publication, package: Package, chart: Chart, language: Language
) -> list[Source]:
    """Give the sources of what a chart draws: its page, its frame and its picture name them."""
    return publication.once(_sources, package, chart, language)


def _sources(
    publication: Publication, package: Package, chart: Chart, language: Language
) -> list[Source]:
    owners: dict[str, Package] = {}
    places: dict[str, dict[str, str]] = {}
    for owner, code, number in _sections(publication, package, chart, language):
        report = owner.stated("report")
        owners.setdefault(report, owner)
        places.setdefault(report, {}).setdefault(number, addresses.section(owner.name, code))
    found = [Source(*titles(owners[one], language), tuple(places[one].items())) for one in places]
    return found or [_table(publication, package, chart, language)]


def _sections(
    publication: Publication, package: Package, chart: Chart, language: Language
) -> Iterator[tuple[Package, str, str]]:
    """Find the figures that a chart names, also in formulas: package, section and its number."""
    rows = [(row["figure"], row["period"]) for row in chart.table]
    for formula, period in dict.fromkeys(rows):
        words = str(formula).split()
        report = _report(publication, package, str(period)) if words else ""
        for word in words:
            found = publication.figures.get(f"{report}:{word}")
            if found is not None:
                owner, code = found.package, found.record.section
                number = section_number(publication.catalog, owner, "figures", code, language)
                yield owner, code, number


def _report(publication: Publication, package: Package, period: str) -> str:
    """Name the report on a period: the package's own, or that of its theme's other year."""
    members = theme_packages(publication.catalog, package.stated("theme"))
    same = [one for one in (package, *members) if one.stated("period") == period]
    return (same[0] if same else package).stated("report")


def titles(package: Package, language: Language) -> tuple[Words, Words]:
    """Name the first source of a package, shortly where it says how, and in full."""
    listed = package.descriptor.get("sources")
    first = listed[0] if isinstance(listed, list) and listed else {}
    short, whole = (text(first, name, package.languages) for name in ("short", "title"))
    return (short or whole).words(language), (whole or short).words(language)


def _table(publication: Publication, package: Package, chart: Chart, language: Language) -> Source:
    table = chart.view.resource
    resource = package.resource(table)
    name = (resource.title.in_(language) if resource else "") or table
    anchor = anchors(publication.catalog, package).get(table, addresses.table_anchor(table))
    path = f"{addresses.package_page(package.name)}#{anchor}"
    return Source(*titles(package, language), ((name, path),), table=True)
