"""Charts of figures: filters, complements, masking, periods."""

import dataclasses
import re
from collections.abc import Callable
from typing import Any

import pytest

from scripts.charts.chart import Chart, chart_of
from scripts.charts.data.rules import data_problems
from scripts.charts.look.sheet import COLUMN
from scripts.charts.views.listing import views_of
from scripts.model.catalog import Catalog
from scripts.model.language import Text
from scripts.model.package import Package
from scripts.model.view import View
from site_tests.making import both
from site_tests.pictures import pictured, spec_of, table_of

Figures = Callable[..., Package]
Catalogs = Callable[..., Catalog]

BY_NATIONALITY = View(
    "zone", both("ຄົນ", "People"), both("ໃຜ?", "Who?"), "stacked", "value", "nationality", "sex",
    "-x", filters={"sex": ["F", "M"], "nationality": ["*"]},
)  # fmt: skip
TOTALS = dataclasses.replace(
    BY_NATIONALITY, mark="bar", color="", filters={"sex": ["_T"], "nationality": ["*"]}
)
BY_AGE = dataclasses.replace(
    BY_NATIONALITY, y="age", filters={"sex": ["F", "M"], "age": ["Y_LT18", "Y_GE18"]}
)


NATIONS = ("CHN", "THA", "VNM")


def person(nationality: str, sex: str, value: float | None, status: str = "F") -> dict[str, Any]:
    """Make a row of people by nationality and sex."""
    return {"nationality": nationality, "sex": sex, "value": value, "conf_status": status}


def crossed(total: int, women: int, young: int, girls: int) -> list[dict[str, Any]]:
    """Make the four rows of a count printed by sex and age."""
    return [
        {"sex": "_T", "age": "_T", "value": total},
        {"sex": "F", "age": "_T", "value": women},
        {"sex": "_T", "age": "Y_LT18", "value": young},
        {"sex": "F", "age": "Y_LT18", "value": girls},
    ]  # fmt: skip


def marks(chart: Chart) -> dict[tuple[str, str], float]:
    """Give the numbers of the marks by category and series."""
    rows = [row for layer in spec_of(chart)["layer"] for row in layer["data"]["values"]]
    return {(row["category"], row["series"]): row["value"] for row in rows if "value" in row}


def texts(chart: Chart) -> list[str]:
    """Give the labels beside the marks."""
    return [row["text"] for row in spec_of(chart)["layer"][-1]["data"]["values"]]


def test_filters(figures: Figures, catalog: Catalogs) -> None:
    """Only the asked codes are drawn: '*' takes no group, no total and no empty code."""
    rows = [person("CHN", "_T", 250), person("X-LAO", "_T", 986), person("", "_T", 1802),
            person("CHN", "F", 13)]  # fmt: skip
    package = figures(rows)
    chart = chart_of(catalog(package), package, TOTALS, "en")
    assert marks(chart) == {("CHN", ""): 250}
    assert table_of(chart)["figure"].tolist() == ["1-1"]


def test_complement(figures: Figures, catalog: Catalogs) -> None:
    """Men are the total less the women, marked as derived, with the formula as figure."""
    package = figures([person("CHN", "_T", 251), person("CHN", "F", 13)])
    chart = chart_of(catalog(package), package, BY_NATIONALITY, "en")
    assert marks(chart) == {("CHN", "Female"): 13, ("CHN", "Male"): 238}
    rows = table_of(chart)[["figure", "series", "value", "derived"]].values.tolist()
    assert rows == [["1-2", "F", 13, False], ["1-1 - 1-2", "M", 238, True]]


def test_crossed_complement(figures: Figures, catalog: Catalogs) -> None:
    """Men of 18 and over follow from four printed figures."""
    package = figures(crossed(107, 82, 72, 59))
    chart = chart_of(catalog(package), package, BY_AGE, "en")
    assert marks(chart) == {
        ("Y_LT18", "Female"): 59, ("Y_LT18", "Male"): 13,
        ("Y_GE18", "Female"): 23, ("Y_GE18", "Male"): 12,
    }  # fmt: skip
    assert table_of(chart)["figure"].tolist()[-1] == "1-1 - 1-3 - 1-2 + 1-4"


