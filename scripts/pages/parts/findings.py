"""Findings on their package's page: what the report itself concludes, by kind."""

from dataclasses import dataclass

from scripts.model.language import Language
from scripts.model.package import Package
from scripts.pages.publication import Publication


@dataclass(frozen=True)
class FindingKind:
    """Findings of one kind, such as challenges: its code, its name, and each with its code."""

    code: str
    name: str
    findings: tuple[tuple[str, str], ...]


def has_findings(package: Package) -> bool:
    """Tell whether a package lists findings with their texts."""
    resource = package.resource("findings")
    return bool(resource and resource.has("finding", "kind", "text_lo", "text_en"))


def finding_kinds(
    publication: Publication, package: Package, language: Language, theme: str = ""
) -> list[FindingKind]:
    """Give the findings of a package by kind, in the order of its file: all, or of one theme."""
    resource = package.resource("findings")
    if resource is None or not has_findings(package):
        return []
    found: dict[str, list[tuple[str, str]]] = {}
    for row in resource.records:
        if theme and theme != row.get("theme"):
            continue
        told = (str(row["finding"]), str(row[f"text_{language}"]))
        found.setdefault(str(row["kind"]), []).append(told)
    label = publication.catalog.label
    return [
        FindingKind(kind, label(package, resource, "kind", kind).in_(language), tuple(told))
        for kind, told in found.items()
    ]
