"""Lanes of a category: names of series beside values, periods below each other."""

import dataclasses
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from scripts.charts.chart import Chart, chart_of
from scripts.charts.layouts import BARS, PERIODS
from scripts.charts.look.sheet import SHEETS, Sheet
from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.model.view import View
from site_tests.making import both
from site_tests.reading_bands import DATED
from site_tests.shown import bars, drawings, texts

BY_SERIES = View("own", both("", "Own"), both("", ""), "bar", "y", "x", "s", resource="values")
YEARS = View("sexes", both("ຄົນ", "People"), both("", ""), "bar", "value", "nationality",
             filters={"sex": ["_T"], "nationality": ["*"]})  # fmt: skip


@pytest.fixture
def dated(figures: Callable[..., Package], catalog: Callable[..., Catalog]) -> Callable[..., Chart]:
    """Give a maker of charts of two nationalities over some periods, with women and men or not."""

    def make(mark: str, count: int, color: str = "") -> Chart:
        filters: Mapping[str, Any] = {**YEARS.filters, **({"sex": ["F", "M"]} if color else {})}
        view = dataclasses.replace(YEARS, mark=mark, color=color, filters=filters)
        packages = [figures(people(year), name=f"of-{year}", period=str(year))
                    for year in range(2023 - count, 2023)]  # fmt: skip
        return chart_of(catalog(*packages), packages[-1], view, "en")

    return make


def people(year: int) -> list[dict[str, Any]]:
    """Give people of a year."""
    return [{"nationality": code, "sex": sex, "value": value + year - 2000}
            for code, value in (("THA", 100), ("CHN", 700))
            for sex, value in (("_T", 2 * value + 22), ("F", value))]  # fmt: skip


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda one: one.name)
@pytest.mark.parametrize("mark", ["bar", "dot"])
def test_series_have_their_names_beside_their_values(
    charted: Callable[..., Chart], mark: str, sheet: Sheet
) -> None:
    """Where these have room there is no legend; long ones need one."""
    view = dataclasses.replace(BY_SERIES, mark=mark)
    for name in ("Men", "Men who " * 12):
        svg = drawings(charted(view, [("a", "Women", 30), ("a", name.strip(), 12)]))[sheet.name]
        shown = [one.text for one in texts(svg)]
        assert ("30 Women" in shown) == (name == "Men")
        assert ("role-legend" in svg) == (name != "Men")


@pytest.mark.parametrize("mark", ["bar", "stacked"])
@pytest.mark.parametrize("count", [2, 3])
@pytest.mark.parametrize("color", ["", "sex"])
def test_periods_are_lanes(dated: Callable[..., Chart], mark: str, count: int, color: str) -> None:
    """Up to three stand below each other in each category, each with its label beside it."""
    chart = dated(mark, count, color)
    assert chart.worded.data.layout is BARS
    for svg in drawings(chart).values():
        labels = [one for one in texts(svg) if one.mark.endswith(DATED)]
        assert [one.text for one in labels] == [str(2023 - count + at) for at in range(count)] * 2
        assert not [one for one in labels if any(one.over(other) for other in bars(svg))]
        levels = {(one.top, one.bottom) for one in bars(svg)}
        lanes = 2 if color and mark == "bar" else 1
        assert len(levels) == 2 * count * lanes
        first = [one for one in bars(svg) if abs(one.top - min(levels)[0]) < 1]
        assert labels[0].top >= first[0].top - 1
        assert labels[0].bottom <= first[0].bottom + 1


@pytest.mark.parametrize("color", ["", "sex"])
def test_more_periods_are_small_charts(dated: Callable[..., Chart], color: str) -> None:
    """From four on each category is a chart with its periods side by side."""
    chart = dated("bar", 4, color)
    assert chart.worded.data.layout is PERIODS
    for svg in drawings(chart).values():
        shown = [one.text for one in texts(svg)]
        assert [shown.count(str(year)) for year in range(2019, 2023)] == [2] * 4
