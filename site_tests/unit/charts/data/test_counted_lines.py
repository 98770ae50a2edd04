"""Rows counted along a line: years, months and days without a row are zero."""

from typing import Any

import pytest

from scripts.charts.chart import Chart, chart_of
from scripts.charts.problems import view_problems
from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.model.view import View
from site_tests.making import EDITION, LANGUAGES, both
from site_tests.reading_back import misread
from site_tests.unit.charts.conftest import package, table

VIEW = {"name": "v", "resource": "cases", "mark": "line", "x": "at", "y": "count"}


def cases(kind: str, times: list[Any], kinds: str = "") -> Package:
    """Give a package of cases, each with its time and its kind."""
    rows = [{"case": f"c{number}", "at": time, "kind": (kinds or "a" * len(times))[number]}
            for number, time in enumerate(times)]  # fmt: skip
    fields = {"case": "string", "at": kind, "kind": "string"}
    return package("own", table("cases", fields, rows, "case"), theme="", period="", views=[VIEW])


def counts(made: Package, language: str = "en", **more: Any) -> Chart:  # noqa: ANN401
    """Count the cases of a package along a line."""
    view = View(
        "v", both("ກ", "Own"), both("", ""), "line", "at", "count", resource="cases", **more
    )
    known = Catalog((made,), edition=EDITION)
    assert view_problems(known) == []
    return chart_of(known, made, view, language)


def told(chart: Chart) -> list[tuple[object, object]]:
    """Give the times of a chart with their numbers."""
    return [(row["category"], row["value"]) for row in chart.table]


@pytest.mark.parametrize(
    ("kind", "times", "wanted"),
    [
        ("year", [2019, 2022, 2019, 2021], [2, 0, 1, 1]),
        ("integer", [3, 1], [1, 0, 1]),
        ("yearmonth", ["2021-12", "2022-02", "2021-12"], [2, 0, 1]),
        ("date", ["2022-02-27", "2022-03-01"], [1, 0, 1]),
        ("string", ["late", "early", "late"], [2, 1]),
    ],
)
def test_times_without_rows(kind: str, times: list[Any], wanted: list[int]) -> None:
    """A line of counts goes down to zero where nothing is counted, in the order of times."""
    chart = counts(cases(kind, times))
    assert [value for _, value in told(chart)] == wanted
    assert chart.headings["value"] == "Number"
    assert misread(chart) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_line_has_each_time(language: str) -> None:
    """What has no row of a kind in a year counts as zero of that kind."""
    chart = counts(cases("year", [2020, 2021, 2021, 2022], "aabb"), language, color="kind")
    found = {(row["category"], row["series"]): row["value"] for row in chart.table}
    assert found == {("2020", "a"): 1, ("2021", "a"): 1, ("2022", "a"): 0,
                     ("2020", "b"): 0, ("2021", "b"): 1, ("2022", "b"): 1}  # fmt: skip
    assert misread(chart) == []


def test_shares_of_counts() -> None:
    """The kinds of a year make up its whole."""
    chart = counts(cases("year", [2020, 2020, 2020, 2021], "aabb"), color="kind", share="kind")
    shares = {(row["category"], row["series"]): row["value"] for row in chart.table}
    assert shares["2020", "a"] == pytest.approx(2 / 3)
    assert shares["2021", "a"] == 0
    assert chart.headings["value"] == "Share"


def test_rows_without_a_time_are_told() -> None:
    """They have no place on the line."""
    chart = counts(cases("year", [2020, None, 2021]))
    assert told(chart) == [("2020", 1), ("2021", 1)]
    assert "Rows without a time, which have no place on the line: 1." in chart.note


def test_a_column_called_count() -> None:
    """A stranger's column of that name is that column."""
    rows = [{"at": 2020 + one, "count": 7 + one} for one in range(2)]
    made = package("own", table("cases", {"at": "year", "count": "integer"}, rows), theme="",
                   period="", views=[VIEW])  # fmt: skip
    assert told(counts(made)) == [("2020", 7), ("2021", 8)]
