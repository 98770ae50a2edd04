"""Everything that pages show, made once: the catalog, its charts and its downloads."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from scripts.charts import Chart
from scripts.downloads import Download
from scripts.model.addresses import Site
from scripts.model.catalog import Catalog
from scripts.model.language import Language
from scripts.model.package import Package, Resource


@dataclass(frozen=True, eq=False)
class Publication:
    """The input of every page. ``report`` is the one that prose quotes without naming it."""

    catalog: Catalog
    site: Site
    report: str
    charts: Mapping[Language, Sequence[tuple[Package, Chart]]]
    downloads: Mapping[str, Sequence[Download]]

    def charts_of(self, package: Package, language: Language) -> list[Chart]:
        """Give a package's charts in the order of its views."""
        return [chart for owner, chart in self.charts[language] if owner is package]

    def chart(self, name: str, language: Language) -> tuple[Package, Chart] | None:
        """Find a chart by ``package/view``."""
        pairs = self.charts[language]
        return next((p for p in pairs if f"{p[0].name}/{p[1].view.name}" == name), None)

    @cached_property
    def figures(self) -> Mapping[str, tuple[Package, Resource, Mapping[str, Any]]]:
        """Every figure by ``report:key``; those of the default report by the key alone as well."""
        found: dict[str, tuple[Package, Resource, Mapping[str, Any]]] = {}
        for package, resource, row in self.catalog.figures():
            report, key = package.stated("report"), str(row["figure"])
            found[f"{report}:{key}"] = (package, resource, row)
            if report == self.report:
                found[key] = (package, resource, row)
        return found
