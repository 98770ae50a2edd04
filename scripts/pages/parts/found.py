"""The figures that the finder finds: by theme and package, each with its codes."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from scripts.model import addresses
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.model.quantity import digits
from scripts.pages.parts.themes import by_theme, theme_name
from scripts.pages.publication import Publication
from scripts.pages.records.figures import figure_key, figure_value
from scripts.pages.records.filters import Codes, Filters
from scripts.pages.records.reports import report_labels
from scripts.report.figures import figure_table, figures_of
from scripts.text.words import say


@dataclass(frozen=True)
class Entry:
    """A figure in the finder."""

    key: str
    shown: str
    name: str
    value: str
    number: str
    """The value as a machine writes it; empty where it is masked."""
    codes: Codes


@dataclass(frozen=True)
class Group:
    """The figures of one package."""

    package: str
    heading: str
    """Its title, where its theme has several packages with figures."""
    path: str
    caption: str
    report: str
    """Which report it is of, in words, where there are several."""
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class Theme:
    """A theme with its packages that have figures."""

    code: str
    name: str
    groups: tuple[Group, ...]


def found(publication: Publication, language: Language) -> Sequence[Theme]:
    """Give all figures by theme and package, in the order of the list of packages."""
    return publication.once(_found, language)


def count(themes: Iterable[Theme]) -> int:
    """Count the figures of themes."""
    return sum(len(group.entries) for theme in themes for group in theme.groups)


def portion(themes: Iterable[Theme], start: int, size: int) -> list[Theme]:
    """Take so many figures, beginning with the one at ``start``, with their themes and packages."""
    taken = []
    for theme in themes:
        groups = []
        for group in theme.groups:
            entries = group.entries[max(start, 0) : max(start + size, 0)]
            groups += [replace(group, entries=entries)] if entries else []
            start -= len(group.entries)
        taken += [replace(theme, groups=tuple(groups))] if groups else []
    return taken


def _found(publication: Publication, language: Language) -> Sequence[Theme]:
    members = {
        theme: [one for one in packages if figure_table(publication.catalog, one)]
        for theme, packages in by_theme(publication).items()
    }
    labels = report_labels(
        publication.catalog, (one for some in members.values() for one in some), language
    )
    filters = publication.once(Filters)
    return [
        Theme(
            addresses.theme_code(theme) or addresses.OTHER,
            theme_name(publication, theme, language),
            tuple(
                _group(filters, one, language, labels[one.name], headed=len(packages) > 1)
                for one in packages
            ),
        )
        for theme, packages in members.items()
        if packages
    ]


def _group(
    filters: Filters, package: Package, language: Language, report: str, *, headed: bool
) -> Group:
    title = package.named(language)
    return Group(
        package.name,
        title if headed else "",
        addresses.package_page(package.name),
        say(language, "finder.package", title=title),
        report,
        tuple(_entries(filters, package, language)),
    )


def _entries(filters: Filters, package: Package, language: Language) -> Iterator[Entry]:
    publication = filters.publication
    catalog, names = publication.catalog, publication.namer(package, language)
    for one in figures_of(catalog, package):
        yield Entry(
            one.key,
            figure_key(catalog, package, one, language),
            names.name(one),
            figure_value(catalog, one, language),
            digits(one.value),
            filters.codes(package, one),
        )
