"""Rows without a code or a value: no chart leaves them out in silence."""

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pytest

from scripts.charts.chart import Chart, chart_of
from scripts.charts.data.rules import data_problems
from scripts.charts.views.listing import views_of
from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.model.view import View
from scripts.pages.parts.charts.below import chart_table
from site_tests.making import both
from site_tests.pictures import spec_of
from site_tests.shown import drawings, texts

Plain = Callable[..., Package]
Catalogs = Callable[..., Catalog]
Cells = Sequence[tuple[Any, ...]]
BARS = View("own", both("", "Own"), both("", ""), "bar", "y", "x", resource="values")
LINE = dataclasses.replace(BARS, mark="line", x="x", y="y")
COUNTS = dataclasses.replace(BARS, x="count")


@pytest.fixture
def charted(plain: Plain, catalog: Catalogs) -> Callable[..., Chart]:
    """Give a maker of charts of a code, a sort and a number; gaps have labels by field and row."""

    def make(
        view: View, cells: Cells, gaps: Mapping[str, Mapping[int, str]] = {}, language: str = "en"
    ) -> Chart:
        rows = [dict(zip("xsy", one, strict=True)) for one in cells]
        package = plain({"x": "string", "s": "string", "y": "integer"}, rows)
        tables = tuple(dataclasses.replace(one, gaps=gaps) for one in package.resources)
        package = dataclasses.replace(package, resources=tables)
        assert data_problems(catalog(package), package, view) == []
        return chart_of(catalog(package), package, view, language)

    return make


def numbers(chart: Chart) -> list[tuple[object, object, object]]:
    """Give the codes and the value of each mark."""
    return [(row["category"], row["series"], row["value"]) for row in chart.table]


def test_rows_without_a_code_are_counted(charted: Callable[..., Chart]) -> None:
    """Whether stacked or not, a chart counts all rows."""
    cells = [("a", "p", 1), ("a", None, 1), (None, "q", 1), (None, "q", 1), ("b", "q", 1)]
    assert numbers(charted(COUNTS, cells)) == [("a", "", 2), ("b", "", 1), ("", "", 2)]
    stacked = charted(dataclasses.replace(COUNTS, mark="stacked", color="s"), cells)
    assert sorted(numbers(stacked)) == [
        ("", "q", 2), ("a", "", 1), ("a", "p", 1), ("b", "q", 1)]  # fmt: skip


@pytest.mark.parametrize(("language", "word"), [("en", "no value"), ("lo", "ບໍ່ມີຄ່າ")])
@pytest.mark.parametrize("mark", ["bar", "dot"])
def test_a_mark_without_a_value_is_told(
    charted: Callable[..., Chart], mark: str, language: str, word: str
) -> None:
    """The picture, its text alternative, its table and its note have it."""
    view = dataclasses.replace(BARS, mark=mark)
    cells = [("a", "", None), ("b", "", 3), ("c", "", None)]
    chart = charted(view, cells, language=language)
    assert numbers(chart) == [("a", "", None), ("b", "", 3), ("c", "", None)]
    assert f"a: {word}" in chart.alt
    assert chart.note.endswith(": 2.")
    assert [svg.count(f">{word}<") for svg in drawings(chart).values()] == [2, 2]
    assert chart_table(chart, language).rows[0] == ("a", word)
    assert chart.csv == b"x,value\na,\nb,3\nc,\n"


def test_a_stack_without_a_part_is_no_whole(charted: Callable[..., Chart]) -> None:
    """What stands at its end says so, and is no total; the other part has its number."""
    view = dataclasses.replace(BARS, mark="stacked", color="s")
    chart = charted(view, [("a", "p", 3), ("a", "q", None)])
    assert chart.worded.totals == {}
    for svg in drawings(chart).values():
        assert {one.text for one in texts(svg)} == {"a", "p", "q", "3", "no value"}
    assert "Rows without a value: 1." in chart.note


