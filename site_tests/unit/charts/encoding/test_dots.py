"""Dots: several figures of a category, shares, log scales, views over all themes of a report."""

import dataclasses
import json
from collections.abc import Callable
from typing import Any

import pytest

from scripts.charts.chart import Chart, chart_of
from scripts.charts.look.axes import Span, powers
from scripts.charts.problems import view_problems
from scripts.model.catalog import Catalog
from scripts.model.field import ForeignKey
from scripts.model.package import Package
from scripts.model.view import View
from scripts.pages.parts.charts.below import chart_table
from scripts.report.figures import figure_table
from scripts.report.scope import scope
from site_tests.making import EDITION, both
from site_tests.pictures import spec_of, table_of
from site_tests.unit.charts.conftest import package, table

Figures = Callable[..., Package]
Catalogs = Callable[..., Catalog]
COUNTS = View("counts", both("ຄົນ", "People"), both("", ""), "dot", "value", "category",
              filters={"sex": ["_T"]})  # fmt: skip
SHARES = dataclasses.replace(COUNTS, x="share", filters={"sex": ["F"]})
ACTIVITIES = {"activity": "string", "agency": "string", "note_en": "string", "title_lo": "string",
              "title_en": "string"}  # fmt: skip
LINK = ForeignKey(("activity",), "acts", "activities", ("activity",))


def row(category: str, sex: str, value: float | None, activity: str, **more: Any) -> dict[str, Any]:  # noqa: ANN401
    """Make a row of people of one activity."""
    codes = {"category": category, "sex": sex, "activity": activity}
    return {**codes, "value": value, **more}


def layers(chart: Chart, field: str) -> list[dict[str, Any]]:
    """Give the rows of the layers that draw this field."""
    found = [layer["data"]["values"] for layer in spec_of(chart)["layer"]
             if layer["encoding"].get("x", {}).get("field") == field]  # fmt: skip
    return [one for rows in found for one in rows]


@pytest.fixture
def activities() -> Package:
    """Two activities of two agencies, which have names."""
    rows = [
        {"activity": "A-1", "agency": "police", "title_lo": "ກ", "title_en": "Meeting"},
        {"activity": "A-2", "agency": "court", "title_lo": "ຂ", "title_en": "Course"},
    ]
    key = ForeignKey(("agency",), "codelists", "names", ("code",))
    return package("acts", table("activities", ACTIVITIES, rows, "activity", keys=(key,)), theme="")


def linked(one: Package) -> Package:
    """Let the figures of a package name activities."""
    resource = one.resources[0]
    keyed = dataclasses.replace(resource, foreign_keys=(*resource.foreign_keys, LINK))
    return dataclasses.replace(one, resources=(keyed,))


def test_several(figures: Figures, catalog: Catalogs) -> None:
    """A category may hold several dots; the lowest and the highest bear their values."""
    made = figures([row("police", "_T", 40, "A-1"), row("police", "_T", 1802, "A-2"),
                    row("police", "_T", 300, "A-3"), row("court", "_T", 9, "A-1")])  # fmt: skip
    chart = chart_of(catalog(made), made, COUNTS, "en")
    assert [one["value"] for one in layers(chart, "value")] == [1802, 300, 40, 9]
    assert [one["text"] for one in layers(chart, "end")] == ["40", "1,802", "9"]
    assert "Police: 3 values, from 40 to 1,802; Court: 9" in chart.alt
    assert table_of(chart)["activity"].tolist() == ["A-2", "A-3", "A-1", "A-1"]


def test_share(figures: Figures, catalog: Catalogs) -> None:
    """Women are told as per cent of all people of the same activity, marked as computed."""
    made = figures([row("police", "_T", 40, "A-1"), row("police", "F", 10, "A-1"),
                    row("police", "F", 7, "A-2")])  # fmt: skip
    chart = chart_of(catalog(made), made, SHARES, "en")
    assert table_of(chart)[["figure", "value", "derived"]].values.tolist() == [
        ["1-2 / 1-1", 0.25, True]
    ]
    assert b"1-2 / 1-1,police,A-1,2022,0.25,true,F" in chart.csv
    assert chart_table(chart, "en").rows == (("Police", "A-1", "25% (computed)"),)
    assert chart_table(chart_of(catalog(made), made, SHARES, "lo"), "lo").header[-1] == "ສັດສ່ວນ"
    assert "computed by this edition" in chart.note


