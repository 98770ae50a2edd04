"""When the figures of a chart are of: within the year of their report, where they say so."""

from collections.abc import Mapping

from scripts.charts.chart import Chart
from scripts.model.language import Language
from scripts.report.figures import figures_of
from scripts.text.dates import period


def times(chart: Chart, language: Language) -> tuple[str, ...]:
    """Give the time of each row in words, where it is another than the period of the row."""
    source = chart.worded.data.source
    own = source.package.stated("period")
    if not source.figures:
        return ("",) * len(chart.table)
    known = {one.key: one.cells.get("time_period", "") for one in
             figures_of(source.catalog, source.package)}  # fmt: skip
    return tuple(
        _time(str(row["figure"]), known, language) if row["period"] == own else ""
        for row in chart.table
    )


def _time(formula: str, known: Mapping[str, str], language: Language) -> str:
    """Say the one time that all figures of a formula have; a year needs no words."""
    found = {known[one] for one in formula.split() if one in known}
    code = found.pop() if len(found) == 1 else ""
    said = period(code, language)
    return said if said != code else ""
