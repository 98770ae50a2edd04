"""How new packages are, and which version they have."""

import pytest

from scripts.model.language import Text
from scripts.model.package import Package
from scripts.report.series.versions import day, newest, version


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
def test_the_version_is_the_highest(stated: list[str], highest: str) -> None:
    """Numbers are compared as numbers."""
    assert version([package(version=one) for one in stated]) == highest


def test_the_day_is_that_of_the_newest_package() -> None:
    """What states none, or no time, does not count."""
    times = ("2026-11-24T00:00:00Z", "2026-11-23", "soon")
    packages = [package(), *(package(created=one) for one in times)]
    assert day(packages) == "2026-11-24"
    assert newest(packages) > newest(packages[2:]) > 0
    assert (day(packages[3:]), newest(packages[3:])) == ("", 0)
