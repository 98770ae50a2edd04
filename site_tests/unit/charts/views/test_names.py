"""Names of rows in default charts: identifiers, totals, units, and orders of their own."""

from collections.abc import Callable, Sequence

import pytest

from scripts.charts.chart import Chart
from scripts.model.view import View
from site_tests.pictures import table_of

Maker = Callable[..., list[View]]
Charts = Callable[..., list[Chart]]
PLACES = ("Ban A", "Ban B", "Ban C", "Ban D", "Ban E")


@pytest.mark.parametrize(
    "name", ["OBJECTID", "gid", "fid", "whatsapp", "extension", "emis", "ຈຸດຕັ້ງ", "ໝາຍເລກ", "hs_code"]
)
def test_common_identifiers_are_not_drawn(views: Maker, name: str) -> None:
    """Programs and offices number their things under names of their own, also with decimals."""
    kind, part = ("number", 0.25) if name == "hs_code" else ("integer", 0)
    rows = [{"school": f"S{one}", name: one * 37 % 11 + 100 + part, "pupils": 40 + one}
            for one in range(7)]  # fmt: skip
    fields = {"school": "string", name: kind, "pupils": "integer"}
    assert [one.x for one in views(fields, rows)] == ["pupils"]


def test_numbers_of_rows_behind_names(views: Maker) -> None:
    """Rows may be numbered in their second column too."""
    rows = [{"school": f"S{one}", "nn": one + 1, "pupils": 90 - one} for one in range(12)]
    fields = {"school": "string", "nn": "integer", "pupils": "integer"}
    assert [one.x for one in views(fields, rows)] == ["pupils"]


@pytest.mark.parametrize(
    "total", ["ທົ່ວປະເທດ", "ລວມທົ່ວປະເທດ", "Total population", "TOTAL:", "Both sexes", "All items"]
)
def test_totals_in_other_words(charts: Charts, total: str) -> None:
    """They are left out of bars and of lines."""
    rows = [{"year": year, "place": name, "people": 7}
            for year in (2021, 2022) for name in (*PLACES, total)]  # fmt: skip
    [line] = charts({"year": "year", "place": "string", "people": "integer"}, rows)
    [bars] = charts({"place": "string", "people": "integer"}, rows[:6])
    assert (line.view.mark, bars.view.mark) == ("line", "bar")
    for chart, field in ((line, "series"), (bars, "category")):
        assert set(table_of(chart)[field]) == set(PLACES)
        assert f"Rows that hold totals are left out: {total}." in chart.note


@pytest.mark.parametrize("place", [0, 5])
def test_a_row_that_is_the_sum_of_all_others(charts: Charts, place: int) -> None:
    """A country stands above or below its provinces, by its own name."""
    sizes = [301, 318, 335, 352, 369]
    rows = [{"place": name, "people": size} for name, size in zip(PLACES, sizes, strict=True)]
    rows.insert(place, {"place": "Laos", "people": sum(sizes)})
    fields = {"place": "string", "people": "integer"}
    [chart] = charts(fields, rows)
    assert "Rows that hold totals are left out: Laos." in chart.note
    dated = [{**one, "year": year} for year in (2021, 2022) for one in rows]
    [line] = charts({"year": "year", **fields}, dated)
    assert set(table_of(line)["series"]) == set(PLACES)
    rows[place] = {"place": "Laos", "people": sum(sizes) + 1}
    assert len(charts(fields, rows)[0].table) == len(rows)


def test_a_letter_for_women_and_men(charts: Charts) -> None:
    """Offices write T beside F and M; what is left out is told once."""
    rows = [{"place": place, "sex": sex, "people": len(place) + size}
            for place in (*PLACES, "T") for size, sex in enumerate(("F", "M", "T"))]  # fmt: skip
    [chart] = charts({"place": "string", "sex": "string", "people": "integer"}, rows)
    assert set(table_of(chart)["series"]) == {"F", "M"}
    assert "Rows that hold totals are left out: T." in chart.note


def test_both_of_other_things_is_no_total(charts: Charts) -> None:
    """Who hears radio and television is counted beside those who hear one of them."""
    rows = [{"hears": one, "people": len(one)} for one in ("Radio", "Television", "Both", "None")]
    [chart] = charts({"hears": "string", "people": "integer"}, rows)
    assert len(chart.table) == len(rows)


