"""Themes: their order, their names, and the packages of each."""

from scripts.model.catalog import Catalog
from scripts.model.package import Package
from scripts.report.themes import theme_name, theme_packages, theme_year, theme_years, themes
from site_tests import making
from site_tests.unit.model.tables import package, resource

ROWS = [
    {"code": "water", "name_lo": "ນ້ຳ", "name_en": "Water and rivers", "short_en": "Water"},
    {"code": "air", "name_lo": "ອາກາດ", "name_en": "Air"},
    {"code": "nobody", "name_lo": "x", "name_en": "x"},
]


def _package(name: str, theme: str, period: str = "") -> Package:
    return package(name, resource({"figure": ["1.1-1"]}), theme=theme, period=period)


def _catalog(*packages: Package) -> Catalog:
    return making.reports(making.package("lists", themes=ROWS), *packages)


def test_theme_packages_are_in_order_of_period() -> None:
    """The years of a theme stand in their order, whatever the packages are called."""
    made = _catalog(_package("a", "air", "2023"), _package("b", "air", "2022"))
    assert [one.name for one in theme_packages(made, "air")] == ["b", "a"]


def test_listed_themes_come_first_in_the_order_of_the_list() -> None:
    """A theme that is not listed follows; one without packages is not there."""
    made = _catalog(*(_package(theme, theme) for theme in ("soil", "air", "fire", "water")))
    assert themes(made) == ["water", "air", "fire", "soil"]


def test_a_theme_has_its_short_name() -> None:
    """The name stands in where there is none, and the code where the theme is not listed."""
    made = _catalog()
    assert theme_name(made, "water").in_("en") == "Water"
    assert theme_name(made, "air").words("lo") == ("ອາກາດ", "lo")
    assert theme_name(made, "soil").in_("lo") == "soil"


def test_packages_without_a_list_have_themes() -> None:
    """A project that lists no themes has those that its packages name."""
    assert themes(making.reports(_package("a", "soil"), _package("b", ""))) == ["soil"]


def test_a_theme_has_the_years_of_its_reports() -> None:
    """Every package is of one of them; what is of none of them is of the newest."""
    years = [making.of_year(one, "air") for one in ("2030", "2032", "2031")]
    plain, other = _package("plain", "air", "2035"), making.of_year("2033", "soil")
    made = _catalog(*years, plain, other)
    found = theme_years(made, "air")
    assert [(one.period, one.newest) for one in found] == [
        ("2032", True), ("2031", False), ("2030", False),
    ]  # fmt: skip
    assert [[one.name for one in made.packages if year.has(made, one)] for year in found] == [
        ["lists", "air-2032", "plain", "soil-2033"], ["air-2031"], ["air-2030"],
    ]  # fmt: skip
    assert theme_year(made, "air", "2031") == found[1]
    assert theme_year(made, "air", "2033") == found[0]


def test_a_theme_without_reports_has_a_year_of_all() -> None:
    """Whatever periods a stranger's packages have, they stay together."""
    made = _catalog(_package("a", "soil", "2030"), _package("b", "soil", "2031"))
    [year] = theme_years(made, "soil")
    assert (year.period, year.newest) == ("", True)
    assert all(year.has(made, one) for one in made.packages)
