"""Terms of the glossary, each with what it means."""

from dataclasses import dataclass

from scripts.model.catalog import Catalog
from scripts.model.language import Text, translated
from scripts.model.package import Package
from scripts.report.tables import cell, rows


@dataclass(frozen=True, eq=False)
class Term:
    """One term; terms of a ``group`` stand together."""

    code: str
    group: str
    name: Text
    definition: Text


def terms_of(catalog: Catalog, package: Package) -> tuple[Term, ...]:
    """Give the terms that a package lists, in the order of its file."""
    return tuple(
        Term(
            cell(row, "code"),
            cell(row, "group"),
            translated(row, "name", catalog.languages),
            translated(row, "definition", catalog.languages),
        )
        for _, row in rows(catalog, package, "terms")
    )
