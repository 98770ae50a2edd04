"""The tables of a report in a package: found by name, if they have the fields that they need."""

from collections.abc import Iterator, Mapping

from scripts.model.catalog import Catalog
from scripts.model.language import Text, plain
from scripts.model.package import Package
from scripts.model.quantity import Quantity, exact, simple
from scripts.model.resource import Resource

Row = Mapping[str, object]

NEEDED: Mapping[str, tuple[str, ...]] = {
    "figures": ("figure", "section", "position", "value", "indicator", "conf_status"),
    "printed_numbers": ("section", "position", "printed", "kind", "treatment"),
    "activities": ("activity", "section", "agency", "kind"),
    "activity_places": ("activity", "ref_area"),
    "activity_partners": ("activity", "partner"),
    "parts": ("whole", "part", "partition", "exhaustive"),
    "checks": ("check", "kind", "left", "right"),
    "findings": ("finding", "kind"),
    "terms": ("code", "group"),
    "hotlines": ("hotline", "agency", "section", "position"),
}
"""The fields without which a table of that name is a plain one."""
WORDED: Mapping[str, tuple[str, ...]] = {
    "activities": ("title",),
    "findings": ("text",),
    "terms": ("name", "definition"),
    "hotlines": ("purpose",),
}
"""The texts that a table needs in some language of the edition."""


def table(catalog: Catalog, package: Package, name: str) -> Resource | None:
    """Give a table of a report, where the package has one that could be read."""
    found = package.resource(name)
    if found is None or not found.readable or not found.has(*NEEDED[name]):
        return None
    worded = all(
        any(found.has(f"{stem}_{language}") for language in catalog.languages)
        for stem in WORDED.get(name, ())
    )
    return found if worded else None


def rows(catalog: Catalog, package: Package, name: str) -> Iterator[tuple[int, Row]]:
    """Go through the sound rows of a table of a report, each with its row in the file."""
    found = table(catalog, package, name)
    if found is not None:
        for number, row in zip(found.sound.index, found.records, strict=True):
            yield int(number), row


def code_name(catalog: Catalog, package: Package, name: str, field: str, code: str) -> Text:
    """Give the name of a code in a table of a report, else the code itself."""
    resource = package.resource(name)
    return catalog.label(package, resource, field, code) if resource else plain(code)


def place_key(section: str, position: object) -> str:
    """Name a printed number by its place in the report; its figure has this key, e.g. ``2.1-4``."""
    return f"{section}-{position}"


def cell(row: Row, name: str) -> str:
    """Give a cell as text; an empty or missing one is ''."""
    value = row.get(name)
    return "" if value is None else str(value)


def number(row: Row, name: str) -> Quantity | None:
    """Give a cell as a number; nothing for an empty or missing one."""
    value = row.get(name)
    if isinstance(value, bool) or not isinstance(value, Quantity):
        return None
    return simple(exact(value))
