"""Views that add up, count and average the rows of a plain table, and draw shares of wholes."""

import dataclasses
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pandas as pd
import pytest

from scripts.charts.chart import Chart, chart_of
from scripts.charts.data.rules import data_problems
from scripts.charts.problems import view_problems
from scripts.model.catalog import Catalog
from scripts.model.field import ForeignKey
from scripts.model.package import Package
from scripts.model.view import View
from site_tests.making import EDITION, both
from site_tests.pictures import pictured
from site_tests.unit.charts.conftest import package, table

Plain = Callable[..., Package]
Catalogs = Callable[..., Catalog]
FIELDS = {"year": "year", "place": "string", "sex": "string", "people": "number"}
ROWS: list[dict[str, Any]] = [
    {"year": year, "place": place, "sex": sex, "people": people}
    for year, place, sex, people in (
        (2022, "north", "F", 10.0), (2022, "north", "M", 30.0), (2022, "south", "F", 5.0),
        (2022, "south", "M", 5.0), (2023, "north", "F", 20.0), (2023, "north", "M", None),
        (2023, "south", "F", 8.0), (2023, "south", "M", 7.5),
    )
]  # fmt: skip
BARS = View("own", both("ກ", "Own"), both("", ""), "bar", "people", "place", resource="values")


@pytest.fixture
def charted(plain: Plain, catalog: Catalogs) -> Callable[..., Chart]:
    """Give a maker of a chart of these rows, or of others."""

    def make(language: str = "en", rows: list[dict[str, Any]] = ROWS, **more: Any) -> Chart:  # noqa: ANN401
        made = plain(FIELDS, rows)
        known, view = catalog(made), dataclasses.replace(BARS, **more)
        assert data_problems(known, made, view) == []
        return chart_of(known, made, view, language)

    return make


def values(chart: Chart) -> dict[object, object]:
    """Give the numbers of a chart by category, and by series if it has several."""
    split = len({row["series"] for row in chart.table}) > 1
    return {(row["category"], row["series"]) if split else row["category"]: row["value"]
            for row in chart.table}  # fmt: skip


@pytest.mark.parametrize(
    ("aggregate", "north", "south"),
    [("sum", 60, 25.5), ("mean", 20, 6.38), ("count", 3, 4), ("min", 10, 5),
     ("max", 30, 8), ("median", 20, 6.25)],
)  # fmt: skip
def test_aggregates(
    charted: Callable[..., Chart], aggregate: str, north: object, south: object
) -> None:
    """Rows without a value are left out, and told; averages are rounded a place further."""
    chart = charted(aggregate=aggregate)
    assert values(chart) == {"north": north, "south": south}
    assert "Rows without a value, which are left out: 1." in chart.note


@pytest.mark.parametrize(
    ("language", "aggregate", "words"),
    [("en", "sum", "Total of people"), ("en", "mean", "Average of people"),
     ("lo", "sum", "ຍອດລວມຂອງ people"), ("lo", "mean", "ຄ່າສະເລ່ຍຂອງ people"),
     ("en", "median", "Median of people"), ("lo", "count", "ຈຳນວນແຖວທີ່ມີ people"),
     ("en", "min", "Lowest people"), ("en", "max", "Highest people")],
)  # fmt: skip
def test_what_is_computed_is_said(
    charted: Callable[..., Chart], language: str, aggregate: str, words: str
) -> None:
    """The measure is named in the table and the tooltips."""
    assert charted(language, aggregate=aggregate).headings["value"] == words


def test_sums_are_exact(plain: Plain, catalog: Catalogs) -> None:
    """Ten dimes are a dollar, and nothing of a sum is lost behind 2^63."""
    cents, large = [Decimal("0.1")] * 10, [Decimal(2**64), Decimal("0.1")]
    rows = [*({"a": "x"} for _ in cents), *({"a": "y"} for _ in large)]
    made = plain({"a": "string", "n": "string"}, rows)
    frame_of = made.resources[0]
    numbers = pd.Series([*cents, *large], index=frame_of.held.index, dtype=object)
    held = frame_of.held.assign(n=numbers)
    field = dataclasses.replace(frame_of.fields[1], type="number")
    resource = dataclasses.replace(frame_of, held=held, fields=(frame_of.fields[0], field))
    made = dataclasses.replace(made, resources=(resource,))
    view = dataclasses.replace(BARS, x="n", y="a", aggregate="sum")
    chart = chart_of(catalog(made), made, view, "en")
    assert values(chart) == {"x": 1.0, "y": Decimal("18446744073709551616.1")}
    assert chart.csv == b"a,value\nx,1\ny,18446744073709551616.1\n"


