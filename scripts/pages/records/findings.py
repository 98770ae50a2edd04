"""Findings as a reader meets them: what the report itself concludes, by kind."""

from dataclasses import dataclass

from scripts.model.language import Language
from scripts.model.package import Package
from scripts.pages.publication import Publication
from scripts.report.findings import findings_of
from scripts.report.tables import code_name

TABLE = "findings"


@dataclass(frozen=True)
class FindingKind:
    """Findings of one kind, such as challenges: its code, its name, and each with its code."""

    code: str
    name: str
    findings: tuple[tuple[str, str], ...]


def finding_kinds(
    publication: Publication, package: Package, language: Language, theme: str = ""
) -> list[FindingKind]:
    """Give the findings of a package by kind, in the order of its file: all, or of one theme."""
    found: dict[str, list[tuple[str, str]]] = {}
    for one in findings_of(publication.catalog, package):
        if theme in {"", one.theme}:
            found.setdefault(one.kind, []).append((one.code, one.text.in_(language)))
    return [
        FindingKind(
            kind,
            code_name(publication.catalog, package, TABLE, "kind", kind).in_(language),
            tuple(listed),
        )
        for kind, listed in found.items()
    ]
