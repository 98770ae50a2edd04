"""All packages together, and what one says about the codes of another."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Concatenate, ParamSpec, TypeVar, cast

from scripts.model.language import Text, both, plain
from scripts.model.package import ForeignKey, Package, Resource

Record = Mapping[str, Any]
Made = TypeVar("Made")
Arguments = ParamSpec("Arguments")


@dataclass(frozen=True, eq=False)
class Catalog:
    """Every package that was read, sorted by name; ``complete`` is false where one was not."""

    packages: tuple[Package, ...]
    complete: bool = True

    @cached_property
    def _made(self) -> dict[tuple[object, ...], object]:
        return {}

    def once(
        self,
        make: Callable[Concatenate["Catalog", Arguments], Made],
        *arguments: Arguments.args,
        **named: Arguments.kwargs,
    ) -> Made:
        """Give what follows from the catalog, made at the first time of asking and kept with it."""
        key = (make, *arguments, *named.items())
        if key not in self._made:
            self._made[key] = make(self, *arguments, **named)
        return cast(Made, self._made[key])

    @cached_property
    def _by_name(self) -> dict[str, Package]:
        return {package.name: package for package in self.packages}

    @cached_property
    def _lists(self) -> dict[tuple[str, str], dict[str, Record]]:
        return {}

    def package(self, name: str) -> Package | None:
        """Find a package by name."""
        return self._by_name.get(name)

    def target(self, package: Package, key: ForeignKey) -> Resource | None:
        """Find the resource that a foreign key points to."""
        owner = self._by_name.get(key.package) if key.package else package
        return owner.resource(key.resource) if owner else None

    def rows(self, package: Package, key: ForeignKey) -> dict[str, Record]:
        """Give the rows that a one-field foreign key points to, by their key."""
        place = (key.package or package.name, key.resource)
        if place not in self._lists:
            target = self.target(package, key)
            records = target.records if target else []
            self._lists[place] = {str(row.get(key.targets[0])): row for row in records}
        return self._lists[place]

    def row(self, package: Package, resource: Resource, field: str, code: object) -> Record:
        """Give the row that a code stands for (empty when there is none)."""
        key = resource.reference(field)
        return self.rows(package, key).get(str(code), {}) if key else {}

    def label(self, package: Package, resource: Resource, field: str, code: object) -> Text:
        """Give the name of a code from the list that its field refers to, else the code itself."""
        row = self.row(package, resource, field, code)
        for stem in ("name", "title"):
            if row.get(f"{stem}_lo") or row.get(f"{stem}_en"):
                return both(str(row.get(f"{stem}_lo") or ""), str(row.get(f"{stem}_en") or ""))
        return plain(str(code))

    def figure_keys(self, report: str) -> set[str] | None:
        """Give every figure key of a report, or nothing where a fault leaves some unknown.

        A row with a fault elsewhere still has its key, so that it is not said to be missing.
        """
        found: set[str] = set()
        for package in self.packages if self.complete else ():
            resource = package.resource("figures")
            if resource is None or package.stated("report") != report:
                continue
            if not resource.certain("figure"):
                return None
            found |= set(resource.frame["figure"])
            # A mistyped key has its own problem; the number at that place is there.
            if resource.has("section", "position"):
                pairs = zip(resource.frame["section"], resource.frame["position"], strict=True)
                found |= {f"{section}-{position}" for section, position in pairs}
        return found if self.complete else None

    def ledger(self, report: str) -> dict[str, Record]:
        """Give the rows of a report's ledger by the key of their place (section-position)."""
        return {
            f"{row['section']}-{row['position']}": row
            for package in self.packages
            if package.ledger is not None and package.stated("report") == report
            for row in package.ledger.records
        }

    def place(self, report: str, figure: str) -> tuple[str, int]:
        """Give the file and the row of a figure; of a withheld one, its row in the ledger."""
        for package in self.packages:
            for resource in (package.figures, package.ledger):
                if resource is not None and package.stated("report") == report:
                    numbers = zip(resource.records, resource.sound.index, strict=True)
                    for row, number in numbers:
                        if figure == row.get("figure", f"{row['section']}-{row['position']}"):
                            return package.file_path(resource), int(number)
        raise KeyError(figure)

    def figures(self) -> Iterator[tuple[Package, Resource, Record]]:
        """Go through every printed value of every package."""
        for package in self.packages:
            if package.figures is not None:
                for row in package.figures.records:
                    yield package, package.figures, row

    def themes(self) -> list[str]:
        """Give the themes that packages name, in the order of the packages' names."""
        found = (package.stated("theme") for package in self.packages)
        return list(dict.fromkeys(theme for theme in found if theme))

    def theme_packages(self, theme: str) -> list[Package]:
        """Give the packages of a theme, oldest period first."""
        members = [one for one in self.packages if one.stated("theme") == theme]
        return sorted(members, key=lambda one: (one.stated("period"), one.name))