def test_a_place_without_any_value_is_drawn_as_such(charted: Callable[..., Chart]) -> None:
    """It is no zero."""
    chart = charted(aggregate="sum", filters={"sex": ["M"], "year": ["2023"]})
    assert values(chart) == {"north": None, "south": 7.5}
    assert "north: no value" in chart.alt


def test_lines_of_sums(charted: Callable[..., Chart]) -> None:
    """Years stand along the axis in their order, also where rows are not."""
    chart = charted(mark="line", x="year", y="people", aggregate="sum", rows=ROWS[::-1])
    assert values(chart) == {"2022": 50, "2023": 35.5}


def test_stacks_of_sums(charted: Callable[..., Chart]) -> None:
    """Colours split what is added up."""
    chart = charted(mark="stacked", color="sex", aggregate="sum", sort="-x")
    assert values(chart) == {("north", "F"): 30, ("north", "M"): 30,
                             ("south", "F"): 13, ("south", "M"): 12.5}  # fmt: skip


def test_shares_of_a_stack(charted: Callable[..., Chart]) -> None:
    """Each part is one of its category's total; where a part is not known there is no share."""
    chart = charted(
        mark="stacked", y="year", color="sex", share="sex", filters={"place": ["north"]}
    )
    assert values(chart) == {("2022", "F"): 0.25, ("2022", "M"): 0.75,
                             ("2023", "F"): None, ("2023", "M"): None}  # fmt: skip
    assert [row["said"] for row in chart.table] == ["25%", "75%", "no value", "no value"]
    assert chart.headings["value"] == "Share of people"
    assert "each value as a part of its whole" in chart.note


def test_shares_of_all(charted: Callable[..., Chart]) -> None:
    """A category is a part of all categories, also of those that are not drawn."""
    filters = {"year": ["2022"]}
    chart = charted(share="place", aggregate="sum", sort="-x", top=1, filters=filters)
    assert [row["said"] for row in chart.table] == ["80%"]
    assert "largest 1 of 2" in chart.note


def test_shares_of_one_part(charted: Callable[..., Chart]) -> None:
    """Of a whole with several parts one is drawn, as on a map."""
    chart = charted(share="sex", aggregate="sum", filters={"sex": ["F"], "year": ["2022"]})
    assert values(chart) == {"north": 0.25, "south": 0.5}
    assert ">50%</text>" in pictured(chart).inline


def test_shares_along_a_line(charted: Callable[..., Chart]) -> None:
    """The whole of each time has all of its parts."""
    chart = charted("lo", mark="line", x="year", y="people", share="sex",
                    filters={"sex": ["F"], "place": ["south"]})  # fmt: skip
    assert [row["said"] for row in chart.table] == ["50%", "51,6%"]


def test_shares_of_counts(charted: Callable[..., Chart]) -> None:
    """Rows are counted, and their numbers divided."""
    chart = charted(mark="stacked", x="count", color="sex", share="sex")
    assert set(values(chart).values()) == {0.5}
    assert values(charted(x="count", share="place", filters={"year": ["2022"]})) == {
        "north": 0.5, "south": 0.5}  # fmt: skip
    assert values(charted(x="count", share="sex", filters={"sex": ["F"]})) == {
        "north": 0.5, "south": 0.5}  # fmt: skip


def test_a_whole_with_an_unknown_row_has_no_shares(charted: Callable[..., Chart]) -> None:
    """Men of one year beside women of two would be no share of anything."""
    chart = charted(mark="stacked", color="sex", share="sex", aggregate="sum")
    assert values(chart) == {("north", "F"): None, ("north", "M"): None,
                             ("south", "F"): pytest.approx(13 / 25.5),
                             ("south", "M"): pytest.approx(12.5 / 25.5)}  # fmt: skip
    assert "Rows without a value: 1." in chart.note


