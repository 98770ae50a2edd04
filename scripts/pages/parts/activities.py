"""Activities on their package's page: what was done, by whom, where, when and with whom."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

from scripts.model import addresses
from scripts.model.language import Language
from scripts.model.package import Package, Resource
from scripts.pages.parts.figures import Section, by_section, figure_value
from scripts.pages.publication import Publication, Row
from scripts.text.dates import period

OWN = ("activities", "activity_places", "activity_partners")
"""The resources that tell of activities; their page shows them together."""


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
    partners: tuple[str, ...]
    figures: tuple[tuple[str, str, str], ...]
    """Its figures: what is counted, the value, and the path below a language's root."""
    note: str
    members: tuple["ActivityRow", ...] = ()
    """Activities that the report counts together with this one."""

    @property
    def counted(self) -> int:
        """How many activities it is: those that the report counts together count one by one."""
        return len(self.members) or 1


@lru_cache(maxsize=64)
def activity_sections(
    publication: Publication, package: Package, language: Language
) -> tuple[Section[ActivityRow], ...]:
    """Give the activities of a package by section of the report; made once, as many pages ask."""
    resource = package.activities
    if resource is None:
        return ()
    teller = _Teller(publication, package, resource, language)
    alone = [row for row in resource.records if not row.get("group")]
    rows = [(str(row["section"]), teller.row(row)) for row in alone]
    return tuple(by_section(publication.catalog, package, resource, rows, language))


def kinds_of(sections: Iterable[Section[ActivityRow]]) -> list[tuple[str, str]]:
    """Give code and name of every kind of activity, by name."""
    rows = [row for section in sections for one in section.rows for row in one.members or (one,)]
    return sorted({(row.kind_code, row.kind) for row in rows}, key=lambda pair: pair[1])


@dataclass(frozen=True, eq=False)
class _Teller:
    """Puts together what several tables say of one activity."""

    publication: Publication
    package: Package
    resource: Resource
    language: Language

    def row(self, row: Row) -> ActivityRow:
        code = str(row["activity"])
        label = self.publication.catalog.label
        return ActivityRow(
            code,
            str(row[f"title_{self.language}"]),
            label(self.package, self.resource, "agency", row["agency"]).in_(self.language),
            label(self.package, self.resource, "kind", row["kind"]).in_(self.language),
            str(row["kind"]),
            str(row.get("document") or ""),
            tuple(self._place(one) for one in self._places.get(code, [])),
            tuple(self._partners.get(code, ())),
            tuple(self._figures.get(code, ())),
            str(row.get(f"note_{self.language}") or ""),
            tuple(self.row(one) for one in self._members.get(code, [])),
        )

    @cached_property
    def _members(self) -> Mapping[str, list[Row]]:
        found: dict[str, list[Row]] = {}
        for row in self.resource.records:
            if row.get("group"):
                found.setdefault(str(row["group"]), []).append(row)
        return found

    @cached_property
    def _places(self) -> Mapping[str, list[Row]]:
        found: dict[str, list[Row]] = {}
        for row in _records(self.package, "activity_places", "activity", "ref_area"):
            found.setdefault(str(row["activity"]), []).append(row)
        return found

    @cached_property
    def _partners(self) -> Mapping[str, list[str]]:
        resource = self.package.resource("activity_partners")
        found: dict[str, list[str]] = {}
        for row in _records(self.package, "activity_partners", "activity", "partner"):
            if resource is not None:
                name = self.publication.catalog.label(
                    self.package, resource, "partner", row["partner"]
                )
                found.setdefault(str(row["activity"]), []).append(name.in_(self.language))
        return found

    @cached_property
    def _figures(self) -> Mapping[str, list[tuple[str, str, str]]]:
        found: dict[str, list[tuple[str, str, str]]] = {}
        for owner, _, row in self.publication.catalog.figures():
            code = row.get("activity")
            if code and owner.stated("report") == self.package.stated("report"):
                subject = self.publication.namer(owner, self.language).subject(row)
                path = addresses.figure(owner.name, str(row["figure"]))
                shown = (subject, figure_value(row, self.language), path)
                found.setdefault(str(code), []).append(shown)
        return found

    def _place(self, row: Row) -> str:
        """Write a place: area, venue, time and what is odd about it."""
        resource = self.package.resource("activity_places")
        area, code = "", row.get("ref_area")
        if code and resource is not None:
            label = self.publication.catalog.label(self.package, resource, "ref_area", code)
            area = label.in_(self.language)
        time = str(row.get("time_period") or "")
        venue = str(row.get(f"venue_{self.language}") or "")
        said = ", ".join(one for one in (area, venue, period(time, self.language)) if one)
        note = str(row.get(f"note_{self.language}") or "")
        return f"{said} ({note.removesuffix('.')})" if note and said else said or note


def _records(package: Package, name: str, *fields: str) -> Iterator[Row]:
    resource = package.resource(name)
    if resource is not None and resource.has(*fields):
        yield from resource.records
