"""Names composed from codes: no two figures of a package are called the same."""

from scripts.model.catalog import Catalog
from scripts.model.language import LANGUAGES
from scripts.model.problem import Problem
from scripts.report.naming import namer


def problems(catalog: Catalog) -> list[Problem]:
    """Say every figure whose name another has; ask this only of packages without other faults."""
    found = []
    for package in catalog.packages:
        resource = package.figures
        if resource is None:
            continue
        place = package.file_path(resource)
        for language in LANGUAGES:
            names = namer(catalog, package, language)
            first: dict[str, int] = {}
            for row, number in zip(resource.records, resource.sound.index, strict=True):
                name = names.name(row)
                other = first.setdefault(name, int(number))
                if other != number:
                    details = {"other": str(other), "name": name}
                    found.append(
                        Problem("same-name", place, int(number), "figure", row["figure"], details)
                    )
    return found
