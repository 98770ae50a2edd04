"""What a chart says of numbers that no report prints."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from scripts.charts.model import Worded
from scripts.charts.words.computed import computed
from scripts.model.language import Language
from scripts.text.words import say
from site_tests.making import LANGUAGES
from site_tests.mini import FIGURES, package, published

Told = tuple[str, str, bool]
"""A number as it is written, its series, and whether it is computed."""


def worded(numbers: Sequence[Told], language: Language = "en") -> Worded:
    """Give what a chart of these numbers is drawn from."""
    chart = published(FIGURES).charts_of(package(FIGURES, "zone-2022"), language)[0]
    first = chart.worded.rows[0]
    datum = replace(first.datum, value=1)
    rows = [replace(first, text=text, series=series, datum=replace(datum, derived=made))
            for text, series, made in numbers]  # fmt: skip
    return replace(chart.worded, rows=tuple(rows))


def women(count: int) -> list[Told]:
    """Give printed numbers of one series."""
    return [(str(100 + one), "Women", False) for one in range(count)]


def men(count: int) -> list[Told]:
    """Give computed numbers of another."""
    return [(str(10 + one), "Men", True) for one in range(count)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_few_are_told_one_by_one(language: Language) -> None:
    """Up to four stand there as they are drawn."""
    [said] = computed(worded([*women(2), *men(1)], language))
    assert said == say(language, "chart.note.derived", numbers="10")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_series_that_is_computed_is_named(language: Language) -> None:
    """Where one series is all of them, its name tells which."""
    [said] = computed(worded([*women(8), *men(8)], language))
    assert said == say(language, "chart.note.derived_series", series="Men")


def test_others_are_counted() -> None:
    """Of a series that is partly printed only their number is told."""
    [said] = computed(worded([*women(8), *men(8), ("7", "Men", False)]))
    assert said == say("en", "chart.note.derived_some", count="8", total="17")


def test_a_number_that_is_printed_as_well_tells_nothing() -> None:
    """The same number may stand in the chart twice, once printed and once computed."""
    [said] = computed(worded([*women(2), ("100", "Women", True)]))
    assert said == say("en", "chart.note.derived_some", count="1", total="3")


def test_where_all_are_computed_none_is_named() -> None:
    """There is nothing to tell apart."""
    [said] = computed(worded(men(2)))
    assert said == say("en", "chart.note.derived_all")


def test_printed_numbers_need_no_note() -> None:
    """A chart of what is printed says nothing."""
    assert list(computed(worded(women(3)))) == []
