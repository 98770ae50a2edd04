"""Years of reports: what a text names, and which package is the same of an earlier one."""

import pytest

from scripts.model.catalog import Catalog
from scripts.report.series.years import former, moved, stem, whole, years
from site_tests.unit.model.tables import package, resource


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("2031", {2031}),
        ("2030-10/2031-09", {2030, 2031}),
        ("ປີ 2031, ເລກທີ 12031", {2031}),
        ("report no. 45 of 1850", set()),
    ],
)
def test_years_are_found_in_a_text(text: str, named: set[int]) -> None:
    """Four digits of these centuries are a year, and part of a longer number is none."""
    assert years(text) == named


def test_only_the_years_meant_are_moved() -> None:
    """Other years and longer numbers stay as they are."""
    text = "2031: no. 20311, as in 2030, 2031-12"
    assert moved(text, frozenset({2031}), 2) == "2033: no. 20311, as in 2030, 2033-12"


@pytest.mark.parametrize(
    ("name", "rest"),
    [
        ("cases-2031", "cases"),
        ("2031-cases", "cases"),
        ("cases-2031-north", "cases-north"),
        ("cases2031", "cases"),
        ("cases", "cases"),
        ("2031", ""),
    ],
)
def test_a_name_is_the_same_but_for_the_year(name: str, rest: str) -> None:
    """The year goes with the mark that stood beside it."""
    assert stem(name) == rest


def test_a_whole_year_is_written_in_several_ways() -> None:
    """By itself, by its months and by its days."""
    assert {"2031", "2031-01/2031-12", "2031-01-01/2031-12-31"} == whole("2031")


def catalog(*members: tuple[str, str, str, str]) -> Catalog:
    """Make packages of a name, report, period and theme."""
    table = resource({"figure": ["1-1"]})
    return Catalog(
        tuple(
            package(name, table, report=report, period=period, theme=theme)
            for name, report, period, theme in members
        )
    )


def before(made: Catalog, name: str) -> str:
    """Name the former package of a package."""
    own = made.package(name)
    assert own is not None
    found = former(made, own)
    return found.name if found else ""


def test_the_former_package_is_the_last_one_before() -> None:
    """Of three years each has the one before it, whatever the order of names."""
    made = catalog(
        ("cases-2030", "r-2030", "2030", ""),
        ("cases-2031", "r-2031", "2031", ""),
        ("cases-2029", "r-2029", "2029", ""),
        ("courts-2030", "r-2030", "2030", ""),
    )
    assert [before(made, f"cases-{year}") for year in (2029, 2030, 2031)] == [
        "", "cases-2029", "cases-2030",
    ]  # fmt: skip
    assert before(made, "courts-2030") == ""


def test_a_package_of_another_name_belongs_to_its_theme() -> None:
    """Where no package is called alike, it is one of the theme in a report called alike."""
    made = catalog(
        ("cases-2030", "r-2030", "2030", "law"),
        ("crimes-2031", "r-2031", "2031", "law"),
        ("fines-2031", "other-2031", "2031", "law"),
    )
    assert before(made, "crimes-2031") == "cases-2030"
    assert before(made, "fines-2031") == ""


def test_what_is_of_no_report_or_period_has_no_former() -> None:
    """Packages of a stranger are not compared."""
    made = catalog(
        ("cases-2030", "", "2030", "law"),
        ("cases-2031", "", "2031", "law"),
        ("cases-2032", "r", "", "law"),
        ("cases-2033", "r", "2033", ""),
    )
    assert {before(made, one.name) for one in made.packages} == {""}
