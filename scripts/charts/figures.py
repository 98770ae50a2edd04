"""The figures of one package by their codes, and the complements that follow from them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from scripts.charts.datum import CONTRADICTED, FREE, SECONDARY, Datum
from scripts.checks.parts import FOREIGN, LAO, TOTAL, codes
from scripts.checks.sums import Term, write
from scripts.model.package import Package
from scripts.text.naming import DIMENSIONS

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

    def __init__(self, package: Package) -> None:
        self.period = package.stated("period")
        self.records = package.figures.records if package.figures else []
        self._rows: dict[Codes, list[Mapping[str, Any]]] = {}
        for row in self.records:
            self._rows.setdefault(codes(row), []).append(row)

    def same(self, at: Codes) -> list[str]:
        """Give the keys of all figures with these codes: there should be one at most."""
        return [str(row["figure"]) for row in self._rows.get(at, [])]

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

    def datum(self, at: Codes, category: str, series: str) -> Datum | None:
        """Give what is known for these codes; ``None`` where the report does not say."""
        terms = self.terms(at)
        if terms is None:
            return None
        derived = len(terms) > 1
        figure = write(tuple(Term(sign, str(row["figure"])) for sign, row in terms))
        status, value = _value(terms)
        qualifier = "" if derived else str(terms[0][1].get("qualifier") or "")
        return Datum(category, value, series, self.period, figure, derived, status, qualifier)


def _value(terms: Signed) -> tuple[str, float | None]:
    """Add up; a masked term hides the sum, and a negative one is the report's contradiction."""
    if len(terms) == 1:
        row = terms[0][1]
        status = str(row.get("conf_status") or FREE)
        return (status, row["value"]) if row["value"] is not None else (_hidden(status), None)
    if any(row["value"] is None or row.get("qualifier") for _, row in terms):
        return SECONDARY, None
    total = sum(sign * row["value"] for sign, row in terms)
    return (FREE, total) if total >= 0 else (CONTRADICTED, None)


def _hidden(status: str) -> str:
    return SECONDARY if status == FREE else status
