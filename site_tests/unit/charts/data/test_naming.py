"""Rows of a default chart that share a name: told apart in words, by what is in the file."""

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pytest

from scripts.charts.chart import Chart, chart_of
from scripts.charts.views.listing import views_of
from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.pages.parts.charts.below import chart_table
from site_tests.making import both
from site_tests.pictures import pictured

USES = {"f": both("ປ່າ", "Forest"), "p": both("ນາ", "Paddy")}
DAMAGES = ("slight", "severe", "total loss")
Rows = Sequence[dict[str, Any]]


@pytest.fixture
def charted(plain: Callable[..., Package], catalog: Callable[..., Catalog]) -> Callable[..., Chart]:
    """Give a maker of the first default chart; the first field may have labels and gaps."""

    def make(
        fields: dict[str, str], rows: Rows, language: str = "en", gaps: Mapping[int, str] = {}
    ) -> Chart:
        package = plain(fields, rows)
        [table] = package.resources
        first = table.fields[0]
        if first.name == "use":
            first = dataclasses.replace(first, categories=tuple(USES), labels=USES)
        if first.name == "damage":
            first = dataclasses.replace(first, categories=DAMAGES, ordered=True)
        table = dataclasses.replace(
            table, fields=(first, *table.fields[1:]), gaps={first.name: gaps}
        )
        package = dataclasses.replace(package, resources=(table,))
        view = views_of(catalog(package), package)[0]
        return chart_of(catalog(package), package, view, language)

    return make


def names(chart: Chart) -> list[object]:
    """Give the names of the bars of a chart."""
    return [row["category_label"] for row in chart.table]


@pytest.mark.parametrize(
    ("language", "unstated"), [("lo", "ບໍ່ໄດ້ລະບຸ (ແຖວ {})"), ("en", "Not stated (row {})")]
)
def test_rows_without_a_name_are_not_stated(
    charted: Callable[..., Chart], language: str, unstated: str
) -> None:
    """Each with its row; names that come once stay as they are."""
    rows = [{"v": 5}, {"n": "b", "v": 7}, {"v": 3}, {"n": "d", "v": 1}]
    chart = charted({"n": "string", "v": "integer"}, rows, language)
    assert names(chart) == ["b", unstated.format(2), unstated.format(4), "d"]
    assert chart.csv == b"n,value\nb,7\n,5\n,3\nd,1\n"


def test_labels_of_missing_values_stay(charted: Callable[..., Chart]) -> None:
    """Two rows may have one reason."""
    rows = [{"v": 5}, {"v": 3}, {"v": 2}, {"n": "d", "v": 1}]
    gaps = {2: "Refused", 3: "Refused", 4: "Not asked"}
    chart = charted({"n": "string", "v": "integer"}, rows, gaps=gaps)
    assert names(chart) == ["Refused (row 2)", "Refused (row 3)", "Not asked", "d"]


def test_labels_of_codes_stay(charted: Callable[..., Chart]) -> None:
    """The picture and its table say names; the CSV has the codes of each field."""
    rows = [{"use": use, "place": place, "v": 4} for use, place in ("fx", "fy", "px")]
    chart = charted({"use": "string", "place": "string", "v": "integer"}, rows)
    assert names(chart) == ["Forest · x", "Forest · y", "Paddy · x"]
    assert ">Paddy · x</text>" in pictured(chart).inline
    assert chart.csv == b"use,place,value\nf,x,4\nf,y,4\np,x,4\n"
    assert chart_table(chart, "en").header == ("use · place", "v")


def test_ordered_categories_stay_in_their_order(charted: Callable[..., Chart]) -> None:
    """A schema that says that its categories are ordered is believed, whatever order rows have."""
    rows = [{"damage": one, "v": place} for place, one in enumerate(DAMAGES[::-1])]
    assert names(charted({"damage": "string", "v": "integer"}, rows)) == list(DAMAGES)


def test_fields_may_be_called_as_what_programs_use(charted: Callable[..., Chart]) -> None:
    """A name of a field is no argument of a function."""
    rows = [{"self": name, "index": kind, "v": 4} for name, kind in ("ax", "ay", "bx")]
    chart = charted({"self": "string", "index": "string", "v": "integer"}, rows)
    assert names(chart) == ["a · x", "a · y", "b · x"]


def test_parts_are_written_as_their_types(charted: Callable[..., Chart]) -> None:
    """Truths and days in words, years as they are; an amount is no name, and neither is a gap."""
    row = {"y": 2021, "s": "S", "open": True, "day": "2024-01-02", "staff": 7, "v": 1.5}
    rows = [row, {**row, "day": None}, {**row, "y": None, "s": None}]
    kinds = {"y": "year", "s": "string", "open": "boolean", "day": "date", "staff": "integer"}
    chart = charted({**kinds, "v": "number"}, rows, "lo")
    assert names(chart) == [
        "2021 · S · ແມ່ນ · 2 ມັງກອນ 2024", "2021 · S · ແມ່ນ",
        "ບໍ່ໄດ້ລະບຸ · ແມ່ນ · 2 ມັງກອນ 2024",
    ]  # fmt: skip
    assert chart.csv.decode().splitlines()[:2] == [
        "y,s,open,day,value", "2021,S,true,2024-01-02,7"]  # fmt: skip
