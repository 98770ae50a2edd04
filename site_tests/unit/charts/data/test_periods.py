"""Periods in words, and the gaps of lines over times that have no row."""

from collections.abc import Callable, Sequence

import pytest

from scripts.charts.chart import Chart, chart_of
from scripts.charts.data.moments import in_time
from scripts.charts.views.listing import views_of
from scripts.model.catalog import Catalog
from scripts.model.package import Package
from site_tests.pictures import spec_of, table_of


@pytest.mark.parametrize(
    "ordered",
    [("January", "March", "April"), ("Mon", "Tue", "Sun"), ("ມັງກອນ", "ກຸມພາ", "ທັນວາ"),
     ("Q2 2020", "2020-Q4", "Q1 2021"), ("2021 S1", "2021 S2", "2022 S1"), ("Dec 2020", "Jan 2021"),
     ("2020M01", "2020M02", "2020M11"), ("2010-11", "2011-12", "2012-13"), ("FY2019", "FY2020/21"),
     ("2021-W09", "2021-W10", "2022-W01")],
)  # fmt: skip
def test_periods_in_words_have_an_order(ordered: Sequence[str]) -> None:
    """Whichever order their rows have."""
    assert in_time(ordered[::-1]) == list(ordered)


@pytest.mark.parametrize("codes", [("Wet", "Dry"), ("Q5 2020", "Q1 2020"), ("March", "Easter")])
def test_what_is_unknown_stays_as_it_comes(codes: Sequence[str]) -> None:
    """One unknown name leaves all where they are."""
    assert in_time(codes) == list(codes)


@pytest.fixture
def drawn(
    plain: Callable[..., Package], catalog: Callable[..., Catalog]
) -> Callable[..., list[tuple[str, str]]]:
    """Give a maker of the gaps of a line over times, as its spec has them."""

    def make(kind: str, lines: dict[str, Sequence[object]]) -> list[tuple[str, str]]:
        rows = [{"when": at, "place": name, "cases": place % 7 + 3}
                for name, times in lines.items() for place, at in enumerate(times)]  # fmt: skip
        package = plain({"when": kind, "place": "string", "cases": "integer"}, rows)
        known = catalog(package)
        [view] = views_of(known, package)
        chart: Chart = chart_of(known, package, view, "en")
        assert view.mark == "line"
        assert len(table_of(chart)) == len(rows)  # nothing is told of what has no row
        spec = spec_of(chart)
        # With names at the ends of lines there are several tables.
        points = (spec if "data" in spec else spec["layer"][0])["data"]["values"]
        return [(row["category"], row["series"]) for row in points if row["value"] is None]

    return make


@pytest.mark.parametrize(
    ("kind", "times", "gaps"),
    [("year", (2010, 2011, 2012, 2014, 2015, 2016), ["2013"]),
     ("yearmonth", ("2020-10", "2020-11", "2020-12", "2021-02", "2021-03"), ["2021-01"]),
     ("year", (1985, 1995, 2005, 2015, 2016, 2017), []),
     ("year", (1985, 1995, 2005, 2015), []), ("year", (1, 9000), [])],
)  # fmt: skip
def test_times_without_a_row_are_gaps(
    drawn: Callable[..., list[tuple[str, str]]], kind: str, times: Sequence[object],
    gaps: Sequence[str],
) -> None:  # fmt: skip
    """A line has a gap where even steps miss one; censuses have no even steps."""
    assert [at for at, _ in drawn(kind, {"A": times})] == gaps


def test_a_line_without_rows_that_others_have(
    drawn: Callable[..., list[tuple[str, str]]],
) -> None:
    """It has a gap of its own; a line of few rows goes from each to the next."""
    every = tuple(range(2010, 2020))
    lacking = tuple(year for year in every if year not in {2014, 2015})
    assert drawn("year", {"A": every, "B": lacking}) == [("2014", "B")]
    assert drawn("year", {"A": every, "B": (2010, 2019)}) == []
