"""Default charts of tables as public offices have them: none may mislead."""

from collections.abc import Callable, Sequence

import pytest

from scripts.charts.chart import Chart, chart_of
from scripts.charts.views.listing import views_of
from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.model.view import View
from site_tests.pictures import table_of

Plain = Callable[..., Package]
Catalogs = Callable[..., Catalog]
Maker = Callable[..., list[View]]


@pytest.mark.parametrize(
    "name",
    ["rank", "rank_2023", "world_ranking", "percentile", "id", "office_no", "hs_code", "postcode",
     "phone", "mobile", "passport_number", "location_type", "zone_id", "salary_grade", "position",
     "stop_sequence", "po_box", "road_no", "route_short_name", "version", "q1", "month", "week",
     "established", "wind_dir_deg", "ລຳດັບ", "ລະຫັດໄປສະນີ", "ເບີໂທ", "is_open", "No", "index",
     "isic", "coicop"],
)  # fmt: skip
def test_names_and_ranks_are_not_drawn(views: Maker, name: str) -> None:
    """Numbers that name, rank or place things have no length."""
    low = 1950 if name == "established" else 2
    rows = [{"place": f"P{one}", name: low + one % 5, "people": 40 + one} for one in range(6)]
    if name == "is_open":
        rows = [{**row, name: one % 2} for one, row in enumerate(rows)]
    fields = {"place": "string", name: "integer", "people": "integer"}
    assert [one.x for one in views(fields, rows)] == ["people"]


@pytest.mark.parametrize(
    "name",
    ["total_number", "number_of_offices", "phone_lines", "code_rate", "id_cards", "water_level",
     "days", "orders", "seats", "pages", "per_month", "ranked", "mobiles", "rows", "lateness"],
)  # fmt: skip
def test_amounts_are_drawn(views: Maker, name: str) -> None:
    """A word in a name does not make an amount a code."""
    rows = [{"place": f"P{one}", name: 120 + one * 7} for one in range(6)]
    assert [one.x for one in views({"place": "string", name: "integer"}, rows)] == [name]


def test_rows_that_are_numbered_are_not_drawn(views: Maker) -> None:
    """A first column from one to the last row numbers the rows, whatever it is called."""
    rows = [{"lake": one + 1, "name": f"N{one}", "depth": 3.5} for one in range(6)]
    fields = {"lake": "integer", "name": "string", "depth": "number"}
    assert [one.x for one in views(fields, rows)] == ["depth"]


