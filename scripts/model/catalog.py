"""All packages together, and what one says about the codes of another."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from scripts.model.cached import Cached
from scripts.model.edition import Edition
from scripts.model.field import ForeignKey
from scripts.model.language import Language, Text, plain, translated
from scripts.model.package import Package
from scripts.model.resource import Resource

Record = Mapping[str, object]


@dataclass(frozen=True, eq=False)
class Catalog(Cached):
    """Every package that was read, sorted by name; ``complete`` is false where one was not."""

    packages: tuple[Package, ...]
    complete: bool = True
    edition: Edition = field(default_factory=Edition)

    @property
    def languages(self) -> tuple[Language, ...]:
        """The languages of the edition."""
        return self.edition.languages

    @cached_property
    def _by_name(self) -> dict[str, Package]:
        return {package.name: package for package in self.packages}

    @cached_property
    def _lists(self) -> dict[tuple[str, str], dict[str, Record]]:
        return {}

    @cached_property
    def _labels(self) -> dict[tuple[str, str, str, str], Text]:
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
        """Give the name of a code from the list that its field refers to, else the code itself.

        Categories of a field may have labels of their own.
        """
        key = resource.reference(field)
        if key is None:
            known = resource.field(field)
            return known.labels.get(str(code), plain(str(code))) if known else plain(str(code))
        place = (key.package or package.name, key.resource, key.targets[0], str(code))
        if place not in self._labels:
            row = self.rows(package, key).get(str(code), {})
            names = (translated(row, stem, self.languages) for stem in ("name", "title"))
            self._labels[place] = next((name for name in names if name), plain(str(code)))
        return self._labels[place]
