"""All packages together: keys of figures, and the packages of a theme."""

import pytest

from scripts.model.catalog import Catalog
from site_tests.unit.model.tables import package, resource


def test_figure_keys_are_known_or_not() -> None:
    """Keys of rows with a fault count; where a key is lost, nothing is said of any."""
    known = package("a", resource({"figure": ["1.1-1", "1.1-2"]}, broken=(3,)), report="r")
    assert Catalog((known,)).figure_keys("r") == {"1.1-1", "1.1-2"}
    assert Catalog((known,)).figure_keys("other") == set()
    assert Catalog((known,), complete=False).figure_keys("r") is None
    lost = package("b", resource({"sex": ["F"]}, figure="lost"), report="r")
    assert Catalog((known, lost)).figure_keys("r") is None


def test_place_of_a_figure_that_is_not_there() -> None:
    """Asking for an unknown figure is an error of the caller."""
    with pytest.raises(KeyError):
        Catalog(()).place("r", "1.1-1")


def test_theme_packages_are_in_order_of_period() -> None:
    """The years of a theme stand in their order."""
    table = resource({"figure": ["1.1-1"]})
    packages = [package(f"p{y}", table, theme="p", period=y) for y in ("2023", "2022")]
    assert [one.name for one in Catalog(tuple(packages)).theme_packages("p")] == ["p2022", "p2023"]
    assert Catalog(tuple(packages)).themes() == ["p"]