@pytest.mark.parametrize("hidden", [{"value": None, "conf_status": "A"}, {"qualifier": "about"}])
@pytest.mark.parametrize("place", [0, 1])
def test_no_share(figures: Figures, catalog: Catalogs, hidden: dict[str, Any], place: int) -> None:
    """There is no share where the part or the whole is masked or not exact."""
    rows = [row("police", "_T", 40, "A-1"), row("police", "F", 10, "A-1"),
            row("court", "_T", 20, "A-2"), row("court", "F", 5, "A-2")]  # fmt: skip
    rows[place] |= hidden
    made = figures(rows)
    chart = chart_of(catalog(made), made, SHARES, "en")
    assert table_of(chart)["figure"].tolist() == ["1-4 / 1-3"]


def test_no_share_of_sensitive(figures: Figures) -> None:
    """There is no share of people who need protection, whose numbers are all published."""
    rows = [{**one, "population": population} for population in ("victims", "participants")
            for one in (row("", "_T", 40, "A-1"), row("", "F", 10, "A-1"))]  # fmt: skip
    made = figures(rows)
    key = ForeignKey(("population",), "lists", "populations", ("code",))
    keyed = dataclasses.replace(made, resources=(
        dataclasses.replace(made.resources[0], foreign_keys=(key,)),))  # fmt: skip
    known = [{"code": "victims", "sensitive": True}, {"code": "participants", "sensitive": False}]
    populations = table("populations", {"code": "string", "sensitive": "boolean"}, known, "code")
    view = dataclasses.replace(SHARES, y="population")
    chart = chart_of(
        Catalog((package("lists", populations), keyed), edition=EDITION), keyed, view, "en"
    )
    assert table_of(chart)["category"].tolist() == ["participants"]


def test_log(figures: Figures, catalog: Catalogs) -> None:
    """A log scale says so in words, has powers of ten as ticks, and no place for zero."""
    rows = [row("police", "_T", 17, "A-1"), row("police", "_T", 258313, "A-2")]
    view = dataclasses.replace(COUNTS, scale="log")
    made = figures(rows)
    chart = chart_of(catalog(made), made, view, "lo")
    axis = next(one["encoding"]["x"] for one in spec_of(chart)["layer"] if "x" in one["encoding"]
                and one["encoding"]["x"].get("field") == "value")  # fmt: skip
    assert (axis["scale"]["type"], axis["axis"]["values"]) == (
        "log",
        [10, 100, 1000, 10000, 100000],
    )
    assert "100.000" in axis["axis"]["labelExpr"]
    assert "ສິບເທົ່າ" in chart.note


@pytest.mark.parametrize("value", [0, -3.5])
def test_log_of_nothing(plain: Callable[..., Package], catalog: Catalogs, value: float) -> None:
    """Zero and what is below have no place on a log scale: a problem, told before drawing."""
    rows = [{"place": "A", "people": 40}, {"place": "B", "people": value}]
    made = plain({"place": "string", "people": "number"}, rows)
    view = {"name": "v", "mark": "dot", "x": "people", "y": "place", "scale": "log",
            "resource": "values"}  # fmt: skip
    made = dataclasses.replace(made, descriptor={**made.descriptor, "views": [view]})
    [problem] = view_problems(catalog(made))
    assert (problem.code, problem.details["value"]) == ("view-log", str(value))


def test_log_of_two_periods(figures: Figures, catalog: Catalogs) -> None:
    """Small charts of periods have no log scale, and no note says that they have one."""
    years = [figures([row("police", "_T", 17, "A-1")], name=f"people-{one}", period=str(one))
             for one in (2021, 2022)]  # fmt: skip
    chart = chart_of(catalog(*years), years[1], dataclasses.replace(COUNTS, scale="log"), "en")
    assert set(table_of(chart)["period"]) == {"2021", "2022"}
    assert not chart.note