def test_things_that_are_numbered_are_not_drawn(views: Maker) -> None:
    """Several rows of one thing have its number, which says nothing of how much."""
    rows = [{"pupil": one // 3 + 1, "test": f"T{one % 3}", "score": 31 + one} for one in range(18)]
    fields = {"pupil": "integer", "test": "string", "score": "integer"}
    assert [one.x for one in views(fields, rows)] == ["score"]


def test_serial_numbers_are_not_drawn(views: Maker) -> None:
    """A first column of high numbers that rise with gaps numbers its rows."""
    rows = [{"farm": 700231 + 17 * one, "village": f"V{one}", "cows": 9 + one} for one in range(8)]
    fields = {"farm": "integer", "village": "string", "cows": "integer"}
    assert [one.x for one in views(fields, rows)] == ["cows"]


def test_years_may_be_numbers(views: Maker) -> None:
    """Whole numbers of a field that is called year are times, of whichever type it is."""
    rows = [{"year": 2015.0 + one, "rain": 1500.5 + one} for one in range(6)]
    (line,) = views({"year": "number", "rain": "number"}, rows)
    assert (line.mark, line.x, line.y) == ("line", "year", "rain")
    towns = [{"town": f"T{one}", "year": 1990.0 + one, "rain": 9.5 + one} for one in range(6)]
    fields = {"town": "string", "year": "number", "rain": "number"}
    assert {one.x for one in views(fields, towns)} == {"rain"}


def test_axes_are_not_drawn(views: Maker) -> None:
    """Two fields called x and y are places."""
    rows = [{"site": f"S{one}", "x": 100.5 + one, "y": 7.25, "ph": 6.5} for one in range(3)]
    fields = {"site": "string", "x": "number", "y": "number", "ph": "number"}
    assert [one.x for one in views(fields, rows)] == ["ph"]


def test_answers_are_not_drawn(views: Maker) -> None:
    """A few whole numbers that many rows share are codes or answers: they are counted instead."""
    rows = [{"who": f"R{one}", "trust": one % 5 + 1, "age": 18 + one} for one in range(40)]
    assert views({"who": "string", "trust": "integer"}, rows) == []


@pytest.mark.parametrize("unit", ["unit", "ໜ່ວຍ"])
def test_different_units_share_no_axis(views: Maker, unit: str) -> None:
    """A column of values in several units has no chart; in one unit it has."""
    fields = {"what": "string", unit: "string", "value": "number"}
    rows = [{"what": "Literacy", unit: "%", "value": 87.0},
            {"what": "People", unit: "persons", "value": 7_443_000.0}]  # fmt: skip
    assert views(fields, rows) == []
    assert len(views(fields, [{**one, unit: "%"} for one in rows])) == 1


def test_things_with_a_date_are_no_line(views: Maker) -> None:
    """Laws and their pages: the days on which they were made are no time axis."""
    rows = [{"title": f"Law {one}", "date": f"20{10 + one}-03-01", "pages": 20 + one}
            for one in range(5)]  # fmt: skip
    fields = {"title": "string", "date": "date", "pages": "integer"}
    assert [(one.mark, one.y) for one in views(fields, rows)] == [("bar", "title")]


def test_lines_of_one_point_are_none(views: Maker) -> None:
    """Where no text has several times there are no lines."""
    rows = [{"day": f"2024-01-{one // 2 + 1:02}", "case": f"C{one}", "km": 1.5 + one}
            for one in range(10)]  # fmt: skip
    assert {one.mark for one in views({"day": "date", "case": "string", "km": "number"}, rows)} == {
        "bar"}  # fmt: skip


def test_lines_of_numbered_sensors(views: Maker) -> None:
    """Numbers that name things tell lines apart."""
    rows = [{"at": f"2024-06-01T{hour:02}:00:00", "sensor_id": sensor, "heat": 20.5 + hour}
            for hour in range(5) for sensor in (1, 2)]  # fmt: skip
    [view] = views({"at": "datetime", "sensor_id": "integer", "heat": "number"}, rows)
    assert (view.mark, view.x, view.color) == ("line", "at", "sensor_id")


@pytest.mark.parametrize(
    ("name", "times"),
    [("quarter", ["2023-Q4", "2024-Q1", "2024-Q2"]), ("school_year", ["2022/23", "2023/24"]),
     ("month", ["January", "February", "March"]), ("fy", ["FY2022", "FY2023"]),
     ("ເດືອນ", ["ມັງກອນ", "ກຸມພາ", "ມີນາ"])],
)  # fmt: skip
def test_times_in_words_are_times(views: Maker, name: str, times: list[str]) -> None:
    """They stand in their order, not by size."""
    rows = [{name: one, "pupils": 90 - place} for place, one in enumerate(times)]
    [view] = views({name: "string", "pupils": "integer"}, rows)
    assert (view.mark, view.x, view.y) == ("line", name, "pupils")


@pytest.mark.parametrize("name", ["year", "ປີ"])
def test_years_are_often_whole_numbers(views: Maker, name: str) -> None:
    """Their name says that they are no amounts, in Lao as well."""
    rows = [{name: year, "pupils": 90 - year % 7} for year in range(2019, 2024)]
    [view] = views({name: "integer", "pupils": "integer"}, rows)
    assert (view.mark, view.x, view.y) == ("line", name, "pupils")


def test_months_of_the_latest_year(charts: Callable[..., list[Chart]]) -> None:
    """Where many years repeat, the latest is drawn, and the note says so."""
    rows = [{"year": year, "month": month, "export": year - 2000 + month}
            for year in range(2017, 2024) for month in range(1, 13)]  # fmt: skip
    [chart] = charts({"year": "year", "month": "integer", "export": "integer"}, rows)
    assert (chart.view.mark, chart.view.x) == ("line", "month")
    assert table_of(chart)["value"].tolist() == list(range(24, 36))
    assert "Only the latest time is drawn: 2023." in chart.note


@pytest.mark.parametrize("order", [("year", "month"), ("month", "year")])
def test_months_of_a_few_years(views: Maker, order: Sequence[str]) -> None:
    """A few years have a line each over the months, whichever column stands first."""
    rows = [{"year": year, "month": month, "calls": year + len(month)}
            for year in (2021, 2022, 2023) for month in ("May", "June", "July")]  # fmt: skip
    types = {"year": "integer", "month": "string"}
    [view] = views({**{one: types[one] for one in order}, "calls": "integer"}, rows)
    assert (view.mark, view.x, view.color, view.filters) == ("line", "month", "year", {})


def test_hours_of_days_of_a_week(views: Maker) -> None:
    """No day of a week is the latest: each has a panel of its own."""
    rows = [{"weekday": day, "hour": hour, "calls": hour * len(day)}
            for day in ("Monday", "Tuesday", "Friday") for hour in range(24)]  # fmt: skip
    [view] = views({"weekday": "string", "hour": "integer", "calls": "integer"}, rows)
    assert (view.mark, view.x, view.panels, view.filters) == ("line", "hour", "weekday", {})


def test_what_has_no_value_is_none_of_the_largest(charts: Callable[..., list[Chart]]) -> None:
    """Of more rows than are drawn those with a value are; of fewer rows all are."""
    rows = [{"place": f"P{one:02}", "people": None if one % 3 else one} for one in range(18)]
    [chart] = charts({"place": "string", "people": "integer"}, rows)
    assert len(chart.table) == 6
    assert chart.note.startswith("Only the largest 6 of 18 are drawn;")
    [few] = charts({"place": "string", "people": "integer"}, rows[:15])
    assert len(few.table) == 15


def test_years_as_texts_are_in_order(charts: Callable[..., list[Chart]]) -> None:
    """Rows may come in any order: a line goes through the years as they follow."""
    rows = [{"when": year, "cases": int(year[-1])} for year in ("2020", "2018", "2022", "2019")]
    [chart] = charts({"when": "string", "cases": "integer"}, rows)
    assert chart.view.mark == "line"
    assert table_of(chart)["value"].tolist() == [8, 9, 0, 2]


@pytest.mark.parametrize(
    ("name", "codes"), [("job_code", "2111"), ("job", "1111"), ("job", "7531")]
)
def test_codes_are_no_years(views: Maker, name: str, codes: str) -> None:
    """Four digits may be of a classification: its name says so, or there is no such year."""
    rows = [{name: str(int(codes) + one), "people": 40 + one} for one in range(5)]
    [view] = views({name: "string", "people": "integer"}, rows)
    assert (view.mark, view.y) == ("bar", name)


@pytest.mark.parametrize("key", ["id", "code", "case_number", "ລະຫັດ"])
def test_names_come_before_keys(views: Maker, key: str) -> None:
    """Bars go by the names of things, where there are any, and not by their keys."""
    rows = [{key: f"K{one}", "lake": f"Lake {one}", "note": 9 * f"Long {one} ", "depth": 9 + one}
            for one in range(5)]  # fmt: skip
    fields = {key: "string", "lake": "string", "note": "string", "depth": "integer"}
    assert [one.y for one in views(fields, rows)] == ["lake"]
    del fields["lake"]
    assert [one.y for one in views(fields, rows)] == [key]


def test_two_crossed_texts_are_grouped(charts: Callable[..., list[Chart]]) -> None:
    """Each age has a bar a sex: ages keep their order, and all of them are drawn."""
    ages = [f"{low}-{low + 4}" for low in range(0, 90, 5)]
    rows = [{"age": age, "sex": sex, "people": 7 * place + len(sex)}
            for place, age in enumerate(ages) for sex in ("female", "male")]  # fmt: skip
    [chart] = charts({"age": "string", "sex": "string", "people": "integer"}, rows)
    assert (chart.view.mark, chart.view.y, chart.view.color) == ("bar", "age", "sex")
    assert table_of(chart)["category"].tolist() == [age for age in ages for _ in range(2)]
    assert chart.note == ""


@pytest.mark.parametrize("kinds", ["abcdefgh", "ab"])
def test_texts_that_are_not_crossed_name_rows_together(views: Maker, kinds: str) -> None:
    """Many colours, or pairs that are mostly missing, are no groups."""
    rows = [{"place": place, "kind": kind, "people": 9} for place in "ABCDEFGH" for kind in kinds
            if kinds[2:] or (place < "D") == (kind == "a") or place == "A"]  # fmt: skip
    [view] = views({"place": "string", "kind": "string", "people": "integer"}, rows)
    assert (view.color, view.naming) == ("", ("place", "kind"))


@pytest.mark.parametrize(
    ("language", "note"),
    [("en", "The axis of values begins at 498, not at zero."),
     ("lo", "ແກນຂອງຄ່າເລີ່ມຈາກ 498, ບໍ່ແມ່ນຈາກສູນ.")],
)  # fmt: skip
def test_an_axis_says_where_it_begins(
    charts: Callable[..., list[Chart]], language: str, note: str
) -> None:
    """A change from 498 to 501 is no steep rise; from zero on nothing has to be said."""
    low = [{"year": 2021 + one, "pupils": 498 + 3 * one} for one in range(2)]
    [chart] = charts({"year": "year", "pupils": "integer"}, low, language)
    assert chart.note == note
    [other] = charts({"year": "year", "pupils": "integer"}, [{**low[0], "pupils": 3}, low[1]])
    assert other.note == ""


@pytest.mark.parametrize(
    ("language", "note"),
    [("en", "Only the latest time is drawn: 22 March 2024."),
     ("lo", "ແຕ້ມສະເພາະເວລາຫຼ້າສຸດ: 22 ມີນາ 2024.")],
)  # fmt: skip
def test_bars_of_the_latest_day(
    charts: Callable[..., list[Chart]], language: str, note: str
) -> None:
    """Prices of many days are not mixed in one list of the largest."""
    rows = [{"date": day, "market": market, "good": good, "price": len(day + market + good)}
            for day in ("2024-03-15", "2024-03-22") for market in ("A", "BB")
            for good in ("rice", "eggs") if len(market + good) < 6 or good == "rice"]  # fmt: skip
    fields = {"date": "date", "market": "string", "good": "string", "price": "integer"}
    [chart] = charts(fields, rows, language)
    assert [row["category_label"] for row in chart.table] == [
        "BB · rice", "A · rice", "A · eggs"]  # fmt: skip
    assert note in chart.note


@pytest.mark.parametrize("total", ["Total", "ລວມ", "_T"])
def test_totals_do_not_stand_among_their_parts(
    charts: Callable[..., list[Chart]], total: str
) -> None:
    """They are left out, and the note names them."""
    rows = [{"place": name, "people": size} for name, size in (("A", 4), ("B", 6), (total, 10))]
    [chart] = charts({"place": "string", "people": "integer"}, rows)
    assert table_of(chart)["category"].tolist() == ["B", "A"]
    assert f"Rows that hold totals are left out: {total}." in chart.note


def test_ages_stay_in_their_order(charts: Callable[..., list[Chart]]) -> None:
    """Bars that have an order of their own are not sorted by size."""
    rows = [{"age": age, "people": size} for age, size in
            (("0-4", 7), ("5-9", 9), ("10-14", 8), ("65+", 3))]  # fmt: skip
    [chart] = charts({"age": "string", "people": "integer"}, rows)
    assert table_of(chart)["category"].tolist() == ["0-4", "5-9", "10-14", "65+"]


def test_the_largest_on_both_sides_of_zero(charts: Callable[..., list[Chart]]) -> None:
    """A deficit of a million is not hidden behind fifteen small surpluses."""
    rows = [{"line": f"L{one}", "balance": one} for one in range(1, 20)]
    rows.append({"line": "Debt", "balance": -1_000_000})
    [chart] = charts({"line": "string", "balance": "integer"}, rows)
    assert table_of(chart)["value"].tolist() == [*range(19, 5, -1), -1_000_000]
    assert "Only the largest 15 of 20 are drawn;" in chart.note


def test_the_last_of_many_times_is_drawn(charts: Callable[..., list[Chart]]) -> None:
    """Of columns that are times the last one has a chart, and it says so."""
    years = [f"y{year}" for year in range(2019, 2024)]
    rows = [{"place": place, **dict.fromkeys(years, 7.5)} for place in "AB"]
    [chart] = charts({"place": "string", **dict.fromkeys(years, "number")}, rows)
    assert chart.view.x == "y2023"
    assert "The table has 5 columns that are times; the last one is drawn." in chart.note


def test_the_first_of_many_amounts_are_drawn(charts: Callable[..., list[Chart]]) -> None:
    """Each chart is named by its measure, and says of how many it is one."""
    names = ["boats", "nets", "crews", "docks"]
    rows = [{"place": place, **dict.fromkeys(names, 7)} for place in "AB"]
    found = charts({"place": "string", **dict.fromkeys(names, "integer")}, rows)
    assert [one.title.text for one in found] == [f"A table: {name}" for name in names[:3]]
    assert all("The table has 4 columns of amounts" in one.note for one in found)


@pytest.mark.parametrize(("name", "title"), [("Value", "A table"), ("rain", "A table: rain")])
def test_a_title_names_what_is_measured(
    charts: Callable[..., list[Chart]], name: str, title: str
) -> None:
    """But not where the name of the field says nothing."""
    [chart] = charts({"place": "string", name: "number"}, [{"place": "A", name: 7.5}])
    assert chart.title.text == title


@pytest.mark.parametrize(
    ("mark", "sort", "note"),
    [("bar", "-x", "Only the largest 2 of 3"), ("bar", "x", "Only the smallest 2 of 3"),
     ("bar", "", "Only the first 2 of 3")],
)  # fmt: skip
def test_why_some_are_drawn(
    plain: Plain, catalog: Catalogs, mark: str, sort: str, note: str
) -> None:
    """The note says by what the drawn ones were chosen."""
    rows = [{"a": code, "n": size} for code, size in (("a", 2), ("b", 3), ("c", 1))]
    package = plain({"a": "string", "n": "integer"}, rows)
    [made] = views_of(catalog(package), package)
    view = View("own", made.title, made.question, mark, "n", "a", sort=sort, top=2,
                resource="values")  # fmt: skip
    assert note in chart_of(catalog(package), package, view, "en").note
