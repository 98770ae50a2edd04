"""The figures that the finder finds: by theme and package, each with its codes."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from scripts.model import addresses
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.model.quantity import digits
from scripts.pages.parts.themes import by_theme, theme_name
from scripts.pages.publication import Publication
from scripts.pages.records.figures import figure_key, figure_value
from scripts.pages.records.filters import Codes, Filters
from scripts.pages.records.reports import report_labels
from scripts.report.figures import Figure, figure_table, figures_of
from scripts.report.names.headings import Heading, headings
from scripts.report.names.naming import SEPARATOR, Namer
from scripts.text.words import say


@dataclass(frozen=True)
class Entry:
    """A figure in the finder."""

    key: str
    shown: str
    phrases: tuple[str, ...]
    """Its name, phrase by phrase."""
    heading: Heading
    """Which of these it shares with the figures around it."""
    value: str
    unit: str
    number: str
    """The value as a machine writes it; empty where it is masked."""
    codes: Codes
    away: int = 0
    """How far from the country that the edition is about: 0 all of it, 1 a part, 2 elsewhere."""

    @property
    def name(self) -> str:
        """Its whole name."""
        return SEPARATOR.join(self.phrases)

    @property
    def above(self) -> str:
        """What the heading above it says of its name; nothing where it stands alone."""
        return SEPARATOR.join(self.phrases[at] for at in self.heading)

    @property
    def pieces(self) -> Sequence[tuple[bool, str]]:
        """Its name from begin to end, each piece with whether the heading says it.

        A row that has nothing of its own says what is counted once more.
        """
        at_all = [at for at in range(len(self.phrases)) if at not in self.heading] or [0]
        said = [
            (at not in at_all, f"{phrase}{SEPARATOR}" if at < at_all[0] else
             f"{SEPARATOR if at > at_all[0] else ''}{phrase}")
            for at, phrase in enumerate(self.phrases)
        ]  # fmt: skip
        parts = groupby(said, key=lambda one: one[0])
        return [(above, "".join(text for _, text in some)) for above, some in parts]


@dataclass(frozen=True)
class Run:
    """Figures under one heading; some have none."""

    start: int
    heading: str
    entries: tuple[Entry, ...]


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
    start: int = 0
    """How many figures stand before its own."""

    @property
    def runs(self) -> Sequence[Run]:
        """Its figures under their headings, in their order."""
        found, start = [], self.start
        for above, some in groupby(self.entries, key=lambda one: one.above):
            found.append(Run(start, above, tuple(some)))
            start += len(found[-1].entries)
        return found


@dataclass(frozen=True)
class Theme:
    """A theme with its packages that have figures."""

    code: str
    name: str
    groups: tuple[Group, ...]

    @property
    def start(self) -> int:
        """How many figures stand before its own."""
        return self.groups[0].start


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
    return _numbered(
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
    )


def _numbered(themes: Iterable[Theme]) -> list[Theme]:
    """Say of every package how many figures stand before its own."""
    made, start = [], 0
    for theme in themes:
        groups = []
        for group in theme.groups:
            groups.append(replace(group, start=start))
            start += len(group.entries)
        made.append(replace(theme, groups=tuple(groups)))
    return made


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
    for one, heading in _headed(figures_of(catalog, package), names):
        yield Entry(
            one.key,
            figure_key(catalog, package, one, language),
            tuple(phrase.words for phrase in names.phrases(one)),
            heading,
            figure_value(catalog, one, language),
            names.label("unit", one.cell("unit")),
            digits(one.value),
            filters.codes(package, one),
            filters.away(package, one),
        )


def _headed(figures: Iterable[Figure], names: Namer) -> Iterator[tuple[Figure, Heading]]:
    """Give every figure with its heading: none goes beyond a section of the report."""
    for _, some in groupby(figures, key=lambda one: one.section):
        section = list(some)
        yield from zip(section, headings([names.phrases(one) for one in section]), strict=True)