def test_span() -> None:
    """Equal factors are equal distances on a log axis, and the ends stand at its ends."""
    span = Span(tuple(powers([17, 1000])), 1000, 50, 250, log=True)
    assert span.ticks == (10, 100, 1000)
    assert [span.at(one) for one in span.ticks] == pytest.approx([50, 150, 250])


def test_masked_dot(figures: Figures, catalog: Catalogs) -> None:
    """A masked figure has no dot, and its text stands where the axis begins."""
    made = figures(
        [row("police", "_T", 40, "A-1"), row("court", "_T", None, "A-1", conf_status="A")]
    )
    chart = chart_of(catalog(made), made, COUNTS, "en")
    assert [one["category"] for one in layers(chart, "value")] == ["police"]
    assert [(one["text"], one["end"]) for one in layers(chart, "end")] == [("40", 40), ("<5", 0)]


def test_all_themes(figures: Figures, catalog: Catalogs, activities: Package) -> None:
    """A package of the report draws the figures of all its packages, by the agency that acted."""
    first = linked(figures([row("", "_T", 40, "A-1")], name="one", report="r"))
    rows = [row("", "_T", 30, "A-2", figure="2-1"), row("", "_T", 20, "A-1", figure="2-2")]
    second = linked(figures(rows, name="two", report="r"))
    other = linked(figures([row("", "_T", 99, "A-1")], name="three", report="q"))
    whole = package("whole", theme="", report="r")
    view = dataclasses.replace(COUNTS, y="agency", filters={"agency": ["court", "police"]})
    chart = chart_of(catalog(first, second, other, activities, whole), whole, view, "en")
    assert table_of(chart)[["figure", "category", "value"]].values.tolist() == [
        ["2-1", "court", 30], ["1-1", "police", 40], ["2-2", "police", 20]]  # fmt: skip
    assert "Police: 2 values" in chart.alt
    assert "Meeting" in chart.drawing().wide


def test_lent_fields(figures: Figures, catalog: Catalogs, activities: Package) -> None:
    """An activity lends its codes, which a list names, and not its words."""
    made = linked(figures([row("", "_T", 40, "A-1"), row("", "_T", 5, "A-9")]))
    known = catalog(made, activities)
    seen = figure_table(known, scope(known, made))
    assert seen is not None
    assert [one["agency"] for one in seen.records] == ["police", None]
    assert seen.field("note_en") is None


@pytest.mark.parametrize("change", [{"y": "colour"}, {"figures": {"colour": "x"}}])
def test_unknown_fields(
    figures: Figures, catalog: Catalogs, activities: Package, change: dict[str, Any]
) -> None:
    """A field that neither figures nor activities have is a problem that lists those they have."""
    view = {"name": "v", "mark": "dot", "x": "value", "y": "agency", **change}
    made = linked(figures([row("", "_T", 40, "A-1")], name="one", report="r"))
    whole = package("whole", theme="", report="r", views=[view])
    (problem,) = view_problems(catalog(made, activities, whole))
    assert (problem.code, problem.cell) == ("view-code", "colour")
    assert "agency" in problem.details["known"]


@pytest.mark.parametrize("language", ["lo", "en"])
def test_two_long_values_of_a_line_leave_room_for_it(
    figures: Figures, catalog: Catalogs, language: str
) -> None:
    """Numbers of nineteen digits at both ends are shortened: an axis is between them."""
    values = (-9223372036854775809, 9223372036854775809)
    rows = [row("police", "_T", value, name) for name, value in zip("ab", values, strict=True)]
    drawing = chart_of(catalog(figures(rows)), figures(rows), COUNTS, language).drawing()
    for spec in map(json.loads, (drawing.narrow, drawing.wide)):
        [scale] = [one["encoding"]["x"]["scale"] for one in spec["layer"]
                   if one["encoding"].get("x", {}).get("field") == "value"]  # fmt: skip
        first, last = scale["range"]
        assert last - first > 90
