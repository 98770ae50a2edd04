"""The figures of one package by their codes, and the complements that follow from them."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from scripts.charts.data.datum import CONTRADICTED, FREE, SECONDARY, Datum
from scripts.checks.parts import FOREIGN, LAO, TOTAL, codes
from scripts.checks.sums import Term, write
from scripts.disclosure.gate import sensitive
from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.report.naming import DIMENSIONS

Codes = tuple[str, ...]
Signed = tuple[tuple[int, Mapping[str, Any]], ...]


@dataclass(frozen=True)
class Complement:
    """A code that no row needs to have: the whole less the other part."""

    code: str
    whole: str
    part: str


COMPLEMENTS: Mapping[str, Complement] = {
    "sex": Complement("M", TOTAL, "F"),
    "age": Complement("Y_GE18", TOTAL, "Y_LT18"),
    "nationality": Complement(LAO, "", FOREIGN),
}


def replaced(at: Codes, field: str, code: str) -> Codes:
    """Give codes with one of them replaced."""
    place = DIMENSIONS.index(field)
    return (*at[:place], code, *at[place + 1 :])


class Figures:
    """Finds and computes the figures of one package."""

    def __init__(self, catalog: Catalog, package: Package) -> None:
        self.sensitive = partial(sensitive, catalog, package)
        self.period = package.stated("period")
        self.records = package.figures.records if package.figures else []
        self._rows: dict[Codes, list[Mapping[str, Any]]] = {}
        for row in self.records:
            self._rows.setdefault(codes(row), []).append(row)

    def terms(self, at: Codes) -> Signed | None:
        """Give the printed figures whose sum is the value for these codes."""
        if at in self._rows:
            return ((1, self._rows[at][0]),)
        for field, one in COMPLEMENTS.items():
            if at[DIMENSIONS.index(field)] == one.code:
                whole = self.terms(replaced(at, field, one.whole))
                part = self.terms(replaced(at, field, one.part))
                if whole and part:
                    return whole + tuple((-sign, row) for sign, row in part)
        return None

    def every(self, at: Codes, category: str, series: str) -> list[Datum]:
        """Give all figures with these codes (a report may have several), or what follows."""
        terms: list[Signed] = [((1, row),) for row in self._rows.get(at, [])]
        computed = self.terms(at)
        terms = terms or ([computed] if computed else [])
        return [self._datum(one, at, category, series) for one in terms]

    def share(self, at: Codes, category: str) -> Datum | None:
        """Give a printed part as a share of its printed whole, where nothing has to be hidden."""
        field = next((name for name, one in COMPLEMENTS.items()
                      if at[DIMENSIONS.index(name)] == one.part), "")  # fmt: skip
        whole = self._rows.get(replaced(at, field, COMPLEMENTS[field].whole)) if field else None
        part = self._rows.get(at)
        if not whole or not part or any(_unsure(row) for row in (whole[0], part[0])):
            return None
        if self.sensitive(part[0]) or not whole[0]["value"]:
            return None
        figure = f"{part[0]['figure']} / {whole[0]['figure']}"
        value = part[0]["value"] / whole[0]["value"]
        return Datum(category, value, "", self.period, figure, derived=True, activity=_activity(at))

    def datum(self, at: Codes, category: str, series: str) -> Datum | None:
        """Give what is known for these codes; ``None`` where the report does not say."""
        terms = self.terms(at)
        return self._datum(terms, at, category, series) if terms else None

    def _datum(self, terms: Signed, at: Codes, category: str, series: str) -> Datum:
        derived = len(terms) > 1
        figure = write(tuple(Term(sign, str(row["figure"])) for sign, row in terms))
        status, value = _value(terms)
        qualifier = "" if derived else str(terms[0][1].get("qualifier") or "")
        return Datum(category, value, series, self.period, figure, derived, status, qualifier,
                     _activity(at))  # fmt: skip


def _value(terms: Signed) -> tuple[str, float | None]:
    """Add up; a masked term hides the sum, and a negative one is the report's contradiction."""
    if len(terms) == 1:
        row = terms[0][1]
        status = str(row.get("conf_status") or FREE)
        return (status, row["value"]) if row["value"] is not None else (_hidden(status), None)
    if any(_unsure(row) for _, row in terms):
        return SECONDARY, None
    total = sum(sign * row["value"] for sign, row in terms)
    return (FREE, total) if total >= 0 else (CONTRADICTED, None)


def _unsure(row: Mapping[str, Any]) -> bool:
    """Nothing is computed from a masked value, or from one that the report only gives about."""
    return row["value"] is None or bool(row.get("qualifier"))


def _activity(at: Codes) -> str:
    return at[DIMENSIONS.index("activity")]


def _hidden(status: str) -> str:
    return SECONDARY if status == FREE else status
