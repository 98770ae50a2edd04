"""Reports: which there are, in which order, and what each says of itself."""

from dataclasses import replace

import pytest

from scripts.model.edition import Edition
from scripts.model.package import Package
from scripts.report.series.reports import newest_first, own_reports, reports, year_of
from site_tests import making
from site_tests.making import REPORT, of_year, package

SOURCE = {"title": "x", "number": "7", "date": "2032-02-03"}


def with_period(made: Package, period: str) -> Package:
    """Let a package tell of another period."""
    return replace(made, descriptor={**made.descriptor, "period": period})


def test_reports_are_listed_newest_first() -> None:
    """Those of the edition are told apart from a stranger's; a package of none is of no year."""
    stranger = with_period(package("s", "survey"), "2033")
    none = replace(package("n"), descriptor={"period": "2034"})
    made = making.reports(of_year("2030"), of_year("2032"), none, of_year("2031"), stranger)
    assert [one.code for one in reports(made).values()] == [
        "survey", f"{REPORT}-2032", f"{REPORT}-2031", f"{REPORT}-2030",
    ]  # fmt: skip
    assert [one.period for one in own_reports(made)] == ["2032", "2031", "2030"]
    assert [year_of(made, one) for one in made.packages] == ["2030", "2032", "", "2031", "2033"]
    assert [one.stated("period") for one in newest_first(made)] == [
        "2034", "2033", "2032", "2031", "2030",
    ]  # fmt: skip


def test_a_report_has_the_period_of_most_of_its_packages() -> None:
    """A package on a part of the year does not change what its report tells of."""
    part = with_period(of_year("2031", "air"), "2031-09/2031-12")
    made = making.reports(part, of_year("2031", "soil"), of_year("2031", "water"))
    assert [one.period for one in reports(made).values()] == ["2031"]
    assert year_of(made, part) == "2031"


def test_number_and_day_are_those_of_the_source_that_has_them() -> None:
    """One package may say them for all of its report; without any there are none."""
    made = making.reports(of_year("2031", "air", [{"title": "y"}]),
                          of_year("2031", "soil", [SOURCE]), of_year("2030"))  # fmt: skip
    newest, oldest = reports(made).values()
    assert (newest.number, newest.date) == ("7", "2032-02-03")
    assert (oldest.number, oldest.date) == ("", "")


@pytest.mark.parametrize(
    ("stated", "owned"),
    [
        ("lakes", ["lakes", "lakes-2031"]),
        ("lakes-2031", ["lakes-2031"]),
        ("lake", []),
        ("", []),
    ],
)
def test_an_edition_owns_the_reports_whose_codes_begin_as_it_says(
    stated: str, owned: list[str]
) -> None:
    """The whole code, or what stands before a hyphen: no other beginning is enough."""
    edition = Edition(report=stated)
    assert [one for one in ("lakes", "lakes-2031", "rivers-2031") if edition.owns(one)] == owned
