"""What the operands of checks stand for."""

from scripts.checks.values import values_of
from site_tests.making import REPORT, Row, catalog, figure, package, printed, reports

PEOPLE = [figure("1-1", 90), figure("1-2", None)]


def _place(activity: str, area: str | None, venue: str | None = None) -> Row:
    return {"activity": activity, "ref_area": area, "venue_en": venue}


def test_figures_have_their_value_or_none() -> None:
    """A published figure is its value, a masked one is there and has none."""
    assert values_of(catalog(figures=PEOPLE), REPORT) == {"1-1": 90, "1-2": None}


def test_withheld_numbers_are_there_without_a_value() -> None:
    """A check may name a number that is withheld, and no other number of the ledger."""
    rows = [
        printed("1-1", "published"),
        printed("1-2", "masked"),
        printed("1-3", "withheld"),
        printed("1-4", "published", kind="date"),
    ]
    known = values_of(catalog(figures=PEOPLE, printed_numbers=rows), REPORT)
    assert known == {"1-1": 90, "1-2": None, "1-3": None}


def test_a_report_has_its_own_figures() -> None:
    """The same key in another report, or its ledger, says nothing of this one."""
    this = package("a", figures=PEOPLE)
    other = package(
        "b", "other", figures=[figure("1-1", 7)], printed_numbers=[printed("1-9", "withheld")]
    )
    assert values_of(reports(this, other), REPORT) == {"1-1": 90, "1-2": None}
    assert values_of(reports(this, other), "other") == {"1-1": 7, "1-9": None}


def test_places_are_counted_once_each() -> None:
    """An area named twice is one place, two venues of an area are two, a row of neither is none."""
    rows = [
        _place("A-1", "LA-BK"),
        _place("A-1", "LA-LM"),
        _place("A-1", "LA-BK"),
        _place("A-2", "LA-BK", "school"),
        _place("A-2", "LA-BK", "hospital"),
        _place("A-2", None, "abroad"),
        _place("A-3", None),
    ]
    known = values_of(catalog(activity_places=rows), REPORT)
    assert known == {"places:A-1": 2, "places:A-2": 3}


def test_nationalities_are_counted_once_each() -> None:
    """Masked counts name a nationality as well; all foreigners together are none."""
    rows = [
        figure("1-1", 9, nationality="CHN", activity="A-1"),
        figure("1-2", 5, nationality="CHN", activity="A-1", sex="F"),
        figure("1-3", None, nationality="VNM", activity="A-1"),
        figure("1-4", 12, nationality="X-LAO", activity="A-1"),
        figure("1-5", 12, nationality="THA"),
    ]
    known = values_of(catalog(figures=rows), REPORT)
    assert {key: value for key, value in known.items() if ":" in key} == {"nationalities:A-1": 2}


def test_a_report_without_places_counts_those_of_the_others() -> None:
    """A package that was copied for another year still names the activities of this one."""
    listed = package("a", activity_places=[_place("A-1", "LA-BK"), _place("A-2", "LA-BK")])
    copied = package("b", "copy", figures=PEOPLE)
    own = package("c", "own", activity_places=[_place("A-1", "LA-BK"), _place("A-1", "LA-LM")])
    known = reports(listed, copied, own)
    assert values_of(known, "copy")["places:A-2"] == 1
    assert values_of(known, "own")["places:A-1"] == 2
    assert values_of(known, REPORT)["places:A-1"] == 1


def test_another_report_does_not_lend_its_places() -> None:
    """A year with activities of its own does not count those of another."""
    place = {"ref_area": "LA-BK", "venue_en": None}
    old = package("a", "2022", activity_places=[{"activity": "A-2", **place}])
    new = package("b", "2023", activity_places=[{"activity": "A-1", **place}])
    assert "places:A-2" not in values_of(reports(old, new), "2023")