@pytest.mark.parametrize("part", ["Total", "-1"])
def test_wholes_hold_no_totals(plain: Plain, catalog: Catalogs, part: str) -> None:
    """A total among the parts would make each half of what it is; what is below zero is no part."""
    row = {"year": 2022, "place": "north", "sex": part, "people": -1.0 if part == "-1" else 40.0}
    made = plain(FIELDS, [*ROWS, row])
    view = dataclasses.replace(BARS, share="sex", aggregate="sum", filters={"sex": ["F"]})
    [problem] = data_problems(catalog(made), made, view)
    assert (problem.code, problem.details["part"]) == ("view-whole", part)
    whole = dataclasses.replace(view, color="sex", filters={"sex": ["F", "M"]})
    assert data_problems(catalog(made), made, whole) == []


@pytest.mark.parametrize(
    ("more", "place", "mended"),
    [({"aggregate": "sum"}, "views.own.aggregate", {"sex": ["F", "M"]}),
     ({"mark": "stacked", "color": "sex", "aggregate": "sum"}, "views.own.color",
      {"sex": ["F", "M"]}),
     ({"aggregate": "mean", "y": "year"}, "views.own.aggregate", {"sex": ["F", "M"]})],
)  # fmt: skip
def test_totals_are_not_added_to_their_parts(
    plain: Plain, catalog: Catalogs, more: dict[str, Any], place: str, mended: dict[str, list[str]]
) -> None:
    """A sum, an average or a stack of rows would count them twice; parts by name are added up."""
    row = {"year": 2022, "place": "north", "sex": "Both sexes", "people": 40.0}
    made = plain(FIELDS, [*ROWS, row])
    view = dataclasses.replace(BARS, **more)
    [problem] = data_problems(catalog(made), made, view)
    assert (problem.code, problem.field) == ("view-total", place)
    assert problem.details["part"] == "Both sexes"
    assert data_problems(catalog(made), made, dataclasses.replace(view, filters=mended)) == []


def test_a_total_beside_one_part_may_be_all_others(plain: Plain, catalog: Catalogs) -> None:
    """Offices write women and “total” for everybody else: that is not known to count twice."""
    rows = [{**one, "sex": str(one["sex"]).replace("M", "total")} for one in ROWS[:4]]
    made = plain(FIELDS, rows)
    view = dataclasses.replace(BARS, mark="stacked", color="sex")
    assert data_problems(catalog(made), made, view) == []


def test_a_name_of_several_words_may_be_asked_for(plain: Plain, catalog: Catalogs) -> None:
    """All Persons may be a band: named among the parts, it is one of them."""
    row = {"year": 2022, "place": "north", "sex": "All Persons", "people": 40.0}
    made = plain(FIELDS, [*ROWS, row])
    view = dataclasses.replace(BARS, aggregate="sum")
    assert [one.code for one in data_problems(catalog(made), made, view)] == ["view-total"]
    asked = dataclasses.replace(view, filters={"sex": ["All Persons", "F", "M"]})
    assert data_problems(catalog(made), made, asked) == []


AREAS: list[dict[str, Any]] = [
    {"code": "N", "tile_column": 1, "tile_row": 1}, {"code": "S", "tile_column": 1, "tile_row": 2},
    {"code": "S1", "within": "S"}, {"code": "E", "tile_column": 2, "tile_row": 1},
]  # fmt: skip


@pytest.mark.parametrize(
    ("more", "said"),
    [({"aggregate": "sum"}, {"N": "4", "S": "9"}), ({"aggregate": "mean"}, {"N": "2", "S": "4.5"}),
     ({"aggregate": "sum", "share": "area"}, {"N": "30.8%", "S": "69.2%"}),
     ({"aggregate": "sum", "share": "sex", "filters": {"sex": ["F"]}}, {"N": "75%", "S": "33.3%"}),
     ({"filters": {"sex": ["F"]}}, {"N": "3", "S": "3"})],
)  # fmt: skip
def test_maps_of_any_quantity(more: dict[str, Any], said: dict[str, str]) -> None:
    """Values, means and shares stand on tiles; what lies within an area counts in it."""
    rows = [{"area": area, "sex": sex, "n": n} for area, sex, n in
            (("N", "F", 3), ("N", "M", 1), ("S1", "F", 3), ("S", "M", 6))]  # fmt: skip
    keys = (ForeignKey(("area",), "", "areas", ("code",)),)
    fields = {"code": "string", "within": "string", "tile_column": "integer", "tile_row": "integer"}
    made = package("own", table("values", {"area": "string", "sex": "string", "n": "integer"}, rows,
                                keys=keys), table("areas", fields, AREAS, "code"))  # fmt: skip
    known = Catalog((made,), edition=EDITION)
    view = dataclasses.replace(BARS, mark="tile", x="n", y="area", **more)
    assert data_problems(known, made, view) == []
    chart = chart_of(known, made, view, "en")
    assert {row["category"]: row["said"] for row in chart.table} == said
    assert all(f">{one}</text>" in pictured(chart).inline for one in said.values())


