"""Records of all packages by the names that pages and checks use."""

from scripts.report.listed import (
    activity,
    figures_by_key,
    newest_hotlines,
    terms_by_code,
)
from site_tests.making import REPORT, Row, figure, of_year, package, reports


def _activity(code: str, title: str) -> Row:
    return {"activity": code, "section": "1", "agency": "x", "kind": "x", "title_en": title}


def _term(code: str, name: str) -> Row:
    return {"code": code, "group": "g", "name_en": name, "definition_en": "x"}


def _hotline(number: str) -> Row:
    return {"hotline": number, "agency": "x", "section": "1", "position": 1, "purpose_en": "x"}


def test_a_figure_is_found_by_report_and_key() -> None:
    """The same key in two reports is two figures."""
    found = figures_by_key(
        reports(
            package("a", "other", figures=[figure("1-1", 7), figure("1-2", 8)]),
            package("b", REPORT, figures=[figure("1-1", 9)]),
        )
    )
    values = {key: one.record.value for key, one in found.items()}
    assert values == {"other:1-1": 7, "other:1-2": 8, f"{REPORT}:1-1": 9}
    assert found[f"{REPORT}:1-1"].package.name == "b"


def test_an_activity_is_of_its_report_first() -> None:
    """The same code in two reports is two activities; a copied package names those of another."""
    made = reports(
        package("a", "2022", activities=[_activity("A-1", "old"), _activity("A-2", "only")]),
        package("b", "2023", activities=[_activity("A-1", "new")]),
    )
    titles = {
        (report, code): found.record.title.in_("en")
        for report, code in (("2022", "A-1"), ("2023", "A-1"), ("2023", "A-2"), ("2024", "A-1"))
        if (found := activity(made, report, code))
    }
    assert list(titles.values()) == ["old", "new", "only", "old"]
    assert activity(made, "2023", "A-9") is None


def test_a_term_is_listed_once() -> None:
    """Where two packages explain a term, the first one does."""
    made = reports(
        package("a", terms=[_term("b", "first"), _term("a", "x")]),
        package("b", terms=[_term("b", "second")]),
    )
    names = {code: one.record.name.in_("en") for code, one in terms_by_code(made).items()}
    assert list(names.items()) == [("b", "first"), ("a", "x")]


def test_hotlines_are_those_of_the_newest_report_that_prints_any() -> None:
    """A number of an older report, or of a stranger's, is not given to somebody who needs help."""
    made = reports(
        of_year("2021", hotlines=[_hotline("1")]),
        of_year("2022", hotlines=[_hotline("2"), _hotline("3")]),
        of_year("2023"),
        package("z", "other", hotlines=[_hotline("4")]),
    )
    assert [one.record.number for one in newest_hotlines(made)] == ["2", "3"]
