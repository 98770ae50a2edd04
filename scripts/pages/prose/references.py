"""What hand-written pages may name: figures, charts, themes, terms; known without drawing any."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cached_property

from scripts.charts.views.listing import view_names
from scripts.model.catalog import Catalog
from scripts.pages.prose.blocks import THEMED
from scripts.report.keys import figure_keys
from scripts.report.listed import figures_by_key, terms_by_code
from scripts.report.themes import themes

FIGURED = frozenset({"figure", "share"})
LISTED = 5
"""So many names that are known are told where none is close."""


@dataclass(frozen=True)
class Fault:
    """What is wrong with a name: the code of its problem, and what the message needs."""

    code: str
    details: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, eq=False)
class References:
    """Finds what a page names. What a faulty file may hold is not said to be missing."""

    catalog: Catalog

    def fault(self, function: str, name: str) -> Fault | None:
        """Say what is wrong with a name in a call, or nothing."""
        if function in FIGURED:
            return self._figure(function, name)
        if function == "chart":
            return self._unless(name in self.charts, "prose-chart", name, self.charts)
        if function in THEMED:
            return self._unless(name in self.themes, "prose-theme", name, self.themes)
        if function == "term":
            return self._unless(name in self.terms, "prose-term", name, self.terms)
        return None

    def _figure(self, function: str, name: str) -> Fault | None:
        found = figures_by_key(self.catalog).get(name)
        if found is not None:
            masked = function == "share" and found.record.value is None
            return Fault("prose-masked") if masked else None
        report, _, key = name.rpartition(":")
        keys = figure_keys(self.catalog, report or self.catalog.edition.report)
        return Fault("prose-figure") if keys is not None and key not in keys else None

    def _unless(self, fine: bool, code: str, name: str, known: list[str]) -> Fault | None:  # noqa: FBT001
        if fine or not self.catalog.complete:
            return None
        near = get_close_matches(name, known, LISTED, 0.5) or known[:LISTED]
        return Fault(code, {"known": ", ".join(near) or "–"})

    @cached_property
    def charts(self) -> list[str]:
        """Every chart, as ``package/view``."""
        return [
            f"{package.name}/{name}"
            for package in self.catalog.packages
            for name in view_names(self.catalog, package)
        ]

    @cached_property
    def themes(self) -> list[str]:
        """Every theme that a package names."""
        return themes(self.catalog)

    @cached_property
    def terms(self) -> list[str]:
        """Every term of the glossary."""
        return list(terms_by_code(self.catalog))


def references(catalog: Catalog) -> References:
    """Give what pages of a catalog's site may name."""
    return catalog.once(References)
