"""Codes in words: labels, times, truths and numbers, the same along every axis."""

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pytest

from scripts.charts.chart import Chart, chart_of
from scripts.charts.data.rules import data_problems
from scripts.charts.views.listing import views_of
from scripts.model.catalog import Catalog
from scripts.model.field import ForeignKey
from scripts.model.language import Text
from scripts.model.package import Package
from scripts.model.view import View
from site_tests.making import both
from site_tests.pictures import pictured

Plain = Callable[..., Package]
Catalogs = Callable[..., Catalog]
MONTHS = {"1": both("ມັງກອນ", "January"), "2": both("ກຸມພາ", "February")}
USES = {"f": both("ປ່າ", "Forest"), "p": both("ນາ", "Paddy")}
LINE = View("own", both("", "Own"), both("", ""), "line", "x", "v", resource="values")
BARS = dataclasses.replace(LINE, mark="bar", x="v", y="x")


def labelled(package: Package, labels: Mapping[str, Mapping[str, Text]]) -> Package:
    """Give the fields of the table of a package categories with labels."""
    [table] = package.resources
    fields = tuple(
        dataclasses.replace(one, categories=tuple(labels[one.name]), labels=labels[one.name])
        if one.name in labels else one
        for one in table.fields
    )  # fmt: skip
    return dataclasses.replace(package, resources=(dataclasses.replace(table, fields=fields),))


@pytest.fixture
def charted(plain: Plain, catalog: Catalogs) -> Callable[..., Chart]:
    """Give a maker of charts of the values 0, 1 … over the cells of a field."""

    def make(
        view: View, kind: str, cells: Sequence[Any], language: str = "en",
        labels: Mapping[str, Text] = {},
    ) -> Chart:  # fmt: skip
        rows = [{"x": cell, "v": place} for place, cell in enumerate(cells)]
        package = plain({"x": kind, "v": "integer"}, rows)
        package = labelled(package, {"x": labels}) if labels else package
        assert data_problems(catalog(package), package, view) == []
        return chart_of(catalog(package), package, view, language)

    return make


def names(chart: Chart) -> list[object]:
    """Give the names of the categories of a chart."""
    return [row["category_label"] for row in chart.table]


@pytest.mark.parametrize(("kind", "cells"), [("integer", [2, 1]), ("string", ["2", "1"])])
@pytest.mark.parametrize(("language", "second"), [("lo", "ກຸມພາ"), ("en", "February")])
def test_a_line_over_categories_says_their_labels(
    charted: Callable[..., Chart], kind: str, cells: list[Any], language: str, second: str
) -> None:
    """On its axis and in its table, in the order in which they are stated, as bars do."""
    chart = charted(LINE, kind, cells, language, MONTHS)
    assert names(chart) == [one.in_(language) for one in MONTHS.values()]
    assert f">{second}</text>" in pictured(chart).inline
    bars = charted(BARS, kind, cells, language, MONTHS)
    assert names(bars) == names(chart)[::-1]


def test_a_line_over_codes_of_a_list_says_their_names(plain: Plain, catalog: Catalogs) -> None:
    """A foreign key leads to them."""
    package = plain({"x": "string", "v": "integer"}, [{"x": "F", "v": 1}, {"x": "M", "v": 2}])
    [table] = package.resources
    key = ForeignKey(("x",), "codelists", "names", ("code",))
    table = dataclasses.replace(table, foreign_keys=(key,))
    package = dataclasses.replace(package, resources=(table,))
    chart = chart_of(catalog(package), package, LINE, "en")
    assert names(chart) == ["Female", "Male"]
    assert ">Female</text>" in pictured(chart).inline


def test_a_long_label_has_several_lines_on_an_axis(charted: Callable[..., Chart]) -> None:
    """So that there is room for others."""
    labels = {**MONTHS, "2": both("ກຸມພາ", "February, the shortest of all months")}
    chart = charted(LINE, "integer", [1, 2], "en", labels)
    assert len(chart.worded.times["2"]) > 1
    assert " ".join(chart.worded.times["2"]) == labels["2"].in_("en")


