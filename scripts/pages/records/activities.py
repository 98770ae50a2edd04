"""Activities as a reader meets them: what was done, by whom, where, when and with whom."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from scripts.model.language import Language
from scripts.model.package import Package
from scripts.pages.publication import Publication
from scripts.pages.records.counted import Counted, counted
from scripts.pages.records.figures import Section, by_section
from scripts.pages.records.places import place_lines
from scripts.report.activities import (
    Activity,
    activities_of,
    partners_of,
)
from scripts.report.names.saying import says
from scripts.report.tables import code_name

TABLES = ("activities", "activity_places", "activity_partners")
"""The resources about activities; a page shows them together."""


@dataclass(frozen=True)
class ActivityRow:
    """An activity as a reader meets it."""

    code: str
    title: str
    agency: str
    kind: str
    kind_code: str
    document: str
    """The number of a legal act, as printed."""
    places: tuple[str, ...]
    """Its places, one a line; areas of which nothing else is told share a line."""
    partners: tuple[str, ...]
    figures: tuple[Counted, ...]
    note: str
    members: tuple["ActivityRow", ...] = ()
    """Activities that the report counts together with this one."""
    known: bool = False
    """Whether what stands above the activity says its agency: then it is not seen again."""

    @property
    def counted(self) -> int:
        """How many activities it is: those that the report counts together count one by one."""
        return len(self.members) or 1


def activity_sections(
    publication: Publication, package: Package, language: Language
) -> tuple[Section[ActivityRow], ...]:
    """Give the activities of a package by section of the report."""
    return publication.once(_activity_sections, package, language)


def _activity_sections(
    publication: Publication, package: Package, language: Language
) -> tuple[Section[ActivityRow], ...]:
    rows = _Rows(publication, package, language)
    activities = activities_of(publication.catalog, package)
    alone = [(one.section, rows.row(one)) for one in activities if not one.group]
    sections = by_section(publication.catalog, package, "activities", alone, language)
    return tuple(_said_once(section) for section in sections)


def _said_once(section: Section[ActivityRow]) -> Section[ActivityRow]:
    """Say an agency where the title does not; one that has done all of it above the activities."""
    agencies = {row.agency for row in section.rows}
    known = {one for one in agencies if says(section.title, one) or says(one, section.title)}
    about = next(iter(agencies)) if len(agencies) == 1 < len(section.rows) else ""
    rows = tuple(_saying(row, {*known, about}) for row in section.rows)
    return replace(section, rows=rows, about=about)


def _saying(row: ActivityRow, known: Collection[str]) -> ActivityRow:
    """Say who carried out an activity, and each that is counted with it, unless it is known."""
    members = tuple(_saying(one, {row.agency}) for one in row.members)
    return replace(row, known=row.agency in known, members=members)


def kinds_of(sections: Iterable[Section[ActivityRow]]) -> list[tuple[str, str]]:
    """Give code and name of every kind of activity, by name."""
    rows = [row for section in sections for one in section.rows for row in one.members or (one,)]
    return sorted({(row.kind_code, row.kind) for row in rows}, key=lambda pair: pair[1])


@dataclass(frozen=True, eq=False)
class _Rows:
    """Puts together what several tables say of one activity."""

    publication: Publication
    package: Package
    language: Language

    def row(self, one: Activity) -> ActivityRow:
        return ActivityRow(
            one.code,
            one.title.in_(self.language),
            self._label("activities", "agency", one.agency),
            self._label("activities", "kind", one.kind),
            one.kind,
            one.document,
            self._places.get(one.code, ()),
            tuple(self._partners.get(one.code, ())),
            tuple(self._counted.get(one.code, ())),
            one.note.by_language.get(self.language, ""),
            tuple(self.row(member) for member in self._members.get(one.code, [])),
        )

    def _label(self, table: str, field: str, code: str) -> str:
        catalog = self.publication.catalog
        return code_name(catalog, self.package, table, field, code).in_(self.language)

    @cached_property
    def _members(self) -> Mapping[str, list[Activity]]:
        found: dict[str, list[Activity]] = {}
        for one in activities_of(self.publication.catalog, self.package):
            if one.group:
                found.setdefault(one.group, []).append(one)
        return found

    @cached_property
    def _places(self) -> Mapping[str, tuple[str, ...]]:
        return place_lines(self.publication.catalog, self.package, self.language)

    @cached_property
    def _partners(self) -> Mapping[str, list[str]]:
        found: dict[str, list[str]] = {}
        for one in partners_of(self.publication.catalog, self.package):
            name = self._label("activity_partners", "partner", one.partner)
            found.setdefault(one.activity, []).append(name)
        return found

    @cached_property
    def _counted(self) -> Mapping[str, list[Counted]]:
        return counted(self.publication, self.package, self.language)
