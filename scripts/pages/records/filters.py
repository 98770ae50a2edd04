"""The codes by which a reader finds a figure: those of its row and of its activity."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

from scripts.model.cached import Cached
from scripts.model.language import Text, plain
from scripts.model.package import Package
from scripts.pages.publication import Publication
from scripts.report.activities import Activity, activities_of, places_of
from scripts.report.areas import upward
from scripts.report.figures import Figure
from scripts.report.listed import Listed

YEAR = re.compile(r"\d{4}")
Codes = Mapping[str, Mapping[str, "Code"]]
"""By the name of a control: the codes of a figure."""


@dataclass(frozen=True)
class Code:
    """A code that a reader may choose: its place in its list, and its name."""

    order: int
    name: Text


@dataclass(frozen=True)
class Area:
    """An area as a table of a package names it."""

    package: Package
    table: str
    code: str


@dataclass(frozen=True, eq=False)
class Filters(Cached):
    """Gives the codes of every figure; they are the same in all languages."""

    publication: Publication

    def codes(self, package: Package, figure: Figure) -> Codes:
        """Give the codes of a figure, each control's in the order of its list."""
        return self.once(Filters._codes, package, figure)

    def _codes(self, package: Package, figure: Figure) -> Codes:
        activity = self._activity(package, figure)
        period = figure.code("time_period") or package.stated("period")
        return {
            "agency": self._agency(activity) if activity else {},
            "province": self._provinces(package, figure),
            "indicator": self._listed(package, "figures", "indicator", figure.code("indicator")),
            "sex": self._listed(package, "figures", "sex", figure.code("sex")),
            "period": _years(period),
        }

    def away(self, package: Package, figure: Figure) -> int:
        """Say how far a figure is from the edition's country: 0 all of it, 1 a part, 2 elsewhere.

        Where an area lies its list says; a figure of no area is of all of the country.
        """
        country, code = self.publication.edition.country, figure.code("ref_area")
        if not country or code in {"", country}:
            return 0
        return 1 if self._province(Area(package, "figures", code)) else 2

    def _listed(self, package: Package, table: str, field: str, code: str) -> Mapping[str, Code]:
        return self.once(Filters._found, package, table, field, code)

    def _found(self, package: Package, table: str, field: str, code: str) -> Mapping[str, Code]:
        resource = package.resource(table)
        if not code or resource is None:
            return {}
        catalog, key = self.publication.catalog, resource.reference(field)
        codes = list(catalog.rows(package, key)) if key else []
        order = codes.index(code) if code in codes else len(codes)
        return {code: Code(order, catalog.label(package, resource, field, code))}

    def _activity(self, package: Package, figure: Figure) -> Listed[Activity] | None:
        return self.publication.activity(package.stated("report"), figure.activity)

    def _agency(self, activity: Listed[Activity]) -> Mapping[str, Code]:
        return self._listed(activity.package, "activities", "agency", activity.record.agency)

    def _provinces(self, package: Package, figure: Figure) -> Mapping[str, Code]:
        """Give the provinces of a figure: where it was counted, and where its activity was."""
        found: dict[str, Code] = {}
        for area in self._areas(package, figure):
            found |= self._listed(area.package, area.table, "ref_area", self._province(area))
        return dict(sorted(found.items(), key=lambda pair: pair[1].order))

    def _areas(self, package: Package, figure: Figure) -> Iterator[Area]:
        yield Area(package, "figures", figure.code("ref_area"))
        activity = self._activity(package, figure)
        if activity:
            yield from self._places.get((activity.package.name, activity.record.code), ())

    def _province(self, area: Area) -> str:
        """Give the province that an area is or lies in; none for the country and for abroad."""
        resource = area.package.resource(area.table)
        key = resource.reference("ref_area") if resource else None
        areas = self.publication.catalog.rows(area.package, key) if key else {}
        country = self.publication.edition.country
        ways = upward(areas, area.code) if country else ()
        return next((one for one in ways if areas[one].get("within") == country), "")

    @cached_property
    def _places(self) -> Mapping[tuple[str, str], list[Area]]:
        """Where each activity was; one that several are counted in was where they were."""
        catalog = self.publication.catalog
        found: dict[tuple[str, str], list[Area]] = {}
        for package in catalog.packages:
            groups = {one.code: one.group for one in activities_of(catalog, package)}
            for place in places_of(catalog, package) if groups else ():
                area = Area(package, "activity_places", place.ref_area)
                for code in filter(None, (place.activity, groups.get(place.activity))):
                    found.setdefault((package.name, code), []).append(area)
        return found


@lru_cache
def _years(iso: str) -> Mapping[str, Code]:
    """Give every year of a date or an interval; newer ones come first in their list."""
    moments = [found.group() for part in iso.split("/") if (found := YEAR.match(part))]
    if not moments:
        return {}
    years = range(int(min(moments)), int(max(moments)) + 1)
    return {str(year): Code(-year, plain(str(year))) for year in years}
