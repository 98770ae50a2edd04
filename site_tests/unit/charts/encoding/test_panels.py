"""Panels: a small chart for each code of a field, in one scale, with its name above it."""

import dataclasses
import json
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest

from scripts.charts.chart import Chart, chart_of
from scripts.charts.data.rules import data_problems
from scripts.charts.look.panels import columns, panels
from scripts.charts.look.sheet import COLUMN, NARROW
from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.model.view import View
from site_tests import reading_back
from site_tests.making import LANGUAGES, both
from site_tests.pictures import fault, spec_of
from site_tests.reading_back import misread
from site_tests.shown import drawings, texts

Plain = Callable[..., Package]
Catalogs = Callable[..., Catalog]
Charted = Callable[..., Chart]
FIELDS = {"year": "year", "place": "string", "sex": "string", "kind": "string", "people": "integer"}
PLACES = ("Luang Prabang", "Champasak", "Oudomxay", "Vientiane Capital", "Savannakhet")
ROWS: list[dict[str, Any]] = [
    {"year": year, "place": place, "sex": sex, "kind": kind,
     "people": (3 + number * 37) * (5 + year - 2020) % 400}
    for number, (place, sex, kind) in enumerate(
        (place, sex, kind) for place in PLACES for sex in "FM" for kind in ("fever", "injury"))
    for year in range(2020, 2024)
]  # fmt: skip
BARS = View("own", both("ກ", "Own"), both("", ""), "bar", "people", "kind", aggregate="sum",
            panels="place", resource="values")  # fmt: skip
LINES = dataclasses.replace(BARS, mark="line", x="year", y="people")
VIEWS = {
    "bars": BARS,
    "bars in lanes": dataclasses.replace(BARS, color="sex"),
    "stacks": dataclasses.replace(BARS, mark="stacked", color="sex"),
    "dots in lanes": dataclasses.replace(BARS, mark="dot", color="sex"),
    "shares": dataclasses.replace(BARS, share="kind"),
    "shares over panels": dataclasses.replace(BARS, share="place"),
    "counts": dataclasses.replace(BARS, x="count", aggregate="", color="sex"),
    "line": LINES,
    "lines": dataclasses.replace(LINES, color="sex"),
    "counted lines": dataclasses.replace(LINES, y="count", aggregate="", color="sex"),
}


@pytest.fixture
def charted(plain: Plain, catalog: Catalogs) -> Charted:
    """Give a maker of charts of these rows, or of others."""

    def make(view: View, language: str = "en", rows: list[dict[str, Any]] = ROWS) -> Chart:
        made = plain(FIELDS, rows)
        known = catalog(made)
        assert data_problems(known, made, view) == []
        return chart_of(known, made, view, language)

    return make


def numbers(chart: Chart) -> dict[tuple[object, ...], object]:
    """Give the numbers of a chart by panel, category and series."""
    return {(row["panel"], row["category"], row["series"]): row["value"] for row in chart.table}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", VIEWS)
def test_panels_show_their_table(charted: Charted, name: str, language: str) -> None:
    """Each has the numbers of its code, as long or as high as those of all others."""
    chart = charted(VIEWS[name], language)
    assert {row["panel"] for row in chart.table} == set(PLACES)
    assert misread(chart) == []
    for spec in (spec_of(chart), json.loads(chart.json(COLUMN)), json.loads(chart.json(NARROW))):
        assert fault(spec) == ""


def test_numbers_of_panels(charted: Charted) -> None:
    """They are those of the rows, added up, counted and shared within a panel or over all."""
    wanted = sum(row["people"] for row in ROWS if row["place"] == "Champasak"
                 and row["kind"] == "fever")  # fmt: skip
    assert numbers(charted(VIEWS["bars"]))["Champasak", "fever", ""] == wanted
    assert set(numbers(charted(VIEWS["counts"])).values()) == {4}
    for name, axis in (("shares", 0), ("shares over panels", 1)):
        wholes: dict[object, float] = {}
        for place, value in numbers(charted(VIEWS[name])).items():
            assert isinstance(value, float)
            wholes[place[axis]] = wholes.get(place[axis], 0) + value
        assert all(abs(one - 1) < 1e-9 for one in wholes.values()), wholes


def test_figures_in_panels(figures: Callable[..., Package], catalog: Catalogs) -> None:
    """A dimension of figures has panels as well, with names of its list; masked stays masked."""
    rows = [{"nationality": nation, "category": place, "sex": sex, "value": value,
             "conf_status": "F" if value is not None else "A"}
            for nation, place, women, whole in (("THA", "police", 40, 95), ("THA", "court", 9, 20),
                                                ("VNM", "police", None, 33))
            for sex, value in (("F", women), ("_T", whole))]  # fmt: skip
    made, older = figures(rows), figures(rows, name="situation-2021", period="2021")
    view = View("own", both("ກ", "Own"), both("", ""), "stacked", "value", "category", "sex",
                panels="nationality",
                filters={"sex": ["F", "M"], "category": ["*"], "nationality": ["*"]})  # fmt: skip
    for known in (catalog(made), catalog(older, made)):
        for language in LANGUAGES:
            chart = chart_of(known, made, view, language)
            assert misread(chart) == []
            own = [row for row in chart.table if row["period"] == "2022"]
            assert {tuple(row[one] for one in ("panel", "category", "series", "value"))
                    for row in own} == {
                ("THA", "police", "F", 40), ("THA", "police", "M", 55),
                ("THA", "court", "F", 9), ("THA", "court", "M", 11),
                ("VNM", "police", "", 33)}  # fmt: skip
    assert {"Thailand", "Vietnam"} <= {one.text for one in texts(drawings(
        chart_of(catalog(made), made, view, "en"))["wide"])}  # fmt: skip


