"""Slopes: lines between two times, of plain tables and of the figures of two reports."""

import dataclasses
from collections.abc import Callable
from typing import Any

import pytest

from scripts.charts.chart import Chart, chart_of
from scripts.charts.data.rules import data_problems
from scripts.charts.look.axes import Span
from scripts.charts.look.lines.slopes import height, slope
from scripts.charts.look.sheet import COLUMN, NARROW, SHEETS
from scripts.drawing.style import LINE
from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.model.view import View
from site_tests.making import LANGUAGES, both
from site_tests.pictures import fault, spec_of
from site_tests.reading_back import misread

Figures = Callable[..., Package]
Catalogs = Callable[..., Catalog]
SLOPE = View("own", both("ກ", "Own"), both("", ""), "slope", "time_period", "value", "nationality",
             filters={"nationality": ["*"]})  # fmt: skip
NATIONS = ("THA", "CHN", "VNM", "KOR")


@pytest.fixture
def years(figures: Figures) -> Callable[..., list[Package]]:
    """Give a maker of packages of figures by nationality, one a year."""

    def make(*values: tuple[int | None, ...], stated: bool = False) -> list[Package]:
        return [
            figures([{"nationality": nation, "value": value,
                      "conf_status": "A" if value is None else "F",
                      "time_period": str(2020 + year) if stated else ""}
                     for nation, value in zip(NATIONS, some, strict=False)],
                    name=f"of-{2020 + year}", period=str(2020 + year))
            for year, some in enumerate(values)
        ]  # fmt: skip

    return make


def values(chart: Chart) -> dict[tuple[object, object], object]:
    """Give the numbers of a chart by time and line."""
    return {(row["category"], row["series"]): row["value"] for row in chart.table}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("stated", [True, False])
def test_figures_of_two_periods(
    years: Callable[..., list[Package]], catalog: Catalogs, language: str, *, stated: bool
) -> None:
    """Each line goes from one report to the next, whether figures say their time or not."""
    made = years((40, 90, 41), (55, 12, 54), stated=stated)
    chart = chart_of(catalog(*made), made[-1], SLOPE, language)
    assert values(chart) == {
        ("2020", "THA"): 40, ("2021", "THA"): 55, ("2020", "CHN"): 90, ("2021", "CHN"): 12,
        ("2020", "VNM"): 41, ("2021", "VNM"): 54,
    }  # fmt: skip
    assert misread(chart) == []
    assert fault(spec_of(chart)) == ""


def test_the_last_two_of_several_periods(
    years: Callable[..., list[Package]], catalog: Catalogs
) -> None:
    """A slope stays one when there is a newer report; others are named in its filters."""
    made = years((40, 90), (55, 12), (70, 8), stated=True)
    chart = chart_of(catalog(*made), made[-1], SLOPE, "en")
    assert {time for time, _ in values(chart)} == {"2021", "2022"}
    chosen = {**SLOPE.filters, "time_period": ["2020", "2022"]}
    far = dataclasses.replace(SLOPE, filters=chosen)
    assert {time for time, _ in values(chart_of(catalog(*made), made[-1], far, "en"))} == {
        "2020", "2022"}  # fmt: skip


def test_a_first_report_has_no_change(
    years: Callable[..., list[Package]], catalog: Catalogs
) -> None:
    """Of one period there is no slope."""
    made = years((40, 90))
    [problem] = data_problems(catalog(*made), made[0], SLOPE)
    assert (problem.code, problem.details["count"]) == ("view-times", "1")


def test_what_is_masked_or_missing(years: Callable[..., list[Package]], catalog: Catalogs) -> None:
    """It stands where the scale begins, not at its value, and there is no line."""
    made = years((40, None, 9, 30), (55, 12, None))
    for language in LANGUAGES:
        chart = chart_of(catalog(*made), made[-1], SLOPE, language)
        assert misread(chart) == []
    assert ("2021", "KOR") not in values(chart)


def test_a_line_over_periods(years: Callable[..., list[Package]], catalog: Catalogs) -> None:
    """The figures of several reports are points of one line, which ends where one is masked."""
    made = years((40, 90), (55, None), (70, 8))
    view = dataclasses.replace(SLOPE, mark="line")
    for language in LANGUAGES:
        chart = chart_of(catalog(*made), made[-1], view, language)
        assert misread(chart) == []
    assert [row["category"] for row in chart.table if row["series"] == "THA"] == [
        "2020", "2021", "2022"]  # fmt: skip
    assert chart.worded.data.gaps == (("2021", "CHN", ""),)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("count", [1, 7, 30])
def test_many_lines_with_long_names(
    plain: Callable[..., Package], catalog: Catalogs, count: int, language: str
) -> None:
    """No text is over another, however close the values are; the picture grows where it must."""
    rows: list[dict[str, Any]] = [
        {"year": year, "place": f"A rather long name of a place, {place}", "people": 500 + place}
        for place in range(count) for year in (2020, 2030)
    ]  # fmt: skip
    made = plain({"year": "year", "place": "string", "people": "integer"}, rows)
    view = View("own", both("ກ", "Own"), both("", ""), "slope", "year", "people", "place",
                resource="values")  # fmt: skip
    chart = chart_of(catalog(made), made, view, language)
    assert misread(chart) == []
    wide, narrow = (height(chart.worded.on(one)) for one in (COLUMN, NARROW))
    assert all(height(chart.worded.on(one)) >= one.lines for one in SHEETS)
    assert (narrow > wide) == (count > 1)


@pytest.mark.parametrize(("count", "domain"), [(3, (513, 533)), (20, (513, 703))])
def test_many_lines_have_the_whole_height(
    plain: Callable[..., Package], catalog: Catalogs, count: int, domain: tuple[float, float]
) -> None:
    """Of many lines the scale ends with their values, so that each text stands near its line."""
    rows = [{"year": year, "place": f"P{place}", "people": 503 + 10 * place}
            for place in range(1, count + 1) for year in (2020, 2030)]  # fmt: skip
    made = plain({"year": "year", "place": "string", "people": "integer"}, rows)
    view = View("own", both("ກ", "Own"), both("", ""), "slope", "year", "people", "place",
                resource="values")  # fmt: skip
    worded = chart_of(catalog(made), made, view, "en").worded.on(COLUMN)
    found = slope(worded)
    assert (found.domain[0] <= domain[0], found.domain[1] >= domain[1]) == (True, True)
    assert (found.domain == domain) == (count == 20)
    scale = Span(found.domain, found.domain[1], found.high, 0)
    places = {row.datum.series: scale.at(row.number or 0) for row in worded.rows}
    assert max(abs(end.at - places[end.series]) for end in found.ends) < LINE