@pytest.mark.parametrize("text", ["0001/0002", "2001-02", "2020", "2021/2022", "08:30"])
@pytest.mark.parametrize("view", [LINE, BARS])
def test_texts_that_look_like_times_stay(
    charted: Callable[..., Chart], view: View, text: str
) -> None:
    """The school year 2001-02 is no February; what is a time has a field of times."""
    chart = charted(view, "string", ["0000", text])
    assert text in names(chart)


@pytest.mark.parametrize("view", [LINE, BARS, dataclasses.replace(BARS, mark="dot")])
def test_numbers_are_written_as_the_language_does(
    charted: Callable[..., Chart], view: View
) -> None:
    """Along an axis as beside a bar."""
    written = {"lo": {"-1.234,5", "12.345,678"}, "en": {"-1,234.5", "12,345.678"}}
    for language, wanted in written.items():
        chart = charted(view, "number", [-1234.5, 12345.678], language)
        assert set(names(chart)) == wanted
        assert all(f">{one}</text>" in pictured(chart).inline for one in wanted)
    assert {row["category"] for row in chart.table} == {"-1234.5", "12345.678"}


@pytest.mark.parametrize("view", [LINE, BARS])
def test_whole_numbers_may_be_years_or_keys(charted: Callable[..., Chart], view: View) -> None:
    """They have no marks between thousands."""
    assert names(charted(view, "integer", [1999, 20501], "lo")) == ["1999", "20501"]


def test_numbers_that_are_categories_are_no_amounts(plain: Plain, catalog: Catalogs) -> None:
    """They name bars and lines, and nothing is as long as their code."""
    rows = [{"use": 1, "v": 1.5}, {"use": 2, "v": 3.0}]
    package = labelled(plain({"use": "integer", "v": "number"}, rows), {"use": MONTHS})
    [view] = views_of(catalog(package), package)
    assert (view.mark, view.x, view.y) == ("bar", "v", "use")
    rows = [{"year": year, **row} for year in (2020, 2021) for row in rows]
    fields = {"year": "year", "use": "integer", "v": "number"}
    package = labelled(plain(fields, rows), {"use": MONTHS})
    [view] = views_of(catalog(package), package)
    assert (view.mark, view.y, view.color) == ("line", "v", "use")
    chart = chart_of(catalog(package), package, view, "en")
    assert {row["series_label"] for row in chart.table} == {"January", "February"}


def test_a_view_of_categories_alone_has_no_quantity(plain: Plain, catalog: Catalogs) -> None:
    """A code is not how long a bar is."""
    package = labelled(plain({"x": "string", "v": "integer"}, [{"x": "a", "v": 1}]), {"v": MONTHS})
    assert [one.code for one in data_problems(catalog(package), package, BARS)] == ["view-numbers"]


@pytest.mark.parametrize(("language", "first"), [("en", "January"), ("lo", "ມັງກອນ")])
@pytest.mark.parametrize("mark", ["line", "bar"])
def test_numbers_of_months(
    plain: Plain, catalog: Catalogs, mark: str, language: str, first: str
) -> None:
    """A field that is called so and goes from 1 to 12 has the names of the reader's language."""
    rows = [{"month": number, "v": 9} for number in (1, 2, 12)]
    package = plain({"month": "integer", "v": "integer"}, rows)
    [table] = package.resources
    view = View("own", both("", "Own"), both("", ""), mark, *("month", "v") if mark == "line" else
                ("v", "month"), resource="values")  # fmt: skip

    def told(**constraints: int) -> list[object]:
        fields = (dataclasses.replace(table.fields[0], constraints=constraints), table.fields[1])
        made = dataclasses.replace(table, fields=fields)
        same = dataclasses.replace(package, resources=(made,))
        return names(chart_of(catalog(same), same, view, language))

    assert told(minimum=1, maximum=12)[0] == first
    assert told(minimum=1) == ["1", "2", "12"]
