"""The order of the times of lines, whatever they are written as."""

import dataclasses
from collections.abc import Callable, Sequence
from typing import Any

import pytest

from scripts.charts.chart import Chart, chart_of
from scripts.charts.data.rules import data_problems
from scripts.charts.encoding.times import places
from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.model.view import View
from site_tests.making import both
from site_tests.pictures import spec_of

Plain = Callable[..., Package]
Catalogs = Callable[..., Catalog]
VIEW = View("own", both("", "Own"), both("", ""), "line", "t", "y", resource="values")
FIELDS = {"t": "string", "y": "integer", "s": "string"}
MONTHS = ("Jan", "Feb", "Mar", "Apr")


@pytest.fixture
def charted(plain: Plain, catalog: Catalogs) -> Callable[..., Chart]:
    """Give a maker of a chart of a line, whose field of times may have categories."""

    def make(rows: Sequence[dict[str, Any]], stated: Sequence[str] = (), color: str = "") -> Chart:
        package = plain(FIELDS, rows)
        [table] = package.resources
        time, *others = table.fields
        fields = (dataclasses.replace(time, categories=tuple(stated)), *others)
        package = dataclasses.replace(
            package, resources=(dataclasses.replace(table, fields=fields),)
        )
        view = dataclasses.replace(VIEW, color=color)
        return chart_of(catalog(package), package, view, "en")

    return make


def drawn(chart: Chart) -> list[str]:
    """Give the times of a chart from left to right."""
    spec = spec_of(chart)
    # With names at the ends of lines there are several tables.
    rows = (spec if "data" in spec else spec["layer"][0])["data"]["values"]
    at = {row["category"]: row["time"] for row in rows}
    return sorted(at, key=lambda code: at[code])


@pytest.mark.parametrize("codes", [MONTHS, ("W1", "W2", "W10"), ("2021-Q4", "2022-Q1")])
def test_names_stand_as_their_rows_do(charted: Callable[..., Chart], codes: Sequence[str]) -> None:
    """What rises from row to row rises in the chart and in its table."""
    chart = charted([{"t": code, "y": place} for place, code in enumerate(codes)])
    assert drawn(chart) == list(codes)
    assert [row["category"] for row in chart.table] == list(codes)


def test_categories_say_the_order(charted: Callable[..., Chart]) -> None:
    """Where the field states it, the rows may stand in any."""
    rows = [{"t": code, "y": 1} for code in ("Mar", "Jan", "Apr", "Feb")]
    assert drawn(charted(rows, MONTHS)) == list(MONTHS)
    years = [{"t": code, "y": 1} for code in ("2021", "2020")]
    assert drawn(charted(years, ("2021", "2020"))) == ["2021", "2020"]


def test_all_lines_have_one_order(charted: Callable[..., Chart]) -> None:
    """A time that the first line lacks stands where the file has it; so does one without value."""
    rows: list[dict[str, Any]] = [
        {"t": "Jan", "s": "a", "y": 1}, {"t": "Feb", "s": "a", "y": 2},
        {"t": "Mar", "s": "b", "y": 1}, {"t": "Apr", "s": "b", "y": None},
        {"t": "Jan", "s": "b", "y": 9}, {"t": "May", "s": "a", "y": 9},
        {"t": "May", "s": "b", "y": 9},
    ]  # fmt: skip
    assert drawn(charted(rows, color="s")) == [*MONTHS, "May"]


def test_texts_that_are_times_stand_at_their_time(charted: Callable[..., Chart]) -> None:
    """Rows of dates may stand in any order, and numbers are no words."""
    rows = [{"t": code, "y": 1} for code in ("2022-10", "2022-09", "2023-01")]
    assert drawn(charted(rows)) == ["2022-09", "2022-10", "2023-01"]
    assert drawn(charted([{"t": code, "y": 1} for code in ("9", "10")])) == ["9", "10"]


def test_steps_where_times_run_backwards() -> None:
    """An order that is stated stands, step by step."""
    assert places(["2021", "2020"]) == {"2021": 0, "2020": 1}


@pytest.mark.parametrize(
    ("first", "second", "codes"),
    [
        ("2020-01-01T00:00:00+07:00", "2019-12-31T17:00:00+00:00", ["view-rows"]),
        ("2020-01-01T00:00:00+07:00", "2019-12-31T17:00:01+00:00", []),
    ],
)
def test_an_instant_written_twice_is_one_mark(
    plain: Plain, catalog: Catalogs, first: str, second: str, codes: list[str]
) -> None:
    """Two zones make no two times: the line would be upright there."""
    rows = [{"t": first, "y": 1}, {"t": second, "y": 9}]
    package = plain({"t": "datetime", "y": "integer"}, rows)
    found = data_problems(catalog(package), package, VIEW)
    assert [one.code for one in found] == codes


def test_rows_of_a_mark_are_few_and_in_order(plain: Plain, catalog: Catalogs) -> None:
    """A message lists the first ones."""
    package = plain({"t": "string", "y": "integer"}, [{"t": "a", "y": one} for one in range(60)])
    view = dataclasses.replace(VIEW, mark="bar", x="y", y="t", sort="-x")
    [problem] = data_problems(catalog(package), package, view)
    assert problem.details["rows"] == "2, 3, 4, 5, 6, …"


def test_dots_of_a_table_may_stand_several_in_a_row(plain: Plain, catalog: Catalogs) -> None:
    """They are no more added up than figures are; ``top`` counts the rows of dots."""
    rows = [{"t": code, "y": value} for code, value in
            (("a", -5), ("a", -9), ("b", -7), ("c", -1), ("c", -20))]  # fmt: skip
    package = plain({"t": "string", "y": "integer"}, rows)
    view = dataclasses.replace(VIEW, mark="dot", x="y", y="t", sort="-x", top=2)
    assert data_problems(catalog(package), package, view) == []
    chart = chart_of(catalog(package), package, view, "en")
    assert [(row["category"], row["value"]) for row in chart.table] == [
        ("c", -1), ("c", -20), ("a", -5), ("a", -9)]  # fmt: skip
    assert "Only the largest 2 of 3" in chart.note
