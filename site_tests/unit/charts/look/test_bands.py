"""Bars on their sheets: names above or beside them, and texts at their ends."""

import dataclasses
from collections.abc import Callable
from itertools import combinations

import pytest

from scripts.charts.chart import Chart
from scripts.charts.data.limits import size_problems
from scripts.charts.look.sheet import COLUMN, NARROW, SHEETS, Sheet
from scripts.drawing.style import MARGIN
from scripts.model.view import View
from site_tests.making import both
from site_tests.reading_back import misread
from site_tests.reading_bands import NAMES
from site_tests.shown import bars, drawings, texts
from site_tests.unit.charts.look.conftest import Cells

VIEW = View("own", both("", "Own"), both("", ""), "bar", "y", "x", resource="values")
LONG = "ຄະນະກຳມະການຕ້ານການຄ້າມະນຸດລະດັບຊາດ ແລະ ຂະແໜງການທີ່ກ່ຽວຂ້ອງ ໃນລະດັບແຂວງ ແລະ ເມືອງ"
NAMED: Cells = [(LONG, "p", 30), ("w" * 90, "p", 4), ("Short", "p", 29), ("", "p", 10**9)]
MARKS = ("bar", "stacked", "dot")


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda one: one.name)
@pytest.mark.parametrize("mark", MARKS)
@pytest.mark.parametrize("color", ["", "s"])
def test_names_of_several_lines(
    charted: Callable[..., Chart], mark: str, color: str, sheet: Sheet
) -> None:
    """They are over no bar, no number and no other name, and nothing leaves the paper."""
    cells = [*NAMED, *((name, "q", 7) for name, _, _ in NAMED)] if color else NAMED
    svg = drawings(charted(dataclasses.replace(VIEW, mark=mark, color=color), cells))[sheet.name]
    words, drawn = texts(svg), bars(svg)
    names = [one for one in words if one.mark.endswith(NAMES)]
    assert len(names) > len(NAMED)
    assert [(one, two) for one, two in combinations(words, 2) if one.over(two, 1)] == []
    assert [one for one in names if any(one.over(bar, 1) for bar in drawn)] == []
    assert all(one.left >= -1 and one.right <= sheet.width + 2 * MARGIN + 2 for one in words)


@pytest.mark.parametrize("mark", MARKS)
@pytest.mark.parametrize("values", [(3, 40), (-5, 9), (-5, -9), (10**9, 1), (0, 0)])
def test_texts_at_ends_stay_on_paper(
    charted: Callable[..., Chart], mark: str, values: tuple[int, int]
) -> None:
    """However long a bar and its number are."""
    cells = [(f"row {place}", "p", value) for place, value in enumerate(values)]
    for name, svg in drawings(charted(dataclasses.replace(VIEW, mark=mark), cells)).items():
        [sheet] = [one for one in SHEETS if one.name == name]
        numbers = [one for one in texts(svg) if not one.text.startswith("row")]
        assert len(numbers) >= 2
        assert all(one.right <= sheet.width + 2 * MARGIN for one in numbers)


@pytest.mark.parametrize("mark", ["bar", "stacked", "line"])
@pytest.mark.parametrize("color", ["", "s"])
def test_a_drawing_fills_its_sheet(charted: Callable[..., Chart], mark: str, color: str) -> None:
    """From the first letter to the last there are at least nine tenths of its width."""
    cells = [("2021", "p", 30), ("2021", "q", 12), ("2022", "p", 7), ("2022", "q", 9)]
    x, y = ("x", "y") if mark == "line" else ("y", "x")
    view = dataclasses.replace(VIEW, mark=mark, color=color, x=x, y=y)
    chart = charted(view, cells if color else cells[::2])
    for sheet in SHEETS:
        svg = drawings(chart)[sheet.name]
        ink = [*texts(svg), *bars(svg)]
        wide = max(one.right for one in ink) - min(one.left for one in ink)
        assert wide >= 0.9 * sheet.width


def test_names_stand_above_on_a_phone_and_beside_in_a_column(charted: Callable[..., Chart]) -> None:
    """The bars of a wide drawing begin right of the names, those of a narrow one below."""
    chart = charted(VIEW, [("Vientiane", "p", 30), ("Bokeo", "p", 12)])
    for sheet in (NARROW, COLUMN):
        svg = drawings(chart)[sheet.name]
        name, bar = texts(svg)[0], bars(svg)[0]
        assert (name.right < bar.left) == sheet.beside
        assert (name.bottom <= bar.top + 1) == (not sheet.beside)


def test_two_hundred_bars_have_room(charted: Callable[..., Chart]) -> None:
    """Those of very many categories are nearer each other, and each has its name and number."""
    cells: Cells = [
        (f"Category number {place} of the list", "p", 1 + place) for place in range(200)
    ]
    chart = charted(VIEW, cells)
    assert size_problems(chart.worded.data) == []
    assert misread(chart) == []


def test_a_year_is_apart_from_its_number(charted: Callable[..., Chart]) -> None:
    """What a bar of a year amounts to does not read as one number with the year."""
    cells: Cells = [("A", "2022", 126), ("A", "2023", 139)]
    for svg in drawings(charted(dataclasses.replace(VIEW, color="s"), cells)).values():
        assert {"126 · 2022", "139 · 2023"} <= {one.text for one in texts(svg)}


def test_a_short_name_stands_next_to_its_bar(charted: Callable[..., Chart]) -> None:
    """Where others have several lines: above its bar on a phone, at its middle in a column."""
    chart = charted(VIEW, [(LONG, "p", 30), ("Short", "p", 29), ("two\nlines", "p", 28)])
    for sheet in SHEETS:
        svg = drawings(chart)[sheet.name]
        found = {one.text: one for one in texts(svg)}
        bar, name = bars(svg)[1], found["Short"]
        away = (bar.top + bar.bottom - name.top - name.bottom) / 2 if sheet.beside else (
            bar.top - name.bottom)  # fmt: skip
        assert abs(away) < 8
        assert "two lines" in found
