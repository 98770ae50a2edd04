"""The figures of one package by their codes, and the complements that follow from them."""

from functools import partial

from scripts.charts.data.datum import CONTRADICTED, Datum
from scripts.checks.sums import Operand, write
from scripts.disclosure.gate import sensitive
from scripts.model.catalog import Catalog
from scripts.model.edition import Edition
from scripts.model.package import Package
from scripts.model.quantity import Quantity, added, ratio, times
from scripts.report.codes import Codes, code, replaced
from scripts.report.dimensions import DIMENSIONS, Split
from scripts.report.figures import Figure, figures_in
from scripts.report.vocabulary import FREE, SECONDARY

Signed = tuple[tuple[int, Figure], ...]
"""Figures that are added (1) or taken away (-1)."""


def splits(edition: Edition) -> dict[str, Split]:
    """Give the two codes that make up a whole, by dimension."""
    found = ((one.name, one.split(edition)) for one in DIMENSIONS)
    return {name: split for name, split in found if split}


class Figures:
    """Finds and computes the figures of one package."""

    def __init__(self, catalog: Catalog, package: Package) -> None:
        self.sensitive = partial(sensitive, catalog, package)
        self.period = package.stated("period")
        self.splits = splits(catalog.edition)
        table = package.resource("figures")
        self.records = figures_in(table, catalog.languages) if table else ()
        self._rows: dict[Codes, list[Figure]] = {}
        for one in self.records:
            self._rows.setdefault(one.codes, []).append(one)

    def terms(self, at: Codes) -> Signed | None:
        """Give the printed figures whose sum is the value for these codes."""
        if at in self._rows:
            return ((1, self._rows[at][0]),)
        for field, one in self.splits.items():
            if code(at, field) == one.rest:
                whole = self.terms(replaced(at, field, one.whole))
                part = self.terms(replaced(at, field, one.part))
                if whole and part:
                    return whole + tuple((-sign, figure) for sign, figure in part)
        return None

    def every(self, at: Codes, category: str, series: str) -> list[Datum]:
        """Give all figures with these codes (a report may have several), or what follows."""
        terms: list[Signed] = [((1, one),) for one in self._rows.get(at, [])]
        computed = self.terms(at)
        terms = terms or ([computed] if computed else [])
        return [self._datum(one, at, category, series) for one in terms]

    def share(self, at: Codes, category: str) -> Datum | None:
        """Give a printed part as a share of its printed whole, where nothing has to be hidden."""
        field = next((name for name, one in self.splits.items() if code(at, name) == one.part), "")
        whole = self._rows.get(replaced(at, field, self.splits[field].whole)) if field else None
        part = self._rows.get(at)
        if not whole or not part or any(_unsure(one) for one in (whole[0], part[0])):
            return None
        if self.sensitive(part[0]) or not whole[0].value:
            return None
        figure = f"{part[0].key} / {whole[0].key}"
        value = ratio(part[0].value or 0, whole[0].value)
        activity = code(at, "activity")
        return Datum(category, value, "", self.period, figure, derived=True, activity=activity)

    def datum(self, at: Codes, category: str, series: str) -> Datum | None:
        """Give what is known for these codes; ``None`` where the report does not say."""
        terms = self.terms(at)
        return self._datum(terms, at, category, series) if terms else None

    def _datum(self, terms: Signed, at: Codes, category: str, series: str) -> Datum:
        derived = len(terms) > 1
        figure = write(tuple(Operand(sign, one.key) for sign, one in terms))
        status, value = _value(terms)
        qualifier = "" if derived else terms[0][1].qualifier
        return Datum(category, value, series, self.period, figure, derived, status, qualifier,
                     code(at, "activity"))  # fmt: skip


def _value(terms: Signed) -> tuple[str, Quantity | None]:
    """Add up; a masked term hides the sum, and a negative one is the report's contradiction."""
    if len(terms) == 1:
        figure = terms[0][1]
        status = figure.conf_status or FREE
        return (status, figure.value) if figure.value is not None else (_hidden(status), None)
    if any(_unsure(one) for _, one in terms):
        return SECONDARY, None
    total = added(times(one.value or 0, sign) for sign, one in terms)
    return (FREE, total) if total >= 0 else (CONTRADICTED, None)


def _unsure(figure: Figure) -> bool:
    """Nothing is computed from a masked value, or from one that the report only gives about."""
    return figure.value is None or bool(figure.qualifier)


def _hidden(status: str) -> str:
    return SECONDARY if status == FREE else status
