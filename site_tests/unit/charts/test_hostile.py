"""Whatever a small table holds: what is sound is drawn, and shows the numbers of its file."""

import csv
import io
import json
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from decimal import Decimal
from pathlib import Path

from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from scripts.charts.chart import Chart, chart_of
from scripts.charts.data.limits import HEIGHT
from scripts.charts.look.sheet import COLUMN
from scripts.charts.problems import view_problems
from scripts.charts.views.listing import views_of
from scripts.downloads.labels import labelled
from scripts.drawing.raster import size
from scripts.drawing.style import MARGIN, WIDE, WIDTH
from scripts.model.catalog import Catalog
from scripts.model.problem import Problem
from scripts.validation.load import read
from site_tests.making import EDITION, LANGUAGES
from site_tests.pictures import drawn as compiled
from site_tests.pictures import pictured

SVG = "{http://www.w3.org/2000/svg}text"
NUMBERS = [
    "0", "1", "-1", "3.5", "-0.0", "0.0000004", "6.300000000000001", "0.1", "0.30000000000000004",
    "9007199254740993", "-9223372036854775809", "18446744073709551617", "20000000000000000000",
    "1e22", "1E+23", "1e299", "-1e299", "1e300", "1e-299", "1e-300", "", "12", "45800000",
    "123456789012345678901234567890", "0.123456789012345678901234567890",
]  # fmt: skip
BEYOND = ["1e308", "1e309", "1e400", "-1e400", "1e-320", "1e-400"]
"""Numbers that no picture can hold."""
WHOLE = ["0", "-5", "7", "9007199254740993", "18446744073709551617", "9" * 40, ""]
NAMES = [
    "a", "b", "c", "", "constructor", "__proto__", "<b>&amp;", "x\\ny", "{{ 7 }}", "null", "0",
    "1e5", "'", "ຈຳນວນ", "ການຄ້າມະນຸດ" * 12, "w" * 400, '"', "😀", "x" * 70, "y" * 71, "ໝໍ",
    "Total", "ລວມ", "March", "Q1 2020", "2012-13", "Rice (kg)", "Unknown",
]  # fmt: skip
TIMES = {
    "date": ["2022-01-01", "2022-12-31", "1000-01-01", "9999-12-31", ""],
    "datetime": ["2022-01-01T00:30:00Z", "2022-01-01T08:30:00+07:00", "2022-01-01T02:00:00", ""],
    "yearmonth": ["2022-01", "2022-02", "2021-12", ""],
    "year": ["2022", "2023", "0044", "9999", ""],
    "time": ["08:30:00", "23:59:59", "00:00:00", ""],
    "string": ["Q1", "Q2", "2022", "", "Q3 2021", "2020M13", "2012-13", "2010-11", "ມີນາ", "May"],
}
MARKS = [
    {"mark": "bar", "x": "n", "y": "name"},
    {"mark": "bar", "x": "n", "y": "name", "color": "name"},
    {"mark": "bar", "x": "n", "y": "name", "color": "kind", "sort": "-x"},
    {"mark": "bar", "x": "i", "y": "at", "top": 2},
    {"mark": "bar", "x": "i", "y": "n"},
    {"mark": "stacked", "x": "n", "y": "name", "color": "kind"},
    {"mark": "stacked", "x": "i", "y": "kind", "color": "name"},
    {"mark": "line", "x": "at", "y": "n"},
    {"mark": "line", "x": "at", "y": "i", "color": "name"},
    {"mark": "line", "x": "i", "y": "n", "color": "kind"},
    {"mark": "dot", "x": "n", "y": "name"},
    {"mark": "dot", "x": "n", "y": "name", "color": "kind"},
    {"mark": "dot", "x": "n", "y": "kind", "scale": "log"},
    {"mark": "table", "x": "n", "y": "name"},
    {"mark": "table", "x": "i", "y": "at", "color": "kind"},
    {"mark": "bar", "x": "count", "y": "kind"},
    {"mark": "bar", "x": "count", "y": "kind", "color": "name"},
]  # fmt: skip
HEADER = ("name", "kind", "at", "n", "i")
Row = tuple[str, ...]


@st.composite
def tables(draw: st.DrawFn) -> tuple[str, list[Row]]:
    """Give a type of times and some rows."""
    kind = draw(st.sampled_from(sorted(TIMES)))
    numbers = NUMBERS + (BEYOND if draw(st.integers(0, 5)) == 0 else [])
    row = st.tuples(*map(st.sampled_from, (NAMES, NAMES, TIMES[kind], numbers, WHOLE)))
    place = draw(st.sampled_from([0, 1, 2, 3]))
    return kind, draw(st.lists(row, min_size=1, max_size=14, unique_by=lambda one: one[place]))


