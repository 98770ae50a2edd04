"""The foot of each page says how new the data is."""

import pytest

from scripts.model.catalog import Catalog
from scripts.model.language import Text
from scripts.model.package import Package
from scripts.site.versions import edition_lines, version


def package(**stated: str) -> Package:
    """Make a package that states something."""
    return Package("a", "a", stated, (), Text(), Text(), ())


@pytest.mark.parametrize(
    ("stated", "highest"),
    [
        (["2022.1.0", "2022.2.0"], "2022.2.0"),
        (["2022.10.0", "2022.9.0"], "2022.10.0"),
        (["", "1.0"], "1.0"),
        ([], ""),
    ],
)
def test_the_version_is_the_highest_of_the_report(stated: list[str], highest: str) -> None:
    """Numbers are compared as numbers; a package of another report does not count."""
    packages = [package(report="r", version=one) for one in stated]
    other = package(report="other", version="9999.0")
    assert version(Catalog((*packages, other)), "r") == highest


def test_the_lines_are_in_the_language_of_the_page() -> None:
    """The day is that of the newest package, written as the language writes days."""
    known = Catalog((package(report="r", version="2.0", created="2026-11-24T00:00:00Z"),))
    assert edition_lines(known, "r", "en") == [
        "Last updated: 24 November 2026.",
        "Data version: 2.0.",
    ]
    assert "24 ພະຈິກ 2026" in edition_lines(known, "r", "lo")[0]


def test_what_no_package_states_is_not_said() -> None:
    """A site of packages without times and versions has no such line."""
    assert edition_lines(Catalog((package(),)), "r", "en") == []
