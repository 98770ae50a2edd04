"""The codes by which a reader finds a figure: those of its row and of its activity."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from scripts.model.language import Text, plain
from scripts.model.package import Package, Resource
from scripts.pages.publication import Publication, Row
from scripts.report.areas import upward
from scripts.report.naming import COUNTRY

YEAR = re.compile(r"\d{4}")
Codes = Mapping[str, Mapping[str, "Code"]]
"""By the name of a control: the codes of a figure."""


@dataclass(frozen=True)
class Code:
    """A code that a reader may choose: its place in its list, and its name."""

    order: int
    name: Text


@dataclass(frozen=True, eq=False)
class Filing:
    """Tells the codes of every figure."""

    publication: Publication

    def codes(self, package: Package, resource: Resource, row: Row) -> Codes:
        """Give the codes of a figure, each control's in the order of its list."""
        activity = self._activity(package, row)
        return {
            "agency": self._agency(*activity) if activity else {},
            "province": self._provinces(package, resource, row),
            "indicator": self._listed(package, resource, "indicator", row["indicator"]),
            "sex": self._listed(package, resource, "sex", row.get("sex")),
            "period": _years(str(row.get("time_period") or package.stated("period"))),
        }

    def _listed(
        self, package: Package, resource: Resource, field: str, code: object
    ) -> Mapping[str, Code]:
        if not code:
            return {}
        catalog, key = self.publication.catalog, resource.reference(field)
        codes = list(catalog.rows(package, key)) if key else []
        order = codes.index(str(code)) if str(code) in codes else len(codes)
        return {str(code): Code(order, catalog.label(package, resource, field, code))}

    def _activity(self, package: Package, row: Row) -> tuple[Package, Row] | None:
        listed, code = self.publication.activities, row.get("activity")
        return listed.get(f"{package.stated('report')}:{code}") or listed.get(str(code))

    def _agency(self, owner: Package, activity: Row) -> Mapping[str, Code]:
        if owner.activities is None:
            return {}
        return self._listed(owner, owner.activities, "agency", activity["agency"])

    def _provinces(self, package: Package, resource: Resource, row: Row) -> Mapping[str, Code]:
        """Give the provinces of a figure: where it was counted, and where its activity was."""
        found: dict[str, Code] = {}
        for owner, table, area in self._areas(package, resource, row):
            province = self._province(owner, table, area)
            found |= self._listed(owner, table, "ref_area", province)
        return dict(sorted(found.items(), key=lambda pair: pair[1].order))

    def _areas(
        self, package: Package, resource: Resource, row: Row
    ) -> Iterator[tuple[Package, Resource, object]]:
        yield package, resource, row.get("ref_area")
        activity = self._activity(package, row)
        if activity:
            owner, told = activity
            yield from self._places.get((owner.name, str(told["activity"])), ())

    def _province(self, package: Package, resource: Resource, area: object) -> str:
        """Give the province that an area is or lies in; none for the country and for abroad."""
        key = resource.reference("ref_area")
        areas = self.publication.catalog.rows(package, key) if key else {}
        ways = upward(areas, str(area or ""))
        return next((one for one in ways if areas[one].get("within") == COUNTRY), "")

    @cached_property
    def _places(self) -> Mapping[tuple[str, str], list[tuple[Package, Resource, object]]]:
        """Where each activity was; one that several are counted in was where they were."""
        found: dict[tuple[str, str], list[tuple[Package, Resource, object]]] = {}
        for package in self.publication.catalog.packages:
            table, activities = package.resource("activity_places"), package.activities
            if table is None or activities is None or not table.has("activity", "ref_area"):
                continue
            groups = {str(one["activity"]): one.get("group") for one in activities.records}
            for row in table.records:
                code = str(row["activity"])
                for one in filter(None, (code, groups.get(code))):
                    place = (package, table, row["ref_area"])
                    found.setdefault((package.name, str(one)), []).append(place)
        return found


def _years(iso: str) -> Mapping[str, Code]:
    """Give every year of a date or an interval."""
    moments = [found.group() for part in iso.split("/") if (found := YEAR.match(part))]
    if not moments:
        return {}
    years = range(int(min(moments)), int(max(moments)) + 1)
    return {str(year): Code(year, plain(str(year))) for year in years}
