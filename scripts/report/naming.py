"""The name of a figure, composed from its codes: what is counted, of whom, where and when."""

from collections import Counter
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from scripts.model.catalog import Catalog
from scripts.model.language import Language
from scripts.model.package import Package, Resource
from scripts.text.dates import period
from scripts.text.words import has, say

PLAIN_COUNT = "people"
"""The indicator that only says that people were counted: the population alone is the name."""
SEPARATOR = " · "
COUNTRY = "LA"
"""The area that needs no mention: the report is about this country."""
MEANS = {"channel", "material", "schedule"}
"""Dimensions of categories that say by what means, and not what was done."""
DIMENSIONS = (
    "indicator", "population", "category", "sex", "age", "nationality", "ref_area",
    "time_period", "activity",
)  # fmt: skip
"""The fields that say what a figure is; no two figures of a package share all of them."""


class Namer:
    """Composes names for the rows of one figures resource, in one language."""

    def __init__(self, catalog: Catalog, package: Package, language: Language) -> None:
        if package.figures is None:
            message = f"package {package.name} has no figures"
            raise ValueError(message)
        self.catalog = catalog
        self.package = package
        self.resource: Resource = package.figures
        self.language = language
        self._names = self._told_apart()

    def label(self, row: Mapping[str, Any], field: str) -> str:
        """Give the name of the code in ``field`` (empty for an empty cell)."""
        code = row.get(field)
        if not code:
            return ""
        return self.catalog.label(self.package, self.resource, field, code).in_(self.language)

    def name(self, row: Mapping[str, Any]) -> str:
        """Give the whole name, e.g. ``Suspects · Female · Handled by the police``."""
        return self._names[str(row["figure"])]

    def _told_apart(self) -> dict[str, str]:
        """Name every figure by as little as tells it apart from the others of its package."""
        names: dict[str, str] = {}
        rows = list(self.resource.records)
        for detail in range(3):
            names |= {str(row["figure"]): self._compose(row, detail) for row in rows}
            counts = Counter(names.values())
            rows = [row for row in rows if counts[names[str(row["figure"])]] > 1]
        return names

    def subject(self, row: Mapping[str, Any]) -> str:
        """Say what is counted and of whom, without the activity, place and time."""
        population = self.label(row, "population")
        plain = row.get("indicator") == PLAIN_COUNT and population
        parts = [
            "" if plain else self.label(row, "indicator"),
            population,
            sex_age(row, self.label, self.language),
            self.label(row, "nationality"),
            self.label(row, "category"),
        ]
        return SEPARATOR.join(part for part in parts if part)

    def _compose(self, row: Mapping[str, Any], detail: int) -> str:
        """Compose a name: 0 the least, 1 the activity beside a category, 2 the area as well.

        A category says what was done, as an activity does, unless it is one of means; an activity
        says where it was.
        """
        category = self.catalog.row(self.package, self.resource, "category", row.get("category"))
        done = bool(row.get("category")) and category.get("dimension") not in MEANS
        activity = self.label(row, "activity") if detail or not done else ""
        place = row.get("ref_area") != COUNTRY and (detail > 1 or not activity)
        parts = [
            self.subject(row),
            activity,
            self.label(row, "ref_area") if place else "",
            self._time(row),
        ]
        return SEPARATOR.join(part for part in parts if part)

    def _time(self, row: Mapping[str, Any]) -> str:
        time, known = str(row.get("time_period") or ""), self.package.stated("period")
        whole = {known, f"{known}-01/{known}-12", f"{known}-01-01/{known}-12-31", ""}
        return "" if time in whole else period(time, self.language)


@lru_cache(maxsize=64)
def namer(catalog: Catalog, package: Package, language: Language) -> Namer:
    """Give what names the figures of a package; names are composed once for all that ask."""
    return Namer(catalog, package, language)


def sex_age(row: Mapping[str, Any], label: Any, language: Language) -> str:  # noqa: ANN401
    """Name sex and age together: a girl under 18 is not a woman."""
    sex, age = str(row.get("sex") or "_T"), str(row.get("age") or "_T")
    joint = f"sex_age.{sex}.{age}"
    if has(joint):
        return say(language, joint)
    parts = [label(row, "sex") if sex != "_T" else "", label(row, "age") if age != "_T" else ""]
    return SEPARATOR.join(part for part in parts if part)
