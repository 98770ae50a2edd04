"""The ledger on its package's page: every number that the report prints, section by section."""

from dataclasses import dataclass

from scripts.model import addresses
from scripts.model.language import Language
from scripts.model.package import Package
from scripts.pages.parts.figures import Section, by_section
from scripts.pages.publication import Publication, Row


@dataclass(frozen=True)
class PrintedRow:
    """A printed number: its place, its print (empty where hidden), and what it is."""

    key: str
    position: int
    printed: str
    what: str
    """The name of its figure, or the kind of number that it is."""
    path: str
    """Where its figure is below a language's root; empty where it has none."""
    multiplier: int | None
    """What the word after it multiplies it by, such as million."""
    treatment: str
    """How it is treated and why; empty where it is simply published."""


def printed_sections(
    publication: Publication, package: Package, language: Language
) -> list[Section[PrintedRow]]:
    """Give the ledger of a package by section of the report."""
    if package.ledger is None:
        return []
    rows = [
        (str(row["section"]), _row(publication, package, row, language))
        for row in package.ledger.records
    ]
    return by_section(publication.catalog, package, package.ledger, rows, language)


def _row(publication: Publication, package: Package, row: Row, language: Language) -> PrintedRow:
    key = f"{row['section']}-{row['position']}"
    labels = {name: _label(publication, package, row, name, language)
              for name in ("kind", "treatment", "reason")}  # fmt: skip
    what, path = labels["kind"], ""
    found = publication.figures.get(f"{package.stated('report')}:{key}")
    if found is not None:
        owner, _, figure = found
        what = publication.namer(owner, language).name(figure)
        path = addresses.figure(owner.name, key)
    hidden = row["treatment"] != "published"
    treatment = ": ".join(one for one in (labels["treatment"], labels["reason"]) if one)
    return PrintedRow(
        key,
        int(row["position"]),
        str(row["printed"] or ""),
        what,
        path,
        row.get("multiplier"),
        treatment if hidden else "",
    )


def _label(
    publication: Publication, package: Package, row: Row, field: str, language: Language
) -> str:
    code = row.get(field)
    if package.ledger is None or not code:
        return ""
    return publication.catalog.label(package, package.ledger, field, code).in_(language)