def test_negative_complement(figures: Figures, catalog: Catalogs) -> None:
    """Where the report contradicts itself the impossible part is not drawn."""
    package = figures(crossed(35, 28, 34, 26))
    chart = chart_of(catalog(package), package, BY_AGE, "en")
    assert ("Y_GE18", "Male") not in marks(chart)
    assert marks(chart)["Y_GE18", "Female"] == 2
    assert min(marks(chart).values()) >= 0


def test_printed_part_wins(figures: Figures, catalog: Catalogs) -> None:
    """A number that the report prints is never computed."""
    package = figures([person("CHN", "_T", 10), person("CHN", "F", 6), person("CHN", "M", 5)])
    chart = chart_of(catalog(package), package, BY_NATIONALITY, "en")
    assert marks(chart)["CHN", "Male"] == 5
    assert not table_of(chart)["derived"].any()


@pytest.mark.parametrize("status", ["A", "D"])
def test_masked_part(figures: Figures, catalog: Catalogs, status: str) -> None:
    """Masked women leave the published total as one segment, so no part can be told."""
    rows = [person("THA", "_T", 182), person("THA", "F", 66),
            person("CHN", "_T", 10), person("CHN", "F", None, status)]  # fmt: skip
    package = figures(rows)
    chart = chart_of(catalog(package), package, BY_NATIONALITY, "en")
    assert marks(chart) == {("THA", "Female"): 66, ("THA", "Male"): 116,
                            ("CHN", "Sex not shown"): 10}  # fmt: skip
    assert texts(chart) == ["66 + 116", "10"]


def test_masked_together(figures: Figures, catalog: Catalogs) -> None:
    """Three masked categories are one row at the end, without a bar and without names."""
    rows = [person("KOR", "_T", None, "A"), person("CHN", "_T", 9), person("UGA", "_T", None, "A"),
            person("UGA", "F", 0), person("MMR", "_T", None, "A")]  # fmt: skip
    package = figures(rows)
    for view in (TOTALS, BY_NATIONALITY):
        chart = chart_of(catalog(package), package, view, "en")
        assert list(marks(chart).values()) == [9]
        assert texts(chart)[-1] == "<5 each"
        assert "3 others, each fewer than 5: <5 each" in chart.alt
        assert "Korea" not in chart.drawing.wide + chart.json(COLUMN).decode()
        assert table_of(chart)["value"].isna().tolist() == [False, True]


def test_masked_alone(figures: Figures, catalog: Catalogs) -> None:
    """Fewer than three masked categories keep their names, and no number."""
    rows = [person("KOR", "_T", None, "A"), person("CHN", "_T", 9), person("UGA", "_T", None, "A")]
    package = figures(rows)
    chart = chart_of(catalog(package), package, TOTALS, "en")
    assert texts(chart) == ["9", "<5", "<5"]
    assert marks(chart) == {("CHN", ""): 9}
    assert b"1-1,KOR,2022,,false,A" in chart.csv


def test_ambiguous(figures: Figures, catalog: Catalogs) -> None:
    """Two figures for one mark are a problem of the view that names the figures."""
    rows = [person("CHN", "_T", 9), {**person("CHN", "_T", 8), "ref_area": "LA"}]
    package = figures(rows)
    [problem] = data_problems(catalog(package), package, TOTALS)
    assert (problem.code, problem.field) == ("view-figures", "views.zone")
    assert problem.details == {"mark": "CHN", "keys": "1-1, 1-2"}


def test_nothing_left(figures: Figures, catalog: Catalogs) -> None:
    """Filters that no figure fits are a problem of the view."""
    package = figures([person("CHN", "F", 9)])
    [problem] = data_problems(catalog(package), package, TOTALS)
    assert (problem.code, problem.field) == ("view-empty", "views.zone")


