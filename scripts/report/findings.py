"""Findings: what a report itself concludes, such as challenges and their causes."""

from dataclasses import dataclass

from scripts.model.catalog import Catalog
from scripts.model.language import Text, translated
from scripts.model.package import Package
from scripts.report.tables import cell, rows


@dataclass(frozen=True, eq=False)
class Finding:
    """One finding, in words of the edition's own."""

    code: str
    kind: str
    theme: str
    text: Text


def findings_of(catalog: Catalog, package: Package) -> tuple[Finding, ...]:
    """Give the findings that a package lists, in the order of its file."""
    return tuple(
        Finding(
            cell(row, "finding"),
            cell(row, "kind"),
            cell(row, "theme"),
            translated(row, "text", catalog.languages),
        )
        for _, row in rows(catalog, package, "findings")
    )
