"""Activities: what was done, by whom, where, when and with whom."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from scripts.model.catalog import Catalog
from scripts.model.language import Text, translated
from scripts.model.package import Package
from scripts.report.tables import cell, rows


@dataclass(frozen=True, eq=False)
class Activity:
    """One activity. Those of a ``group`` are counted together by the report."""

    code: str
    section: str
    agency: str
    kind: str
    title: Text
    row: int = 0
    group: str = ""
    document: str = ""
    """The number of a legal act, as printed."""
    note: Text = field(default_factory=Text)


@dataclass(frozen=True, eq=False)
class ActivityPlace:
    """Where and when an activity was: an area, a venue, or a venue in an area."""

    activity: str
    ref_area: str
    venue: Text
    time_period: str
    note: Text

    @property
    def name(self) -> str:
        """What tells the place apart from others: its area and its venue."""
        return " ".join(one for one in (self.ref_area, *self.venue.by_language.values()) if one)

    @property
    def bare(self) -> bool:
        """Tell whether it is an area of which nothing else is told."""
        told = self.venue.by_language or self.time_period or self.note.by_language
        return bool(self.ref_area) and not told


@dataclass(frozen=True)
class ActivityPartner:
    """Who took part in an activity, by code."""

    activity: str
    partner: str


def activities_of(catalog: Catalog, package: Package) -> tuple[Activity, ...]:
    """Give the activities that a package lists."""
    return catalog.once(_activities_of, package)


def _activities_of(catalog: Catalog, package: Package) -> tuple[Activity, ...]:
    return tuple(
        Activity(
            code=cell(row, "activity"),
            section=cell(row, "section"),
            agency=cell(row, "agency"),
            kind=cell(row, "kind"),
            title=translated(row, "title", catalog.languages),
            row=at,
            group=cell(row, "group"),
            document=cell(row, "document"),
            note=translated(row, "note", catalog.languages),
        )
        for at, row in rows(catalog, package, "activities")
    )


def places_of(catalog: Catalog, package: Package) -> tuple[ActivityPlace, ...]:
    """Give the places of activities that a package lists."""
    return catalog.once(_places_of, package)


def _places_of(catalog: Catalog, package: Package) -> tuple[ActivityPlace, ...]:
    return tuple(
        ActivityPlace(
            cell(row, "activity"),
            cell(row, "ref_area"),
            translated(row, "venue", catalog.languages),
            cell(row, "time_period"),
            translated(row, "note", catalog.languages),
        )
        for _, row in rows(catalog, package, "activity_places")
    )


def partners_of(catalog: Catalog, package: Package) -> tuple[ActivityPartner, ...]:
    """Give the partners of activities that a package lists."""
    return tuple(
        ActivityPartner(cell(row, "activity"), cell(row, "partner"))
        for _, row in rows(catalog, package, "activity_partners")
    )


def by_activity(records: Iterable[ActivityPlace]) -> dict[str, list[ActivityPlace]]:
    """Group places by their activity."""
    found: dict[str, list[ActivityPlace]] = {}
    for one in records:
        found.setdefault(one.activity, []).append(one)
    return found