def test_a_total_beside_one_part_stays(charts: Charts) -> None:
    """Without it there would be nothing to compare with."""
    rows = [{"kind": "Total", "people": 9}, {"kind": "Women", "people": 4}]
    [chart] = charts({"kind": "string", "people": "integer"}, rows)
    assert len(chart.table) == len(rows)


@pytest.mark.parametrize(
    ("name", "kinds"),
    [
        ("ຫົວໜ່ວຍ", "ab"),
        ("ຕົວຊີ້ວັດ", "ab"),
        ("statistic", "ab"),
        ("goods", ("Rice (kg)", "Eggs (head)")),
    ],
)
def test_units_under_other_names(views: Maker, name: str, kinds: Sequence[str]) -> None:
    """A column that says what is measured, or names that end with units, share no axis."""
    rows = [{name: kind, "value": 7 + place} for place, kind in enumerate(kinds)]
    assert views({name: "string", "value": "integer"}, rows) == []


def test_brackets_are_not_always_units(views: Maker) -> None:
    """What is not the name of a unit tells places apart."""
    rows = [{"place": "Xay (town)", "value": 7}, {"place": "Xay (district)", "value": 9}]
    assert len(views({"place": "string", "value": "integer"}, rows)) == 1


@pytest.mark.parametrize(
    "names",
    [("0-4", "5-9", "10-14", "Unknown"), ("Poorest", "Poorer", "Middle", "Richer", "Richest"),
     ("Strongly agree", "Agree", "Neutral", "Disagree", "No answer"), ("ຕ່ຳ", "ປານກາງ", "ສູງ")],
)  # fmt: skip
def test_orders_of_their_own(charts: Charts, names: Sequence[str]) -> None:
    """Answers and levels stay as they come; what is not known stands behind them."""
    rows = [{"kind": name, "people": len(name)} for name in names]
    [chart] = charts({"kind": "string", "people": "integer"}, rows)
    assert table_of(chart)["category"].tolist() == list(names)


@pytest.mark.parametrize(
    ("columns", "drawn"),
    [(("pop_2018", "pop_2019", "pop_2020", "pop_2021"), ["pop_2021"]),
     (("ປີ 2018", "ປີ 2019", "ປີ 2020", "ປີ 2021"), ["ປີ 2021"]),
     (("2022Q1", "2022Q2", "2022Q3", "2022Q4"), ["2022Q4"]),
     (("1995 [YR1995]", "2005 [YR2005]", "2015 [YR2015]", "2022 [YR2022]"), ["2022 [YR2022]"]),
     (("pop_2020", "pigs_2020", "pop_2021", "pigs_2021"), ["pop_2021", "pigs_2021"])],
)  # fmt: skip
def test_the_last_of_columns_that_are_times(
    charts: Charts, columns: Sequence[str], drawn: Sequence[str]
) -> None:
    """A wide table shows its latest column, of each kind."""
    rows = [{"place": f"P{one}", **dict.fromkeys(columns, 41 + one)} for one in range(4)]
    found = charts({"place": "string", **dict.fromkeys(columns, "integer")}, rows)
    assert [one.view.x for one in found] == drawn
    assert "The table has 4 columns that are times; the last one is drawn." in found[0].note


def test_an_empty_text_is_no_time(views: Maker) -> None:
    """A table may say that nothing is a text of its own."""
    rows = [{"when": one, "cases": 40 + len(one)} for one in ("March", "", "May", "B")]
    [view] = views({"when": "string", "cases": "integer"}, rows)
    assert (view.mark, view.y) == ("bar", "when")


@pytest.mark.parametrize("first", ["start", "project"])
def test_things_from_one_day_to_another(views: Maker, first: str) -> None:
    """Projects with two dates are no line, also where their names come last."""
    types = {"start": "date", "end": "date", "project": "string", "budget": "integer"}
    rows = [{"start": f"201{one}-03-01", "end": f"201{one}-09-01", "project": f"P{one}",
             "budget": 90 + one} for one in range(6)]  # fmt: skip
    [view] = views({first: types[first], **types}, rows)
    assert (view.mark, view.y) == ("bar", "project")