def test_two_periods(figures: Figures, catalog: Catalogs) -> None:
    """Two years of a theme give a small chart a category with the years along x."""
    first = figures([person("CHN", "_T", 250), person("THA", "_T", 180)])
    second = figures([person("CHN", "_T", 300)], name="situation-2023", period="2023")
    chart = chart_of(catalog(first, second), second, TOTALS, "lo")
    values = spec_of(chart)["data"]["values"]
    drawn = {(row["category"], row["period"]): row["value"]
             for row in values if row["kind"] == "part"}  # fmt: skip
    assert drawn == {("CHN", "2022"): 250, ("CHN", "2023"): 300, ("THA", "2022"): 180}
    assert spec_of(chart)["columns"] == 2
    x = spec_of(chart)["spec"]["layer"][0]["encoding"]["x"]
    assert (x["field"], x["type"]) == ("period", "nominal")
    assert "ຈີນ: 2022 250, 2023 300" in chart.alt
    assert sorted(set(table_of(chart)["period"])) == ["2022", "2023"]


def test_what_an_earlier_report_shows_stays(figures: Figures, catalog: Catalogs) -> None:
    """A chart of a package shows its year and those before, and none that came later."""
    first = figures([person("CHN", "_T", 250), person("THA", "_T", 180)])
    later = figures([person("CHN", "_T", 300)], name="situation-2023", period="2023")
    before = figures([person("CHN", "_T", 200)], name="situation-2021", period="2021")
    alone = chart_of(catalog(first, later), first, TOTALS, "lo")
    assert marks(alone) == {("CHN", ""): 250, ("THA", ""): 180}
    chart = chart_of(catalog(first, later, before), first, TOTALS, "lo")
    assert sorted(set(table_of(chart)["period"])) == ["2021", "2022"]


def test_two_periods_of_a_name_of_scripts(figures: Figures, catalog: Catalogs) -> None:
    """A small chart may be called as a part of every JavaScript object, and bears its name."""
    rows = [person("constructor", "_T", 250), person("THA", "_T", 180)]
    both_years = [figures(rows, name=f"situation-{one}", period=one) for one in ("2022", "2023")]
    chart = chart_of(catalog(*both_years), both_years[1], TOTALS, "en")
    assert re.search(r">constructor\s*</text>", pictured(chart).inline)


def test_other_theme(figures: Figures, catalog: Catalogs) -> None:
    """A package of another theme adds no period."""
    first = figures([person("CHN", "_T", 250)])
    other = figures([person("CHN", "_T", 300)], name="other-2023", period="2023", theme="other")
    chart = chart_of(catalog(first, other), first, TOTALS, "en")
    assert marks(chart) == {("CHN", ""): 250}


def test_codes_in_order(figures: Figures, catalog: Catalogs) -> None:
    """Without a sort categories stand as the filter lists them; with one, by value."""
    package = figures([person("CHN", "_T", 1000), person("THA", "_T", 2000)])
    listed = {"sex": ["_T"], "nationality": ["CHN", "THA"]}
    view = dataclasses.replace(TOTALS, filters=listed, sort="")
    assert texts(chart_of(catalog(package), package, view, "lo")) == ["1.000", "2.000"]
    assert texts(chart_of(catalog(package), package, TOTALS, "en")) == ["2,000", "1,000"]


def test_default_view(figures: Figures, catalog: Catalogs) -> None:
    """A package of figures without views gets bars of its largest group."""
    rows = [{"category": "police", "value": 39}, *(person(one, "_T", 9) for one in NATIONS)]
    package = figures(rows)
    found = views_of(catalog(package), package)
    assert [(one.y, one.default) for one in found] == [("nationality", True)]
    assert set(marks(chart_of(catalog(package), package, found[0], "en")).values()) == {9}


def test_default_is_never_ambiguous(figures: Figures, catalog: Catalogs) -> None:
    """Figures that only their times tell apart give no default chart, and no error."""
    rows = [{**person(one, "_T", 9), "time_period": time} for one in NATIONS for time in "12"]
    package = figures(rows)
    assert views_of(catalog(package), package) == ()


def test_title_falls_back(figures: Figures, catalog: Catalogs) -> None:
    """A view without a title is called by its name, in no language."""
    package = figures([person("CHN", "_T", 9)])
    view = dataclasses.replace(TOTALS, title=Text())
    chart = chart_of(catalog(package), package, view, "en")
    assert tuple(chart.title) == ("zone", "")
