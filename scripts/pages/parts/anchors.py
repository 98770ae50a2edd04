"""Which resources a package's page shows in a form of their own, and not as plain tables."""

from collections.abc import Mapping

from scripts.model.package import Package
from scripts.pages.parts.activities import OWN
from scripts.pages.parts.findings import has_findings


def told_at(package: Package) -> Mapping[str, str]:
    """Give the anchor of every resource that is shown in a form of its own."""
    return {
        # Wholes and parts are read from the figures that they name.
        **({"figures": "figures", "parts": "figures"} if package.figures else {}),
        **({"printed_numbers": "printed"} if package.ledger else {}),
        **(dict.fromkeys(OWN, "activities") if package.activities else {}),
        **({"checks": "checks"} if package.stated("report") else {}),
        **({"findings": "findings"} if has_findings(package) else {}),
    }
