"""Which resources a package's page shows in a form of their own, and not as plain tables."""

from collections.abc import Mapping

from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.pages.records.activities import TABLES
from scripts.report.tables import table


def anchors(catalog: Catalog, package: Package) -> Mapping[str, str]:
    """Give the anchor of every resource that is shown in a form of its own."""

    def has(name: str) -> bool:
        return table(catalog, package, name) is not None

    return {
        # Wholes and parts are read from the figures that they name.
        **({"figures": "figures", "parts": "figures"} if has("figures") else {}),
        **({"printed_numbers": "printed"} if has("printed_numbers") else {}),
        **(dict.fromkeys(TABLES, "activities") if has("activities") else {}),
        **({"checks": "checks"} if package.stated("report") else {}),
        **({"findings": "findings"} if has("findings") else {}),
    }
