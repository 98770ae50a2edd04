"""Views as a descriptor declares them: as they are written, and parsed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.model.problem import Problem
from scripts.model.quantity import digits
from scripts.model.view import FIGURES, SHARE, View
from scripts.text.written import written
from scripts.validation.reading.descriptor import text
from scripts.validation.reading.views import named


@dataclass(frozen=True, eq=False)
class Declaration:
    """A view as it is written in a descriptor, and the place where it stands there."""

    package: Package
    place: str
    properties: Mapping[str, Any]

    def said(self, key: str) -> str:
        """Give a property as text; what is not there is empty."""
        value = self.properties.get(key)
        return written(value) if value else ""

    @property
    def resource(self) -> str:
        """The name of the resource that is drawn."""
        return self.said("resource") or FIGURES

    @property
    def shares(self) -> bool:
        """Tell whether shares of figures are asked for."""
        return self.said("x") == SHARE and self.resource == FIGURES

    @property
    def color(self) -> str:
        """The field that splits marks; what stands along an axis needs no colours as well."""
        color = self.said("color")
        return "" if color in {self.said("x"), self.said("y")} else color

    def problem(self, code: str, key: str, cell: object, known: Sequence[str]) -> Problem:
        """Say what is wrong with a property, and what would be right."""
        details = {"known": ", ".join(known)}
        return Problem(code, self.package.path, None, f"{self.place}.{key}", written(cell), details)

    def unknown(self, key: str, cell: object, known: Sequence[str]) -> Problem:
        """Say that a property names something that is not there."""
        return self.problem("view-code", key, cell, known)

    def view(self) -> View:
        """Parse the view; ask this only where nothing is wrong with it."""
        filters = self.properties.get("figures") or {}
        return View(
            name=self.said("name"),
            title=text(self.properties, "title", self.package.languages),
            question=text(self.properties, "question", self.package.languages),
            mark=self.said("mark"),
            x=self.said("x"),
            y=self.said("y"),
            color=self.color,
            sort=self.said("sort"),
            top=int(self.properties.get("top") or 0),
            scale=self.said("scale"),
            aggregate=self.said("aggregate"),
            share=self.said("share"),
            panels=self.said("panels"),
            resource=self.resource,
            filters={field: codes_of(codes) for field, codes in filters.items()},
        )


def declarations(catalog: Catalog, package: Package) -> tuple[Declaration, ...]:
    """Give the views that a package declares."""
    return catalog.once(_declarations, package)


def _declarations(_: Catalog, package: Package) -> tuple[Declaration, ...]:
    return tuple(Declaration(package, *one) for one in named(package.descriptor))


def parsed(catalog: Catalog, declaration: Declaration) -> View:
    """Give a declared view, the same one whenever it is asked for."""
    return catalog.once(_parsed, declaration)


def _parsed(_: Catalog, declaration: Declaration) -> View:
    return declaration.view()


def codes_of(codes: object) -> Sequence[str]:
    """Give the codes of a filter, which may be one or a list."""
    return [digits(code) for code in codes] if isinstance(codes, list) else [digits(codes)]
