"""Charts of plain tables, which nobody declared."""

from collections.abc import Callable

import pytest

from scripts.charts.chart import chart_of
from scripts.charts.views.listing import views_of
from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.model.view import View
from scripts.pages.parts.charts.below import ChartTable, chart_table
from site_tests.making import both
from site_tests.pictures import drawn, pictured, spec_of, table_of, untitled
from site_tests.shown import drawings, texts

Plain = Callable[..., Package]
Catalogs = Callable[..., Catalog]

YEARS = {"year": "year", "people": "integer"}


def test_line(plain: Plain, catalog: Catalogs) -> None:
    """Years and values give a line with the years as they are written."""
    package = plain(YEARS, [{"year": 2020, "people": 1500}, {"year": 2021, "people": 1802}])
    (view,) = views_of(catalog(package), package)
    chart = chart_of(catalog(package), package, view, "lo")
    [line] = spec_of(chart)["layer"]
    assert line["mark"]["type"] == "line"
    assert [(row["category"], row["value"]) for row in spec_of(chart)["data"]["values"]] == [
        ("2020", 1500), ("2021", 1802)]  # fmt: skip
    assert "2020: 1.500; 2021: 1.802" in chart.alt
    assert ">2021</text>" in pictured(chart).inline
    assert "2.021" not in pictured(chart).inline
    assert chart.csv == b"year,value\n2020,1500\n2021,1802\n"


def test_year_as_integer(plain: Plain, catalog: Catalogs) -> None:
    """A year typed as a plain whole number is a time, not an amount."""
    rows = [{"Year": year, "rate": year / 1000} for year in range(2000, 2005)]
    package = plain({"Year": "integer", "rate": "number"}, rows)
    assert [(one.mark, one.x, one.y) for one in views_of(catalog(package), package)] == [
        ("line", "Year", "rate")]  # fmt: skip


def test_lines_of_groups(plain: Plain, catalog: Catalogs) -> None:
    """A text field tells lines apart; of many, the six with the largest last values are drawn."""
    rows = [{"year": year, "place": f"p{place}", "people": place * 10}
            for place in range(8) for year in (2020, 2021)]  # fmt: skip
    package = plain({"year": "year", "place": "string", "people": "integer"}, rows)
    (view,) = views_of(catalog(package), package)
    chart = chart_of(catalog(package), package, view, "en")
    assert set(table_of(chart)["series"]) == {"p7", "p6", "p5", "p4", "p3", "p2"}
    assert "6 of 8" in chart.note
    assert chart.note in chart.alt


def test_bars(plain: Plain, catalog: Catalogs) -> None:
    """Texts and numbers give bars of the fifteen largest."""
    rows = [{"place": f"p{one}", "people": one} for one in range(40)]
    package = plain({"place": "string", "people": "integer"}, rows)
    (view,) = views_of(catalog(package), package)
    chart = chart_of(catalog(package), package, view, "en")
    assert table_of(chart)["value"].tolist() == list(range(39, 24, -1))
    assert "15 of 40" in chart.note
    assert "and 3 more" in chart.alt


@pytest.mark.parametrize(
    ("fields", "key"),
    [
        ({"a": "string", "b": "string"}, ""),
        ({"a": "integer", "b": "number"}, ""),
        ({"id": "integer", "b": "string"}, "id"),
        ({"code": "string", "name_lo": "string", "name_en": "string", "order": "integer"}, "code"),
    ],
)
def test_no_chart(plain: Plain, catalog: Catalogs, fields: dict[str, str], key: str) -> None:
    """Texts only, numbers only, numbers that are keys, and code lists give no chart."""
    kinds = {"string": "x", "integer": 1, "number": 1.5}
    package = plain(fields, [{name: kinds[kind] for name, kind in fields.items()}] * 2, key)
    assert views_of(catalog(package), package) == ()