def project(folder: Path, kind: str, rows: Sequence[Row], view: dict[str, object] | None) -> Path:
    """Write a project of one table, with a view or with none."""
    place = folder / "datapackages" / "odd"
    place.mkdir(parents=True)
    sink = io.StringIO(newline="")
    csv.writer(sink).writerows([HEADER, *rows])
    (place / "table.csv").write_text(sink.getvalue(), encoding="utf-8", newline="")
    types = dict(zip(HEADER, ("string", "string", kind, "number", "integer"), strict=True))
    fields = [{"name": name, "type": type_} for name, type_ in types.items()]
    table = {"name": "table", "path": "table.csv", "schema": {"fields": fields}}
    views = [{"name": "view", "resource": "table", **view}] if view else []
    about = {"name": "odd", "resources": [table], "views": views}
    (place / "datapackage.json").write_text(json.dumps(about), encoding="utf-8")
    return folder


def charts(catalog: Catalog) -> Iterator[Chart]:
    """Give every chart in every language."""
    [package] = catalog.packages
    for view in views_of(catalog, package):
        for language in LANGUAGES:
            yield chart_of(catalog, package, view, language)


def judged(kind: str, rows: Sequence[Row], view: dict[str, object] | None) -> list[Problem]:
    """Check a table and, if nothing is wrong with it, draw it and compare what is shown."""
    with tempfile.TemporaryDirectory() as folder:
        catalog, problems = read(project(Path(folder), kind, rows, view), EDITION)
        problems += view_problems(catalog)
        if not problems:
            for chart in charts(catalog):
                drawn(chart, rows)
            published(catalog, rows)
    return problems


def drawn(chart: Chart, rows: Sequence[Row]) -> None:
    """See that a picture has the values of its rows, and that all their digits are told."""
    assert compiled(json.loads(chart.json(COLUMN)))
    picture = pictured(chart)
    assert picture.png.startswith(b"\x89PNG")
    for svg, widest in ((picture.narrow, WIDTH), (picture.wide, WIDE)):
        width, height = size(svg)
        assert width <= widest + 2 * MARGIN + 20
        assert height <= HEIGHT + 100
        words = "".join("".join(one.itertext()) for one in ET.fromstring(svg).iter(SVG))  # noqa: S314
        named = {row.text for row in chart.worded.rows if chart.view.mark == "bar"}
        assert all(text in words for text in named)
    values = list(csv.DictReader(io.StringIO(chart.csv.decode())))
    column = {"n": 3, "i": 4}.get(chart.worded.data.source.view.x, 0)
    column = 3 if chart.view.mark == "line" and chart.view.y == "n" else column
    if chart.view.mark in {"bar", "stacked", "dot"} and column:
        known = [Decimal(row[column]) for row in rows if row[column]]
        told = [one[chart.columns["value"]] for one in values]
        assert all(Decimal(one) in known for one in told if one)
    assert values


def published(catalog: Catalog, rows: Sequence[Row]) -> None:
    """See that the table with names has the very numbers of its file."""
    [package] = catalog.packages
    [resource] = package.resources
    for language in LANGUAGES:
        text = labelled(catalog, package, resource, language).decode("utf-8-sig")
        _, *written = csv.reader(io.StringIO(text))
        for one, row in zip(written, rows, strict=True):
            for place in (3, 4):
                assert (one[place] == "") == (row[place] == "")
                assert not row[place] or Decimal(one[place]) == Decimal(row[place])
                assert "e" not in one[place].lower()


LONG: list[Row] = [
    (name, "a", at, "1", value)
    for name, at, value in [
        ("a", "2022-01", "7"), ("b", "2022-01", "9007199254740993"),
        ("constructor", "2022-01", "-5"),
        ("x\\ny", "2022-02", "9007199254740993"), ("", "2021-12", "-5"),
    ]
]  # fmt: skip
"""Names that fill a row of the legend, beside an axis of long numbers."""


@settings(
    max_examples=40, deadline=None, suppress_health_check=list(HealthCheck),
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
)  # fmt: skip
@given(tables(), st.sampled_from([None, *MARKS]))
@example(("yearmonth", LONG), {"mark": "line", "x": "at", "y": "i", "color": "name"})
@example(("yearmonth", LONG), {"mark": "table", "x": "i", "y": "at", "color": "name"})
def test_what_is_sound_is_drawn(table: tuple[str, list[Row]], view: dict[str, object]) -> None:
    """Check and build agree: a table without problems has charts that show its numbers."""
    judged(*table, view)
