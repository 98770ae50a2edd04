"""Years and ages by whole numbers: other numbers go along them, and they are no amounts."""

from collections.abc import Callable, Sequence

import pytest

from scripts.charts.chart import Chart
from scripts.model.view import View
from site_tests.pictures import table_of

Maker = Callable[..., list[View]]


@pytest.mark.parametrize(
    ("name", "years"),
    [("fiscal_year", (2019, 2020, 2021)), ("fy", (2019, 2020, 2021)), ("be", (2560, 2561, 2562)),
     ("census", (1985, 1995, 2015)), ("decade", (1980, 1990, 2000)), ("round", (2005, 2010, 2020)),
     ("ສົກປີ", (2019, 2020, 2021)), ("ປີສຳຫຼວດ", (2012, 2017, 2022)), ("year", (-500, 200, 700)),
     ("wave", (1, 2, 3)), ("lsms", (2002, 2007, 2012))],
)  # fmt: skip
def test_years_under_other_names(views: Maker, name: str, years: Sequence[int]) -> None:
    """A line goes over years, whatever they are called; if by no known name, by their steps."""
    rows = [{name: one, "people": 41 + place} for place, one in enumerate(years)]
    [view] = views({name: "integer", "people": "integer"}, rows)
    assert (view.mark, view.x, view.y) == ("line", name, "people")


@pytest.mark.parametrize("name", ["commissioned", "completed_year", "birth_year", "start_year"])
def test_years_since_when_are_neither(views: Maker, name: str) -> None:
    """Dams have a year each: it is no length, and no line joins them."""
    rows = [{name: 1990 + 3 * one, "dam": f"D{one}", "power": 100 + one} for one in range(6)]
    [view] = views({name: "integer", "dam": "string", "power": "integer"}, rows)
    assert (view.mark, view.x, view.y) == ("bar", "power", "dam")


@pytest.mark.parametrize(
    "name",
    ["salary", "deaths_per_year", "census_population", "tax", "last_year", "completed", "base"],
)
def test_amounts_between_years_are_amounts(views: Maker, name: str) -> None:
    """Numbers of the size of years are no years for that."""
    rows = [{"town": f"T{one}", name: 1500 + 100 * (one % 3)} for one in range(6)]
    assert [one.x for one in views({"town": "string", name: "integer"}, rows)] == [name]


@pytest.mark.parametrize("name", ["age", "ອາຍຸ"])
def test_single_years_of_age(charts: Callable[..., list[Chart]], name: str) -> None:
    """A population has a line over its ages, one a sex."""
    rows = [{name: age, "sex": sex, "people": 900 - 7 * age}
            for age in range(80) for sex in ("women", "men")]  # fmt: skip
    [chart] = charts({name: "integer", "sex": "string", "people": "integer"}, rows)
    assert (chart.view.mark, chart.view.x, chart.view.color) == ("line", name, "sex")
    assert table_of(chart)["category"].tolist() == [str(age) for age in range(80) for _ in "ab"]


def test_ages_of_things_are_amounts(views: Maker) -> None:
    """How old each of some trees is, is an amount."""
    rows = [{"tree": f"T{one}", "age": 20 + 7 * one} for one in range(6)]
    assert [one.x for one in views({"tree": "string", "age": "integer"}, rows)] == ["age"]