@pytest.mark.parametrize(
    ("name", "kind", "drawn"),
    [
        ("lat", "number", False), ("geo_longitude", "number", False), ("phone", "integer", False),
        ("officeID", "integer", False), ("zip_code", "integer", False),
        ("year_founded", "integer", False), ("yearFounded", "integer", False),
        ("plates", "integer", True), ("idle_hours", "number", True), ("code_rate", "number", True),
        ("PhD", "integer", True),
    ],
)  # fmt: skip
def test_numbers_that_are_no_amounts(
    plain: Plain, catalog: Catalogs, name: str, kind: str, *, drawn: bool
) -> None:
    """Nobody asked for a chart of places, of telephone numbers or of years: there is none."""
    for over in ("year", "string"):
        rows = [{"of": 1900 + one if over == "year" else str(one), name: 2000 + one}
                for one in range(3)]  # fmt: skip
        package = plain({"of": over, name: kind}, rows)
        assert bool(views_of(catalog(package), package)) == drawn


def test_amounts_per_year(plain: Plain, catalog: Catalogs) -> None:
    """A name with that word is of a time only where its values are years."""
    package = plain({"of": "string", "per_year": "integer"}, [{"of": "a", "per_year": 30}])
    assert views_of(catalog(package), package)


@pytest.mark.parametrize("color", ["", "place"])
@pytest.mark.parametrize(("count", "thinned"), [(300, False), (301, True)])
def test_points_left_out(
    plain: Plain, catalog: Catalogs, count: int, color: str, *, thinned: bool
) -> None:
    """A note says that points were left out, and only where some were."""
    rows = [{"year": 1000 + place, "place": "A", "people": place} for place in range(count)]
    package = plain({"year": "year", "place": "string", "people": "integer"}, rows)
    view = View("own", both("", "Own"), both("", ""), "line", "year", "people", color,
                resource="values")  # fmt: skip
    chart = chart_of(catalog(package), package, view, "en")
    assert len(chart.table) == 300
    assert ("at most 300 points" in chart.note) == thinned


def test_repeated_texts(plain: Plain, catalog: Catalogs) -> None:
    """Rows that share a text are told apart by their other texts, never added up."""
    rows = [{"place": place, "kind": kind, "people": 5} for place, kind in ("Ax", "Ay", "Bx")]
    package = plain({"place": "string", "kind": "string", "people": "number"}, rows)
    (view,) = views_of(catalog(package), package)
    chart = chart_of(catalog(package), package, view, "en")
    assert table_of(chart)["category_label"].tolist() == ["A · x", "A · y", "B · x"]
    assert table_of(chart)["value"].tolist() == [5, 5, 5]


@pytest.mark.parametrize("name", ["period", "value", "figure", "shown", "derived", "category"])
def test_columns_called_as_ours(plain: Plain, catalog: Catalogs, name: str) -> None:
    """A stranger's column may have the name of one of ours: its cells stay what they are."""
    rows = [{name: f"{place}-1", "people": 7} for place in "AB"]
    package = plain({name: "string", "people": "integer"}, rows)
    (view,) = views_of(catalog(package), package)
    chart = chart_of(catalog(package), package, view, "en")
    number = "chart_value" if name == "value" else "value"
    assert chart.csv.decode() == f"{name},{number}\nA-1,7\nB-1,7\n"
    assert table_of(chart)["figure"].tolist() == ["", ""]
    made = chart_table(chart, "en")
    cells = (("A-1", "7"), ("B-1", "7"))
    assert made == ChartTable((name, "people"), ("category", "value"), cells, ("7", "7"), ("", ""))


def test_colours_called_as_ours(plain: Plain, catalog: Catalogs) -> None:
    """Columns of both kinds may be called as ours, and one name that is free is found."""
    rows = [{"value": "A", "chart_value": "x", "people": 7}]
    package = plain({"value": "string", "chart_value": "string", "people": "integer"}, rows)
    view = View("own", both("", "Own"), both("", ""), "bar", "people", "value", "chart_value",
                resource="values")  # fmt: skip
    chart = chart_of(catalog(package), package, view, "en")
    assert chart.csv == b"value,chart_value,chart_chart_value\nA,x,7\n"