def test_two_rows_on_a_tile_are_a_problem() -> None:
    """Nothing is added up that nobody asked to."""
    rows = [{"area": "S", "n": 1}, {"area": "S1", "n": 2}]
    keys = (ForeignKey(("area",), "", "areas", ("code",)),)
    fields = {"code": "string", "within": "string", "tile_column": "integer", "tile_row": "integer"}
    made = package("own", table("values", {"area": "string", "n": "integer"}, rows, keys=keys),
                   table("areas", fields, AREAS, "code"))  # fmt: skip
    view = dataclasses.replace(BARS, mark="tile", x="n", y="area")
    [problem] = data_problems(Catalog((made,), edition=EDITION), made, view)
    assert (problem.code, problem.details["rows"]) == ("view-rows", "2, 3")


@pytest.mark.parametrize(
    ("more", "code"),
    [({"aggregate": "total"}, "view-code"), ({"share": "kind"}, "view-code"),
     ({"x": "count", "aggregate": "sum"}, "view-aggregate"),
     ({"mark": "stacked", "color": "sex", "aggregate": "mean"}, "view-aggregate"),
     ({"aggregate": "mean", "share": "sex", "color": "sex"}, "view-aggregate"),
     ({"aggregate": 5}, "property-kind")],
)  # fmt: skip
def test_what_cannot_be_computed(
    plain: Plain, catalog: Catalogs, more: dict[str, Any], code: str
) -> None:
    """It is told before anything is drawn."""
    view = {"name": "own", "mark": "bar", "x": "people", "y": "place", "resource": "values", **more}
    made = plain(FIELDS, ROWS)
    made = dataclasses.replace(made, descriptor={**made.descriptor, "views": [view]})
    assert code in [one.code for one in view_problems(catalog(made))]


@pytest.mark.parametrize("key", ["aggregate", "share"])
def test_figures_are_not_computed(
    figures: Callable[..., Package], catalog: Catalogs, key: str
) -> None:
    """Printed figures are added up by checks alone."""
    view = {"name": "own", "mark": "bar", "x": "value", "y": "sex",
            key: "sum" if key == "aggregate" else "sex"}  # fmt: skip
    made = figures([{"sex": "F", "value": 3}], views=[view])
    assert [one.code for one in view_problems(catalog(made))] == ["view-computed-figures"]


def test_a_slope_is_between_two_times(charted: Callable[..., Chart]) -> None:
    """One line a series, named at its end, with the values of both times."""
    chart = charted(mark="slope", x="year", y="people", color="place", aggregate="sum")
    assert values(chart) == {("2022", "north"): 40, ("2022", "south"): 10,
                             ("2023", "north"): 20, ("2023", "south"): 15.5}  # fmt: skip
    assert chart.alt.startswith("Slope chart: Own. north: 2022 40, 2023 20; south: 2022 10,")
    assert "2022" in pictured(chart).inline


@pytest.mark.parametrize("years", [["2022"], ["2022", "2023", "2024"]])
def test_a_slope_of_other_times_is_a_problem(
    plain: Plain, catalog: Catalogs, years: list[str]
) -> None:
    """Of one time there is no change, of three there are two."""
    rows = [{"year": int(year), "place": "north", "people": 5.0} for year in years]
    made = plain(FIELDS, rows)
    view = dataclasses.replace(BARS, mark="slope", x="year", y="people")
    [problem] = data_problems(catalog(made), made, view)
    assert (problem.code, problem.details["count"]) == ("view-times", str(len(years)))