def test_a_line_tells_what_it_lacks(charted: Callable[..., Chart]) -> None:
    """Its table has each row, its axis begins with the first value, its note counts."""
    cells = [("2019", "", None), ("2020", "", 3), ("2021", "", None), ("2022", "", 4),
             (None, "", 9)]  # fmt: skip
    chart = charted(LINE, cells)
    assert [row["value"] for row in chart.table] == [None, 3, None, 4]
    assert [row["category"] for row in spec_of(chart)["data"]["values"]] == [
        "2020", "2021", "2022"]  # fmt: skip
    assert chart.note == (
        "The axis of values begins at 3, not at zero. "
        "Rows without a value: 2. Rows without a time, which have no place on the line: 1."
    )
    assert "no value" not in chart.alt.removesuffix(chart.note)


def test_a_value_beside_none_is_the_mark(charted: Callable[..., Chart]) -> None:
    """A row without a value does not make two rows of one mark; it is counted."""
    for view in (BARS, LINE):
        chart = charted(view, [("a", "", None), ("a", "", 3), ("b", "", 4), ("b", "", None)])
        assert numbers(chart) == [("a", "", 3), ("b", "", 4)]
        assert "Rows without a value: 2." in chart.note


def test_nothing_but_gaps_is_nothing_to_draw(plain: Plain, catalog: Catalogs) -> None:
    """A view without any value is a problem."""
    package = plain({"x": "string", "y": "integer"}, [{"x": "a", "y": None}])
    found = data_problems(catalog(package), package, BARS)
    assert [one.code for one in found] == ["view-empty"]


def test_labels_of_missing_values_name_marks(charted: Callable[..., Chart]) -> None:
    """Two reasons are two bars, two colours, two lines; a value's own stands in the table."""
    cells = [(None, "p", 3), (None, "p", 4), ("a", None, None)]
    gaps = {"x": {2: "Refused", 3: "Not asked"}, "s": {4: "Refused"}, "y": {4: "Not yet"}}
    chart = charted(BARS, cells, gaps)
    assert [row["category_label"] for row in chart.table] == ["Refused", "Not asked", "a"]
    assert chart_table(chart, "en").rows[-1] == ("a", "Not yet")
    counted = charted(COUNTS, cells, gaps)
    assert numbers(counted) == [("Refused", "", 1), ("Not asked", "", 1), ("a", "", 1)]
    lines = charted(
        dataclasses.replace(LINE, color="s"),
        [("2020", None, 1), ("2020", None, 2), ("2020", None, 3)],
        {"s": {2: "Refused", 3: "Not asked"}},
    )
    assert {row["series_label"] for row in lines.table} == {"Refused", "Not asked", "Not stated"}


def test_a_default_chart_has_them_too(plain: Plain, catalog: Catalogs) -> None:
    """Rows of one name are told apart, whether they have a value or not."""
    cells = [("a", "p", 3), ("a", "q", None), ("b", "q", None)]
    rows = [dict(zip("xsy", one, strict=True)) for one in cells]
    package = plain({"x": "string", "s": "string", "y": "number"}, rows)
    (view,) = views_of(catalog(package), package)
    chart = chart_of(catalog(package), package, view, "en")
    assert [row["category_label"] for row in chart.table] == ["a · p", "a · q", "b · q"]


def test_two_codes_of_one_name_are_told_apart(plain: Plain, catalog: Catalogs) -> None:
    """Their codes stand beside the name in the language in which it is the same."""
    package = plain({"x": "string", "y": "integer"}, [{"x": "a", "y": 1}, {"x": "b", "y": 2}])
    [table] = package.resources
    labels = {"a": both("ບ້ານ", "Village"), "b": both("ບ້ານ", "House")}
    named = dataclasses.replace(table.fields[0], labels=labels)
    table = dataclasses.replace(table, fields=(named, table.fields[1]))
    package = dataclasses.replace(package, resources=(table,))
    names = {
        language: [row["category_label"] for row in
                   chart_of(catalog(package), package, BARS, language).table]
        for language in ("lo", "en")
    }  # fmt: skip
    assert names == {"lo": ["ບ້ານ (a)", "ບ້ານ (b)"], "en": ["Village", "House"]}
