"""Where hand-written pages stand: those of a year give way to those of a newer one."""

import pytest

from scripts.model.catalog import Catalog
from scripts.pages.prose.placing import places, ways, years_for
from site_tests.making import REPORT, of_year, package, reports

OLD, NEW = f"{REPORT}-2031", f"{REPORT}-2032"


def catalog(*years: str) -> Catalog:
    """Read a report on each of these years with the theme of water, and a stranger's."""
    return reports(*(of_year(one, "water") for one in years), package("s", "survey"))


@pytest.mark.parametrize(
    ("years", "file", "path", "report", "older"),
    [
        (("2031",), "themes/water/2031.md", "themes/water/", OLD, False),
        (("2031", "2032"), "themes/water/2031.md", "themes/water/2031/", OLD, True),
        (("2031", "2032"), "themes/water/2032.md", "themes/water/", NEW, False),
        (("2031",), "2031.md", "", OLD, False),
        (("2031", "2032"), "2031.md", "2031/", OLD, True),
        # Nobody else makes such a page, so the last one that was written stays.
        (("2031", "2032"), "method/2031.md", "method/", OLD, False),
        (("2031", "2032"), "about.md", "about/", NEW, False),
        (("2031", "2032"), "themes/water.md", "themes/water/", NEW, False),
        (("2031",), "news/1999.md", "news/1999/", OLD, False),
    ],
)
def test_a_page_stands_where_its_year_is(
    years: tuple[str, ...], file: str, path: str, report: str, *, older: bool
) -> None:
    """It moves to the address of its year when a newer page stands at that of its folder."""
    found = places(catalog(*years), [file])[file]
    assert (found.path, found.reports[0], found.older) == (path, report, older)


def test_a_page_of_no_year_keeps_the_address_of_its_folder() -> None:
    """Beside it the newest year stands at its own address as well."""
    found = places(catalog("2031"), ["themes/water.md", "themes/water/2031.md"])
    assert {file: one.path for file, one in found.items()} == {
        "themes/water.md": "themes/water/", "themes/water/2031.md": "themes/water/2031/",
    }  # fmt: skip


def test_written_years_are_listed_newest_first() -> None:
    """At home there is a page of the newest year, whether somebody wrote it or not."""
    read, files = catalog("2031", "2032"), ["2031.md", "method/2031.md", "method/2032.md"]
    stand = places(read, files)
    assert ways(read, stand, "") == [("2032", ""), ("2031", "2031/")]
    assert ways(read, stand, "method/") == [("2032", "method/"), ("2031", "method/2031/")]


@pytest.mark.parametrize(
    ("file", "known"),
    [
        ("themes/water/2030.md", ["2032", "2031"]),
        ("2030.md", ["2032", "2031"]),
        ("themes/water/2031.md", []),
        ("themes/fire/2030.md", []),
        ("news/2030.md", []),
        ("themes/water/more.md", []),
    ],
)
def test_a_year_that_is_not_there_is_known(file: str, known: list[str]) -> None:
    """A page of a theme or at home has a year that there is; other names are free."""
    assert years_for(catalog("2031", "2032"), file) == known