def test_lines_of_codes_in_panels_are_of_one_period(
    figures: Callable[..., Package], catalog: Catalogs
) -> None:
    """A line has no room for two values at one place: the newest period is drawn."""
    places = [("THA", "police"), ("THA", "court"), ("VNM", "police"), ("VNM", "court")]
    made = [
        figures([{"nationality": nation, "category": place, "value": number + year}
                 for number, (nation, place) in enumerate(places)],
                name=f"situation-{year}", period=str(year))
        for year in (2021, 2022)
    ]  # fmt: skip
    view = View("own", both("ກ", "Own"), both("", ""), "line", "category", "value",
                panels="nationality", filters={"nationality": ["*"]})  # fmt: skip
    chart = chart_of(catalog(*made), made[-1], view, "en")
    assert [row["value"] for row in chart.table] == [2022, 2023, 2024, 2025]
    assert misread(chart) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_parts_of_stacks_are_all_told(charted: Charted, language: str) -> None:
    """Panels are so wide that the numbers of all parts have room under their stacks."""
    for svg in drawings(charted(VIEWS["stacks"], language)).values():
        told = [one.text for one in texts(svg) if one.mark.split()[-1] != "role-title-text"]
        lines = [row.text for row in charted(VIEWS["stacks"], language).worded.rows]
        assert not Counter(lines) - Counter(told)


@pytest.mark.parametrize(
    ("count", "wide", "narrow"), [(1, 1, 1), (2, 2, 2), (3, 3, 2), (4, 2, 2), (5, 3, 2), (9, 3, 2)]
)
def test_panels_beside_each_other(charted: Charted, count: int, wide: int, narrow: int) -> None:
    """Rows of them are as full as can be."""
    rows = [{**ROWS[0], "place": f"P{place}", "people": place} for place in range(count)]
    worded = charted(BARS, rows=rows).worded
    assert (columns(worded.on(COLUMN)), columns(worded.on(NARROW))) == (wide, narrow)
    assert len(panels(worded.on(COLUMN))) == count


@pytest.mark.parametrize("name", ["bars", "line", "counts"])
def test_panels_stand_in_the_order_of_rows(charted: Charted, name: str) -> None:
    """Marks are sorted by their values; panels are found where their table has them."""
    view = dataclasses.replace(VIEWS[name], sort="-x")
    assert charted(view).worded.data.panels == PLACES
    assert misread(charted(view)) == []


def test_wide_texts_need_room(charted: Charted) -> None:
    """Where values or ticks are long, fewer panels stand beside each other."""
    rows = [{**ROWS[0], "place": f"P{place}", "people": 10**15 + place} for place in range(6)]
    worded = charted(BARS, rows=rows).worded
    assert (columns(worded.on(COLUMN)), columns(worded.on(NARROW))) == (2, 1)


def test_panels_are_told(charted: Charted) -> None:
    """The text alternative names each panel, the note says the scale, the CSV has the code."""
    chart = charted(VIEWS["lines"])
    assert "Champasak, F: 2020 " in chart.alt
    assert "All panels have the same scale: Total of people." in chart.note
    assert chart.csv.splitlines()[0] == b"place,year,sex,value"
    assert list(chart.headings) == ["panel", "category", "series", "value"]
    assert "All panels have the same scale." in charted(VIEWS["bars"]).note


def test_a_category_without_a_mark_in_a_panel(charted: Charted) -> None:
    """It keeps its place there, so that panels can be compared row by row."""
    rows = [row for row in ROWS if row["place"] != "Oudomxay" or row["kind"] == "fever"]
    for name in ("bars", "stacks", "lines"):
        assert misread(charted(VIEWS[name], rows=rows)) == []


@pytest.mark.parametrize(("name", "old", "new"), [("bars", "Champasak", "Oudomxay"),
                                                  ("stacks", ">fever<", ">injury<")])  # fmt: skip
def test_what_is_wrong_in_a_panel_is_found(
    charted: Charted, monkeypatch: pytest.MonkeyPatch, name: str, old: str, new: str
) -> None:
    """A name above a panel or in it that is changed is told."""
    chart = charted(VIEWS[name])
    made = drawings(chart)
    spoiled = {sheet: svg.replace(old, new, 1) for sheet, svg in made.items()}
    monkeypatch.setattr(reading_back, "drawings", lambda _: spoiled)
    assert {one.split(":")[0] for one in misread(chart)} == {"narrow", "wide"}