@pytest.mark.parametrize("name", ["constructor", "toString", "valueOf", "__proto__"])
@pytest.mark.parametrize("mark", ["bar", "stacked", "line"])
def test_names_of_scripts(plain: Plain, catalog: Catalogs, name: str, mark: str) -> None:
    """A category, a colour and a time may be called as a part of every JavaScript object."""
    rows = [{"place": place, "kind": kind, "people": 7}
            for place in (name, "A") for kind in (name, "B")]  # fmt: skip
    package = plain({"place": "string", "kind": "string", "people": "integer"}, rows)
    axes = ("place", "people") if mark == "line" else ("people", "place")
    for color in ("", "kind"):
        view = View("own", both("", "Own"), both("", ""), mark, *axes, color, resource="values",
                    filters={} if color else {"kind": ["B"]})  # fmt: skip
        chart = chart_of(catalog(package), package, view, "en")
        assert table_of(chart)["category_label"].tolist().count(name) == 1 + bool(color)
        for svg in drawings(chart).values():
            told = [one.text for one in texts(svg)]
            # In a legend, at the end of a line, or behind a value, where bars bear their names.
            ends = 2 if f"7 {name}" in told else 1
            assert told.count(name) + told.count(f"7 {name}") == 1 + ends * bool(color)
        assert drawn(untitled(chart.interactive())) == drawn(spec_of(chart))
        made = chart.interactive()
        for one in made.get("params", []):
            one["value"] = next(held for held in one["bind"]["options"] if held.strip() == name)
            assert drawn(untitled(made)) != drawn(spec_of(chart))


def test_many_rows(plain: Plain, catalog: Catalogs) -> None:
    """A hundred thousand rows are drawn as a few hundred points that keep both ends."""
    days = [f"{1900 + place // 336}-{place // 28 % 12 + 1:02}-{place % 28 + 1:02}"
            for place in range(100_000)]  # fmt: skip
    package = plain({"day": "date", "people": "integer"},
                    [{"day": day, "people": place} for place, day in enumerate(days)])  # fmt: skip
    (view,) = views_of(catalog(package), package)
    chart = chart_of(catalog(package), package, view, "en")
    assert len(chart.table) == 300
    assert len(chart.worded.categories) == 300  # what is not drawn is not put into words
    assert "at most 300 points" in chart.note
    assert table_of(chart)["value"].iloc[[0, -1]].tolist() == [0, 99_999]
    assert all(len(svg) < 20_000 for svg in drawings(chart).values())


@pytest.mark.parametrize(("language", "unstated"), [("lo", "ບໍ່ໄດ້ລະບຸ"), ("en", "Not stated")])
@pytest.mark.parametrize("view", [("bar", "people", "sex"), ("dot", "people", "sex")])
def test_what_is_not_stated_is_named_so(
    plain: Plain, catalog: Catalogs, view: tuple[str, str, str], language: str, unstated: str
) -> None:
    """A row without a code is none of all: in the picture, the table and the text alternative."""
    rows = [{"sex": None, "people": 3}, {"sex": "F", "people": 4}]
    package = plain({"sex": "string", "people": "integer"}, rows)
    own = View("own", both("", "Own"), both("", ""), *view, resource="values")
    chart = chart_of(catalog(package), package, own, language)
    assert unstated in pictured(chart).inline
    assert {row["category_label"] for row in chart.table} == {unstated, "F"}
    assert f"{unstated}: " in chart.alt
    assert any(line.startswith(",") for line in chart.csv.decode().splitlines())


@pytest.mark.parametrize("mark", ["bar", "stacked", "line"])
def test_a_series_that_is_not_stated_can_be_chosen(
    plain: Plain, catalog: Catalogs, mark: str
) -> None:
    """It has a colour, an entry in the legend and an option of its own."""
    rows = [{"year": year, "sex": sex, "people": 3} for year in (2020, 2021) for sex in (None, "F")]
    package = plain({"year": "year", "sex": "string", "people": "integer"}, rows)
    x, y = ("year", "people") if mark == "line" else ("people", "year")
    own = View("own", both("", "Own"), both("", ""), mark, x, y, "sex", resource="values")
    chart = chart_of(catalog(package), package, own, "en")
    assert len(chart.table) == 4
    for svg in drawings(chart).values():
        assert any(one.text.endswith("Not stated") for one in texts(svg))
    [choice] = chart.interactive()["params"]
    assert set(choice["bind"]["options"]) == {"", "Not stated", "F"}
